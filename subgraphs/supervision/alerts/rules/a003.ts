import { defineCaseRule } from '../alert-rule.ts';
import { momentsOf, reached, shareOfPromise } from '../threshold.ts';

/** A003: a case has used a share of its promise; lifted when it is finished. */
export const a003 = defineCaseRule<{ readonly share: readonly [number, number] }>({
  code: 'A003',
  class: 'TIME',
  title: { zh: '事项办理即将超时', en: 'Case close to its promise' },
  condition: {
    zh: '事项办理时间达到承诺时限的规定比例而未办结',
    en: 'A case has used so much of its promised time and is open',
  },
  parameters: { share: { type: 'array', items: { type: 'integer', minimum: 1 }, minItems: 2, maxItems: 2 } },
  whenGone: 'REFUTED',
  test: (view, _, { share }) => reached(shareOfPromise(view, share), view.at),
  moments: (view, _, { share }) => momentsOf(shareOfPromise(view, share)),
  settled: (view) => view.finishedAt !== undefined,
});
