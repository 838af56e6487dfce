import type { OpenFile } from './open-file.ts';

/** Kinds of what is pasted, by how it begins; all else is a table. */
const KINDS: readonly (readonly [begins: RegExp, name: string])[] = [
  [/^PK[^\n]{2}/, 'pasted.xlsx'],
  [/^\s*\[/, 'pasted.json'],
  [/^\s*\{/, 'pasted.ndjson'],
  [/^\s*</, 'pasted.xml'],
];

/**
 * What was pasted, or came through a pipe, as a file: one record as JSON on as many lines as one likes, lines of them, a
 * list, a table copied from a spreadsheet, XML. Its name says what it was taken for.
 */
export async function pastedFile(input: AsyncIterable<Uint8Array>): Promise<OpenFile> {
  const pieces: Uint8Array[] = [];
  for await (const piece of input) pieces.push(piece);
  const came = Buffer.concat(pieces);
  const start = came
    .subarray(0, 200)
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '');
  const name = KINDS.find(([begins]) => begins.test(start))?.[1] ?? 'pasted.csv';
  const bytes = name === 'pasted.ndjson' ? onOneLine(came) : came;
  return {
    name,
    bytes: bytes.length,
    stream: async function* (onRead) {
      onRead?.(bytes.length);
      yield bytes;
    },
  };
}

/** A single object is put on one line; lines of objects are left as they are. */
function onOneLine(bytes: Buffer): Buffer {
  try {
    return Buffer.from(`${JSON.stringify(JSON.parse(bytes.toString()))}\n`);
  } catch {
    return bytes;
  }
}
