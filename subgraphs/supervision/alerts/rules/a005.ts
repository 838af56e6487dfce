import { dateOf } from '../../clock/moment.ts';
import { defineCaseRule, signalIf } from '../alert-rule.ts';

/** A005: a penalty case was registered too long after what it is about. */
export const a005 = defineCaseRule<{ readonly workingDays: number }>({
  code: 'A005',
  class: 'TIME',
  family: 'penalty',
  title: { zh: '案件登记迟延', en: 'Registered late' },
  condition: {
    zh: '案件登记时间晚于案发时间超过规定工作日',
    en: 'Registered more than so many working days after it happened',
  },
  parameters: { workingDays: { type: 'integer', minimum: 0 } },
  whenGone: 'REMEDIED',
  test: ({ base }, { calendar }, { workingDays }) => {
    const { occurredAt, enteredAt } = base ?? {};
    if (occurredAt === undefined || enteredAt === undefined || enteredAt < occurredAt) return [];
    const { from, to } = calendar.years;
    const covered = Number(occurredAt.slice(0, 4)) >= from && Number(enteredAt.slice(0, 4)) <= to;
    const took = covered ? calendar.workingDaysBetween(dateOf(occurredAt), dateOf(enteredAt)) : 0;
    return signalIf(took > workingDays, () => ({ occurredAt, enteredAt, workingDays: took }));
  },
});
