import { definePeriodRule, changed, percentParameters, type PercentParameters } from '../period-rule.ts';

/** C001: volume differs from the month before. */
export const c001 = definePeriodRule<PercentParameters>({
  code: 'C001',
  class: 'FIGURES',
  title: { zh: '权力运行量环比偏差过大', en: 'Volume differs from the month before' },
  condition: {
    zh: '办件量与上月相比变化达到规定比例',
    en: 'The number of cases changed by so much against the month before',
  },
  parameters: percentParameters,
  test: (figures, parameters) => changed(figures.cases, figures.casesBefore, parameters),
});
