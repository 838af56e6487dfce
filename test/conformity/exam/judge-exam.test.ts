import { describe, expect, it } from '@jest/globals';
import { examTasks } from '../../../conformity/exam/exam-tasks.ts';
import { judgeExam } from '../../../conformity/exam/judge-exam.ts';
import type { SpecificationPack } from '../../../conformity/pack/pack.ts';
import { createCalendar } from '../../../kernel/calendar.ts';
import { input, nothingKnown, shippedPacks } from '../../support/checking.ts';

type Fields = Readonly<Record<string, unknown>>;

const means = (pack: SpecificationPack) => ({ pack, references: nothingKnown, calendar: createCalendar() });
const packs = shippedPacks.map((pack) => [pack.id, pack] as const);
const jiangsu = shippedPacks.find(({ id }) => id === 'jiangsu-2010')!;

/** What a system makes of the tasks: by default it reports what is right and stops what is wrong. */
const answers = (pack: SpecificationPack, make: (fields: Fields) => Fields = (fields) => fields, careless = false) =>
  examTasks(pack)
    .filter(({ aim }) => aim === 'convey' || careless)
    .flatMap(({ records }) => records.map(({ recordType, fields }) => input(recordType, make(fields))));

describe('an exam', () => {
  it.each(packs)('of %s asks most rules, and is passed by a system that reports what is right alone', (_, pack) => {
    const report = judgeExam(means(pack), examTasks(pack), answers(pack));
    expect(report.results.filter(({ outcome }) => outcome !== 'passed')).toEqual([]);
    expect(report.strangers).toBe(0);
    const asked = new Set(report.results.map(({ rule }) => rule));
    expect(asked.size / pack.rules.length).toBeGreaterThan(0.6);
    const numbers = examTasks(pack).map(({ internalNumber }) => internalNumber);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('tells a system that reports nothing, one that lets mistakes through, and one that changes values', () => {
    const tasks = examTasks(jiangsu);
    const judge = (given: ReturnType<typeof answers>) => judgeExam(means(jiangsu), tasks, given);
    const [right, wrong] = (['convey', 'withhold'] as const).map(
      (wanted) => tasks.filter(({ aim }) => aim === wanted).length,
    );
    expect(judge([]).outcomes).toMatchObject({ missing: right, passed: wrong });
    expect(judge(answers(jiangsu, undefined, true)).outcomes).toMatchObject({ passed: right, 'let-through': wrong });
    const promise = (fields: Fields): Fields => ({ ...fields, ...('PROMISE' in fields ? { PROMISE: 3 } : {}) });
    const changed = judge(answers(jiangsu, promise)).results.filter(({ outcome }) => outcome === 'differs');
    expect(changed[0]?.differences).toMatchObject([{ field: 'PROMISE', found: 3 }]);
    const broken = judge(answers(jiangsu, (fields) => ({ ...fields, ORG_ID: 'JS02' })));
    expect(broken.outcomes.breaks).toBeGreaterThan(50);
    expect(broken.results.find(({ outcome }) => outcome === 'breaks')?.broken).toContainEqual(
      expect.objectContaining({ rule: 'JS10-010', field: 'ORG_ID' }),
    );
  });

  it('counts records that belong to no task', () => {
    const stranger = input('INF_PUNISH', { INTERNAL_NO: 'somebody else’s' });
    expect(judgeExam(means(jiangsu), examTasks(jiangsu), [stranger]).strangers).toBe(1);
  });
});
