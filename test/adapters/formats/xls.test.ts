import { describe, expect, it } from '@jest/globals';
import { makeXls, type XlsSpec } from './make-xls.ts';
import { makeXlsx } from './make-xlsx.ts';
import { readAll, refusal } from './read-all.ts';

const XLS = { format: 'xls' } as const;
const CASES: XlsSpec['sheets'] = [
  {
    name: '行政处罚',
    rows: [
      ['无锡市行政处罚案件报送表'],
      ['处罚决定书文号', '决定日期', '罚款（元）', '备注'],
      ['锡建罚字〔2010〕12号', { date: 40452 }, { hundredths: 200_050 }, { formula: '已缴' }],
      ['锡建罚字〔2010〕13号', { date: 40453 }, 123_456_789.5, { formula: 3 }],
    ],
  },
];
const EXPECTED = [
  { 处罚决定书文号: '锡建罚字〔2010〕12号', 决定日期: '2010-10-01', '罚款（元）': '2000.5', 备注: '已缴' },
  { 处罚决定书文号: '锡建罚字〔2010〕13号', 决定日期: '2010-10-02', '罚款（元）': '123456789.5', 备注: '3' },
];

describe('an Excel 97-2003 workbook', () => {
  it('is read below its title rows: texts, packed numbers, dates by their style, stored values of formulas', async () => {
    const { rows, places } = await readAll(XLS, makeXls({ sheets: CASES }), { pieceSize: 100 });
    expect(rows.map((row) => row.values)).toEqual(EXPECTED);
    expect(rows.map((row) => row.row)).toEqual([3, 4]);
    expect(places).toEqual([{ file: 'cases.file', sheet: '行政处罚' }]);
  });

  it('counts days from 1904 where it says so', async () => {
    const { rows } = await readAll(XLS, makeXls({ sheets: CASES, date1904: true }));
    expect(rows[0]?.values['决定日期']).toBe('2014-10-02');
  });

  it('keeps strings whole that go on in further records, wherever they are cut', async () => {
    for (const recordSize of [17, 18, 23, 64, 101])
      expect((await readAll(XLS, makeXls({ sheets: CASES, recordSize }))).rows.map((row) => row.values)).toEqual(
        EXPECTED,
      );
  });

  it('of many rows goes over many sectors', async () => {
    const rows = Array.from({ length: 3000 }, (_, index) => [`第${String(index)}号`, index]);
    const read = await readAll(XLS, makeXls({ sheets: [{ name: '一', rows: [['文号', '数'], ...rows] }] }));
    expect(read.rows).toHaveLength(3000);
    expect(read.rows.at(-1)?.values).toEqual({ 文号: '第2999号', 数: '2999' });
  });

  it('is known by its first bytes, whatever its name says', async () => {
    expect((await readAll({ format: 'xlsx' }, makeXls({ sheets: CASES }))).rows).toHaveLength(2);
    const newer = makeXlsx({
      sheets: [
        {
          name: '一',
          rows: [
            ['文号', '数'],
            ['甲', 1],
          ],
        },
      ],
    });
    expect((await readAll(XLS, newer)).rows).toHaveLength(1);
  });

  it('with hidden sheets and several headers is treated as any other', async () => {
    const other = {
      name: '说明',
      hidden: true,
      rows: [
        ['代码', '名称'],
        ['1', '警告'],
      ],
    };
    expect((await readAll(XLS, makeXls({ sheets: [...CASES, other] }))).rows).toHaveLength(2);
    const shown = makeXls({ sheets: [...CASES, { ...other, hidden: false }] });
    expect(await refusal(XLS, shown)).toMatchObject({ code: 'XLSX_SHEETS_SEVERAL' });
  });
});

describe('an Excel 97-2003 workbook that cannot be trusted', () => {
  const whole = makeXls({ sheets: CASES });
  it('cut anywhere is refused, never read as if it were whole', async () => {
    for (const length of [9, 300, 600, 1100, 2000, 3000]) {
      const found = (await refusal(XLS, whole.subarray(0, length))) as { code: string };
      expect(['FORMAT_CUT_SHORT', 'XLSX_DAMAGED', 'XLS_LEGACY']).toContain(found.code);
    }
  });

  it('with a password, or older than Excel 97, is XLS_LEGACY', async () => {
    expect(await refusal(XLS, makeXls({ sheets: CASES, password: true }))).toMatchObject({ code: 'XLS_LEGACY' });
    const old = Buffer.from(whole);
    old.writeUInt16LE(0x0500, 512 * 3 + 4);
    expect(await refusal(XLS, old)).toMatchObject({ code: 'XLS_LEGACY' });
  });

  it('whose sectors go in a circle ends, and is refused', async () => {
    const circle = Buffer.from(whole);
    circle.writeUInt32LE(1, 512 + 4);
    expect(await refusal(XLS, circle)).toMatchObject({ code: 'XLSX_DAMAGED' });
  });

  it('never ends in anything but rows or a refusal, whatever its bytes', async () => {
    let seed = 7;
    const chance = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
    for (let round = 0; round < 300; round += 1) {
      const damaged = Buffer.from(whole);
      for (let hits = 0; hits < 3; hits += 1) damaged[8 + chance(damaged.length - 8)] = chance(256);
      const outcome = await refusal(XLS, damaged);
      expect(outcome === 'read without refusal' || typeof (outcome as { code?: string }).code === 'string').toBe(true);
    }
  });
});
