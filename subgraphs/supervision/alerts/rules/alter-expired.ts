import { defineCaseRule } from '../alert-rule.ts';
import { momentsOf, pastDue, reached } from '../threshold.ts';

/** ALTER_EXPIRED: two working days past the promise or more 红牌. */
export const alterExpired = defineCaseRule({
  code: 'ALTER_EXPIRED',
  class: 'TIME',
  title: { zh: '办件超期 2 个工作日以上', en: 'Two working days past the promise' },
  condition: {
    zh: '超过承诺时限 2 个工作日以上而未办结',
    en: 'Not finished two working days after the last day of the promise',
  },
  replaces: ['WARN_EXPIRED', 'ALARM_EXPIRED'],
  whenGone: 'REFUTED',
  test: (view, context) => reached(pastDue(view, context, 2), view.at),
  moments: (view, context) => momentsOf(pastDue(view, context, 2)),
});
