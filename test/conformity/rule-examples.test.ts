import { describe, expect, it } from '@jest/globals';
import { exampleRecords } from '../../conformity/pack/example-records.ts';
import type { RuleExample, SpecificationPack } from '../../conformity/pack/pack.ts';
import { checkAll, input, referencesOf, shippedPacks, typeOf } from '../support/checking.ts';

/** Rules that the last record of an example breaks, and the delivery as a whole. */
function broken(pack: SpecificationPack, example: RuleExample): readonly string[] {
  const records = exampleRecords(pack, example);
  const last = records.length - 1;
  const { judgements, verdict } = checkAll(
    pack,
    records.map(({ recordType, fields }, index) =>
      input(recordType, fields, index + 1, { remarks: index === last ? (example.remarks ?? []) : [] }),
    ),
    { department: example.given?.department ?? senderOf(pack, example), references: referencesOf(example.given ?? {}) },
  );
  return [...(judgements[last]?.broken ?? []), ...verdict.deliveryFindings.map(({ rule }) => rule)];
}

function senderOf(pack: SpecificationPack, { recordType }: RuleExample): string {
  const { sample, case: parts } = typeOf(pack, recordType);
  return String(sample[parts.department]);
}

describe.each(shippedPacks.map((pack) => [pack.id, pack] as const))('the examples of the rules of %s', (_id, pack) => {
  const rules = pack.rules.map((rule) => [rule.code, rule] as const);

  it.each(rules)('%s lets its passing examples pass', (code, rule) => {
    expect(rule.pass.filter((example) => broken(pack, example).includes(code))).toEqual([]);
  });

  it.each(rules)('%s finds its failing examples', (code, rule) => {
    expect(rule.fail.length).toBeGreaterThan(0);
    expect(rule.fail.filter((example) => !broken(pack, example).includes(code))).toEqual([]);
  });

  it('has a sample of each record type that breaks nothing by itself', () => {
    const alone = Object.values(pack.recordTypes).map(({ name, sample, case: parts }) => {
      const { judgements } = checkAll(pack, [input(name, sample)], { department: String(sample[parts.department]) });
      const ofCase = new Set(pack.rules.filter(({ kind }) => kind.startsWith('case-')).map(({ code }) => code));
      return [name, judgements[0]?.broken.filter((code) => !ofCase.has(code))];
    });
    expect(alone).toEqual(Object.keys(pack.recordTypes).map((name) => [name, []]));
  });
});
