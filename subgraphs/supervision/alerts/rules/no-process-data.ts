import { defineCaseRule, signalIf } from '../alert-rule.ts';
import { graceAfter } from '../threshold.ts';

/** NO_PROCESS_DATA: a result without any stage, once the stages had time to come. */
export const noProcessData = defineCaseRule<{ readonly graceWorkingDays: number }>({
  code: 'NO_PROCESS_DATA',
  class: 'CONTENT',
  title: { zh: '无过程数据', en: 'No stages' },
  condition: { zh: '有办结结果而没有任何过程记录', en: 'There is a result, and not one stage' },
  parameters: { graceWorkingDays: { type: 'integer', minimum: 0 } },
  whenGone: 'REMEDIED',
  test: (view, context, { graceWorkingDays }) => {
    const grace = graceAfter(view, 'result', context, graceWorkingDays);
    return signalIf(grace !== undefined && view.at >= grace && view.stages.length === 0);
  },
  moments: (view, context, { graceWorkingDays }) => {
    const grace = graceAfter(view, 'result', context, graceWorkingDays);
    return grace !== undefined && view.stages.length === 0 ? [grace] : [];
  },
});
