import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect } from '@jest/globals';
import { createAdapters, openSource } from '../../adapters/index.ts';
import { suggestFields } from '../../adapters/mapping/suggest.ts';
import { readMapping } from '../../adapters/mapping/read-mapping.ts';
import { readPacks } from '../../conformity/pack/read-packs.ts';
import { ruleKindsByName } from '../../conformity/rules/index.ts';
import { fixedClock } from '../../kernel/clock.ts';
import { readAll } from '../contract/adapter.ts';
import { itWithData, sharedData } from '../kernel/shared-data.ts';

/** Settings alone attach each of these publications: a folder of files, a pattern, a format. */
const adapters = createAdapters({
  fetch,
  clock: fixedClock('2020-10-05'),
  wait: () => Promise.resolve(),
  random: () => 0.5,
});

async function rowsOf(folder: string, files: readonly object[]) {
  const settings = { place: { kind: 'local', path: sharedData(folder) }, files };
  const batches = await readAll(openSource(adapters, { adapter: 'directory', settings }, (name) => name));
  return batches.flatMap(({ batch }) => batch.rows.map((row) => ({ table: batch.place.table, row })));
}

describe('attached by configuration alone', () => {
  itWithData('zhejiang_import_templates', 'import templates of Zhejiang: .xls and .xlsx say the same', async () => {
    const rows = await rowsOf('zhejiang_import_templates', [
      { match: 'xzcf.xls*', table: 'PENALTY' },
      { match: 'xzxk.xls*', table: 'LICENCE' },
    ]);
    const { records } = readMapping('mappings/zhejiang-xzcf.yaml');
    const penalties = rows.filter(({ table }) => table === 'PENALTY').map(({ row }) => records[0]?.map(row).fields);
    expect(penalties).toHaveLength(2);
    expect(penalties[0]).toEqual(penalties[1]);
    expect(rows.filter(({ table }) => table === 'LICENCE')).toHaveLength(2);
  });

  itWithData('credit_monitor_json', 'JSON of a credit service: permits become licences', async () => {
    const rows = await rowsOf('credit_monitor_json', [
      { match: '*pollution_permits.json', table: 'PERMITS' },
      { match: '*.json', table: 'LISTS' },
    ]);
    const { mappingFor } = readMapping('mappings/credit-monitor-permits.yaml');
    const permits = rows.filter(({ table }) => table === 'PERMITS');
    const file = readdirSync(sharedData('credit_monitor_json')).find((name) => name.includes('pollution')) ?? '';
    const whole = JSON.parse(readFileSync(sharedData('credit_monitor_json', file), 'utf8')) as unknown[];
    expect(permits).toHaveLength(whole.length);
    const [first] = permits.map(({ row }) => mappingFor('PERMITS')?.map(row).fields);
    expect(first).toMatchObject({ XK_XDR_SHXYM: '91420300793273075J', XK_JDRQ: '2019-08-02', XK_ZT: '1' });
    expect(rows.some(({ table }) => table === 'LISTS')).toBe(true);
  });

  itWithData('gansu_credit_lists', 'credit lists of Gansu', async () => {
    const rows = await rowsOf('gansu_credit_lists', [{ match: '91855.xlsx', table: 'LISTS' }]);
    expect(rows.length).toBeGreaterThan(400);
    expect(Object.keys(rows[0]?.row.values ?? {})).toContain('企业名称');
  });

  itWithData('shenzhen_enforcement', 'enforcement figures of Shenzhen', async () => {
    const rows = await rowsOf('shenzhen_enforcement', [
      { match: '_derived_power_items.csv', table: 'POWERS' },
      { match: 'standard__*.csv', table: 'CODES' },
    ]);
    expect(rows.filter(({ table }) => table === 'POWERS').length).toBeGreaterThan(500);
    // Codes end with an ideographic full stop there, and come as they were written.
    expect(rows.some(({ row }) => row.values['POWERTYPE_CODE'] === '02。')).toBe(true);
  });

  itWithData(
    'national_platform_qianzhiku_ddl',
    'the national front-end tables: every column of theirs is taken',
    async () => {
      const rows = await rowsOf('national_platform_qianzhiku_ddl', [{ match: '*.csv', table: 'COLUMNS' }]);
      const { mappingFor } = readMapping('mappings/national-front-end.yaml');
      const columns = rows
        .map(({ row }) => row.values)
        .filter(({ table }) => table === 'up_pro_accept')
        .map(({ column }) => String(column));
      const values = Object.fromEntries(columns.map((column) => [column, 'x']));
      const taken = mappingFor('up_pro_accept')?.map({ row: 1, values }).fields ?? {};
      expect(columns.filter((column) => !(column in taken) && column !== 'id')).toEqual([]);
    },
  );

  itWithData(
    'jiangsu_yizhangwang_fields',
    'the successor form of Jiangsu, as a real-estate system pushes it',
    async () => {
      const rows = await rowsOf('jiangsu_yizhangwang_fields', [{ match: '*.csv', table: 'COLUMNS' }]);
      const { mappingFor } = readMapping('mappings/jiangsu-network-real-estate.yaml');
      const fields = rows
        .map(({ row }) => row.values)
        .filter(({ table }) => table === 'inf_apply')
        .map(({ field }) => String(field));
      const values = Object.fromEntries(fields.map((field) => [field, '2019-01-02']));
      const made = Object.keys(mappingFor('inf_apply')?.map({ row: 1, values }).fields ?? {});
      expect(made.length).toBeGreaterThan(25);
      expect(made).toEqual(expect.arrayContaining(['ORG_ID', 'INTERNAL_NO']));
    },
  );
});

describe('a mapping that is proposed', () => {
  itWithData(
    'zhejiang_import_templates',
    'agrees with the one that was written by hand wherever it is sure',
    async () => {
      const packs = await readPacks('schemas/specifications', ruleKindsByName);
      const pack = packs.find(({ id }) => id === 'credit-publicity-2018');
      for (const [file, recordType, mapping] of [
        ['xzcf.xls', 'PENALTY', 'zhejiang-xzcf'],
        ['xzxk.xls', 'LICENCE', 'zhejiang-xzxk'],
      ] as const) {
        const rows = await rowsOf('zhejiang_import_templates', [{ match: file, table: 'T' }]);
        const names = Object.keys(rows[0]?.row.values ?? {});
        const columns = names.map((name) => ({ name, values: rows.map(({ row }) => String(row.values[name] ?? '')) }));
        const fields = (pack?.recordTypes[recordType]?.fields ?? []).map((field) => ({
          ...field,
          label: field.label.zh,
          english: field.label.en,
        }));
        const { records } = readMapping(`mappings/${mapping}.yaml`);
        const sure = suggestFields(columns, fields).filter(({ confidence }) => confidence >= 0.7);
        expect(sure.length).toBeGreaterThan(3);
        // Aliases: a mapping names its first column, which may not be the one of this edition.
        const wrong = sure.filter(({ field, column }) => {
          const map = records[0]?.map({ row: 1, values: { [column]: 'probe-2016-01-01' } });
          return map?.fields[field] === undefined && !(map?.remarks.some((remark) => remark.field === field) ?? false);
        });
        expect(wrong.map(({ field, column }) => `${field} ← ${column}`)).toEqual([]);
      }
    },
  );
});
