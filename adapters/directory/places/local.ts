import { constants } from 'node:fs';
import { lstat, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { codesOf, causeError } from '../../causes.ts';
import type { LocalPlace } from '../settings.ts';
import type { FileEntry, Folder, Place } from './place.ts';

/** A folder on this machine: a mounted share, or what a department's tool drops. */
export function localPlace({ path }: LocalPlace): Place {
  const control = new AbortController();
  const folder: Folder = {
    list: () =>
      named(path, async () => (await Promise.all((await readdir(path)).map((name) => entry(path, name)))).flat()),
    fetch: (name, into) =>
      named(name, async () => {
        // A link that takes the file's place after the listing is not followed.
        const file = await open(join(path, name), constants.O_RDONLY | constants.O_NOFOLLOW);
        await pipeline(file.createReadStream(), into, { signal: control.signal });
      }),
    destroy: () => control.abort(),
    close: () => Promise.resolve(),
  };
  return { subject: path, open: () => ({ ready: () => Promise.resolve(folder), destroy: () => control.abort() }) };
}

/** None for what is no plain file, or gone since the listing. */
async function entry(path: string, name: string): Promise<FileEntry[]> {
  try {
    const found = await lstat(join(path, name));
    return found.isFile() ? [{ name, size: found.size, modified: String(found.mtimeMs) }] : [];
  } catch {
    return [];
  }
}

async function named<Result>(subject: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const [code = ''] = codesOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') throw causeError('table-missing', subject, error);
    if (code === 'EACCES' || code === 'EPERM') throw causeError('permission-missing', subject, error);
    throw error;
  }
}
