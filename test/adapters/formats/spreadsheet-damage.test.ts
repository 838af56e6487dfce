import { describe, expect, it } from '@jest/globals';
import { asItIs } from '../../../adapters/mapping/as-it-is.ts';
import { compileMapping } from '../../../adapters/mapping/compile-mapping.ts';
import type { MappingDocument } from '../../../adapters/mapping/document.ts';
import { makeXls } from './make-xls.ts';
import { makeXlsx, type Cell } from './make-xlsx.ts';
import { readAll } from './read-all.ts';

/** A citizen number as a spreadsheet keeps it: a number. */
const CITIZEN = Number('110105194912310021');
const xlsx = (rows: readonly (readonly Cell[])[]) =>
  readAll({ format: 'xlsx' }, makeXlsx({ sheets: [{ name: '案件', rows }] }));
const damageOf = ({ rows }: Awaited<ReturnType<typeof readAll>>) => rows.map(({ damage = {} }) => damage);

describe('what spreadsheets do to codes and dates', () => {
  it('is named cell by cell, kept as it is, and told of the sheet', async () => {
    const read = await xlsx([
      ['证件', '代码', '日期', '金额'],
      [CITIZEN, '00120', { xml: '<c s="1"><v>40422</v></c>' }, 12.5],
      ['110105194912310021', 121, 40423, 1e5],
      ['3.20102E+17', 12345, '2010-09-03', 1 / 3],
    ]);
    expect(damageOf(read)).toEqual([
      { 证件: 'digits-lost' },
      { 代码: 'leading-zero-lost', 日期: 'date-serial' },
      { 证件: 'scientific-notation' },
    ]);
    expect(read.rows[0]?.values['证件']).toBe('110105194912310000');
    expect(read.told).toContain('a spreadsheet has damaged 1 cells of the sheet "案件" (digits-lost)');
  });

  it('is named in the older form of workbooks and in text just so', async () => {
    const rows = [
      ['证件', '代码'],
      [CITIZEN, '0012'],
      ['1', 13],
    ];
    expect(damageOf(await readAll({ format: 'xls' }, makeXls({ sheets: [{ name: 'a', rows }] })))).toEqual([
      { 证件: 'digits-lost' },
      { 代码: 'leading-zero-lost' },
    ]);
    const csv = '证件,说明\n3.20102E+17,E+\n320102198001010017,1.5E+5\n';
    expect(damageOf(await readAll({ format: 'csv' }, csv))).toEqual([{ 证件: 'scientific-notation' }, {}]);
  });

  it('is not suspected of codes whose cells show their zeros: they are read as shown', async () => {
    const styles = `<styleSheet><numFmts count="1"><numFmt numFmtId="190" formatCode="000000"/></numFmts>
      <cellXfs><xf numFmtId="0"/><xf numFmtId="190"/></cellXfs></styleSheet>`;
    const rows = [
      ['邮编', '数'],
      [{ xml: '<c s="1"><v>14000</v></c>' }, 7],
    ];
    const content = makeXlsx({ sheets: [{ name: 'a', rows }], parts: { 'xl/styles.xml': styles } });
    expect((await readAll({ format: 'xlsx' }, content)).rows).toEqual([
      { row: 2, values: { 邮编: '014000', 数: '7' } },
    ]);
  });

  it('becomes a remark on every field that is made of the cell', async () => {
    const [row] = (
      await xlsx([
        ['证件', 'x'],
        [CITIZEN, 'y'],
      ])
    ).rows;
    expect(asItIs('T').map(row!).remarks).toMatchObject([
      { kind: 'spreadsheet-damage', field: '证件', damage: 'digits-lost' },
    ]);
    const document: MappingDocument = {
      mapping: 'm',
      title: { zh: '测试', en: 'test' },
      specification: 's',
      records: [
        {
          recordType: 'T',
          fields: {
            A: { column: ['号', '证件'] },
            B: { join: { columns: ['x', '证件'], with: '||' } },
            C: { column: 'x' },
          },
        },
      ],
    };
    const { remarks } = compileMapping(document).mappingFor(undefined)!.map(row!);
    expect(remarks.map(({ field, column }) => `${column} ${field}`)).toEqual(['证件 A', '证件 B']);
  });
});
