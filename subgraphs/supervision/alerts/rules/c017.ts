import { defineUnevaluatedRule } from '../alert-rule.ts';

/** C017: penalties outside their discretion standard, lower rate. */
export const c017 = defineUnevaluatedRule({
  code: 'C017',
  title: { zh: '处罚裁量偏差率异常(预警)', en: 'Penalties outside their discretion standard, lower rate' },
  reason: {
    zh: '来源以同一名称列出两次而未给出另外的条件，原系统亦未实现；该偏差率由 C015 判断。',
    en: 'The source lists it twice under one name and gives no other condition; the original never had it. C015 speaks of the rate.',
  },
});
