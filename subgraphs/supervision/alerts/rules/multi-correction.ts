import { defineCaseRule, signalIf } from '../alert-rule.ts';

/** MULTI_CORRECTION: corrections were asked for more than once 多次补正. */
export const multiCorrection = defineCaseRule({
  code: 'MULTI_CORRECTION',
  class: 'PROCEDURE',
  family: 'application',
  title: { zh: '多次补正', en: 'Corrections asked for more than once' },
  condition: { zh: '补正环节多于一次', en: 'There is more than one stage of correction' },
  test: ({ stages }) => {
    const corrections = stages.filter(({ state }) => state === 'CORRECTION').length;
    return signalIf(corrections > 1, () => ({ corrections }));
  },
});
