import { kernelError } from './errors.ts';

/** What a cursor holds: the values of the sort key, so that pages stay stable while rows come and go. */
export type CursorParts = readonly (string | number | null)[];

/** Arguments of a Relay connection as GraphQL gives them. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** A page to read. A store reads `limit` rows (one more than `size`, to see whether there is more) beyond `from`. */
export interface Page {
  /** `backward`: the store reads in reverse order, and hands the rows over in that order. */
  readonly direction: 'forward' | 'backward';
  readonly size: number;
  readonly limit: number;
  /** Sort key to start beyond, exclusive; undefined: from the first row (backward: from the last). */
  readonly from: CursorParts | undefined;
}

/** A Relay connection. */
export interface Connection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly nodes: readonly Node[];
  readonly pageInfo: PageInfo;
  readonly totalCount?: number;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** Opaque text of a sort key. */
export function encodeCursor(parts: CursorParts): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** Sort key of a cursor; throws PAGE_CURSOR_INVALID. */
export function decodeCursor(cursor: string): CursorParts {
  const parts = parseJson(Buffer.from(cursor, 'base64url').toString());
  if (!isCursorParts(parts) || encodeCursor(parts) !== cursor) throw kernelError.PAGE_CURSOR_INVALID({});
  return parts;
}

/**
 * Checks the arguments of a connection. Neither `first` nor `last`: `standard` rows forward (backward if only
 * `before` is given). Throws PAGE_SIZE_INVALID, PAGE_DIRECTION_AMBIGUOUS, PAGE_CURSOR_INVALID.
 */
export function pageArguments(
  { first, after, last, before }: PageArguments,
  { maximum, standard }: { readonly maximum: number; readonly standard: number },
): Page {
  const backward = present(last) || present(before);
  if (backward && (present(first) || present(after))) throw kernelError.PAGE_DIRECTION_AMBIGUOUS({});
  const argument = backward ? 'last' : 'first';
  const size = (backward ? last : first) ?? standard;
  if (!Number.isInteger(size) || size < 0 || size > maximum)
    throw kernelError.PAGE_SIZE_INVALID({ argument, maximum, value: size });
  const cursor = backward ? before : after;
  return {
    direction: backward ? 'backward' : 'forward',
    size,
    limit: size + 1,
    from: present(cursor) ? decodeCursor(cursor) : undefined,
  };
}

/** Makes a connection of the rows that a store read for `page`: at most `page.limit`, in the page's direction. */
export function connection<Node>(
  page: Page,
  rowsPlusOne: readonly Node[],
  cursorOf: (node: Node) => CursorParts,
  totalCount?: number,
): Connection<Node> {
  const rows = rowsPlusOne.slice(0, page.size);
  const nodes = page.direction === 'forward' ? rows : rows.reverse();
  const edges = nodes.map((node) => ({ cursor: encodeCursor(cursorOf(node)), node }));
  const more = rowsPlusOne.length > page.size;
  // What lies behind the starting point is known only from having started there: Relay allows to say so cheaply.
  const behind = page.from !== undefined;
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: page.direction === 'forward' ? more : behind,
      hasPreviousPage: page.direction === 'forward' ? behind : more,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    ...(totalCount === undefined ? {} : { totalCount }),
  };
}

const present = <Value>(value: Value | null | undefined): value is Value => value !== null && value !== undefined;

const isCursorParts = (value: unknown): value is CursorParts =>
  Array.isArray(value) && value.every((part) => part === null || typeof part === 'string' || Number.isFinite(part));

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
