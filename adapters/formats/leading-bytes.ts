import { formatError } from './errors.ts';
import type { FormatName } from './reading.ts';

const starts = (bytes: Uint8Array, ...magic: readonly number[]): boolean =>
  magic.every((byte, at) => bytes[at] === byte);

/** What the first bytes of a file say that it is. */
export type Container = 'gzip' | 'zip' | 'ole' | 'text';

export function containerOf(bytes: Uint8Array): Container {
  if (starts(bytes, 0x1f, 0x8b)) return 'gzip';
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04) || starts(bytes, 0x50, 0x4b, 0x05, 0x06)) return 'zip';
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'ole';
  return 'text';
}

/** Refuses a file whose first bytes contradict its stated format. */
export function refuseOtherContainer(bytes: Uint8Array, stated: FormatName, file: string): void {
  const found = containerOf(bytes);
  const allowed = ALLOWED[stated] ?? ['text'];
  if (!allowed.includes(found)) throw formatError.FORMAT_NOT_AS_STATED({ file, stated, found: NAMES[found] });
}

const ALLOWED: Readonly<Partial<Record<FormatName, readonly Container[]>>> = {
  xlsx: ['zip', 'ole'],
  xls: ['zip', 'ole'],
  xml: ['text', 'zip'],
};
const NAMES: Readonly<Record<Container, string>> = { gzip: 'gzip', zip: 'XLSX (zip)', ole: 'XLS', text: 'text' };

/**
 * Reads on until at least `length` bytes are there (or the end), and gives them with a stream that still holds
 * everything.
 */
export async function peek(
  bytes: AsyncIterable<Uint8Array>,
  length: number,
): Promise<{ head: Uint8Array; all: AsyncIterable<Uint8Array> }> {
  const iterator = bytes[Symbol.asyncIterator]();
  const taken: Uint8Array[] = [];
  let size = 0;
  while (size < length) {
    const next = await iterator.next();
    if (next.done === true) break;
    taken.push(next.value);
    size += next.value.length;
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      yield* taken.splice(0);
      for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  }
  return { head: Buffer.concat(taken), all: all() };
}
