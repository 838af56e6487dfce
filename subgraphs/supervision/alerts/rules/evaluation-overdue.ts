import { defineOrderRule } from '../order-rule.ts';

/** EVALUATION_OVERDUE: a bad rating was not answered and asked again in time. */
export const evaluationOverdue = defineOrderRule({
  code: 'EVALUATION_OVERDUE',
  class: 'OTHER',
  about: 'evaluation',
  title: { zh: '不满意评议未按期二次评议', en: 'No second rating in time' },
  condition: {
    zh: '不满意评议后，规定工作日内未整改并二次评议',
    en: 'No second rating within so many working days after a bad one',
  },
});
