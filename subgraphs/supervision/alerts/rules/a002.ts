import { defineCaseRule } from '../alert-rule.ts';
import { stageLimits } from '../stage-limits.ts';
import { momentsOf, reached } from '../threshold.ts';

const QUESTION = { share: [1, 1], over: true, onlySigned: false } as const;

/** A002: a post is over its promise; replaces A001. */
export const a002 = defineCaseRule({
  code: 'A002',
  class: 'TIME',
  title: { zh: '岗位(环节)办理超时', en: 'Post over its promise' },
  condition: { zh: '岗位(环节)办理时间超过承诺时限', en: 'A post has used more than its promised time' },
  replaces: ['A001'],
  whenGone: 'REFUTED',
  test: (view, context) => reached(stageLimits(view, context, QUESTION), view.at),
  moments: (view, context) => momentsOf(stageLimits(view, context, QUESTION)),
});
