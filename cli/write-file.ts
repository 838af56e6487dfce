import { createWriteStream, existsSync, realpathSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { cliError } from './errors.ts';

/**
 * Refuses a path that cannot be written to, before any work is done for it: CLI_FILE_UNWRITABLE where its folder is
 * missing, or where it would take the place of `source`.
 */
export function assertWritable(path: string, source: string): void {
  if (!existsSync(dirname(path))) throw cliError.CLI_FILE_UNWRITABLE({ file: path, reason: 'ENOENT' });
  if (existsSync(path) && existsSync(source) && realpathSync(path) === realpathSync(source))
    throw cliError.CLI_FILE_UNWRITABLE({ file: path, reason: 'SOURCE' });
}

/** Writes a file whole or not at all. Throws CLI_FILE_UNWRITABLE; what the bytes throw is thrown on. */
export async function writeFileWhole(path: string, bytes: AsyncIterable<string | Uint8Array>): Promise<void> {
  const half = `${path}.part`;
  try {
    await pipeline(Readable.from(bytes), createWriteStream(half));
    await rename(half, path);
  } catch (cause) {
    await rm(half, { force: true });
    const { code, syscall } = cause as NodeJS.ErrnoException;
    if (syscall === undefined) throw cause;
    throw cliError.CLI_FILE_UNWRITABLE({ file: path, reason: code ?? syscall }, cause);
  }
}
