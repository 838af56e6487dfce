import { createWriteStream, existsSync, realpathSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { cliError } from './errors.ts';

/**
 * Writes a file whole or not at all. Throws CLI_FILE_UNWRITABLE, also where it would take the place of `source`; what the
 * bytes throw is thrown on.
 */
export async function writeFileWhole(
  path: string,
  bytes: AsyncIterable<string | Uint8Array>,
  source?: string,
): Promise<void> {
  if (source !== undefined && existsSync(path) && realpathSync(path) === realpathSync(source))
    throw cliError.CLI_FILE_UNWRITABLE({ file: path, reason: 'SOURCE' });
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
