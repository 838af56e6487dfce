import { definePeriodRule, rateReached, percentParameters, type PercentParameters } from '../period-rule.ts';

/** C013: many cases with an irregular procedure. */
export const c013 = definePeriodRule<PercentParameters>({
  code: 'C013',
  class: 'FIGURES',
  title: { zh: '流程规范率异常(预警)', en: 'Many cases with an irregular procedure' },
  condition: { zh: '流程类问题办件比例达到预警值', en: 'Cases with a card about procedure reach the lower rate' },
  parameters: percentParameters,
  test: (figures, parameters) => rateReached(figures.irregular, parameters),
});
