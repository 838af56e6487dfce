import { definePeriodRule, percentParameters, rateReached, type PercentParameters } from '../period-rule.ts';

/** C015: penalties outside their discretion standard, lower rate. */
export const c015 = definePeriodRule<PercentParameters>({
  code: 'C015',
  class: 'FIGURES',
  title: { zh: '处罚裁量偏差率异常(较低值)', en: 'Penalties outside their discretion standard, lower rate' },
  condition: {
    zh: '偏离裁量标准(A026)的处罚占已作决定处罚的比例达到较低值',
    en: 'Penalties outside their standard (A026) among those decided reach the lower rate',
  },
  parameters: percentParameters,
  test: (figures, parameters) => rateReached(figures.deviating, parameters),
});
