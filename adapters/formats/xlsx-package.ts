import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32 } from 'node:zlib';
import * as yauzl from 'yauzl';
import { isCodedError } from '../../kernel/coded-error.ts';
import { formatError } from './errors.ts';
import type { ReadingContext } from './reading.ts';

const SMALL = 10 * 2 ** 20;
const MOST_PARTS = 10_000;

/** An opened workbook: its parts by name. */
export interface XlsxPackage {
  /** Names of all parts, as they are written. */
  readonly parts: readonly string[];
  has(part: string): boolean;
  /** The bytes of a part, unpacked, checked by size and CRC-32; XLSX_DAMAGED when absent or broken. */
  open(part: string): AsyncIterable<Uint8Array>;
  close(): Promise<void>;
}

/**
 * Opens a workbook. A zip can only be read from its end, so the bytes first go to a temporary file, which `close`
 * removes. Refuses what is cut short, damaged, or unpacks beyond the limits.
 */
export async function openPackage(bytes: AsyncIterable<Uint8Array>, context: ReadingContext): Promise<XlsxPackage> {
  const folder = await mkdtemp(join(context.scratch, 'heliograph-xlsx-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const path = join(folder, 'workbook.xlsx');
    await pipeline(Readable.from(bytes, { objectMode: true }), createWriteStream(path));
    const zip = await openZip(path, context);
    const entries = await listEntries(zip, context);
    let budget = context.limits.unpackedBytes;
    const spend = (size: number): void => {
      budget -= size;
      if (budget < 0) throw tooLarge(context);
    };
    return {
      parts: [...entries.values()].map(({ fileName }) => fileName),
      has: (part) => entries.has(part.toLowerCase()),
      open: (part) => readPart(zip, entries.get(part.toLowerCase()), part, context, spend),
      close: async () => {
        zip.close();
        await remove();
      },
    };
  } catch (caught) {
    await remove();
    throw caught;
  }
}

const tooLarge = ({ file, limits }: ReadingContext): Error =>
  formatError.FORMAT_TOO_LARGE({ file, limit: `${limits.unpackedBytes} B, ×${limits.growth}` });

async function openZip(path: string, { file }: ReadingContext): Promise<yauzl.ZipFile> {
  try {
    return await yauzl.openPromise(path, { autoClose: false, lazyEntries: true });
  } catch (cause) {
    // The directory of a zip stands at its end: without it the end is missing.
    throw formatError.FORMAT_CUT_SHORT({ file, where: 'ZIP' }, cause);
  }
}

async function listEntries(zip: yauzl.ZipFile, context: ReadingContext): Promise<ReadonlyMap<string, yauzl.Entry>> {
  if (zip.entryCount > MOST_PARTS) throw tooLarge(context);
  const entries = new Map<string, yauzl.Entry>();
  try {
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName.toLowerCase(), entry);
  } catch (cause) {
    zip.close();
    throw formatError.XLSX_DAMAGED({ file: context.file, part: 'ZIP' }, cause);
  }
  return entries;
}

async function* readPart(
  zip: yauzl.ZipFile,
  entry: yauzl.Entry | undefined,
  part: string,
  context: ReadingContext,
  spend: (size: number) => void,
): AsyncGenerator<Uint8Array> {
  const damaged = (cause?: unknown): Error => formatError.XLSX_DAMAGED({ file: context.file, part }, cause);
  if (entry === undefined || entry.isEncrypted()) throw damaged();
  const most = Math.max(SMALL, entry.compressedSize * context.limits.growth);
  if (entry.uncompressedSize > most) throw tooLarge(context);
  let check = 0;
  try {
    for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Uint8Array>) {
      spend(chunk.length);
      check = crc32(chunk, check);
      yield chunk;
    }
  } catch (caught) {
    throw isCodedError(caught) ? caught : damaged(caught);
  }
  if (check !== entry.crc32) throw damaged();
}
