import { definePeriodRule, rateReached, percentParameters, type PercentParameters } from '../period-rule.ts';

/** C008: many cases with cards. */
export const c008 = definePeriodRule<PercentParameters>({
  code: 'C008',
  class: 'FIGURES',
  title: { zh: '事项预警率过高', en: 'Many cases with cards' },
  condition: { zh: '出现黄牌、红牌的办件比例达到规定值', en: 'Cases with a yellow or red card reach the rate' },
  parameters: percentParameters,
  test: (figures, parameters) => rateReached(figures.alarmed, parameters),
});
