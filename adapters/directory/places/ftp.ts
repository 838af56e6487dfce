import { Client, FTPError } from 'basic-ftp';
import { causeError, driverError } from '../../causes.ts';
import type { Secrets } from '../../contract.ts';
import { sourceError } from '../../errors.ts';
import type { FtpPlace } from '../settings.ts';
import type { Folder, Place } from './place.ts';

const NOT_LOGGED_IN = new Set([430, 530, 532]);
const NOT_AVAILABLE = new Set([450, 550, 553]);
const BUSY = new Set([421, 425, 426]);

/** A folder on an FTP server; explicit TLS unless the settings say that there is none. */
export function ftpPlace(settings: FtpPlace, secrets: Secrets, timeoutSeconds: number): Place {
  const { host, port = 21, user, password, tls = 'verified', path } = settings;
  const subject = `${host}:${String(port)}`;
  return {
    subject,
    open: () => {
      const client = new Client(timeoutSeconds * 1000);
      const named = async <Result>(about: string, work: () => Promise<Result>): Promise<Result> => {
        try {
          return await work();
        } catch (error) {
          throw coded(error, about, subject);
        }
      };
      const folder: Folder = {
        list: () =>
          named(path, async () => {
            await client.cd(path);
            return (await client.list())
              .filter(({ isFile }) => isFile)
              .map(({ name, size, rawModifiedAt }) => ({ name, size, modified: rawModifiedAt }));
          }),
        fetch: (name, into) =>
          named(name, async () => {
            await client.downloadTo(into, name);
            if (!into.writableEnded) await new Promise<void>((resolve) => into.end(() => resolve()));
          }),
        destroy: () => client.close(),
        close: () => Promise.resolve(client.close()),
      };
      return {
        destroy: () => client.close(),
        ready: () =>
          named(subject, async () => {
            const secure = tls !== 'off';
            await client.access({ host, port, user, password: secrets(password), secure });
            return folder;
          }),
      };
    },
  };
}

function coded(error: unknown, about: string, subject: string): Error {
  // The library passes errors of the network on as its own, with their codes.
  // The library takes data from the host that was asked and from no other; only its text says so.
  const [, elsewhere] = /returned another host \(([^)]*)\)/.exec(String(error)) ?? [];
  if (elsewhere !== undefined) return sourceError.SOURCE_HOST_FORBIDDEN({ host: elsewhere }, error);
  if (!(error instanceof FTPError) || typeof error.code !== 'number')
    return /timeout/i.test(String(error)) ? causeError('timed-out', subject, error) : driverError(error, subject);
  const { code } = error;
  if (NOT_LOGGED_IN.has(code)) return causeError('password-refused', subject, error);
  if (NOT_AVAILABLE.has(code)) return causeError('table-missing', about, error);
  if (BUSY.has(code)) return sourceError.SOURCE_BUSY({ subject, attempts: 1 }, error);
  return sourceError.SOURCE_FAILED({ subject, code: `FTP ${String(code)}` }, error);
}
