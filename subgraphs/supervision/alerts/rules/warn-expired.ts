import { defineCaseRule } from '../alert-rule.ts';
import { momentsOf, pastDue, reached } from '../threshold.ts';

/** WARN_EXPIRED: the last day of the promise has come and the case is open. */
export const warnExpired = defineCaseRule({
  code: 'WARN_EXPIRED',
  class: 'TIME',
  title: { zh: '办件即将超期', en: 'Promise about to expire' },
  condition: { zh: '到达承诺时限最后一日而未办结', en: 'The last day of the promise has come and the case is open' },
  whenGone: 'REFUTED',
  test: (view, context) => reached(pastDue(view, context, 0), view.at),
  moments: (view, context) => momentsOf(pastDue(view, context, 0)),
  settled: (view) => view.finishedAt !== undefined,
});
