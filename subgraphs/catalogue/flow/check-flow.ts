import type { Bilingual } from '../../../kernel/bilingual.ts';
import type { FlowStep } from '../library.ts';

/** What is wrong with a flow: steps given twice, steps named that are not there, steps that nothing leads to. */
export function faultOfFlow(steps: readonly FlowStep[]): Bilingual | undefined {
  const [first] = steps;
  if (first === undefined) return undefined;
  const byId = new Map(steps.map((step) => [step.id, step]));
  if (byId.size < steps.length) return { zh: '流程环节编号重复', en: 'a step of the flow is given twice' };
  const odd = steps.find(({ id }) => id.includes('='));
  if (odd !== undefined)
    return { zh: `环节编号“${odd.id}”不得含等号`, en: `the id of step ${odd.id} holds an equals sign` };
  const missing = steps.flatMap(({ next }) => next).find(({ to }) => !byId.has(to));
  if (missing !== undefined) return { zh: `流程中没有环节“${missing.to}”`, en: `the flow has no step ${missing.to}` };
  const reached = new Set([first.id]);
  // A set that grows while it is walked: every step reached leads on to its own.
  for (const id of reached) for (const { to } of byId.get(id)?.next ?? []) reached.add(to);
  const lost = steps.find(({ id }) => !reached.has(id));
  return lost && { zh: `环节“${lost.name}”不可到达`, en: `nothing leads to the step ${lost.id}` };
}
