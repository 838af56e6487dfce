import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { choosePack } from '../../../conformity/pack/choose-pack.ts';
import { shippedPack, shippedPacks } from '../../conformity/pack/packs.ts';

const network = shippedPack('jiangsu-network-2015');
const DICTIONARY = '../shared/data/jiangsu_yizhangwang_fields/inf_apply_tables_fields.csv';

const namesOf = (type: string): readonly string[] => network.recordTypes[type]?.fields.map(({ name }) => name) ?? [];

describe('jiangsu-network-2015', () => {
  it('spells columns as the form does', () => {
    expect(namesOf('BN_INF_APPLY')).toContain('APPLICANT_EMALL');
    expect(namesOf('BN_INF_APPLY')).not.toContain('APPLICANT_EMAIL');
    expect(namesOf('INF_APPLY_JGZZ')).toContain('STAR_TIME');
    expect(namesOf('INF_APPLY_WLXX')).toContain('RCV_COUNTRY');
  });

  it('has no penalties: those stay with the form of 2010, in any later month', () => {
    expect(choosePack(shippedPacks, 'BN_INF_APPLY', '2015-01').id).toBe('jiangsu-network-2015');
    expect(choosePack(shippedPacks, 'INF_PUNISH', '2018-06').id).toBe('jiangsu-2010');
    expect(() => choosePack(shippedPacks, 'BN_INF_APPLY', '2014-12')).toThrow(/No specification applies/);
  });

  it('requires the time of an online application only where one was made', () => {
    const field = network.recordTypes['BN_INF_APPLY']?.fields.find(({ name }) => name === 'WAPPLY_DATE');
    expect(field).toMatchObject({ required: false, requiredWhen: { field: 'SQ_WAY', in: ['1'] } });
  });

  (existsSync(DICTIONARY) ? it : it.skip)('has only columns that a pushing system knows, for what it knows', () => {
    const known = new Map<string, Set<string>>();
    for (const row of readFileSync(DICTIONARY, 'utf8').trim().split(/\r?\n/).slice(1)) {
      const [table = '', name = ''] = row.split(',');
      const column = name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
      known.set(table, (known.get(table) ?? new Set()).add(column));
    }
    const tables = {
      INF_APPLY_MATERIAL: 'inf_apply_material',
      INF_APPLY_ATTACHMENT: 'inf_apply_material_files',
      INF_APPLY_JGZZ: 'inf_apply_jgzz',
      INF_APPLY_WLXX: 'inf_apply_wlxx',
    };
    for (const [type, table] of Object.entries(tables))
      expect([type, namesOf(type).filter((name) => !known.get(table)?.has(name))]).toEqual([type, []]);
    expect(namesOf('BN_INF_APPLY').filter((name) => known.get('inf_apply')?.has(name)).length).toBeGreaterThan(35);
  });
});
