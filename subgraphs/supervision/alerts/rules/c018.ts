import { defineUnevaluatedRule } from '../alert-rule.ts';

/** C018: penalties outside their discretion standard, higher rate. */
export const c018 = defineUnevaluatedRule({
  code: 'C018',
  title: { zh: '处罚裁量偏差率异常(报警)', en: 'Penalties outside their discretion standard, higher rate' },
  reason: {
    zh: '来源以同一名称列出两次而未给出另外的条件，原系统亦未实现；该偏差率由 C016 判断。',
    en: 'The source lists it twice under one name and gives no other condition; the original never had it. C016 speaks of the rate.',
  },
});
