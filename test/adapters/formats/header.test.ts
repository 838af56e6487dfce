import { describe, expect, it } from '@jest/globals';
import { readAll, refusal } from './read-all.ts';

const plan = { format: 'csv' } as const;
const expects = [
  { names: ['文书号', '决定书文号'], optional: false },
  { names: ['名称'], optional: false },
  { names: ['备注'], optional: true },
];

describe('the header', () => {
  it('is found below title lines by the columns that a mapping expects', async () => {
    const content = '2010年9月处罚情况,,\n单位：示例局,,\n*决定书文号 ,名　称,其他\n1,a,x\n';
    const { rows, told } = await readAll(plan, content, { reading: { expects } });
    expect(rows).toEqual([{ row: 4, values: { 决定书文号: '1', 名称: 'a', 其他: 'x' } }]);
    expect(told).toContain('the header is line 3');
  });

  it('is found by its width where nothing is expected', async () => {
    expect((await readAll(plan, '2010年9月处罚情况,,\nNO,名称,备注\n1,a,x\n')).rows[0]?.row).toBe(3);
  });

  it('is refused when a column is missing that the mapping needs', async () => {
    expect(await refusal(plan, '决定书文号,名字,备注\n1,a,\n', { reading: { expects } })).toMatchObject({
      code: 'COLUMNS_MISSING',
      line: 1,
      missing: '名称',
    });
  });

  it('is refused when it is not there', async () => {
    expect(await refusal(plan, '1,a\n2,b\n', { reading: { expects } })).toMatchObject({ code: 'HEADER_NOT_FOUND' });
    expect(await refusal({ ...plan, options: { header: 9 } }, 'a,b\n1,2\n')).toMatchObject({
      code: 'HEADER_NOT_FOUND',
      expected: '#9',
    });
  });

  it('is refused when two of its columns are glued with a tab, and the line named', async () => {
    const content = '编号\t纳税人识别号,名称,年度\n1,91320200MA0000015X,示例公司\n';
    expect(await refusal(plan, content)).toEqual({
      code: 'HEADER_GLUED',
      file: 'cases.file',
      line: 1,
      name: '编号⇥纳税人识别号',
    });
  });

  it('is refused when a name stands twice', async () => {
    expect(await refusal(plan, 'NO,名称,NO\n1,a,2\n')).toMatchObject({ code: 'HEADER_REPEATED', name: 'NO' });
  });

  it('is replaced by explicit columns, its line skipped when stated', async () => {
    const options = { header: 1, columns: '编号,识别号,名称' };
    expect((await readAll({ ...plan, options }, 'x\ty,z\n1,2,3\n')).rows).toEqual([
      { row: 2, values: { 编号: '1', 识别号: '2', 名称: '3' } },
    ]);
  });

  it('gives columns without a name, and dangerous ones, their ordinal', async () => {
    expect((await readAll({ ...plan, options: { header: 'none' } }, '1,2\n')).rows[0]?.values).toEqual({
      '#1': '1',
      '#2': '2',
    });
    const { rows } = await readAll(plan, '__proto__,,constructor\n1,2,3\n');
    expect(Object.entries(rows[0]?.values ?? {})).toEqual([
      ['#1', '1'],
      ['#2', '2'],
      ['constructor', '3'],
    ]);
  });
});
