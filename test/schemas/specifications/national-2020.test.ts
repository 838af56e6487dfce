import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { shippedPack } from '../../conformity/pack/packs.ts';

const national = shippedPack('national-2020');
const DDL = '../shared/data/national_platform_qianzhiku_ddl/tables_fields.csv';
const FRONT_END = [
  'up_pro_accept',
  'up_pro_process',
  'up_pro_result',
  'up_pro_special_procedure',
  'up_pro_material',
] as const;

const field = (type: string, name: string) =>
  national.recordTypes[type]?.fields.find((candidate) => candidate.name === name);

describe('national-2020', () => {
  it('has the tables of GB/T 39046 and the five front-end tables about cases', () => {
    expect(Object.keys(national.recordTypes).filter((name) => name.startsWith('GB_'))).toHaveLength(7);
    expect(Object.keys(national.recordTypes)).toEqual(expect.arrayContaining([...FRONT_END]));
  });

  it('keeps the misspelt columns, and says that they are', () => {
    for (const [type, name] of [
      ['up_pro_accept', 'applyer_page_code'],
      ['up_pro_result', 'result_cetr_no'],
      ['up_pro_material', 'get_name'],
    ] as const)
      expect(field(type, name)).toBeDefined();
    expect(field('up_pro_material', 'get_name')?.note?.en).toContain('wrong name is part of the form');
  });

  it('numbers powers otherwise than Jiangsu: 06 is inspection here, 08 reward', () => {
    expect(national.codeLists['GB-A1']?.codes['06']?.zh).toBe('行政检查');
    expect(national.codeLists['GB-A1']?.codes['08']?.zh).toBe('行政奖励');
  });

  it('masks persons', () => {
    const open = Object.values(national.recordTypes).flatMap((type) =>
      type.fields.filter(
        ({ name, personal }) =>
          /applyer_name|page_code|paper_code|contact_(name|code|mobile|paper_code)|address|zip_code|legal|evaluate_(user|text)/.test(
            name,
          ) && personal !== true,
      ),
    );
    expect(open.map(({ name }) => name)).toEqual([]);
  });

  (existsSync(DDL) ? it : it.skip)(
    'has every column of the DDL, as wide and as required, but for the database’s own id',
    () => {
      const rows = readFileSync(DDL, 'utf8').trim().split(/\r?\n/).slice(1);
      const columns = rows.map((row) => row.split(',')).filter(([table]) => FRONT_END.includes(table as never));
      expect(columns.length).toBe(
        FRONT_END.reduce((sum, name) => sum + (national.recordTypes[name]?.fields.length ?? 0), 0),
      );
      for (const [table = '', column = '', sql = '', notNull = ''] of columns) {
        const found = field(table, column);
        const width = /^(?:varchar|int|bigint)\((\d+)\)$/.exec(sql)?.[1];
        expect([table, column, found?.length]).toEqual([
          table,
          column,
          width === undefined ? undefined : Number(width),
        ]);
        expect([table, column, found?.required]).toEqual([table, column, notNull === 'Y' && column !== 'id']);
      }
    },
  );
});
