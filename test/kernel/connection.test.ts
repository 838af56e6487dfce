import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { connection, decodeCursor, encodeCursor, pageArguments, type Page } from '../../kernel/connection.ts';
import { isCodedError } from '../../kernel/coded-error.ts';

const LIMITS = { maximum: 200, standard: 20 };

/** Five rows in a store that reads as a page asks. */
const read = (page: Page): number[] => {
  const all = page.direction === 'forward' ? [1, 2, 3, 4, 5] : [5, 4, 3, 2, 1];
  const from = page.from?.[0];
  return all.slice(typeof from === 'number' ? all.indexOf(from) + 1 : 0).slice(0, page.limit);
};
const pageOf = (values: Parameters<typeof pageArguments>[0]) => {
  const page = pageArguments(values, LIMITS);
  return connection(page, read(page), (row) => [row], 5);
};
const codeOf = (act: () => unknown): string | undefined => {
  try {
    act();
  } catch (error) {
    if (isCodedError(error)) return error.code;
  }
  return undefined;
};

describe('a cursor', () => {
  it('gives back the sort key it was made of', () => {
    const part = fc.oneof(fc.string(), fc.integer(), fc.constant(null));
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        expect(decodeCursor(encodeCursor(parts))).toEqual(parts);
      }),
      { seed: 3 },
    );
  });

  it.each(['', 'x', 'bnVsbA', encodeCursor(['a']).slice(0, -1), `${encodeCursor([1])}=`])(
    'is refused when it was not made here: %j',
    (cursor) => {
      expect(codeOf(() => decodeCursor(cursor))).toBe('PAGE_CURSOR_INVALID');
    },
  );
});

describe('the arguments of a page', () => {
  it('ask for the standard size forward when nothing is said', () => {
    expect(pageArguments({}, LIMITS)).toEqual({ direction: 'forward', size: 20, limit: 21, from: undefined });
    expect(pageArguments({ first: null, before: encodeCursor([1]) }, LIMITS)).toMatchObject({ direction: 'backward' });
  });

  it.each([{ first: 201 }, { first: -1 }, { last: 1.5 }])('refuse a size outside 0 to the maximum: %j', (values) => {
    expect(codeOf(() => pageArguments(values, LIMITS))).toBe('PAGE_SIZE_INVALID');
  });

  it.each([
    { first: 1, last: 1 },
    { first: 1, before: 'x' },
    { last: 1, after: 'x' },
  ])('refuse two directions at once: %j', (values) => {
    expect(codeOf(() => pageArguments(values, LIMITS))).toBe('PAGE_DIRECTION_AMBIGUOUS');
  });
});

describe('a connection', () => {
  it('pages forward to the end, each row once', () => {
    const first = pageOf({ first: 2 });
    const second = pageOf({ first: 2, after: first.pageInfo.endCursor });
    const third = pageOf({ first: 2, after: second.pageInfo.endCursor });
    expect([first, second, third].map(({ nodes }) => nodes)).toEqual([[1, 2], [3, 4], [5]]);
    expect([first, second, third].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, true, false]);
    expect(first.pageInfo.hasPreviousPage).toBe(false);
    expect(third.totalCount).toBe(5);
  });

  it('pages backward and keeps the rows in reading order', () => {
    const last = pageOf({ last: 2 });
    const before = pageOf({ last: 3, before: last.pageInfo.startCursor });
    expect([last.nodes, before.nodes]).toEqual([
      [4, 5],
      [1, 2, 3],
    ]);
    expect([last.pageInfo.hasPreviousPage, before.pageInfo.hasPreviousPage]).toEqual([true, false]);
  });

  it('may be empty', () => {
    const page = pageArguments({ first: 0 }, LIMITS);
    expect(connection(page, [1], (row) => [row])).toEqual({
      edges: [],
      nodes: [],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });
});
