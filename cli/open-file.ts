import { createReadStream, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { formatOfName } from '../adapters/formats/format-of-name.ts';
import type { ReadingPlan } from '../subgraphs/cases/intake/intake.ts';
import { cliError } from './errors.ts';

/** A file on this machine, ready to be read as a stream. */
export interface OpenFile {
  readonly name: string;
  readonly bytes: number;
  /** Reads it once; `onRead` is told the bytes read so far. */
  stream(onRead?: (bytes: number) => void): AsyncIterable<Uint8Array>;
}

/** Throws CLI_FILE_UNREADABLE. */
export function openFile(path: string): OpenFile {
  const bytes = sizeOf(path);
  return {
    name: basename(path),
    bytes,
    stream: async function* (onRead) {
      let read = 0;
      for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 }) as AsyncIterable<Uint8Array>) {
        read += chunk.length;
        onRead?.(read);
        yield chunk;
      }
    },
  };
}

function sizeOf(path: string): number {
  try {
    const found = statSync(path);
    if (!found.isFile()) throw Object.assign(new Error('not a file'), { code: 'EISDIR' });
    return found.size;
  } catch (cause) {
    throw cliError.CLI_FILE_UNREADABLE({ file: path, reason: (cause as NodeJS.ErrnoException).code ?? cause }, cause);
  }
}

/** How a file is to be read, told from its name unless said. Throws CLI_FORMAT_UNKNOWN. */
export function planFor(file: string, mapping: string | undefined, said: string | undefined): ReadingPlan {
  const gzip = extname(file).toLowerCase() === '.gz';
  const format = (said as ReadingPlan['format'] | undefined) ?? formatOfName(file);
  if (format === undefined) throw cliError.CLI_FORMAT_UNKNOWN({ file: basename(file) });
  return { format, ...(gzip ? { gzip } : {}), ...(mapping === undefined ? {} : { mapping }) };
}

/** Formats that `--as` may name. */
export const fileFormats = ['ndjson', 'csv', 'xlsx', 'xml', 'json'] as const satisfies readonly ReadingPlan['format'][];
