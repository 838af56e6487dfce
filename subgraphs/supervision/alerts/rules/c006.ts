import { definePeriodRule, rateReached, percentParameters, type PercentParameters } from '../period-rule.ts';

/** C006: many negative results apart from penalties. */
export const c006 = definePeriodRule<PercentParameters>({
  code: 'C006',
  class: 'FIGURES',
  title: { zh: '非处罚类办件结果否定率过高', en: 'Many negative results apart from penalties' },
  condition: {
    zh: '非处罚类办件不予受理、不许可的比例达到规定值',
    en: 'Not accepted or refused among decided cases apart from penalties reach the rate',
  },
  parameters: percentParameters,
  test: (figures, parameters) => rateReached(figures.negativeApplications, parameters),
});
