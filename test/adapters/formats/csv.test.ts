import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import Papa from 'papaparse';
import { readAll, refusal } from './read-all.ts';

const plan = { format: 'csv' } as const;
const summary = ({ rows, unread }: Awaited<ReturnType<typeof readAll>>): unknown => ({
  rows: rows.map(({ row, values }) => [row, ...Object.values(values)]),
  unread: unread.map(({ row, reason }) => [row, reason]),
});

describe('reading CSV', () => {
  it('keeps line numbers right over line breaks in quoted values', async () => {
    const content = 'NO,NOTE\r\n1,"第一行\n第二行, ""引号"""\r\n\r\n2,b\r\n';
    for (const pieceSize of [1, 5, 1000])
      expect((await readAll(plan, content, { pieceSize })).rows).toEqual([
        { row: 2, values: { NO: '1', NOTE: '第一行\n第二行, "引号"' } },
        { row: 5, values: { NO: '2', NOTE: 'b' } },
      ]);
  });

  it('agrees with papaparse on everything well formed', async () => {
    const cell = fc.oneof(
      fc.constantFrom('', '办件', 'a,b', '"', 'x"y', 'a\nb', 'a\r\nb', ' '),
      fc.string({ unit: 'grapheme' }),
    );
    const table = fc.array(fc.tuple(fc.constant('1'), cell, cell), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 50 }), fc.boolean(), async (cells, pieceSize, quotes) => {
        const clean = cells.map((row) => row.map((text) => text.replace(/[\ud800-\udfff\ufeff]|\r(?!\n)/g, '')));
        const content = Papa.unparse([['a', 'b', 'c'], ...clean], { quotes, newline: '\n' });
        const { rows } = await readAll({ ...plan, options: { delimiter: ',', quote: '"' } }, `${content}\n`, {
          pieceSize,
        });
        expect(rows.map(({ values }) => Object.values(values))).toEqual(clean);
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it('finds the delimiter and tells why', async () => {
    for (const delimiter of ['\t', '|', ';', ',']) {
      const content = [
        ['编号', '名称', '内容'],
        ['1', 'a', '甲、乙'],
        ['2', 'b', '丙'],
      ]
        .map((row) => row.join(delimiter))
        .join('\n');
      const { rows, told } = await readAll(plan, `${content}\n`);
      expect(rows[0]?.values).toEqual({ 编号: '1', 名称: 'a', 内容: '甲、乙' });
      expect(told).toContain('it cuts 3 of the first 3 records into 3 columns');
    }
  });

  it('is not misled by bars inside quoted text of many lines', async () => {
    const rows = Array.from(
      { length: 10 },
      (_, index) => `${index},"责令改正|罚款\n处三万元以下的罚款，\n情节严重的|吊销",x`,
    );
    expect((await readAll(plan, `a,b,c\n${rows.join('\n')}\n`)).rows).toHaveLength(10);
  });

  it('takes quotes that are inch marks as ordinary characters', async () => {
    const content = `NO|规格\n${Array.from({ length: 10 }, (_, index) => `${index}|"${index} 寸管`).join('\n')}\n`;
    expect((await readAll(plan, content)).rows.map(({ values }) => values['规格'])[3]).toBe('"3 寸管');
  });

  it('counts a row with another number of columns as unread', async () => {
    const content = 'a,b,c\n1,2,3\n1,2\n1,2,3,4\n1,2,3\n,,\n';
    expect(summary(await readAll(plan, content))).toEqual({
      rows: [
        [2, '1', '2', '3'],
        [5, '1', '2', '3'],
      ],
      unread: [
        [3, 'ROW_COLUMNS_DIFFER'],
        [4, 'ROW_COLUMNS_DIFFER'],
      ],
    });
  });

  it('pads what is too short when told to, but never drops a value', async () => {
    const options = { ragged: 'pad' };
    const content = 'a,b,c\n1,2\n1,2,3,,\n1,2,3,4\n';
    expect(summary(await readAll({ ...plan, options }, content))).toEqual({
      rows: [
        [2, '1', '2'],
        [3, '1', '2', '3'],
      ],
      unread: [[4, 'ROW_COLUMNS_DIFFER']],
    });
  });

  it('does not let a stray quote swallow the rows after it', async () => {
    const content = 'NO,NOTE\n1,"开头\n2,b\n3,"c"\n4,"d"e\n5,f\n';
    const { rows, unread } = await readAll({ ...plan, options: { quote: '"' } }, content);
    expect(rows.map(({ values }) => values['NO'])).toEqual(['2', '3', '5']);
    expect(unread.map(({ row, reason }) => [row, reason])).toEqual([
      [2, 'ROW_QUOTE_BROKEN'],
      [5, 'ROW_QUOTE_BROKEN'],
    ]);
  });

  it('refuses a file that breaks off: too few columns, or inside quotes, without a line break', async () => {
    expect(await refusal(plan, 'a,b,c\n1,2,3\n1,2')).toMatchObject({
      code: 'FORMAT_CUT_SHORT',
      where: '第 3 行 / line 3',
    });
    expect(await refusal({ ...plan, options: { quote: '"' } }, 'a,b\n1,"x"\n2,"开')).toMatchObject({
      code: 'FORMAT_CUT_SHORT',
    });
    expect((await readAll(plan, 'a,b\n1,2')).rows).toHaveLength(1);
  });

  it('names glued records', async () => {
    const reading = { glued: [{ column: 'c', pattern: '\\|.*\\|' }] };
    const content = 'a,b,c\n1,2,3\n1,2,甲|乙|丙\n1,2,3,4,5\n';
    expect(summary(await readAll(plan, content, { reading }))).toEqual({
      rows: [[2, '1', '2', '3']],
      unread: [
        [3, 'ROW_GLUED'],
        [4, 'ROW_GLUED'],
      ],
    });
  });

  it('keeps a row beyond the limit out of memory', async () => {
    const content = `a,b\n1,2\n3,"${'x'.repeat(300_000)}\n4,5\n`;
    const { rows, unread } = await readAll({ ...plan, options: { quote: '"' } }, content, {
      limits: { rowCharacters: 100_000 },
    });
    expect(rows.map(({ values }) => values['a'])).toEqual(['1', '4']);
    expect(unread.map(({ row }) => row)).toEqual([3]);
  });

  it('reads carriage returns alone as line ends', async () => {
    expect(summary(await readAll(plan, 'a,b\r1,2\r3,4\r'))).toMatchObject({
      rows: [
        [2, '1', '2'],
        [3, '3', '4'],
      ],
    });
  });
});

describe('joining lines of unquoted CSV', () => {
  const reading = { lineBreaks: 'join' } as const;
  const header = '公司|文号|名称|至\n';

  it('puts values back together that hold line breaks', async () => {
    const content = `${header}甲公司|1号|关于甲\n项目的批复\n|长期\n乙公司|2号|乙|-\n丙公司|3号|丙|说明\n第二行\n丁公司|4号|丁|-\n`;
    for (const pieceSize of [3, 1000])
      expect(summary(await readAll(plan, content, { reading, pieceSize }))).toEqual({
        rows: [
          [2, '甲公司', '1号', '关于甲\n项目的批复\n', '长期'],
          [5, '乙公司', '2号', '乙', '-'],
          [6, '丙公司', '3号', '丙', '说明\n第二行'],
          [8, '丁公司', '4号', '丁', '-'],
        ],
        unread: [],
      });
  });

  it('gives lines before a leading delimiter to the row that they begin', async () => {
    const content = `${header}甲|1|a|-\n乙\n公司\n|2|b|-\n`;
    expect(summary(await readAll(plan, content, { reading }))).toEqual({
      rows: [
        [2, '甲', '1', 'a', '-'],
        [3, '乙\n公司\n', '2', 'b', '-'],
      ],
      unread: [],
    });
  });

  it('counts fragments and glued rows as unread', async () => {
    const content = `${header}甲|1|a\n乙|2|b|-\n丙|3|c|-丁|4|d|-\n戊|5|e|-\n己|6\n`;
    expect(summary(await readAll(plan, content, { reading }))).toEqual({
      rows: [
        [3, '乙', '2', 'b', '-'],
        [5, '戊', '5', 'e', '-'],
      ],
      unread: [
        [2, 'ROW_COLUMNS_DIFFER'],
        [4, 'ROW_GLUED'],
        [6, 'ROW_COLUMNS_DIFFER'],
      ],
    });
    expect(await refusal(plan, `${header}甲|1|a|-\n己|6`, { reading })).toMatchObject({ code: 'FORMAT_CUT_SHORT' });
  });

  it('stops joining at the limit of a row', async () => {
    const content = `${header}甲|1|a|-\n${'说明\n'.repeat(1000)}乙|2|b|-\n`;
    const { rows, unread } = await readAll(plan, content, { reading, limits: { rowCharacters: 2000 } });
    expect(rows.map(({ values }) => values['公司'])).toEqual(['乙']);
    expect(unread[0]).toMatchObject({ row: 2, reason: 'ROW_TOO_LONG' });
    expect(unread.at(-1)).toEqual({ row: 1002, reason: 'ROW_COLUMNS_DIFFER', excerpt: '说明' });
  });
});
