import { describe, expect, it } from '@jest/globals';
import { connection, pageArguments, type PageArguments } from '../../kernel/connection.ts';
import { pageOfList } from '../../subgraphs/page-of-list.ts';

type Row = readonly [string, number | null];
const rows: readonly Row[] = [
  ['a', null],
  ['a', 2],
  ['a', 10],
  ['b', 1],
];

function read(asked: PageArguments): {
  readonly nodes: readonly Row[];
  readonly start: string | null;
  readonly end: string | null;
} {
  const page = pageArguments(asked, { maximum: 10, standard: 10 });
  const { nodes, pageInfo } = connection(
    page,
    pageOfList(rows, page, (row) => row),
    (row) => row,
  );
  return { nodes, start: pageInfo.startCursor, end: pageInfo.endCursor };
}

describe('a page of a list', () => {
  it('goes on where the one before ended, numbers being compared as numbers', () => {
    const first = read({ first: 2 });
    expect(first.nodes).toEqual(rows.slice(0, 2));
    expect(read({ first: 2, after: first.end }).nodes).toEqual(rows.slice(2));
  });

  it('goes back in the order of the list', () => {
    const last = read({ last: 1 });
    expect(last.nodes).toEqual([['b', 1]]);
    expect(read({ last: 2, before: last.start }).nodes).toEqual(rows.slice(1, 3));
  });

  it('is empty beyond the end', () => {
    expect(read({ after: read({}).end }).nodes).toEqual([]);
  });
});
