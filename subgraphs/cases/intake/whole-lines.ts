import { isUtf8 } from 'node:buffer';
import type { ReadingPlan } from './intake.ts';

const LINE_BREAK = 0x0a;
/** Beyond this a reader may refuse a file for its size alone, in the midst of it. */
const MOST_BYTES = 4 * 2 ** 30;

/**
 * Proves cheaply that a delivery of JSON lines is readable to its end: UTF-8 throughout, and the last line whole.
 * A damaged line before that is unread and refuses nothing. False: not proved, which is no refusal yet.
 */
export async function areWholeLines(plan: ReadingPlan, bytes: AsyncIterable<Uint8Array>): Promise<boolean> {
  const { format, gzip = false, options = {} } = plan;
  if (format !== 'ndjson' || gzip || Object.keys(options).length > 0) return false;
  let rest: Buffer = Buffer.alloc(0);
  let seen = 0;
  for await (const chunk of bytes) {
    seen += chunk.byteLength;
    const text =
      rest.byteLength === 0
        ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
        : Buffer.concat([rest, chunk]);
    const end = text.lastIndexOf(LINE_BREAK) + 1;
    if (seen > MOST_BYTES || !isUtf8(text.subarray(0, end))) return false;
    rest = text.subarray(end);
  }
  return isUtf8(rest) && isJson(rest.toString());
}

function isJson(line: string): boolean {
  if (line.trim() === '') return true;
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
