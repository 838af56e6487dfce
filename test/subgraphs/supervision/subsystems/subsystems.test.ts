import { describe, expect, it } from '@jest/globals';
import { judgeRecords } from '../../../../subgraphs/supervision/subsystems/judge-records.ts';
import {
  checked,
  readSubsystemPacks,
  type SubsystemPack,
  type SubsystemRecord,
} from '../../../../subgraphs/supervision/subsystems/subsystem-pack.ts';
import { calendar } from '../case-files.ts';

const packs = readSubsystemPacks();
const TODAY = '2014-12-31';
const codes = (pack: SubsystemPack, records: readonly SubsystemRecord[]): string[] =>
  judgeRecords(pack, records, calendar, TODAY).map(({ rule }) => rule);

const numbered = (pack: SubsystemPack, record: SubsystemRecord, number: number): SubsystemRecord => ({
  ...record,
  [pack.key[0] as string]: `N-${String(number)}`,
});

it('nine subsystems have at least five rules each, none in two', () => {
  expect(packs.map(({ id }) => id)).toEqual([
    'construction-bidding',
    'fees',
    'government-orders',
    'government-procurement',
    'land-transactions',
    'medicines',
    'petitions',
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
    const planted = new Map<string, string>();
    const month = Array.from({ length: 300 }, (__, number): SubsystemRecord => {
      const rule = number % 10 === 0 ? pack.rules[(number / 10) % pack.rules.length] : undefined;
      const { also, ...patch } = rule?.fail ?? {};
      // Records of a month differ in what tells crowds apart; crowds have their own example above.
      const own = Object.fromEntries(
        ['DEPARTMENT', 'PETITIONER']
          .filter((field) => field in pack.fields)
          .map((field) => [field, `${field}-${String(number)}`]),
      );
      if (rule !== undefined && also === undefined) planted.set(`N-${String(number)}`, rule.code);
      return numbered(
        pack,
        { ...pack.sample, ...own, ...(also === undefined ? patch : {}) } as SubsystemRecord,
        number,
      );
    });
    const found = judgeRecords(pack, month, calendar, TODAY).map(({ record, rule }) => [record.split('/')[0], rule]);
    expect(new Map(found as [string, string][])).toEqual(planted);
    expect(found).toHaveLength(planted.size);
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
