import { defineCaseRule, signalIf } from '../alert-rule.ts';

/**
 * CHARGE_WARNING: what was paid differs from what was due by more than a share. An exact payment never fires, as it
 * did in the province's query; a reduction with a stated reason explains too little, never too much.
 */
export const chargeWarning = defineCaseRule<{ readonly percent: number }>({
  code: 'CHARGE_WARNING',
  class: 'CONTENT',
  family: 'application',
  title: { zh: '收费偏差', en: 'Charge deviates' },
  condition: {
    zh: '实收金额与应收金额的偏差超过规定比例',
    en: 'What was paid deviates from what was due by more than the share',
  },
  parameters: { percent: { type: 'number', minimum: 0 } },
  whenGone: 'REMEDIED',
  test: ({ result }, _, { percent }) => {
    const { receivable, paid, relieved = false } = result ?? {};
    if (receivable === undefined || paid === undefined || (relieved && paid < receivable)) return [];
    return signalIf(Math.abs(paid - receivable) * 100 > receivable * percent, () => ({ receivable, paid, percent }));
  },
});
