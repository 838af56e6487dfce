import { definePeriodRule, changed, percentParameters, type PercentParameters } from '../period-rule.ts';

/** C004: powers in use differ from the year before. */
export const c004 = definePeriodRule<PercentParameters>({
  code: 'C004',
  class: 'FIGURES',
  title: { zh: '在用行政权力数同比偏差过大', en: 'Powers in use differ from the year before' },
  condition: {
    zh: '在用权力数与上年同月相比变化达到规定比例',
    en: 'The number of powers in use changed by so much against the same month a year before',
  },
  parameters: percentParameters,
  test: (figures, parameters) => changed(figures.powersInUse, figures.powersInUseYearBefore, parameters),
});
