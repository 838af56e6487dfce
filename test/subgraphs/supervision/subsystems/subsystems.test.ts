import { describe, expect, it } from '@jest/globals';
import { judgeRecords, nextDay } from '../../../../subgraphs/supervision/subsystems/judge-records.ts';
import {
  checked,
  readSubsystemPacks,
  type SubsystemPack,
  type SubsystemRecord,
} from '../../../../subgraphs/supervision/subsystems/subsystem-pack.ts';
import { numbered, subsystemMonth } from '../../../support/subsystem-months.ts';
import { calendar } from '../case-files.ts';

const packs = readSubsystemPacks();
const TODAY = '2014-12-31';
const codes = (pack: SubsystemPack, records: readonly SubsystemRecord[]): string[] =>
  judgeRecords(pack, records, calendar, TODAY).map(({ rule }) => rule);

it('eleven subsystems have at least five rules each, none in two', () => {
  expect(packs.map(({ id }) => id)).toEqual([
    'construction-bidding',
    'environment',
    'fees',
    'government-orders',
    'government-procurement',
    'land-transactions',
    'medicines',
    'petitions',
    'planning',
    'property-rights',
    'special-funds',
  ]);
  expect(packs.every(({ rules }) => rules.length >= 5)).toBe(true);
  const all = packs.flatMap(({ rules }) => rules.map(({ code }) => code));
  expect(new Set(all).size).toBe(all.length);
});

describe.each(packs.map((pack) => [pack.id, pack] as const))('%s', (_, pack) => {
  it('finds nothing wrong with its sample', () => {
    expect(codes(pack, [pack.sample])).toEqual([]);
  });

  it.each(pack.rules.map((rule) => [rule.code, rule] as const))(
    '%s finds its example, and no other rule does',
    (code, { fail }) => {
      const { also = 0, ...patch } = fail;
      const record = { ...pack.sample, ...patch } as SubsystemRecord;
      const records = Array.from({ length: also + 1 }, (__, number) => numbered(pack, record, number));
      expect([...new Set(codes(pack, records))]).toEqual([code]);
    },
  );

  it('finds in a generated month exactly what was planted', () => {
    const { records, planted } = subsystemMonth(pack, 300);
    const found = judgeRecords(pack, records, calendar, TODAY).map(({ record, rule }) => [record, rule] as const);
    expect(new Map(found)).toEqual(planted);
    expect(found).toHaveLength(planted.size);
  });

  it('says of every rule what it rests on, in both languages', () => {
    for (const { basis } of pack.rules) expect([basis.zh, basis.en]).not.toContain('');
  });
});

describe('a condition', () => {
  const petitions = packs.find(({ id }) => id === 'petitions') as SubsystemPack;

  it('holds for what has not happened in time, by the day of judging', () => {
    const open = { ...petitions.sample, ANSWERED_ON: null };
    expect(judgeRecords(petitions, [open], calendar, '2014-05-06')).toEqual([]);
    expect(judgeRecords(petitions, [open], calendar, '2014-05-07')).toEqual([
      {
        rule: 'PET-ANSWER',
        level: 'RED',
        record: 'X-1',
        evidence: { ACCEPTED_ON: '2014-03-07', ANSWERED_ON: null, days: 61, EXTENDED: null },
      },
    ]);
  });

  it('is looked at again on the day after it was due, and never without a reason', () => {
    const open = { ...petitions.sample, ANSWERED_ON: null };
    expect(nextDay(petitions, open, calendar, '2014-03-10')).toBe('2014-05-07');
    expect(nextDay(petitions, open, calendar, '2014-05-07')).toBeUndefined();
    expect(nextDay(petitions, petitions.sample, calendar, '2014-03-10')).toBeUndefined();
    expect(nextDay(petitions, { ...open, ACCEPTED_ON: null }, calendar, '2014-03-10')).toBe('2014-03-19');
  });

  it('in working days is silent where the calendar ends', () => {
    const orders = packs.find(({ id }) => id === 'government-orders') as SubsystemPack;
    const far = { ...orders.sample, ISSUED_ON: '2039-03-01', SIGNED_ON: '2039-12-01', DONE_ON: null, DUE_ON: null };
    expect(codes(orders, [far])).toEqual([]);
    expect(nextDay(orders, { ...far, SIGNED_ON: null }, calendar, '2039-03-02')).toBeUndefined();
  });

  it('does not hold for a figure that is missing', () => {
    expect(codes(petitions, [{ ...petitions.sample, TRANSFERS: null }])).toEqual([]);
  });

  it('about a field that there is not is refused', () => {
    const rules = [{ ...petitions.rules[0]!, when: { missing: 'NOWHERE' } }];
    expect(() => checked({ ...petitions, rules }, 'petitions.yaml')).toThrow(
      expect.objectContaining({ code: 'RULE_BOOK_INVALID' }),
    );
  });
});
