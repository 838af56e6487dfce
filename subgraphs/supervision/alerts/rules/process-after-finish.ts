import { defineCaseRule } from '../alert-rule.ts';

/** PROCESS_AFTER_FINISH: a stage was handled after the case was finished. */
export const processAfterFinish = defineCaseRule({
  code: 'PROCESS_AFTER_FINISH',
  class: 'CONTENT',
  title: { zh: '处理晚于办结', en: 'Handled after the case was finished' },
  condition: { zh: '环节处理时间晚于办结时间', en: 'A stage was handled after the case was finished' },
  whenGone: 'REMEDIED',
  test: ({ stages, finishedAt }) =>
    stages.flatMap(({ ordinal, handledAt }) =>
      finishedAt !== undefined && handledAt !== undefined && handledAt > finishedAt
        ? [{ subject: String(ordinal), evidence: { handledAt, finishedAt } }]
        : [],
    ),
});
