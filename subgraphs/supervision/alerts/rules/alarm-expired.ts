import { defineCaseRule } from '../alert-rule.ts';
import { momentsOf, pastDue, reached } from '../threshold.ts';

/** ALARM_EXPIRED: one working day past the promise 黄牌. */
export const alarmExpired = defineCaseRule({
  code: 'ALARM_EXPIRED',
  class: 'TIME',
  title: { zh: '办件超期 1 个工作日', en: 'One working day past the promise' },
  condition: {
    zh: '超过承诺时限 1 个工作日而未办结',
    en: 'Not finished one working day after the last day of the promise',
  },
  replaces: ['WARN_EXPIRED'],
  whenGone: 'REFUTED',
  test: (view, context) => reached(pastDue(view, context, 1), view.at),
  moments: (view, context) => momentsOf(pastDue(view, context, 1)),
});
