import { canonicalJson } from '../canonical-json.ts';
import type { AuditEntry } from './audit-trail.ts';

/** An entry as one line of an export: its canonical JSON and a line feed (NDJSON, UTF-8). */
export function exportLine(entry: AuditEntry): string {
  return `${canonicalJson(entry)}\n`;
}

/** What a line of an export can be instead of an entry. */
export type LineFault = 'unreadable' | 'not-canonical';

/** No entry comes near this; a longer line is damage, and must not fill the memory. */
const LONGEST_LINE = 4 * 1024 * 1024;

/**
 * Reads an export as a stream. A line that is not exactly what `exportLine` writes is answered as a fault in its
 * place; reading goes on, except after a line without end.
 */
export async function* readTrail(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<AuditEntry | LineFault> {
  for await (const line of splitLines(bytes)) {
    if (line === undefined) return yield 'unreadable';
    yield readLine(line);
  }
}

function readLine(bytes: Uint8Array): AuditEntry | LineFault {
  const text = decode(bytes);
  const entry = text === undefined ? undefined : parse(text);
  if (!isEntry(entry)) return 'unreadable';
  return canonicalJson(entry) === text ? entry : 'not-canonical';
}

/** Whether a JSON value has the form of an entry. */
export function isEntry(value: unknown): value is AuditEntry {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 4) return false;
  const { sequence, previousHash, event, hash } = value as Partial<AuditEntry>;
  return (
    Number.isSafeInteger(sequence) &&
    typeof previousHash === 'string' &&
    typeof hash === 'string' &&
    typeof event === 'object' &&
    event !== null
  );
}

/** Lines without their line feed; undefined, and the end, for a line that is too long. */
export async function* splitLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | undefined> {
  let rest = Buffer.alloc(0);
  for await (const chunk of bytes) {
    let start = 0;
    const buffer = rest.length === 0 ? Buffer.from(chunk) : Buffer.concat([rest, chunk]);
    for (let end = buffer.indexOf(10); end !== -1; end = buffer.indexOf(10, start)) {
      yield buffer.subarray(start, end);
      start = end + 1;
    }
    rest = buffer.subarray(start);
    if (rest.length > LONGEST_LINE) return yield undefined;
  }
  if (rest.length > 0) yield rest;
}

// Fatal and with its byte order mark kept: damage that decodes to the same text would otherwise pass unseen.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
