import { createServer as createHttp } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { mail, webhook } from '../../../gateway/notices/channels.ts';
import { createNotices, type Channel, type Notice } from '../../../gateway/notices/notices.ts';
import { silentLog } from '../../../kernel/log.ts';

const text = { zh: '口令被拒绝', en: 'password refused' };
const failing = (code = 'SOURCE_PASSWORD_REFUSED') => ({
  source: 'land',
  department: 'GT',
  code,
  message: text,
  remedy: text,
  at: '2010-10-05T00:00:00.000Z',
});
const well = { source: 'land', department: 'GT', at: '2010-10-06T00:00:00.000Z' };

function desk(channel?: Channel) {
  const told: Notice[] = [];
  const memory = new Map<string, unknown>();
  const own: Channel = (notice) => Promise.resolve(void told.push(notice));
  const make = () =>
    createNotices(
      () => [channel ?? own],
      {
        checkpoint: (place) => Promise.resolve(memory.get(place)),
        saveCheckpoint: (place, value) => Promise.resolve(void memory.set(place, value)),
      },
      silentLog,
    );
  return { told, make };
}

describe('the owner of a source', () => {
  it('is told once that it fails, also after a restart, and once that it recovered', async () => {
    const { told, make } = desk();
    await make().well(well);
    await make().failing(failing());
    await make().failing(failing());
    await make().well(well);
    await make().well(well);
    expect(told.map(({ kind, code }) => `${kind} ${code}`)).toEqual([
      'failing SOURCE_PASSWORD_REFUSED',
      'recovered SOURCE_PASSWORD_REFUSED',
    ]);
  });

  it('is told again when it fails otherwise', async () => {
    const { told, make } = desk();
    await make().failing(failing());
    await make().failing(failing('SOURCE_TABLE_MISSING'));
    expect(told).toHaveLength(2);
  });

  it('whom a notice did not reach is told at the next run', async () => {
    let down = true;
    const told: Notice[] = [];
    const { make } = desk((notice) =>
      down ? Promise.reject(new Error('down')) : Promise.resolve(void told.push(notice)),
    );
    await make().failing(failing());
    down = false;
    await make().failing(failing());
    expect(told).toHaveLength(1);
  });
});

describe('a notice', () => {
  const notice = { ...failing(), kind: 'failing' } as const;

  it('is posted as JSON; a refusal and a redirect are failures', async () => {
    const bodies: string[] = [];
    let status = 204;
    const server = createHttp((request, response) => {
      request.on('data', (part: Buffer) => bodies.push(part.toString()));
      request.on('end', () =>
        response.writeHead(status, status === 302 ? { location: 'http://elsewhere.invalid/' } : {}).end(),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
    const channel = webhook(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/hook`, fetch);
    await channel(notice);
    expect(JSON.parse(bodies[0] ?? '')).toEqual(notice);
    for (status of [500, 302]) await expect(channel(notice)).rejects.toThrow();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  it('is mailed in both languages', async () => {
    const lines: string[] = [];
    let inText = false;
    const server = createServer((socket) => {
      socket.write('220 test\r\n');
      socket.on('error', () => undefined);
      socket.on('data', (chunk) => {
        for (const line of chunk.toString().split('\r\n').filter(Boolean)) {
          lines.push(line);
          if (inText) {
            if (line !== '.') continue;
            inText = false;
            socket.write('250 taken\r\n');
          } else if (line === 'DATA') {
            inText = true;
            socket.write('354 go on\r\n');
          } else socket.write(line === 'QUIT' ? '221 bye\r\n' : '250 ok\r\n');
        }
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
    const { port } = server.address() as AddressInfo;
    await mail({ host: '127.0.0.1', port, from: 'hub@wuxi.example', tls: 'off' }, 'owner@land.example')(notice);
    expect(lines).toEqual(expect.arrayContaining(['RCPT TO:<owner@land.example>', 'MAIL FROM:<hub@wuxi.example>']));
    const body = lines.slice(lines.indexOf('DATA')).join('\n');
    expect(
      Buffer.from(
        body.replace(/=\n/g, '').replace(/=([\dA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
        'latin1',
      ).toString() + Buffer.from(body.replace(/[^A-Za-z\d+/=\n]/g, ''), 'base64').toString(),
    ).toContain('password refused');
    await new Promise((resolve) => server.close(resolve));
  });
});
