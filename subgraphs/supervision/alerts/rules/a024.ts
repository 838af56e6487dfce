import { defineCaseRule, signalIf } from '../alert-rule.ts';

/** A024: the power was not confirmed on the day of the case: unknown to the catalogue, or abolished. */
export const a024 = defineCaseRule({
  code: 'A024',
  class: 'CONTENT',
  title: { zh: '权力编码未确认', en: 'Power not confirmed' },
  condition: {
    zh: '办件当日权力库中没有该权力，或者该权力已废止',
    en: 'On the day of the case the library did not hold the power, or it was abolished',
  },
  whenGone: 'REFUTED',
  test: ({ file, day }, { powerOn }) => {
    if (file.power === '' || day === undefined) return [];
    const state = powerOn(file.power, day);
    return signalIf(state === undefined || state === 'ABOLISHED', () => ({
      power: file.power,
      day,
      state: state ?? null,
    }));
  },
});
