import { defineCaseRule, signalIf } from '../alert-rule.ts';

/** A027: what was paid is not what was due, and no reason for a reduction is given. */
export const a027 = defineCaseRule({
  code: 'A027',
  class: 'DISCRETION',
  family: 'application',
  title: { zh: '收费执行异常', en: 'Charge not as due' },
  condition: {
    zh: '实收金额不等于应收金额，且未说明减免原因',
    en: 'What was paid is not what was due, and no reason for a reduction is given',
  },
  whenGone: 'REMEDIED',
  test: ({ result }) => {
    const { receivable, paid, relieved = false } = result ?? {};
    if (receivable === undefined || paid === undefined) return [];
    return signalIf(paid > receivable || (paid < receivable && !relieved), () => ({ receivable, paid }));
  },
});
