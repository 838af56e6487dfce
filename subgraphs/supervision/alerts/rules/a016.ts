import { defineCaseRule, signalIf } from '../alert-rule.ts';

/** A016: the penalty is a fine of no amount. */
export const a016 = defineCaseRule({
  code: 'A016',
  class: 'CONTENT',
  family: 'penalty',
  title: { zh: '罚款金额未上报', en: 'No amount of the fine' },
  condition: {
    zh: '处罚种类含罚款，而罚款金额为空或不大于零',
    en: 'A fine is among the penalties and its amount is empty or not above nought',
  },
  whenGone: 'REMEDIED',
  test: ({ result }) =>
    signalIf(result?.penalties.includes('FINE') === true && !((result.fine ?? 0) > 0), () => ({
      fine: result?.fine ?? null,
    })),
});
