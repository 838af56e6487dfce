import { definePeriodRule, changed, percentParameters, type PercentParameters } from '../period-rule.ts';

/** C002: volume differs from the year before. */
export const c002 = definePeriodRule<PercentParameters>({
  code: 'C002',
  class: 'FIGURES',
  title: { zh: '权力运行量同比偏差过大', en: 'Volume differs from the year before' },
  condition: {
    zh: '办件量与上年同月相比变化达到规定比例',
    en: 'The number of cases changed by so much against the same month a year before',
  },
  parameters: percentParameters,
  test: (figures, parameters) => changed(figures.cases, figures.casesYearBefore, parameters),
});
