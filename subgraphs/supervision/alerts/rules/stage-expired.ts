import { defineCaseRule } from '../alert-rule.ts';
import { stageLimits } from '../stage-limits.ts';
import { momentsOf, reached } from '../threshold.ts';

const QUESTION = { share: [1, 1], over: true, onlySigned: true } as const;

/** STAGE_EXPIRED: a post over its promise. The province calls it ALTER_EXPIRED too; a code stands for one thing here. */
export const stageExpired = defineCaseRule({
  code: 'STAGE_EXPIRED',
  class: 'TIME',
  title: { zh: '环节超期', en: 'Stage past its promise' },
  condition: {
    zh: '计时起始环节累计办理时间超过环节承诺时限',
    en: 'The visits to a post where the promise starts exceed its promise',
  },
  whenGone: 'REFUTED',
  test: (view, context) => reached(stageLimits(view, context, QUESTION), view.at),
  moments: (view, context) => momentsOf(stageLimits(view, context, QUESTION)),
});
