import { defineCaseRule } from '../alert-rule.ts';
import { stageLimits } from '../stage-limits.ts';
import { momentsOf, reached } from '../threshold.ts';

/** A001: a post has used a share of its promise. */
export const a001 = defineCaseRule<{ readonly share: readonly [number, number] }>({
  code: 'A001',
  class: 'TIME',
  title: { zh: '岗位(环节)办理即将超时', en: 'Post close to its promise' },
  condition: { zh: '岗位(环节)办理时间达到承诺时限的规定比例', en: 'A post has used so much of its promised time' },
  parameters: { share: { type: 'array', items: { type: 'integer', minimum: 1 }, minItems: 2, maxItems: 2 } },
  whenGone: 'REFUTED',
  test: (view, context, { share }) =>
    reached(stageLimits(view, context, { share, over: false, onlySigned: false }), view.at),
  moments: (view, context, { share }) =>
    momentsOf(stageLimits(view, context, { share, over: false, onlySigned: false })),
  settled: (view, _, __, post) =>
    view.stages.findLast((stage) => (stage.node ?? String(stage.ordinal)) === post)?.handledAt !== undefined,
});
