import { defineUnevaluatedRule } from '../alert-rule.ts';

/** A029: an important power was exercised. */
export const a029 = defineUnevaluatedRule({
  code: 'A029',
  title: { zh: '重要权力提醒', en: 'Important power' },
  reason: {
    zh: '权力库未标明哪些是重要权力；原系统亦未启用。',
    en: 'The library does not say which powers are important; the original was switched off too.',
  },
});
