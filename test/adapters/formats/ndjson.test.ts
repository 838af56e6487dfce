import { describe, expect, it } from '@jest/globals';
import { readAll, refusal } from './read-all.ts';

const plan = { format: 'ndjson' } as const;

describe('reading NDJSON', () => {
  it('gives each object with its line, whatever the line ends and pieces', async () => {
    const content = '{"NO":"甲1","PROMISE":90}\r\n\n{"NO":"乙2","FORM":null}\n{"NO":"丙3"}';
    for (const pieceSize of [1, 2, 7, 1000]) {
      const { rows, unread } = await readAll(plan, content, { pieceSize });
      expect(rows).toEqual([
        { row: 1, values: { NO: '甲1', PROMISE: 90 } },
        { row: 3, values: { NO: '乙2', FORM: null } },
        { row: 4, values: { NO: '丙3' } },
      ]);
      expect(unread).toEqual([]);
    }
  });

  it('counts a damaged line as unread and goes on', async () => {
    const { rows, unread } = await readAll(plan, '{"NO":1}\n{"NO":\n[1]\n"x"\n{"NO":2}\n');
    expect(rows.map(({ row }) => row)).toEqual([1, 5]);
    expect(unread).toEqual([
      { row: 2, reason: 'ROW_JSON_BROKEN', excerpt: '{"NO":' },
      { row: 3, reason: 'ROW_NOT_AN_OBJECT', excerpt: '[1]' },
      { row: 4, reason: 'ROW_NOT_AN_OBJECT', excerpt: '"x"' },
    ]);
  });

  it('refuses the whole when the last line is cut', async () => {
    expect(await refusal(plan, '{"NO":1}\n{"NO":2,"CONT')).toMatchObject({
      code: 'FORMAT_CUT_SHORT',
      where: '第 2 行 / line 2',
    });
    const inACharacter = Buffer.from('{"NO":1}\n{"NO":"办件').subarray(0, -1);
    expect(await refusal(plan, inACharacter)).toMatchObject({ code: 'FORMAT_CUT_SHORT' });
  });

  it('keeps a line beyond the limit from filling the memory, and counts it once', async () => {
    const content = `{"NO":1}\n{"NO":"${'x'.repeat(5000)}"}\n{"NO":3}\n`;
    for (const pieceSize of [100, 100_000]) {
      const { rows, unread } = await readAll(plan, content, { pieceSize, limits: { rowCharacters: 1000 } });
      expect(rows.map(({ row }) => row)).toEqual([1, 3]);
      expect(unread).toMatchObject([{ row: 2, reason: 'ROW_TOO_LONG' }]);
      expect(unread[0]?.excerpt.length).toBeLessThanOrEqual(200);
    }
  });

  it('gives batches of about a thousand rows, and nothing for an empty delivery', async () => {
    const { rows, largestBatch } = await readAll(plan, '{}\n'.repeat(3500));
    expect(rows).toHaveLength(3500);
    expect(largestBatch).toBe(1000);
    expect((await readAll(plan, '')).rows).toEqual([]);
  });
});
