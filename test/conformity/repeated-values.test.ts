import { describe, expect, it } from '@jest/globals';
import { createChecker } from '../../conformity/checker.ts';
import { ruleKindsByName } from '../../conformity/rules/index.ts';
import { input, sampleWith, shippedPack } from '../support/checking.ts';
import { seeded } from '../support/seeded.ts';
import { penaltyCases } from '../../bench/penalty-deliveries.ts';
import { createCalendar } from '../../kernel/calendar.ts';

const pack = shippedPack('jiangsu-2010');

/** The pack with those rules only that judge a record by its own values. */
const alone = {
  ...pack,
  digest: 'alone',
  rules: pack.rules.filter(({ kind }) => !['case', 'delivery'].includes(ruleKindsByName.get(kind)?.scope ?? '')),
};

const open = () =>
  createChecker({
    pack: alone,
    department: 'JS020000JS',
    findingCap: 1_000_000,
    calendar: createCalendar(),
    references: {
      versions: {},
      // Half of the questions have no answer, so that rules are not applied now and then.
      powerState: (code) => (code.endsWith('1') ? undefined : 'IN_USE'),
      departmentExists: () => true,
      regionExists: () => true,
    },
  });

/** Records of which many values are those of the record before, right or wrong. */
function delivery() {
  const { next } = seeded(20_101_122);
  const mixed = [...penaltyCases(pack, 40, 'clean'), ...penaltyCases(pack, 40, 'failing')]
    .map((fields) => ({ fields, place: next() }))
    .sort((a, b) => a.place - b.place);
  let before: Readonly<Record<string, unknown>> = {};
  return mixed.map(({ fields }, index) => {
    const repeated = Object.fromEntries(Object.entries(before).filter(() => next() < 0.5));
    before = { ...fields, ...repeated };
    return input('INF_PUNISH', sampleWith(pack, 'INF_PUNISH', before), index + 1);
  });
}

describe('values that repeat from record to record', () => {
  it('are judged in each record as they would be if it stood alone', () => {
    const records = delivery();
    const together = open();
    const judged = together.checkBatch(records, () => undefined);
    const notApplied = new Map<string, number>();
    for (const [index, record] of records.entries()) {
      const single = open();
      expect(judged[index]).toEqual(single.checkBatch([record], () => undefined)[0]);
      for (const { rule, records: count } of single.finish().notApplied)
        notApplied.set(rule, (notApplied.get(rule) ?? 0) + count);
    }
    expect(judged.filter(({ rejected }) => rejected).length).toBeGreaterThan(25);
    expect(notApplied.size).toBeGreaterThan(0);
    const counted = together.finish().notApplied.map(({ rule, records: count }): [string, number] => [rule, count]);
    expect(new Map(counted)).toEqual(notApplied);
  });
});
