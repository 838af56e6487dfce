import type { Place, RowBatch, SourceRow, UnreadRow } from '../../../kernel/rows.ts';

/** One offered row with its ordinal in the delivery. */
export type OfferedRow = { readonly sequence: number; readonly place: Place } & (
  { readonly kind: 'row'; readonly source: SourceRow } | { readonly kind: 'unread'; readonly unread: UnreadRow }
);

/**
 * Numbers the rows of a delivery as they stand in the source, read and unread ones in one sequence from 1, so that
 * the same bytes give the same numbers at every reading. Groups of `size`; the last may be smaller.
 */
export async function* offeredRows(batches: AsyncIterable<RowBatch>, size: number): AsyncGenerator<OfferedRow[]> {
  let sequence = 0;
  const group: OfferedRow[] = [];
  for await (const { place, rows, unread } of batches) {
    let damaged = 0;
    const take = (row: { source: SourceRow } | { unread: UnreadRow }): void => {
      sequence += 1;
      group.push(
        'source' in row
          ? { kind: 'row', sequence, place, source: row.source }
          : { kind: 'unread', sequence, place, unread: row.unread },
      );
    };
    for (const source of rows) {
      for (let each = unread[damaged]; each !== undefined && each.row < source.row; each = unread[(damaged += 1)])
        take({ unread: each });
      take({ source });
      while (group.length >= size) yield group.splice(0, size);
    }
    for (const each of unread.slice(damaged)) take({ unread: each });
    while (group.length >= size) yield group.splice(0, size);
  }
  if (group.length > 0) yield group;
}
