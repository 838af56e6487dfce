import { defineOrderRule } from '../order-rule.ts';

/** B002: order not completed in time. */
export const b002 = defineOrderRule({
  code: 'B002',
  class: 'ORDER',
  about: 'order',
  title: { zh: '督办未及时办结', en: 'Order not completed in time' },
  condition: { zh: '督办发出后超过规定工作日未办结', en: 'An order is not completed within so many working days' },
});
