import { definePeriodRule, rateReached, percentParameters, type PercentParameters } from '../period-rule.ts';

/** C010: very many cases past their promise. */
export const c010 = definePeriodRule<PercentParameters>({
  code: 'C010',
  class: 'FIGURES',
  title: { zh: '事项办理超期率异常(报警)', en: 'Very many cases past their promise' },
  condition: { zh: '超期办件比例达到报警值', en: 'Cases past their promise reach the higher rate' },
  parameters: percentParameters,
  replaces: ['C009'],
  test: (figures, parameters) => rateReached(figures.overdue, parameters),
});
