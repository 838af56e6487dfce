import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { bookOn, makeRuleBook, readRuleBooks } from '../../../../subgraphs/supervision/alerts/rule-book.ts';
import { readSubsystemPacks } from '../../../../subgraphs/supervision/subsystems/subsystem-pack.ts';
import type { MonthFigures } from '../../../../subgraphs/supervision/alerts/period-rule.ts';
import { itWithData, sharedData } from '../../../kernel/shared-data.ts';
import { bench } from '../case-files.ts';

const content = () =>
  parse(readFileSync('schemas/supervision/rule-books/jiangsu-2013-12.yaml', 'utf8')) as {
    rules: Record<string, unknown>;
  };

describe('a rule book', () => {
  it.each<[string, (book: ReturnType<typeof content>) => void]>([
    ['a rule that there is not', ({ rules }) => (rules['A999'] = { level: 'RED' })],
    ['a level that there is not', ({ rules }) => (rules['A004'] = { level: 'BLUE' })],
    ['a parameter left out', ({ rules }) => (rules['A003'] = { level: 'YELLOW' })],
    ['a parameter of another form', ({ rules }) => (rules['A003'] = { level: 'YELLOW', parameters: { share: 0.8 } })],
    ['a parameter too many', ({ rules }) => (rules['A004'] = { level: 'RED', parameters: { days: 1 } })],
    ['no working days for a rule about orders', ({ rules }) => (rules['B001'] = { level: 'YELLOW' })],
  ])('with %s is refused', (_, spoil) => {
    const book = content();
    spoil(book);
    expect(() => makeRuleBook(book, 'book.yaml')).toThrow(expect.objectContaining({ code: 'RULE_BOOK_INVALID' }));
  });

  it('that is not in the folder named is missed by name', () => {
    expect(() => readRuleBooks('test/support')).toThrow(expect.objectContaining({ code: 'RULE_BOOK_INVALID' }));
    expect(() => readSubsystemPacks('nowhere')).toThrow(expect.objectContaining({ code: 'RULE_BOOK_INVALID' }));
  });

  it('judges the cases that began while it was in force', () => {
    expect(
      ['2008-12-31', '2009-01-01', '2013-11-30', '2013-12-01', '2024-01-01'].map(
        (day) => bookOn(bench.books, day)?.version,
      ),
    ).toEqual([undefined, '2013-06', '2013-06', '2013-12', '2013-12']);
  });
});

itWithData(
  'jiangsu_epower',
  'every rule of the province is in the book: as strict as there, or with the reason why not',
  () => {
    const [book] = bench.books.slice(-1);
    const levels = new Map(
      [...(book?.caseRules ?? []), ...(book?.periodRules ?? []), ...(book?.orderRules ?? [])].map(
        ({ rule, level }) => [rule.code, level] as const,
      ),
    );
    const PROVINCE: Readonly<Record<string, string>> = {
      预警: 'YELLOW',
      报警: 'RED',
      提醒: 'REMINDER',
      提示: 'REMINDER',
    };
    const lines = readFileSync(sharedData('jiangsu_epower', 'supervision_rules_summary.csv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1);
    expect(lines).toHaveLength(49);
    for (const [code = '', level = ''] of lines.map((line) => line.split(',')))
      expect([code, levels.get(code) ?? 'not evaluated']).toEqual([
        code,
        book?.unevaluated.includes(code) === true ? 'not evaluated' : (PROVINCE[level] ?? expect.any(String)),
      ]);
  },
);

describe('rules about a month', () => {
  const none = { part: 0, whole: 100 };
  const figures: MonthFigures = {
    ...{ department: 'JS020000JS', period: '2014-03', cases: 100, casesBefore: 100, casesYearBefore: 100 },
    ...{ powersInUse: 50, powersInUseBefore: 50, powersInUseYearBefore: 50 },
    ...{ inUse: { part: 45, whole: 50 }, inUseOfAll: { part: 900, whole: 1000 }, negativeApplications: none },
    ...{ negativePenalties: none, alarmed: none, overdue: none, incomplete: none, irregular: none, deviating: none },
  };
  const codesOf = (set: Partial<MonthFigures>): string[] =>
    (bench.books[1]?.periodRules ?? [])
      .filter(({ rule, parameters }) => rule.test({ ...figures, ...set }, parameters).length > 0)
      .map(({ rule }) => rule.code);

  it.each<[string[], Partial<MonthFigures>]>([
    [[], {}],
    [['C001'], { casesBefore: 90 }],
    [['C002'], { casesYearBefore: 106 }],
    [['C003'], { powersInUseBefore: 56 }],
    [['C004'], { powersInUseYearBefore: 53 }],
    [['C005'], { inUse: { part: 42, whole: 50 } }], // 84 % against 90 %
    [['C006'], { negativeApplications: { part: 2, whole: 100 } }],
    [['C007'], { negativePenalties: { part: 2, whole: 100 } }],
    [['C008'], { alarmed: { part: 2, whole: 100 } }],
    [['C009'], { overdue: { part: 1, whole: 100 } }],
    [['C009', 'C010'], { overdue: { part: 2, whole: 100 } }],
    [['C011'], { incomplete: { part: 1, whole: 100 } }],
    [['C013', 'C014'], { irregular: { part: 3, whole: 100 } }],
    [['C015'], { deviating: { part: 2, whole: 100 } }],
    [['C015', 'C016'], { deviating: { part: 3, whole: 100 } }],
    // Two cases instead of one are no change of 100 %.
    [[], { cases: 2, casesBefore: 1, casesYearBefore: 1 }],
    [[], { overdue: { part: 1, whole: 2 } }],
    [[], { casesBefore: undefined, powersInUse: undefined, inUse: undefined }],
  ])('%j: %j', (codes, set) => {
    expect(codesOf(set)).toEqual(codes);
  });

  it('are silent below their threshold by a single case', () => {
    expect(codesOf({ casesBefore: 91 })).toEqual([]);
  });
});
