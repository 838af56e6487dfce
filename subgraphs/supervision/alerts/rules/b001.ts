import { defineOrderRule } from '../order-rule.ts';

/** B001: card not taken up in time. */
export const b001 = defineOrderRule({
  code: 'B001',
  class: 'ORDER',
  about: 'card',
  title: { zh: '预警、报警后未及时发起督办', en: 'Card not taken up in time' },
  condition: {
    zh: '黄牌、红牌出现后超过规定工作日未发起督办',
    en: 'No order within so many working days after a yellow or red card',
  },
});
