import { defineCaseRule } from '../alert-rule.ts';
import { momentsOf, pastDue, reached } from '../threshold.ts';

/** A004: a case is over its promise; replaces A003. */
export const a004 = defineCaseRule({
  code: 'A004',
  class: 'TIME',
  title: { zh: '事项办理超时', en: 'Case over its promise' },
  condition: { zh: '事项办理时间超过承诺时限', en: 'A case has used more than its promised time' },
  replaces: ['A003'],
  whenGone: 'REFUTED',
  test: (view, context) => reached(pastDue(view, context, 'day-after'), view.at),
  moments: (view, context) => momentsOf(pastDue(view, context, 'day-after')),
});
