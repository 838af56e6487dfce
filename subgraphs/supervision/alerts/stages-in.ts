import type { StageState } from '../facts/case-facts.ts';
import type { CaseView } from '../facts/case-view.ts';
import type { Signal } from './alert-rule.ts';

/** A signal for each stage in a state. */
export const stagesIn = ({ stages }: CaseView, wanted: StageState): readonly Signal[] =>
  stages
    .filter(({ state }) => state === wanted)
    .map(({ ordinal, name, beganAt }) => ({ subject: String(ordinal), evidence: { stage: ordinal, name, beganAt } }));
