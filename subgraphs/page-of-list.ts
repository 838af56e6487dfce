import type { CursorParts, Page } from '../kernel/connection.ts';

/**
 * The rows of a page of a list held in memory, as a store would read them: at most `page.limit`, beyond `page.from`,
 * in the page's direction. The list is in the order of its cursors' parts, which are compared one by one.
 */
export function pageOfList<Row>(rows: readonly Row[], page: Page, cursorOf: (row: Row) => CursorParts): readonly Row[] {
  const sign = page.direction === 'backward' ? -1 : 1;
  const { from } = page;
  const beyond = from === undefined ? rows : rows.filter((row) => compare(cursorOf(row), from) * sign > 0);
  return (sign < 0 ? beyond.toReversed() : beyond).slice(0, page.limit);
}

/** Order of two sort keys; a key that another continues comes first. */
function compare(left: CursorParts, right: CursorParts): number {
  for (const [index, part] of left.entries()) {
    const other = right[index] ?? '';
    if (part !== other) return (part ?? '') < other ? -1 : 1;
  }
  return left.length - right.length;
}
