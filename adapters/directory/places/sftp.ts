import { createHash, timingSafeEqual } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import type { Client as SshClient, FileEntryWithStats, SFTPWrapper } from 'ssh2';
import ssh2 from 'ssh2';
import { isCodedError } from '../../../kernel/coded-error.ts';
import { causeError, driverError } from '../../causes.ts';
import type { CauseName, Secrets } from '../../contract.ts';
import { sourceError } from '../../errors.ts';
import type { SftpPlace } from '../settings.ts';
import type { Folder, Place } from './place.ts';

const NO_SUCH_FILE = 2;
const PERMISSION_DENIED = 3;

/** A folder on an SFTP server, whose key must be the configured one. */
export function sftpPlace(settings: SftpPlace, secrets: Secrets, timeoutSeconds: number): Place {
  const { host, port = 22 } = settings;
  const subject = `${host}:${String(port)}`;
  return {
    subject,
    open: () => {
      const client = new ssh2.Client();
      return {
        destroy: () => void client.destroy(),
        ready: async () =>
          folderOf(client, await connect(client, settings, secrets, timeoutSeconds, subject), settings),
      };
    },
  };
}

function connect(
  client: SshClient,
  { host, port = 22, user, password, privateKey, hostKey }: SftpPlace,
  secrets: Secrets,
  timeoutSeconds: number,
  subject: string,
): Promise<SFTPWrapper> {
  return new Promise((resolve, reject) => {
    let believed = true;
    client.on('error', (error: Error & { level?: string }) => {
      reject(believed ? connectionError(error, subject) : causeError('certificate-invalid', subject, error));
    });
    client.on('close', () => reject(causeError('port-closed', subject)));
    client.on('ready', () => {
      client.sftp((error, sftp) => {
        if (error) reject(driverError(error, subject));
        else resolve(sftp);
      });
    });
    client.connect({
      ...{ host, port, username: user, readyTimeout: timeoutSeconds * 1000, keepaliveInterval: 10_000 },
      ...(password === undefined ? {} : { password: secrets(password) }),
      ...(privateKey === undefined ? {} : { privateKey: secrets(privateKey) }),
      hostVerifier: (key: Buffer) => (believed = isKey(key, hostKey)),
    });
  });
}

/** Whether a server's key has the configured fingerprint. */
function isKey(key: Buffer, fingerprint: string): boolean {
  const shown = createHash('sha256').update(key).digest();
  const wanted = Buffer.from(fingerprint.replace(/^SHA256:/, ''), 'base64');
  return shown.length === wanted.length && timingSafeEqual(shown, wanted);
}

function connectionError(error: Error & { level?: string }, subject: string): Error {
  if (error.level === 'client-authentication') return causeError('password-refused', subject, error);
  if (error.level === 'client-timeout') return causeError('timed-out', subject, error);
  return driverError(error, subject);
}

function folderOf(client: SshClient, sftp: SFTPWrapper, { path }: SftpPlace): Folder {
  // The library's streams never hear that the line is gone.
  const gone = new Promise<never>((_, reject) => {
    client.once('close', () => {
      reject(driverError(Object.assign(new Error('closed'), { code: 'ECONNRESET' }), path));
    });
  });
  gone.catch(() => undefined);
  return {
    list: async () =>
      (await Promise.race([gone, readdir(sftp, path)]))
        .filter(({ attrs }) => attrs.isFile())
        .map(({ filename, attrs }) => ({ name: filename, size: attrs.size, modified: String(attrs.mtime) })),
    fetch: async (name, into) => {
      try {
        await Promise.race([gone, pipeline(sftp.createReadStream(`${path}/${name}`), into)]);
      } catch (error) {
        throw fileError(error, name);
      }
    },
    destroy: () => void client.destroy(),
    close: () => {
      client.end();
      return Promise.resolve();
    },
  };
}

function readdir(sftp: SFTPWrapper, path: string): Promise<readonly FileEntryWithStats[]> {
  return new Promise((resolve, reject) => {
    sftp.readdir(path, (error, list) => {
      if (error) reject(fileError(error, path));
      else resolve(list);
    });
  });
}

/** SFTP numbers its errors. */
function fileError(error: unknown, subject: string): Error {
  if (isCodedError(error)) return error;
  const { code } = error as { code?: unknown };
  const cause: CauseName | undefined =
    code === NO_SUCH_FILE ? 'table-missing' : code === PERMISSION_DENIED ? 'permission-missing' : undefined;
  if (cause !== undefined) return causeError(cause, subject, error);
  if (typeof code === 'number') return sourceError.SOURCE_FAILED({ subject, code: `SFTP ${String(code)}` }, error);
  return driverError(error, subject);
}
