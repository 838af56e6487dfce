import { defineCaseRule, signalIf } from '../alert-rule.ts';
import { graceAfter } from '../threshold.ts';

/** SKIPPED_STAGE: a penalty was decided without one of the stages that the procedure lays down 登记、立案、调查、处罚、结案. */
export const skippedStage = defineCaseRule<{
  readonly steps: readonly (readonly string[])[];
  readonly graceWorkingDays: number;
}>({
  code: 'SKIPPED_STAGE',
  class: 'PROCEDURE',
  family: 'penalty',
  title: { zh: '处罚环节缺失', en: 'A stage was skipped' },
  condition: {
    zh: '一般程序处罚缺少规定环节，或者环节次序颠倒',
    en: 'A penalty by ordinary procedure lacks a stage that is laid down, or has them out of order',
  },
  parameters: {
    steps: { type: 'array', items: { type: 'array', items: { type: 'string' } } },
    graceWorkingDays: { type: 'integer', minimum: 0 },
  },
  whenGone: 'REMEDIED',
  test: (view, context, { steps, graceWorkingDays }) => {
    const { result, stages } = view;
    const grace = graceAfter(view, 'result', context, graceWorkingDays);
    const judged =
      result?.procedure === 'ORDINARY' && result.outcome === 'PENALISED' && grace !== undefined && view.at >= grace;
    // Departments name their stages freely: without a single known name nothing can be said.
    const places = steps.map((names) =>
      stages.findIndex(({ name = '' }) => names.some((known) => name.includes(known))),
    );
    if (!judged || places.every((place) => place < 0)) return [];
    const missing = steps.filter((_, step) => (places[step] ?? -1) < 0).map(([name]) => name);
    // Registration is not a stage of its own in the tables: it is the basic record.
    if (view.base === undefined) missing.unshift('登记');
    const present = places.filter((place) => place >= 0);
    const disordered = present.some((place, index) => index > 0 && place < (present[index - 1] ?? 0));
    return signalIf(missing.length > 0 || disordered, () => ({ missing, disordered }));
  },
  moments: (view, context, { graceWorkingDays }) => {
    const grace = graceAfter(view, 'result', context, graceWorkingDays);
    return grace === undefined ? [] : [grace];
  },
});
