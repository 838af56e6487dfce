import { describe, expect, it } from '@jest/globals';
import type { CheckInput } from '../../../conformity/check-input.ts';
import { compareVerdicts } from '../../../conformity/diff/compare-verdicts.ts';
import { tellVerdicts } from '../../../conformity/diff/tell-verdicts.ts';
import type { SpecificationPack } from '../../../conformity/pack/pack.ts';
import { penalties, penalty } from '../../support/penalty-records.ts';
import { shippedPack } from '../pack/packs.ts';

const jiangsu = shippedPack('jiangsu-2010');
const references = {
  versions: {},
  powerState: () => undefined,
  departmentExists: () => undefined,
  regionExists: () => undefined,
};

const inputs = (records: Iterable<Readonly<Record<string, unknown>>>): readonly CheckInput[] =>
  [...records].map((fields, index) => ({
    recordType: 'INF_PUNISH',
    fields,
    remarks: [],
    place: {},
    row: index + 1,
    sequence: index + 1,
  }));

/** The specification with rules made graver or milder, and columns under other names. */
function revised(
  severities: Readonly<Record<string, 'error' | 'warning'>>,
  names: Readonly<Record<string, string>> = {},
) {
  const type = jiangsu.recordTypes['INF_PUNISH']!;
  return {
    ...jiangsu,
    version: '2',
    rules: jiangsu.rules.map((rule) => ({ ...rule, severity: severities[rule.code] ?? rule.severity })),
    recordTypes: {
      ...jiangsu.recordTypes,
      INF_PUNISH: {
        ...type,
        fields: type.fields.map((field) => ({ ...field, name: names[field.name] ?? field.name })),
      },
    },
  } satisfies SpecificationPack;
}

const compare = (to: SpecificationPack, records: readonly CheckInput[]) =>
  compareVerdicts(records, {
    from: jiangsu,
    to,
    recordType: { from: jiangsu.recordTypes['INF_PUNISH']!, to: to.recordTypes['INF_PUNISH']! },
    references,
  });

describe('what a change of specification does to records', () => {
  const midnight = { AJ_OCCUR_DATE: '2010-09-02 09:00:00', CREATE_DATE: '2010-09-02 09:00:00' };
  const records = inputs([
    ...penalties(600),
    ...[601, 602, 603].map((ordinal) => penalty(ordinal, midnight, 'JS020000JT')),
    penalty(604, midnight),
    penalty(605, { PROMISE: -1 }, 'JS020000JT'),
    penalty(606, { AJ_ADDR: null }),
  ]);

  it('is counted by department and by the rule that rejects', async () => {
    const to = revised({ 'JS10-052': 'error', 'JS10-063': 'warning' });
    const difference = await compare(to, records);
    expect(difference).toEqual({
      records: 606,
      failBoth: 1,
      newlyFail: 4,
      newlyPass: 1,
      departments: [
        { department: 'JS020000JT', records: 4, newlyFail: 3, newlyPass: 1 },
        { department: 'JS020000JS', records: 602, newlyFail: 1, newlyPass: 0 },
      ],
      because: [{ rule: 'JS10-052', records: 4 }],
    });
    expect(tellVerdicts(difference, to).map(({ text }) => text.en)).toEqual([
      '606 records: 4 newly fail, 1 newly pass, 1 fail in both',
      'JS020000JT, 4 records: 3 newly fail, 1 newly pass',
      'JS020000JS, 602 records: 1 newly fail, 0 newly pass',
      expect.stringMatching(/^because of JS10-052 .*: 4$/),
    ]);
  });

  it('reads columns under their new names', async () => {
    const difference = await compare(revised({}, { DEPARTMENT: 'OFFICE' }), records);
    expect(difference).toMatchObject({ newlyFail: 0, newlyPass: 0, failBoth: 2 });
  });
});
