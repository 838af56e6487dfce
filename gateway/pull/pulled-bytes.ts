import type { Checkpoint, SourceBatch } from '../../adapters/contract.ts';
import { pulledLine } from '../../adapters/formats/pulled.ts';

/** What a source yields, as the bytes of a delivery: a line of NDJSON for each row. Streams; nothing is held back. */
export interface PulledBytes {
  /** Reads up to the first row; false when the source has none. */
  begin(): Promise<boolean>;
  /** All rows, once. */
  bytes(): AsyncIterable<Uint8Array>;
  /** Rows that the source says it holds; the last batch has the last word, so that it is known when all was read. */
  readonly announced: number | undefined;
  /** Where the next run resumes; known when all was read. */
  readonly position: Checkpoint;
}

/** Turns batches into bytes; `from` is the position that was read from. */
export function pulledBytes(batches: AsyncIterable<SourceBatch>, from: Checkpoint): PulledBytes {
  const source = batches[Symbol.asyncIterator]();
  let announced: number | undefined;
  let position = from;
  let first: SourceBatch | undefined;

  const next = async (): Promise<SourceBatch | undefined> => {
    const { done, value } = await source.next();
    if (done === true) return undefined;
    announced = value.announced ?? announced;
    position = value.checkpoint;
    return value;
  };
  return {
    async begin() {
      do first = await next();
      while (first && first.batch.rows.length + first.batch.unread.length === 0);
      return first !== undefined;
    },
    async *bytes() {
      try {
        for (let batch = first; batch; batch = await next()) yield Buffer.from(linesOf(batch));
      } finally {
        await source.return?.();
      }
    },
    get announced() {
      return announced;
    },
    get position() {
      return position;
    },
  };
}

function linesOf({ batch, keys }: SourceBatch): string {
  const table = batch.place.table ?? batch.place.sheet ?? '';
  const rows = batch.rows.map(({ row, values, damage }, index) =>
    pulledLine({ table, key: keys[index] ?? '', row, values, ...(damage ? { damage } : {}) }),
  );
  // No envelope, so that the reader counts it as unread: what a source could not hand over stays in the ledger.
  const unread = batch.unread.map((row) => `${JSON.stringify({ table, unread: row })}\n`);
  return [...rows, ...unread].join('');
}
