import { definePeriodRule, changed, percentParameters, type PercentParameters } from '../period-rule.ts';

/** C003: powers in use differ from the month before. */
export const c003 = definePeriodRule<PercentParameters>({
  code: 'C003',
  class: 'FIGURES',
  title: { zh: '在用行政权力数环比偏差过大', en: 'Powers in use differ from the month before' },
  condition: {
    zh: '在用权力数与上月相比变化达到规定比例',
    en: 'The number of powers in use changed by so much against the month before',
  },
  parameters: percentParameters,
  test: (figures, parameters) => changed(figures.powersInUse, figures.powersInUseBefore, parameters),
});
