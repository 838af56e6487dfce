import {
  connection,
  pageArguments,
  type CursorParts,
  type Page,
  type PageArguments,
} from '../../../kernel/connection.ts';
import { kernelError } from '../../../kernel/errors.ts';
import type { Stretch } from '../store.ts';
import type { CountedPage } from './parents.ts';

/** The page that a field's arguments ask for. */
export const pageOf = (page: PageArguments): Page => pageArguments(page, { maximum: 200, standard: 20 });

/** The page as a store reads it; a cursor of another list throws PAGE_CURSOR_INVALID. */
export function stretchOf<Position extends readonly (string | number)[]>(
  { limit, from, direction }: Page,
  shape: readonly ('string' | 'number')[],
): Stretch<Position> {
  const fits =
    from === undefined || (from.length === shape.length && from.every((part, at) => typeof part === shape[at]));
  if (!fits) throw kernelError.PAGE_CURSOR_INVALID({});
  return { limit, direction, from: from as Position | undefined };
}

/** Sort keys of the lists. */
export const BY_PERIOD = ['string', 'number'] as const;
export const BY_ORDINAL = ['number'] as const;
export const BY_ROW = ['number', 'number'] as const;

/** A connection that counts only when it is asked to. */
export const counted = <Node>(
  page: Page,
  rows: readonly Node[],
  cursorOf: (node: Node) => CursorParts,
  count: () => Promise<number>,
): CountedPage<Node> => ({ ...connection(page, rows, cursorOf), count });

/** The page of what a caller may not see anything of. */
export const emptyPage = <Node>(page: Page): CountedPage<Node> =>
  counted<Node>(
    page,
    [],
    () => [],
    async () => 0,
  );
