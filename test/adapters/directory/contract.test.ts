import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from '@jest/globals';
import { directory } from '../../../adapters/directory/directory.ts';
import { waitReally } from '../../../adapters/waiting.ts';
import { describeAdapter, type AdapterFixture } from '../../contract/adapter.ts';
import { startFtpServer } from './ftp-server.ts';
import { startSftpServer } from './sftp-server.ts';

const numbers = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `N${String(from + index)}`);

/** Three files in three formats: more than one batch in the first. */
function writeFiles(folder: string): readonly string[] {
  const cases = numbers(1, 2100);
  writeFileSync(
    join(folder, 'cases-1.csv'),
    ['NO,CONTENT', ...cases.map((no) => `${no},占道`)].join('\n').concat('\n'),
  );
  writeFileSync(
    join(folder, 'cases-2.ndjson'),
    numbers(3001, 3005)
      .map((no) => `${JSON.stringify({ NO: no })}\n`)
      .join(''),
  );
  const rows = numbers(1, 3).map((no) => `<STEP><NO>${no}</NO><NOTE>同意</NOTE></STEP>`);
  writeFileSync(join(folder, 'steps.xml'), `<STEPS>\n${rows.join('\n')}\n</STEPS>`);
  writeFileSync(join(folder, 'notes.doc'), 'nothing of interest');
  return [
    ...cases.map((_, index) => `CASES cases-1.csv#${String(index + 2)}`),
    ...numbers(1, 5).map((_, index) => `CASES cases-2.ndjson#${String(index + 1)}`),
    ...rows.map((_, index) => `STEP steps.xml/STEP#${String(index + 2)}`),
  ];
}

type Place = Readonly<Record<string, unknown>>;

async function fixtureOf(
  place: Place,
  folder: string,
  faulty: AdapterFixture['faulty'],
  close: () => Promise<void> | void,
): Promise<AdapterFixture> {
  const expected = writeFiles(folder);
  const deaf = await deafServer();
  const settings = settingsFor(place);
  const sftp = { kind: 'sftp', host: '127.0.0.1', user: 'h', password: 'h', path: '/in' };
  return {
    adapter: directory({ wait: waitReally }),
    settings,
    secrets: (name) => name,
    expected,
    ownKey: (key) => key,
    wrong: [
      { settings: { ...settings, place: { kind: 'pigeon', path: '/' } }, named: 'kind' },
      { settings: { ...settings, files: [{ match: '../*.csv' }] }, named: 'match' },
      { settings: { ...settings, files: [] }, named: 'files' },
      { settings: { ...settings, place: sftp }, named: 'hostKey' },
    ],
    faulty,
    silent:
      place['kind'] === 'local'
        ? { ...settings, ready: { kind: 'stable', seconds: 60 } }
        : settingsFor({ ...place, port: deaf.port }),
    close: async () => {
      await close();
      await deaf.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const settingsFor = (place: Place): Record<string, unknown> => ({
  place,
  files: [{ match: 'cases-*', table: 'CASES' }, { match: '*.xml' }],
  ready: { kind: 'stable', seconds: 0 },
  // vsftpd lets a wrong password wait.
  timeoutSeconds: 10,
});

/** Takes connections and says nothing. */
async function deafServer(): Promise<{ readonly port: number; close(): Promise<void> }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

const scratch = (): string => mkdtempSync(join(tmpdir(), 'heliograph-test-'));

describeAdapter('directory on this machine', () => {
  const folder = scratch();
  const missing = settingsFor({ kind: 'local', path: join(folder, 'nothing') });
  return fixtureOf(
    { kind: 'local', path: folder },
    folder,
    [{ settings: missing, cause: 'table-missing' }],
    () => undefined,
  );
});

describeAdapter('directory by SFTP', async () => {
  const folder = scratch();
  const server = await startSftpServer(folder);
  const place = {
    kind: 'sftp',
    host: '127.0.0.1',
    port: server.port,
    user: 'h',
    password: 'h',
    hostKey: server.hostKey,
    path: '/in',
  };
  return fixtureOf(place, folder, faultyOf(place, { hostKey: `SHA256:${'A'.repeat(43)}` }), () => server.close());
});

describeAdapter('directory by FTP', async () => {
  const folder = scratch();
  const server = await startFtpServer(folder);
  const place = {
    kind: 'ftp',
    host: '127.0.0.1',
    port: server.port,
    user: 'h',
    password: 'h',
    tls: 'off',
    path: '/in',
  };
  return fixtureOf(place, folder, faultyOf(place), () => server.close());
});

function faultyOf(place: Place, otherKey?: Place): AdapterFixture['faulty'] {
  const changed = (changes: Place): Record<string, unknown> => settingsFor({ ...place, ...changes });
  return [
    { settings: changed({ path: '/nothing' }), cause: 'table-missing' },
    { settings: changed({ password: 'wrong' }), cause: 'password-refused' },
    { settings: changed({ port: 1 }), cause: 'port-closed' },
    { settings: changed({ host: 'department.invalid' }), cause: 'name-does-not-resolve' },
    ...(otherKey === undefined ? [] : [{ settings: changed(otherKey), cause: 'certificate-invalid' } as const]),
    ...(place['kind'] === 'sftp'
      ? [{ settings: changed({ path: '/closed' }), cause: 'permission-missing' } as const]
      : []),
  ];
}

/** `kind://user:password@host:port/path#folder on this machine`, and for SFTP the fingerprint in the query. */
const REAL = {
  'OpenSSH’s SFTP server': process.env['HELIOGRAPH_TEST_SFTP'],
  vsftpd: process.env['HELIOGRAPH_TEST_FTP'],
};

for (const [name, address] of Object.entries(REAL))
  if (address === undefined)
    describe(`directory on ${name}`, () => {
      it.skip(`needs the server: .ci/servers starts it and sets HELIOGRAPH_TEST_${name === 'vsftpd' ? 'FTP' : 'SFTP'}`, () =>
        undefined);
    });
  else
    describeAdapter(`directory on ${name}`, () => {
      const url = new URL(address);
      const folder = decodeURIComponent(url.hash.slice(1));
      const place = {
        ...{ kind: url.protocol.replace(':', ''), host: url.hostname, port: Number(url.port), path: url.pathname },
        ...{ user: url.username, password: decodeURIComponent(url.password) },
        ...(url.protocol === 'ftp:' ? { tls: 'off' } : { hostKey: decodeURIComponent(url.search.slice(1)) }),
      };
      return fixtureOf(place, folder, faultyOf(place).slice(0, 4), () => undefined);
    });
