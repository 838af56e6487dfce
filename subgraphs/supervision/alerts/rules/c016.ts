import { defineUnevaluatedRule } from '../alert-rule.ts';

/** C016: penalties outside their discretion standard, higher rate. */
export const c016 = defineUnevaluatedRule({
  code: 'C016',
  title: { zh: '处罚裁量偏差率异常(报警)', en: 'Penalties outside their discretion standard, higher rate' },
  reason: {
    zh: '处罚是否偏离裁量标准(A026)尚无从判断，故偏差率不作计算。',
    en: 'Whether a penalty leaves its standard cannot be told yet (A026), so that there is no rate.',
  },
});
