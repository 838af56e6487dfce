import { describe, expect, it } from '@jest/globals';
import { parseMapping } from '../../../adapters/mapping/read-mapping.ts';
import { patchMapping } from '../../../conformity/cause/patch-mapping.ts';

const TEXT = `# ours
mapping: ours
title: { zh: 本部门, en: Ours }
specification: jiangsu-2010
missing: ['-']
records:
  - recordType: INF_PUNISH
    same: [NO, PROMISE]
    fields:
      TARGET_TYPE: { column: kind } # of the party
`;

describe('a fix worked into a mapping', () => {
  it('changes a field that has an entry, and gives one to a field that was taken as it is', () => {
    const text = patchMapping(TEXT, 'INF_PUNISH', {
      fields: { TARGET_TYPE: { codes: { 0: '1' } }, PROMISE: { unit: { from: '小时', to: '天' } } },
    });
    expect(text).toContain('# ours');
    expect(text).toContain('# of the party');
    const mapping = parseMapping(text ?? '', 'ours.yaml').mappingFor(undefined);
    expect(mapping?.map({ row: 1, values: { NO: 'a', kind: '0', PROMISE: '48' } }).fields).toEqual({
      NO: 'a',
      TARGET_TYPE: '1',
      PROMISE: '2',
    });
  });

  it('adds to what stands for nothing, and to how the file is read', () => {
    const text = patchMapping(TEXT, 'INF_PUNISH', { missing: ['-', '13800000000'], reading: { encoding: 'gb18030' } });
    const mapping = parseMapping(text ?? '', 'ours.yaml');
    expect(mapping.reading.encoding).toBe('gb18030');
    expect(text).toMatch(/missing:[^]*13800000000/);
    expect(text?.match(/^ {2}- "?-"?$/gm) ?? text?.match(/"-"|'-'|\[ -/g)).toHaveLength(1);
  });

  it('is none where the mapping has no such records', () => {
    expect(patchMapping(TEXT, 'INF_APPLY', { missing: ['x'] })).toBeUndefined();
    expect(patchMapping('mapping: x', 'INF_APPLY', { missing: ['x'] })).toBeUndefined();
  });
});
