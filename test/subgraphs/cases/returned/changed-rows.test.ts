import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RowBatch, RowReader, SourceRow } from '../../../../kernel/rows.ts';
import { changedRows } from '../../../../subgraphs/cases/returned/changed-rows.ts';

const batchOf = (rows: readonly SourceRow[]): RowBatch => ({ place: {}, rows, unread: [] });
const reader = (...batches: readonly RowBatch[]): RowReader =>
  async function* () {
    yield* batches;
  };
const nothing = async function* (): AsyncGenerator<Uint8Array> {};

async function changedOf(before: readonly RowBatch[], after: readonly RowBatch[]): Promise<readonly RowBatch[]> {
  const from = { before: () => reader(...before)(nothing(), 'before'), deliveries: new Set(['aaaaaaaaaaaa']) };
  const found: RowBatch[] = [];
  for await (const batch of changedRows(reader(...after), from)(nothing(), '九月.csv')) found.push(batch);
  return found;
}

describe('rows that have changed', () => {
  it('are those that the delivery did not hold, whatever was sorted, moved, copied, left out or left empty', async () => {
    const values = fc.record({
      编号: fc.string({ maxLength: 3 }),
      案由: fc.constantFrom('', '占道', '噪声'),
      数: fc.integer(),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(values, { minLength: 1 }),
        fc.array(values),
        fc.integer(),
        async (held, added, seed) => {
          const before = held.map((row, at) => ({ row: at + 2, values: row }));
          const known = new Set(held.map((row) => JSON.stringify(row)));
          const news = added.filter((row) => !known.has(JSON.stringify(row)));
          const mixed = [...held.slice(seed % 2), ...held, ...news]
            .map((row) => ({ ...(seed % 3 === 0 ? { 新列: '' } : {}), 数: row.数, 案由: row.案由, 编号: row.编号 }))
            .sort((one, other) => (one.编号 + seed < other.编号 + seed ? -1 : 1));
          const after = mixed.map((row, at) => ({ row: at + 2, values: row }));
          const found = changedOf([batchOf(before)], [batchOf(after)]);
          if (news.length === 0) return expect(found).rejects.toMatchObject({ code: 'RETURNED_UNCHANGED' });
          const told = (await found).flatMap(({ rows }) =>
            rows.map(({ values: { 编号, 案由, 数 } }) => JSON.stringify({ 编号, 案由, 数 })),
          );
          return expect(told.sort()).toEqual(news.map((row) => JSON.stringify(row)).sort());
        },
      ),
      { seed: 3, numRuns: 150 },
    );
  });

  it('are lines too that could not be read, unless they stood there before', async () => {
    const line = (row: number, excerpt: string) => ({ row, reason: 'ROW_COLUMNS_DIFFER', excerpt });
    const before = { ...batchOf([]), unread: [line(2, 'a,b')] };
    const after = { ...batchOf([]), unread: [line(9, 'a,b'), line(10, 'a,b,c')] };
    expect(await changedOf([before], [after])).toEqual([{ ...batchOf([]), unread: [line(10, 'a,b,c')] }]);
  });

  it('may not be those of another delivery', async () => {
    const row = { row: 5, values: { 编号: '新' }, key: 'hg1.bbbbbbbbbbbb.5.' };
    await expect(changedOf([], [batchOf([row])])).rejects.toMatchObject({
      code: 'RETURNED_OTHER_DELIVERY',
      details: { row: 5 },
    });
    expect(await changedOf([], [batchOf([{ ...row, key: 'hg1.aaaaaaaaaaaa.5.' }])])).toHaveLength(1);
  });
});
