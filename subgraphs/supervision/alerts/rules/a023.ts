import { defineCaseRule, signalIf } from '../alert-rule.ts';
import { graceAfter } from '../threshold.ts';

/** A023: an ordinary penalty without evidence. */
export const a023 = defineCaseRule<{ readonly graceWorkingDays: number }>({
  code: 'A023',
  class: 'CONTENT',
  family: 'penalty',
  title: { zh: '处罚证据材料未上报', en: 'No evidence' },
  condition: { zh: '一般程序处罚没有证据材料', en: 'A penalty by ordinary procedure has no evidence' },
  parameters: { graceWorkingDays: { type: 'integer', minimum: 0 } },
  whenGone: 'REMEDIED',
  test: (view, context, { graceWorkingDays }) => {
    const grace = graceAfter(view, 'result', context, graceWorkingDays);
    const due = grace !== undefined && view.at >= grace && view.result?.outcome === 'PENALISED';
    return signalIf(
      due && view.result?.procedure === 'ORDINARY' && view.stages.every(({ evidence }) => evidence === 0),
    );
  },
  moments: (view, context, { graceWorkingDays }) => {
    const grace = graceAfter(view, 'result', context, graceWorkingDays);
    return grace === undefined ? [] : [grace];
  },
});
