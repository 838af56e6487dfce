import { defineUnevaluatedRule } from '../alert-rule.ts';

/** A026: a penalty outside its discretion range. */
export const a026 = defineUnevaluatedRule({
  code: 'A026',
  title: { zh: '裁量执行异常', en: 'Outside the discretion standard' },
  reason: {
    zh: '裁量标准以条款文字上报(STANDARD)，须由权力库给出该事项的裁量幅度方可比对；在此之前不作判断。',
    en: 'The discretion standard is reported as free text; the library must give the range of the power before a penalty can be compared with it. Until then nothing is said.',
  },
});
