import { definePeriodRule, rateReached, percentParameters, type PercentParameters } from '../period-rule.ts';

/** C009: many cases past their promise. */
export const c009 = definePeriodRule<PercentParameters>({
  code: 'C009',
  class: 'FIGURES',
  title: { zh: '事项办理超期率异常(预警)', en: 'Many cases past their promise' },
  condition: { zh: '超期办件比例达到预警值', en: 'Cases past their promise reach the lower rate' },
  parameters: percentParameters,
  test: (figures, parameters) => rateReached(figures.overdue, parameters),
});
