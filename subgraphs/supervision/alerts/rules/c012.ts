import { definePeriodRule, rateReached, percentParameters, type PercentParameters } from '../period-rule.ts';

/** C012: very many cases with contents missing. */
export const c012 = definePeriodRule<PercentParameters>({
  code: 'C012',
  class: 'FIGURES',
  title: { zh: '内容规整率异常(报警)', en: 'Very many cases with contents missing' },
  condition: { zh: '内容类问题办件比例达到报警值', en: 'Cases with a card about contents reach the higher rate' },
  parameters: percentParameters,
  replaces: ['C011'],
  test: (figures, parameters) => rateReached(figures.incomplete, parameters),
});
