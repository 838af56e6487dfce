import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Transform } from 'node:stream';
import { isCodedError } from '../../kernel/coded-error.ts';
import { causeError, driverError } from '../causes.ts';
import type { Secrets } from '../contract.ts';
import { sourceError } from '../errors.ts';
import { ftpPlace } from './places/ftp.ts';
import { localPlace } from './places/local.ts';
import type { FileEntry, Folder, Place } from './places/place.ts';
import { sftpPlace } from './places/sftp.ts';
import type { DirectorySettings } from './settings.ts';

/** A folder whose every step obeys the signal, ends when the server falls silent, and fails with coded errors. */
export interface OpenFolder {
  list(): Promise<readonly FileEntry[]>;
  /** Fetches a file whole; answers its SHA-256 (hex) and its bytes. */
  fetch(file: FileEntry, into: string): Promise<{ readonly digest: string; readonly bytes: number }>;
  close(): Promise<void>;
}

/** Opens the folder of the settings. Throws the named causes as coded errors, and the signal's reason when aborted. */
export async function openFolder(
  { place: settings, maximumBytes = 1_000_000_000, timeoutSeconds = 30 }: DirectorySettings,
  secrets: Secrets,
  signal: AbortSignal,
  heard: () => void,
): Promise<OpenFolder> {
  const place = placeOf(settings, secrets, timeoutSeconds);
  const opening = place.open();
  const watch = <Result>(breakOff: () => void, work: (alive: () => void) => Promise<Result>): Promise<Result> =>
    whileAlive({ place, seconds: timeoutSeconds, signal, breakOff }, work);
  const folder: Folder = await watch(
    () => opening.destroy(),
    () => opening.ready(),
  );
  return {
    list: () =>
      watch(
        () => folder.destroy(),
        () => folder.list(),
      ),
    fetch: (file, into) =>
      watch(
        () => folder.destroy(),
        (alive) =>
          fetchInto(folder, file, into, maximumBytes, () => {
            alive();
            heard();
          }),
      ),
    close: () => folder.close().catch(() => undefined),
  };
}

function placeOf(settings: DirectorySettings['place'], secrets: Secrets, timeoutSeconds: number): Place {
  switch (settings.kind) {
    case 'local':
      return localPlace(settings);
    case 'sftp':
      return sftpPlace(settings, secrets, timeoutSeconds);
    case 'ftp':
      return ftpPlace(settings, secrets, timeoutSeconds);
  }
}

/** A stall is told by silence, not by age: `alive` begins the wait anew. */
function whileAlive<Result>(
  about: {
    readonly place: Place;
    readonly seconds: number;
    readonly signal: AbortSignal;
    readonly breakOff: () => void;
  },
  work: (alive: () => void) => Promise<Result>,
): Promise<Result> {
  const { place, seconds, signal, breakOff } = about;
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const stop = (reason: Error): void => {
      reject(reason);
      breakOff();
    };
    const silent = (): void => stop(causeError('timed-out', place.subject));
    let timer = setTimeout(silent, seconds * 1000);
    const stopped = (): void => stop(signal.reason as Error);
    signal.addEventListener('abort', stopped, { once: true });
    work(() => {
      clearTimeout(timer);
      timer = setTimeout(silent, seconds * 1000);
    })
      .then(resolve, (error: unknown) => reject(isCodedError(error) ? error : driverError(error, place.subject)))
      .finally(() => {
        clearTimeout(timer);
        signal.removeEventListener('abort', stopped);
      });
  });
}

async function fetchInto(
  folder: Folder,
  { name }: FileEntry,
  path: string,
  limit: number,
  alive: () => void,
): Promise<{ readonly digest: string; readonly bytes: number }> {
  const hash = createHash('sha256');
  let bytes = 0;
  const counting = new Transform({
    transform(chunk: Buffer, _, done) {
      alive();
      bytes += chunk.length;
      if (bytes > limit) return done(sourceError.SOURCE_ANSWER_TOO_LARGE({ subject: name, limit }));
      hash.update(chunk);
      done(null, chunk);
    },
  });
  const file = createWriteStream(path);
  const written = new Promise<void>((resolve, reject) => {
    file.on('close', resolve);
    file.on('error', reject);
    counting.on('error', (error) => {
      file.destroy();
      reject(error);
    });
    counting.pipe(file);
  });
  // Both are awaited together, so that neither failure is left without somebody who hears it.
  await Promise.all([folder.fetch(name, counting), written]).catch((error: unknown) => {
    counting.destroy();
    file.destroy();
    throw error;
  });
  return { digest: hash.digest('hex'), bytes: (await stat(path)).size };
}
