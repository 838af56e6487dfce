import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect } from '@jest/globals';
import { readMapping } from '../../adapters/mapping/read-mapping.ts';
import { readAll, refusal } from '../adapters/formats/read-all.ts';
import { itWithData, sharedData } from '../kernel/shared-data.ts';

const csv = { format: 'csv' } as const;

describe('the taxpayer list of Heilongjiang', () => {
  const bytes = (): Buffer => readFileSync(sharedData('tax_a_grade', 'heilongjiang.csv'));

  itWithData('tax_a_grade', 'is refused as it is, and line 1 named', async () => {
    expect(await refusal(csv, bytes())).toMatchObject({ code: 'HEADER_GLUED', line: 1, name: '编号⇥纳税人识别号' });
  });

  itWithData('tax_a_grade', 'is read when the columns are given explicitly', async () => {
    const options = { header: 1, columns: '编号,纳税人识别号,纳税人名称,评价年度,税务机关' };
    const { rows, unread, told } = await readAll({ ...csv, options }, bytes());
    expect([rows.length, unread.length]).toEqual([5230, 0]);
    expect(told).toContain('encoding GB18030');
    expect(rows.every(({ values }) => values['评价年度'] === '2018')).toBe(true);
  });
});

describe('the dictionary of the Wuxi construction bureau', () => {
  itWithData('wuxi_les', 'is the one that the mapping translates from', async () => {
    const { rows } = await readAll(csv, readFileSync(sharedData('wuxi_les', 'sys_dict.csv')));
    const codes = (type: string): readonly unknown[] =>
      rows.filter(({ values }) => values['type'] === type).map(({ values }) => values['value']);
    const mapping = readMapping('mappings/wuxi-les.yaml');
    const remarked = (table: string, column: string, values: readonly unknown[], field: string): readonly unknown[] =>
      values.filter((value) =>
        mapping
          .mappingFor(table)
          ?.map({ row: 1, values: { [column]: value } })
          .remarks.some((remark) => remark.field === field),
      );
    expect(codes('party_type')).toEqual(['1', '0']);
    expect(remarked('INF_PUNISH', 'TARGET_TYPE', codes('party_type'), 'TARGET_TYPE')).toEqual([]);
    expect(remarked('INF_PUNISH_PROCESS', 'TACHE_CODE', codes('case_stage'), 'TACHE_ID')).toEqual([
      '10',
      '70',
      '110',
      '120',
      '210',
    ]);
  });
});

describe('statistics and penalty items as published', () => {
  itWithData('penalty_power_items', 'long quoted texts with bars and line breaks are read whole', async () => {
    const names = readdirSync(sharedData('penalty_power_items')).filter((name) => name.endsWith('.csv'));
    for (const name of names) {
      const { rows, unread } = await readAll(csv, readFileSync(sharedData('penalty_power_items', name)));
      expect({ name, unread, columns: new Set(rows.map(({ values }) => Object.keys(values).length)).size }).toEqual({
        name,
        unread: [],
        columns: 1,
      });
    }
  });

  itWithData('shenzhen_enforcement', 'rows that are really too short are the only unread ones', async () => {
    const names = readdirSync(sharedData('shenzhen_enforcement')).filter((name) => name.endsWith('.csv'));
    const unread: string[] = [];
    for (const name of names) {
      const read = await readAll(csv, readFileSync(sharedData('shenzhen_enforcement', name)));
      unread.push(...read.unread.map(({ row }) => `${name}:${row}`));
    }
    expect(unread).toEqual([
      'standard__standard_base_hangye.csv:2',
      'standard__standard_punish_closestate.csv:4',
      'standard__standard_punish_closestate.csv:8',
    ]);
  });
});
