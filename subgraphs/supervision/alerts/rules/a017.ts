import { defineCaseRule, signalIf } from '../alert-rule.ts';

/** A017: something was confiscated and no value is stated. */
export const a017 = defineCaseRule({
  code: 'A017',
  class: 'CONTENT',
  family: 'penalty',
  title: { zh: '没收价值未上报', en: 'No value of what was confiscated' },
  condition: {
    zh: '处罚种类含没收，而没收价值为空或为零',
    en: 'A confiscation is among the penalties and its value is empty or nought',
  },
  whenGone: 'REMEDIED',
  test: ({ result }) => signalIf(result?.penalties.includes('CONFISCATION') === true && !result.confiscationStated),
});
