import { definePeriodRule, percentParameters, rateReached, type PercentParameters } from '../period-rule.ts';

/** C016: penalties outside their discretion standard, higher rate. */
export const c016 = definePeriodRule<PercentParameters>({
  code: 'C016',
  class: 'FIGURES',
  title: { zh: '处罚裁量偏差率异常(较高值)', en: 'Penalties outside their discretion standard, higher rate' },
  condition: {
    zh: '偏离裁量标准(A026)的处罚占已作决定处罚的比例达到较高值',
    en: 'Penalties outside their standard (A026) among those decided reach the higher rate',
  },
  parameters: percentParameters,
  replaces: ['C015'],
  test: (figures, parameters) => rateReached(figures.deviating, parameters),
});
