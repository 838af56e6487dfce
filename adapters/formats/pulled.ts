import { rowReason } from './errors.ts';
import type { RowBatch, SourceRow } from '../../kernel/rows.ts';
import { isObject, readObjects } from './ndjson.ts';
import type { ReadingContext } from './reading.ts';

/** One row of a pull, as it is kept on disk: a line of NDJSON. */
export interface PulledRow {
  readonly table: string;
  /** Key under which the source knows the row (its NO). */
  readonly key: string;
  /** Ordinal of the row in its table, from 1. */
  readonly row: number;
  readonly values: Readonly<Record<string, unknown>>;
  /** What a spreadsheet did to values, by column. */
  readonly damage?: SourceRow['damage'];
}

/** Writes a row of a pull as one line, with its line break. */
export const pulledLine = (row: PulledRow): string =>
  `${JSON.stringify({ table: row.table, key: row.key, row: row.row, values: row.values, damage: row.damage })}\n`;

/** Reads what a pull wrote; rows of one table stand together in a batch, and carry the source's key. */
export async function* readPulled(bytes: AsyncIterable<Uint8Array>, context: ReadingContext): AsyncGenerator<RowBatch> {
  let present: string | undefined;
  yield* readObjects(bytes, context, (envelope, line, text, out) => {
    const { table, key, row, values, damage } = envelope;
    if (typeof table !== 'string' || typeof key !== 'string' || typeof row !== 'number' || !isObject(values))
      return out.unread(line, rowReason.ROW_ENVELOPE_BROKEN, text);
    if (table !== present) out.moveTo({ file: context.file, table });
    present = table;
    out.add({ row, values, key, ...(isObject(damage) ? { damage: damage as NonNullable<SourceRow['damage']> } : {}) });
  });
}
