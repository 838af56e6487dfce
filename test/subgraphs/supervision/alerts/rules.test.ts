import { describe, expect, it } from '@jest/globals';
import { replayCase } from '../../../../subgraphs/supervision/alerts/replay-case.ts';
import { alertRules } from '../../../../subgraphs/supervision/alerts/rules/index.ts';
import type { CaseFile } from '../../../../subgraphs/supervision/facts/case-facts.ts';
import { application, base, bench, penalty, result, stage } from '../case-files.ts';

const UNTIL = '2014-12-31 00:00:00';
const cardsOf = (file: CaseFile, until = UNTIL): string[] =>
  replayCase(file, until, bench).map(({ rule, subject }) => (subject === '' ? rule : `${rule}/${subject}`));

/** The same in the days of the first generation, on the same weekdays: 3 March 2014 and 4 March 2013 are Mondays. */
const earlier = (file: CaseFile): CaseFile =>
  JSON.parse(
    JSON.stringify(file)
      .replace(/2014-03-0(\d)/g, (_, day: string) => `2013-03-0${String(Number(day) + 1)}`)
      .replaceAll('2014-02-27', '2013-02-28'),
  ) as CaseFile;

const GOOD = [base(), stage(), stage({ ordinal: 2 }), result()];

it('a case that is as it should be gets no card from either generation', () => {
  expect(cardsOf(application(GOOD))).toEqual([]);
  expect(cardsOf(earlier(application(GOOD)))).toEqual([]);
  expect(cardsOf(penalty())).toEqual([]);
});

it('every rule has a code of its own, and both languages', () => {
  expect(new Set(alertRules.map(({ code }) => code)).size).toBe(alertRules.length);
  const generationOne = bench.books[0]?.caseRules.length;
  expect(generationOne).toBe(16);
  const second = bench.books[1];
  expect(
    (second?.caseRules.length ?? 0) + (second?.unevaluated.filter((code) => code.startsWith('A')).length ?? 0),
  ).toBe(31);
  expect([second?.periodRules.length, second?.orderRules.length]).toEqual([16, 3]);
  expect(second?.unevaluated).toEqual(['A029', 'C017', 'C018']);
});

describe('the second generation', () => {
  const open = [base(), stage()];
  it.each<[string, string, CaseFile, string?]>([
    // Office hours of two days are 840 minutes, 4/5 of them 672: 230 on Monday from 13:40, 420 on Tuesday, 22 on Wednesday.
    [
      'A001/02',
      'a post at 4/5 of its promise',
      application([...open, stage({ ordinal: 2, handledAt: undefined } as never)]),
      '2014-03-05 09:22:00',
    ],
    [
      'A002/02',
      'a post over its promise',
      application([...open, stage({ ordinal: 2, handledAt: '2014-03-06 10:00:00' }), result()]),
    ],
    // Five working days from Monday 3 March: the fourth is Friday 7 March.
    ['A003', 'a case at 4/5 of its promise', application(open), '2014-03-07 00:00:00'],
    [
      'A004',
      'a case over its promise',
      application([...GOOD.slice(0, 3), result({ finishedAt: '2014-03-11 09:00:00' })]),
    ],
    ['A005', 'a penalty registered late', penalty({ base: { occurredAt: '2014-02-10 09:00:00' } })],
    [
      'A007/2',
      'a return',
      application([...open, stage({ ordinal: 2, state: 'RETURNED' }), stage({ ordinal: 3, node: '03' }), result()]),
    ],
    [
      'A008/2',
      'a pause',
      application([...open, stage({ ordinal: 2, state: 'PAUSED' }), stage({ ordinal: 3 }), result()]),
    ],
    ['A009/2', 'a termination', application([...open, stage({ ordinal: 2, state: 'TERMINATED' }), result()])],
    [
      'A010/02',
      'two returns at one post',
      application([
        ...open,
        stage({ ordinal: 2, state: 'RETURNED' }),
        stage({ ordinal: 3, state: 'RETURNED' }),
        result(),
      ]),
    ],
    [
      'A011',
      'a later post that turns the decision',
      application([...open, stage({ ordinal: 2 }), stage({ ordinal: 3, state: 'REJECTED' }), result()]),
    ],
    ['A012', 'not accepted', application([...open, stage({ ordinal: 2 }), result({ outcome: 'NOT_ACCEPTED' })])],
    ['A013', 'not granted', application([base(), stage(), result({ outcome: 'REFUSED' })])],
    ['A014', 'not opened', penalty({ result: { outcome: 'NOT_FILED' } })],
    ['A015', 'no penalty', penalty({ result: { outcome: 'NOT_PENALISED' } })],
    ['A016', 'a fine of no amount', penalty({ result: { fine: 0 } })],
    ['A017', 'a confiscation of no value', penalty({ result: { penalties: ['CONFISCATION'] } })],
    [
      'A018',
      'no notice of acceptance',
      application([base(), stage({ documents: [] }), stage({ ordinal: 2 }), result()]),
    ],
    [
      'A019',
      'no notice of the unlawful act',
      penalty({ stages: ['立案', '调查', '决定', '结案'].map((name) => ({ name, documents: [] })) }),
    ],
    ['A020', 'no decision', application([base(), stage(), stage({ ordinal: 2 }), result({ documents: ['附件'] })])],
    ['A021', 'no penalty decision', penalty({ result: { documents: [] } })],
    ['A022', 'no materials', application([base({ materials: 0 }), ...GOOD.slice(1)])],
    [
      'A023',
      'no evidence',
      penalty({ stages: ['立案', '调查', '决定', '结案'].map((name) => ({ name, evidence: 0 })) }),
    ],
    ['A024', 'a power that the library does not know', application(GOOD, { power: 'JS020000JS-XK-0007' })],
    ['A024', 'an abolished power', application(GOOD, { power: 'JS020000JS-XK-0008' })],
    ['A025', 'a suspended power', application(GOOD, { power: 'JS020000JS-XK-0009' })],
    ['A027', 'a charge that is not as due', application([...GOOD.slice(0, 3), result({ paid: 99 })])],
    ['A028', 'a simple fine above 5,000', penalty({ result: { procedure: 'SIMPLE', fine: 5001 } })],
    [
      'SKIPPED_STAGE',
      'a stage skipped',
      penalty({ stages: [{ name: '立案' }, { name: '处罚决定' }, { name: '结案' }] }),
    ],
    [
      'SKIPPED_STAGE',
      'stages out of order',
      penalty({ stages: ['调查', '立案', '决定', '结案'].map((name) => ({ name })) }),
    ],
  ])('%s: %s', (code, _, file, at = UNTIL) => {
    expect(cardsOf(file, at)).toEqual([code]);
  });

  it('A006: an open case, of whatever kind, that stood still for three months', () => {
    const idle = application([base({ promise: undefined } as never), stage()]);
    // The last action was on 3 March.
    expect(cardsOf(idle, '2014-06-02 23:59:59')).toEqual([]);
    expect(cardsOf(idle, '2014-06-03 00:00:00')).toEqual(['A006']);
  });

  it.each([
    ['an exact payment', result({ receivable: 80, paid: 80 })],
    ['a reduction with a reason', result({ receivable: 80, paid: 40, relieved: true })],
    ['no figures', result({ receivable: undefined, paid: undefined } as never)],
  ])('no card for %s', (_, finished) => {
    expect(cardsOf(application([...GOOD.slice(0, 3), finished]))).toEqual([]);
  });

  const measured = { power: 'JS020000JS-CF-0020' };
  const whole = ['立案', '调查取证', '集体讨论', '处罚决定', '结案'].map((name) => ({ name }));
  it.each<[string, readonly string[], Parameters<typeof penalty>[0]]>([
    ['a fine that lies in one of the grades', [], { stages: whole, result: { fine: 15_000 } }],
    ['a fine between the grades', ['A026'], { stages: whole, result: { fine: 25_000 } }],
    ['a fine below them all', ['A026'], { stages: whole, result: { fine: 500 } }],
    // In the grade of 一般, and the department says itself that it was 严重.
    ['a fine of another grade', ['A026'], { stages: whole, result: { fine: 15_000, standard: '情节严重的' } }],
    [
      'a fine of another grade, named by its circumstances',
      ['A026'],
      { stages: whole, result: { fine: 15_000, standard: '合同价款五百万元以上的,处三万元以上五万元以下罚款' } },
    ],
    ['a word of a grade in another place', [], { stages: whole, result: { fine: 40_000, standard: '一般程序' } }],
    ['a warning', [], { stages: whole, result: { penalties: ['WARNING'], fine: undefined } as never }],
    [
      'a step of the inner flow passed over',
      ['FLOW_SKIPPED/3'],
      { stages: whole.filter(({ name }) => name !== '集体讨论'), result: { fine: 15_000 } },
    ],
    [
      'a step that nobody knows between two that are known',
      [],
      { stages: whole.map((each) => (each.name === '集体讨论' ? { name: '会审' } : each)), result: { fine: 15_000 } },
    ],
  ])('A026 and FLOW_SKIPPED: %s', (_, expected, set) => {
    expect(cardsOf(penalty(set, measured))).toEqual(expected);
  });

  it('A026 says nothing where the grade is a multiple of something that is not reported', () => {
    expect(cardsOf(penalty({ result: { fine: 40_000 } }, { power: 'JS020000JS-CF-0021' }))).toEqual([]);
  });

  it('SKIPPED_STAGE: a penalty that was never registered', () => {
    const file = penalty();
    const unregistered = { ...file, reports: file.reports.filter(({ role }) => role !== 'base') };
    expect(cardsOf(unregistered)).toContain('SKIPPED_STAGE');
  });

  it('no card for stages of names that nobody knows', () => {
    expect(cardsOf(penalty({ stages: [{ name: '一' }, { name: '二' }] }))).toEqual([]);
  });

  it('nothing for what may still come: documents, stages and evidence have until the next working day', () => {
    const undocumented = application([base(), stage({ documents: [] }), stage({ ordinal: 2 }), result()]);
    expect(cardsOf(undocumented, '2014-03-05 23:59:59')).toEqual([]);
    expect(cardsOf(undocumented, '2014-03-06 00:00:00')).toEqual(['A018']);
  });
});

describe('the first generation', () => {
  it.each<[string, string, CaseFile, string?]>([
    // Five working days from Monday 4 March 2013: the last is Monday 11 March; Tuesday is one, Wednesday two past.
    ['WARN_EXPIRED', 'the last day', application([base(), stage()]), '2013-03-11 00:00:00'],
    ['NO_SUMMARY', 'a summary of four characters', application([base({ summary: 4 }), ...GOOD.slice(1)])],
    ['NO_STUFF', 'no materials', application([base({ materials: 0 }), ...GOOD.slice(1)])],
    [
      'NO_NOTICE_OF_ACCEPTANCE',
      'no notice',
      application([base(), stage({ documents: [] }), stage({ ordinal: 2 }), result()]),
    ],
    [
      'PROCESS_BEFORE_REGISTER/1',
      'handled before it was applied for',
      application([base({ appliedAt: '2014-03-03 10:21:00' }), ...GOOD.slice(1)]),
    ],
    ['NOT_BE_ACCEPTED', 'not accepted', application([...GOOD.slice(0, 3), result({ outcome: 'NOT_ACCEPTED' })])],
    [
      'CORRECTION_AFTER_ACCEPT/2',
      'a correction after acceptance',
      application([base(), stage(), stage({ ordinal: 2, state: 'CORRECTION' }), result()]),
    ],
    ['CHARGE_WARNING', 'a charge 6 % too high', application([...GOOD.slice(0, 3), result({ paid: 106 })])],
    ['NO_RESULT_STATUS', 'no status', application([...GOOD.slice(0, 3), result({ outcome: undefined } as never)])],
    ['NO_PROCESS_DATA', 'no stages', application([base(), result()])],
    [
      'PROCESS_AFTER_FINISH/2',
      'handled after the end',
      application([base(), stage(), stage({ ordinal: 2, handledAt: '2014-03-05 16:00:01' }), result()]),
    ],
    ['NO_DECISION', 'no decision', application([...GOOD.slice(0, 3), result({ documents: [] })])],
    [
      'STAGE_EXPIRED/01',
      'the first post over its day',
      application([base(), stage({ handledAt: '2014-03-04 09:41:00' }), result()]),
    ],
  ])('%s: %s', (code, _, file, at = UNTIL) => {
    expect(cardsOf(earlier(file), at)).toEqual([code]);
  });

  it('MULTI_CORRECTION: a second correction, before acceptance', () => {
    const correction = (ordinal: number) => stage({ ordinal, state: 'CORRECTION' });
    const file = application([
      base(),
      correction(2),
      correction(3),
      stage({ ordinal: 4, state: 'ACCEPTED', documents: ['受理通知书'] }),
      result(),
    ]);
    expect(cardsOf(earlier(file))).toEqual(['MULTI_CORRECTION']);
  });

  it.each([95, 100, 105])('no card for %i paid of 100', (paid) => {
    expect(cardsOf(earlier(application([...GOOD.slice(0, 3), result({ paid })])))).toEqual([]);
  });

  it('a milder card is replaced by the stricter, day by day, and stays on record', () => {
    const file = earlier(application([base(), stage()]));
    const cards = (until: string) =>
      replayCase(file, until, bench).map(({ rule, lifted }) => [rule, lifted?.reason, lifted?.by]);
    expect(cards('2013-03-11 12:00:00')).toEqual([['WARN_EXPIRED', undefined, undefined]]);
    expect(cards('2013-03-12 00:00:00')).toEqual([
      ['WARN_EXPIRED', 'REPLACED', 'ALARM_EXPIRED'],
      ['ALARM_EXPIRED', undefined, undefined],
    ]);
    expect(cards('2013-03-13 00:00:00')).toEqual([
      ['WARN_EXPIRED', 'REPLACED', 'ALARM_EXPIRED'],
      ['ALARM_EXPIRED', 'REPLACED', 'ALTER_EXPIRED'],
      ['ALTER_EXPIRED', undefined, undefined],
    ]);
  });
});
