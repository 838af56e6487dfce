import { createHash, generateKeyPairSync } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import ssh2 from 'ssh2';

/** An SFTP server over a folder, for tests without OpenSSH; user `h`, password `h`. */
export interface SftpServer {
  readonly port: number;
  readonly hostKey: string;
  close(): Promise<void>;
}

const { OPEN_MODE, STATUS_CODE } = ssh2.utils.sftp;

export async function startSftpServer(folder: string): Promise<SftpServer> {
  const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = pair.privateKey.export({ type: 'pkcs1', format: 'pem' }) as string;
  const parsed = ssh2.utils.parseKey(pem);
  if (parsed instanceof Error) throw parsed;
  const hostKey = `SHA256:${createHash('sha256').update(parsed.getPublicSSH()).digest('base64').replace(/=+$/, '')}`;
  const clients = new Set<ssh2.Connection>();
  const server = new ssh2.Server({ hostKeys: [pem] }, (client) => {
    clients.add(client);
    client.on('error', () => undefined);
    client.on('authentication', (context) => {
      if (context.method === 'password' && context.username === 'h' && context.password === 'h') context.accept();
      else context.reject(['password']);
    });
    client.on('ready', () => {
      client.on('session', (accept) => {
        accept().on('sftp', (acceptSftp) => serve(acceptSftp(), folder));
      });
    });
    client.on('close', () => clients.delete(client));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  return {
    hostKey,
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        for (const client of clients) client.end();
        server.close(() => resolve());
      }),
  };
}

function serve(sftp: ssh2.SFTPWrapper, folder: string): void {
  const handles = new Map<string, { readonly path: string; listed: boolean; readonly bytes?: Buffer }>();
  const open = (path: string, bytes?: Buffer): Buffer => {
    const id = String(handles.size + 1);
    handles.set(id, { path, listed: false, ...(bytes ? { bytes } : {}) });
    return Buffer.from(id);
  };
  const attributesOf = (path: string): ssh2.Attributes => {
    const { mode, size, mtimeMs } = statSync(path);
    return { mode, size, uid: 0, gid: 0, atime: 0, mtime: Math.floor(mtimeMs / 1000) };
  };
  const attempt = (request: number, work: () => void): void => {
    try {
      work();
    } catch {
      sftp.status(request, STATUS_CODE.NO_SUCH_FILE);
    }
  };
  const real = (path: string): string => join(folder, path === '/in' ? '.' : basename(path));
  sftp.on('OPENDIR', (request, path) => {
    if (path === '/in') sftp.handle(request, open(folder));
    else sftp.status(request, path === '/closed' ? STATUS_CODE.PERMISSION_DENIED : STATUS_CODE.NO_SUCH_FILE);
  });
  sftp.on('READDIR', (request, handle) => {
    const held = handles.get(handle.toString());
    if (held === undefined || held.listed) return sftp.status(request, STATUS_CODE.EOF);
    held.listed = true;
    const names = readdirSync(held.path).map((filename) => ({
      ...{ filename, longname: filename, attrs: attributesOf(join(held.path, filename)) },
    }));
    sftp.name(request, names);
  });
  sftp.on('OPEN', (request, path, flags) =>
    attempt(request, () => {
      if ((flags & OPEN_MODE.WRITE) !== 0) return sftp.status(request, STATUS_CODE.PERMISSION_DENIED);
      sftp.handle(request, open(path, readFileSync(real(path))));
    }),
  );
  sftp.on('READ', (request, handle, offset, length) => {
    const { bytes = Buffer.alloc(0) } = handles.get(handle.toString()) ?? {};
    if (offset >= bytes.length) return sftp.status(request, STATUS_CODE.EOF);
    sftp.data(request, bytes.subarray(offset, offset + length));
  });
  const stat = (request: number, path: string): void =>
    attempt(request, () => sftp.attrs(request, attributesOf(real(path))));
  sftp.on('STAT', stat);
  sftp.on('LSTAT', stat);
  sftp.on('FSTAT', (request, handle) =>
    attempt(request, () => sftp.attrs(request, attributesOf(real(handles.get(handle.toString())?.path ?? '')))),
  );
  sftp.on('CLOSE', (request) => sftp.status(request, STATUS_CODE.OK));
}
