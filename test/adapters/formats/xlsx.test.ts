import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { makeXlsx, zip, type Cell } from './make-xlsx.ts';
import { readerFor } from '../../../adapters/formats/format.ts';
import { pieces, readAll, refusal } from './read-all.ts';

const plan = { format: 'xlsx' } as const;
const one = (rows: readonly (readonly Cell[])[], name = 'Sheet1'): Buffer => makeXlsx({ sheets: [{ name, rows }] });
const valuesOf = async (rows: readonly (readonly Cell[])[]): Promise<unknown> =>
  (await readAll(plan, one(rows))).rows.map(({ values }) => values);

describe('reading XLSX', () => {
  it('skips title rows and blank ones, and gives rows their number in the sheet', async () => {
    const workbook = one([
      ['2010年9月行政处罚情况表'],
      [],
      [undefined, '文号', '名称', '金额'],
      [undefined, '1号', '甲 & 乙', 0.2],
      [],
      [undefined, '2号', undefined, 3],
    ]);
    const { rows, places, told } = await readAll(plan, workbook, { pieceSize: 100 });
    expect(rows).toEqual([
      { row: 4, values: { 文号: '1号', 名称: '甲 & 乙', 金额: '0.2' } },
      { row: 6, values: { 文号: '2号', 金额: '3' } },
    ]);
    expect(places).toEqual([{ file: 'cases.file', sheet: 'Sheet1' }]);
    expect(told).toContain('the header is line 3, 3 columns');
  });

  it('reads dates by their style, and numbers as Excel shows them', async () => {
    expect(
      await valuesOf([
        ['日期', '中文日期', '天数', '长号', '小数'],
        [
          { xml: '<c s="1"><v>40422</v></c>' },
          { xml: '<c s="2"><v>40422.5</v></c>' },
          { xml: '<c s="3"><v>40422</v></c>' },
          { xml: '<c><v>1.5250120190107E+17</v></c>' },
          { xml: '<c><v>0.30000000000000004</v></c>' },
        ],
      ]),
    ).toEqual([
      { 日期: '2010-09-01', 中文日期: '2010-09-01 12:00:00', 天数: '40422', 长号: '152501201901070000', 小数: '0.3' },
    ]);
    const mac = makeXlsx({
      date1904: true,
      sheets: [
        {
          name: 'S',
          rows: [
            ['日期', 'b'],
            [{ xml: '<c s="1"><v>38960</v></c>' }, 1],
          ],
        },
      ],
    });
    expect((await readAll(plan, mac)).rows[0]?.values['日期']).toBe('2010-09-01');
  });

  it('reads inline texts, rich texts without their phonetic part, booleans, errors, and the cached value of a formula', async () => {
    expect(
      await valuesOf([
        ['a', 'b', 'c', 'd', 'e'],
        [
          {
            xml: '<c t="inlineStr"><is><r><t>无锡</t></r><r><t>示例</t></r><rPh sb="0" eb="1"><t>ｗｕ</t></rPh></is></c>',
          },
          { xml: '<c t="b"><v>1</v></c>' },
          { xml: '<c t="e"><v>#N/A</v></c>' },
          { xml: '<c><f>SUM(A1:A9)</f><v>7</v></c>' },
          { xml: '<c t="str"><f>HYPERLINK("http://x","y")</f><v>y</v></c>' },
        ],
      ]),
    ).toEqual([{ a: '无锡示例', b: 'TRUE', c: '#N/A', d: '7', e: 'y' }]);
  });

  it('keeps a value that stands beyond the header', async () => {
    expect(
      await valuesOf([
        ['a', 'b'],
        ['1', '2', '多'],
      ]),
    ).toEqual([{ a: '1', b: '2', '#3': '多' }]);
  });

  it('names glued rows in a sheet too', async () => {
    const reading = { glued: [{ column: 'b', pattern: '\\|' }] };
    expect(
      (
        await readAll(
          plan,
          one([
            ['a', 'b'],
            ['1', 'x|y'],
          ]),
          { reading },
        )
      ).unread,
    ).toMatchObject([{ row: 2, reason: 'ROW_GLUED' }]);
  });

  it('has no rows where there is only a header', async () => {
    expect((await readAll(plan, one([['a', 'b']]))).rows).toEqual([]);
    expect(await refusal(plan, one([]))).toMatchObject({ code: 'FORMAT_EMPTY' });
  });
});

describe('choosing the sheet', () => {
  const data = {
    name: '九月',
    rows: [
      ['文号', '名称'],
      ['1', 'a'],
    ],
  };
  const more = {
    name: '十月',
    rows: [
      ['文号', '名称'],
      ['2', 'b'],
    ],
  };
  const other = {
    name: '说明',
    rows: [
      ['填报', '要求', '说明'],
      ['x', 'y', 'z'],
    ],
  };

  it('reads all sheets with the same header, and leaves hidden ones', async () => {
    const { rows, places } = await readAll(plan, makeXlsx({ sheets: [data, { ...other, hidden: true }, more] }));
    expect(rows.map(({ values }) => values['文号'])).toEqual(['1', '2']);
    expect(places).toMatchObject([{ sheet: '九月' }, { sheet: '十月' }]);
  });

  it('refuses to guess between sheets with different headers, unless a mapping tells them apart', async () => {
    const workbook = makeXlsx({ sheets: [data, other] });
    expect(await refusal(plan, workbook)).toMatchObject({ code: 'XLSX_SHEETS_SEVERAL', sheets: '九月、说明' });
    const expects = [
      { names: ['文号'], optional: false },
      { names: ['名称'], optional: false },
    ];
    expect((await readAll(plan, workbook, { reading: { expects } })).rows).toHaveLength(1);
    expect((await readAll({ ...plan, options: { sheet: '九月' } }, workbook)).rows).toHaveLength(1);
    expect((await readAll({ ...plan, options: { sheet: 2 } }, workbook)).rows[0]?.values['填报']).toBe('x');
  });

  it('refuses a sheet that is not there, and says which are', async () => {
    expect(
      await refusal({ ...plan, options: { sheet: '行政处罚' } }, makeXlsx({ sheets: [data, more] })),
    ).toMatchObject({
      code: 'XLSX_SHEET_MISSING',
      sheets: '九月、十月',
    });
  });

  it('refuses when no sheet has the header', async () => {
    const expects = [{ names: ['处罚'], optional: false }];
    expect(await refusal(plan, makeXlsx({ sheets: [data] }), { reading: { expects } })).toMatchObject({
      code: 'HEADER_NOT_FOUND',
    });
  });
});

describe('workbooks that harm', () => {
  const workbook = one([['a', 'b'], ...Array.from({ length: 500 }, (_, index) => [`甲${index * 7919}`, index])]);

  it('are refused when half of them is missing, at any place', async () => {
    for (const share of [0.1, 0.5, 0.9, 0.999])
      expect(await refusal(plan, workbook.subarray(0, Math.floor(workbook.length * share)))).toMatchObject({
        code: 'FORMAT_CUT_SHORT',
      });
  });

  it('are refused when a part is damaged or missing', async () => {
    const flipped = Buffer.from(workbook);
    const at = flipped.indexOf('xl/worksheets/sheet1.xml') + 60;
    flipped[at] = (flipped[at] ?? 0) ^ 0xff;
    expect(await refusal(plan, flipped)).toMatchObject({ code: 'XLSX_DAMAGED' });
    expect(await refusal(plan, zip({ 'a.txt': 'x' }))).toMatchObject({ code: 'XLSX_DAMAGED', part: 'xl/workbook.xml' });
    const broken = (sheet: string): Buffer =>
      makeXlsx({ sheets: [{ name: 'S', rows: [] }], parts: { 'xl/worksheets/sheet1.xml': sheet } });
    for (const sheet of [
      '<worksheet><sheetData><row r="1">',
      '<worksheet><sheetData><row r="x"><c r="A1"><v>1</v></c></row></sheetData></worksheet>',
      '<worksheet><sheetData><row r="1"><c r="ZZZZZ1"><v>1</v></c></row></sheetData></worksheet>',
      '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>99</v></c></row></sheetData></worksheet>',
      '<worksheet>&unknown;</worksheet>',
    ])
      expect(await refusal(plan, broken(sheet))).toMatchObject({
        code: 'XLSX_DAMAGED',
        part: 'xl/worksheets/sheet1.xml',
      });
  });

  it('are refused for a DOCTYPE, before any entity is expanded', async () => {
    const sheet = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet>&b;</worksheet>';
    const bomb = makeXlsx({ sheets: [{ name: 'S', rows: [] }], parts: { 'xl/worksheets/sheet1.xml': sheet } });
    expect(await refusal(plan, bomb)).toMatchObject({ code: 'XLSX_DOCTYPE' });
  });

  it('are refused when they unpack to far more than they are', async () => {
    const parts = { 'xl/worksheets/sheet1.xml': `<worksheet>${' '.repeat(20_000_000)}</worksheet>` };
    expect(
      await refusal(plan, makeXlsx({ sheets: [{ name: 'S', rows: [] }], parts }), { limits: { growth: 20 } }),
    ).toMatchObject({
      code: 'FORMAT_TOO_LARGE',
    });
    expect(await refusal(plan, workbook, { limits: { unpackedBytes: 5000 } })).toMatchObject({
      code: 'FORMAT_TOO_LARGE',
    });
    expect(await refusal(plan, workbook, { limits: { sharedCharacters: 100 } })).toMatchObject({
      code: 'FORMAT_TOO_LARGE',
    });
  });

  it('leave no temporary file behind', async () => {
    const scratch = mkdtempSync(join(tmpdir(), 'heliograph-test-'));
    try {
      await readAll(plan, workbook, { scratch });
      await refusal(plan, workbook.subarray(0, 100), { scratch });
      await refusal({ ...plan, options: { sheet: 'x' } }, workbook, { scratch });
      for await (const batch of readerFor(plan, { scratch })(pieces(workbook), 'f')) if (batch.rows.length > 0) break;
      expect(readdirSync(scratch)).toEqual([]);
    } finally {
      rmSync(scratch, { recursive: true });
    }
  });
});
