import type { RowBatch } from '../../kernel/rows.ts';
import { BatchBuilder } from './batch.ts';
import { decode } from './decode.ts';
import { formatError, rowReason } from './errors.ts';
import { LineCutter } from './lines.ts';
import type { ReadingContext } from './reading.ts';

/** What is done with one line that holds a JSON object. */
export type TakeObject = (
  value: Readonly<Record<string, unknown>>,
  line: number,
  text: string,
  out: BatchBuilder,
) => void;

/**
 * Reads one JSON object a line. A damaged line is unread and does not stop the rest; a last line that has no line
 * break and is no JSON means that the file was cut short, and refuses it (FORMAT_CUT_SHORT).
 */
export async function* readNdjson(bytes: AsyncIterable<Uint8Array>, context: ReadingContext): AsyncGenerator<RowBatch> {
  yield* readObjects(bytes, context, (values, row, _text, out) => out.add({ row, values }));
}

/** Reads JSON lines and gives each object to `take`. */
export async function* readObjects(
  bytes: AsyncIterable<Uint8Array>,
  context: ReadingContext,
  take: TakeObject,
): AsyncGenerator<RowBatch> {
  const out = new BatchBuilder({ file: context.file });
  const cutter = new LineCutter(context.limits.rowCharacters);
  const takeLine = (text: string, line: number, tooLong: boolean): void => {
    if (tooLong) return out.unread(line, rowReason.ROW_TOO_LONG, text);
    if (text.trim() === '') return;
    const value = parse(text);
    if (isObject(value)) take(value, line, text, out);
    else out.unread(line, value === undefined ? rowReason.ROW_JSON_BROKEN : rowReason.ROW_NOT_AN_OBJECT, text);
  };
  for await (const text of decode(bytes, context)) {
    cutter.push(text, takeLine);
    yield* out.take();
  }
  const last = cutter.end();
  if (last !== undefined) {
    if (last.line.trim() !== '' && parse(last.line) === undefined)
      throw formatError.FORMAT_CUT_SHORT({ file: context.file, where: `第 ${last.number} 行 / line ${last.number}` });
    takeLine(last.line, last.number, false);
  }
  yield* out.take(true);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
