import type { RowMark } from '../../../kernel/row-mark.ts';

/** Walks along marks that come in the order of the rows. */
export interface MarkCursor {
  /** The mark that comes next; undefined at the end. */
  readonly next: RowMark | undefined;
  /** Goes on to the one after it. */
  advance(): Promise<void>;
}

/** Opens a cursor at the first mark. */
export async function markCursor(marks: AsyncIterable<RowMark> | Iterable<RowMark>): Promise<MarkCursor> {
  const iterator = Symbol.asyncIterator in marks ? marks[Symbol.asyncIterator]() : marks[Symbol.iterator]();
  let next: RowMark | undefined;
  const advance = async (): Promise<void> => {
    const step = await iterator.next();
    next = step.done === true ? undefined : step.value;
  };
  await advance();
  return {
    get next() {
      return next;
    },
    advance,
  };
}
