import { defineCaseRule } from '../alert-rule.ts';

/** PROCESS_BEFORE_REGISTER: a stage was handled before the case was applied for. */
export const processBeforeRegister = defineCaseRule({
  code: 'PROCESS_BEFORE_REGISTER',
  class: 'TIME',
  family: 'application',
  title: { zh: '处理早于申请', en: 'Handled before it was applied for' },
  condition: { zh: '环节处理时间早于办件申请时间', en: 'A stage was handled before the time of application' },
  whenGone: 'REMEDIED',
  test: ({ base, stages }) =>
    stages.flatMap(({ ordinal, handledAt }) =>
      base?.appliedAt !== undefined && handledAt !== undefined && handledAt < base.appliedAt
        ? [{ subject: String(ordinal), evidence: { handledAt, appliedAt: base.appliedAt } }]
        : [],
    ),
});
