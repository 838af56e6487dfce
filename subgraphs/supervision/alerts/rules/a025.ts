import { defineCaseRule, signalIf } from '../alert-rule.ts';

/** A025: the power was suspended 挂起 on the day of the case. */
export const a025 = defineCaseRule({
  code: 'A025',
  class: 'CONTENT',
  title: { zh: '权力已挂起仍办件', en: 'Exercised while suspended' },
  condition: { zh: '办件当日该权力处于挂起状态', en: 'On the day of the case the power was suspended' },
  whenGone: 'REFUTED',
  test: ({ file, day }, { powerOn }) =>
    signalIf(file.power !== '' && day !== undefined && powerOn(file.power, day) === 'SUSPENDED', () => ({
      power: file.power,
      day,
    })),
});
