import { describe, expect, it } from '@jest/globals';
import { readAll, refusal } from './read-all.ts';

const JSON_FILE = { format: 'json' } as const;
const ROWS = [
  { id: 1, name: '甲"[{' },
  { id: 2, name: '乙\\', nested: [{ a: 1 }] },
];

describe('a JSON document with a list', () => {
  it.each([
    ['is one itself', ROWS, undefined, '$'],
    ['holds one in an envelope', { code: 0, tags: ['x'], data: { list: ROWS } }, undefined, '$..list'],
    ['holds several, of which one is named', { columns: [{ n: 1 }], rows: ROWS }, 'rows', '$..rows'],
  ])('is read row by row when it %s', async (_, document, record, path) => {
    for (const pieceSize of [1, 5, 1000])
      for (const indent of [0, 1]) {
        const plan = { ...JSON_FILE, ...(record === undefined ? {} : { options: { record } }) };
        const { rows } = await readAll(plan, JSON.stringify(document, null, indent), { pieceSize });
        expect(rows).toEqual(ROWS.map((values, at) => ({ row: at + 1, values, path: `${path}[${at}]` })));
      }
  });

  it('cut short is refused as a whole', async () => {
    const text = JSON.stringify(ROWS);
    for (const length of [5, 20, text.length - 1])
      expect(await refusal(JSON_FILE, text.slice(0, length))).toMatchObject({ code: 'FORMAT_CUT_SHORT' });
  });

  it('without a list is refused, and one damaged element is unread alone', async () => {
    expect(await refusal(JSON_FILE, '{"code":500,"msg":"维护中"}')).toMatchObject({ code: 'JSON_NO_LIST' });
    const { rows, unread } = await readAll(JSON_FILE, '[{"a":1},{"a":},5,{"a":2}]');
    expect(rows).toHaveLength(2);
    expect(unread.map(({ reason }) => reason)).toEqual(['ROW_JSON_BROKEN', 'ROW_NOT_AN_OBJECT']);
    const long = await readAll(JSON_FILE, `[{"a":"${'x'.repeat(500)}"},{"a":2}]`, { limits: { rowCharacters: 300 } });
    expect(long.unread.map(({ reason }) => reason)).toEqual(['ROW_TOO_LONG']);
    expect(long.rows).toHaveLength(1);
  });
});
