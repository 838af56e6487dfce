import { definePeriodRule, rateReached, percentParameters, type PercentParameters } from '../period-rule.ts';

/** C014: very many cases with an irregular procedure. */
export const c014 = definePeriodRule<PercentParameters>({
  code: 'C014',
  class: 'FIGURES',
  title: { zh: '流程规范率异常(报警)', en: 'Very many cases with an irregular procedure' },
  condition: { zh: '流程类问题办件比例达到报警值', en: 'Cases with a card about procedure reach the higher rate' },
  parameters: percentParameters,
  replaces: ['C013'],
  test: (figures, parameters) => rateReached(figures.irregular, parameters),
});
