import { definePeriodRule, rateReached, percentParameters, type PercentParameters } from '../period-rule.ts';

/** C011: many cases with contents missing. */
export const c011 = definePeriodRule<PercentParameters>({
  code: 'C011',
  class: 'FIGURES',
  title: { zh: '内容规整率异常(预警)', en: 'Many cases with contents missing' },
  condition: { zh: '内容类问题办件比例达到预警值', en: 'Cases with a card about contents reach the lower rate' },
  parameters: percentParameters,
  test: (figures, parameters) => rateReached(figures.incomplete, parameters),
});
