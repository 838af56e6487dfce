import { readFileSync } from 'node:fs';
import { describe, expect } from '@jest/globals';
import { readMapping } from '../../adapters/mapping/read-mapping.ts';
import { readAll, refusal } from '../adapters/formats/read-all.ts';
import { itWithData, sharedData } from '../kernel/shared-data.ts';

const folder = 'zhejiang_import_templates';
const bytes = (name: string): Buffer => readFileSync(sharedData(folder, name));
const swapped = { CF_CFLB: '北京食药监局', CF_CFJG: '罚款', CF_JDRQ: '2016-04-13' };

describe('import templates of Zhejiang', () => {
  itWithData(folder, 'an .xls says the same as its .xlsx', async () => {
    for (const name of ['xzcf', 'xzxk'])
      expect((await readAll({ format: 'xls' }, bytes(`${name}.xls`))).rows).toEqual(
        (await readAll({ format: 'xlsx' }, bytes(`${name}.xlsx`))).rows,
      );
  });

  itWithData(folder, 'checklists in .xls are read below their titles', async () => {
    const { rows } = await readAll({ format: 'xls' }, bytes('A01.xls'));
    expect(rows).toHaveLength(16);
    expect(rows[0]?.values).toMatchObject({ 序号: '1', 检查内容: expect.stringContaining('重大变更') });
  });

  itWithData(folder, 'a workbook that is only called .xls is read', async () => {
    expect((await readAll({ format: 'xlsx' }, bytes('randomentinfo.xls'))).told).toContain('the header is line 2');
  });

  itWithData(folder, 'the sample penalty arrives with its columns swapped, as it was written', async () => {
    const { reading, records } = readMapping('mappings/zhejiang-xzcf.yaml');
    const { rows, places } = await readAll({ format: 'xlsx' }, bytes('xzcf.xlsx'), { reading });
    expect(places).toMatchObject([{ sheet: '行政许可模板' }]);
    expect(rows.map(({ row }) => row)).toEqual([3]);
    expect(rows.map((row) => records[0]?.map(row).fields)).toMatchObject([swapped]);
    expect(records[0]?.columnOf('CF_CFLB')).toBe('处罚种类');
  });

  itWithData(folder, 'the sample licence is read, its state translated', async () => {
    const { reading, records } = readMapping('mappings/zhejiang-xzxk.yaml');
    const { rows } = await readAll({ format: 'xlsx' }, bytes('xzxk.xlsx'), { reading });
    expect(rows.map((row) => records[0]?.map(row))).toMatchObject([
      { fields: { XK_WSH: '201312142', XK_YXQZ: '2013-05-03', XK_YXQZI: '2016-05-03', XK_ZT: '1' }, remarks: [] },
    ]);
  });

  itWithData(folder, 'a penalty template is refused where licences are expected', async () => {
    const { reading } = readMapping('mappings/zhejiang-xzxk.yaml');
    expect(await refusal({ format: 'xlsx' }, bytes('xzcf.xlsx'), { reading })).toMatchObject({
      code: 'COLUMNS_MISSING',
      line: 2,
    });
  });
});

describe('enterprises of Zhejiang', () => {
  itWithData('zhejiang_enterprises', 'the three workbooks give all their rows', async () => {
    const counts = [];
    for (const name of ['check01.xlsx', 'check02.xlsx', 'check04.xlsx'])
      counts.push(
        (await readAll({ format: 'xlsx' }, readFileSync(sharedData('zhejiang_enterprises', name)))).rows.length,
      );
    expect(counts).toEqual([478, 2883, 5]);
  });
});
