import { definePeriodRule, rateReached, percentParameters, type PercentParameters } from '../period-rule.ts';

/** C007: many negative results of penalty cases. */
export const c007 = definePeriodRule<PercentParameters>({
  code: 'C007',
  class: 'FIGURES',
  title: { zh: '处罚类案件结果否定率过高', en: 'Many negative results of penalty cases' },
  condition: {
    zh: '处罚类案件不予立案、不予处罚的比例达到规定值',
    en: 'Not opened or not punished among decided penalty cases reach the rate',
  },
  parameters: percentParameters,
  test: (figures, parameters) => rateReached(figures.negativePenalties, parameters),
});
