import type { Bilingual } from '../../../kernel/bilingual.ts';
import type { DockingScore } from '../docking-score.ts';
import { satisfactionRate, type Evaluation } from '../evaluations/evaluation.ts';
import type { SupervisionOrder } from '../orders/order.ts';
import { sumTallies, type TallyLine } from '../watch/tally.ts';
import type { Deed } from '../watch/watch-store.ts';
import { stateOn, type ReferencePower } from '../power-shelf.ts';
import { daysOf, type CatalogueFigures } from './catalogue-figures.ts';
import type { ScoreInput } from './score-sheet.ts';

/** Everything that a department's month is scored from. `undefined`: whoever should know did not answer. */
export interface DepartmentFacts {
  readonly department: string;
  readonly period: string;
  readonly docking: DockingScore;
  readonly catalogue: CatalogueFigures | undefined;
  /** The department's powers; undefined when the catalogue did not say. */
  readonly powers: readonly ReferencePower[] | undefined;
  readonly tallies: readonly TallyLine[];
  readonly orders: readonly SupervisionOrder[];
  readonly evaluations: readonly Evaluation[];
  readonly offline: readonly Deed[];
  readonly deductions: readonly Deed[];
}

/** The inputs of the formulas, by the names that the sheets use. Pure. */
export function departmentInputs(facts: DepartmentFacts): Readonly<Record<string, ScoreInput>> {
  const tally = sumTallies(facts.tallies.map((line) => line.tally));
  const all = satisfactionRate(facts.evaluations, true);
  const answered = satisfactionRate(facts.evaluations, false);
  return {
    n: known(facts.catalogue?.publication.missing),
    p: known(facts.catalogue?.upkeep.notInTime.length),
    ...operation(facts),
    m: { value: facts.offline.length },
    docking: facts.docking.score === null ? { unknown: facts.docking.reason } : { value: facts.docking.score },
    alarmed: { value: tally.alarmed },
    cases: { value: tally.cases },
    satisfied: { value: all.satisfied },
    fairly: { value: all.fairly },
    evaluations: { value: all.n },
    satisfiedAnswered: { value: answered.satisfied },
    fairlyAnswered: { value: answered.fairly },
    evaluationsAnswered: { value: answered.n },
    completed: { value: facts.orders.filter(({ state }) => state === 'COMPLETED').length },
    orders: { value: facts.orders.length },
    deducted: { value: facts.deductions.reduce((sum, { data }) => sum + Number(data['points']), 0) },
  };
}

/** Whether a department runs online 实施上网运行: cases of the month were reported, or that there were none. */
export const isOnline = ({ tallies, docking: { standing } }: DepartmentFacts): boolean =>
  tallies.some(({ tally }) => tally.cases > 0) || standing.cases > 0 || standing.noCasesDeclared;

/** Powers on the last day of the month; a power counts as online when it had a case and could be exercised. */
function operation({ powers, period, tallies }: DepartmentFacts): Readonly<Record<string, ScoreInput>> {
  if (powers === undefined) return { online: known(undefined), static: known(undefined), suspended: known(undefined) };
  const day = daysOf(period).to;
  const held = powers.filter((power) => ['IN_USE', 'SUSPENDED'].includes(stateOn(power, day) ?? ''));
  const suspended = held.filter((power) => stateOn(power, day) === 'SUSPENDED');
  const exercised = new Set(tallies.filter(({ tally }) => tally.cases > 0).map(({ power }) => power));
  const online = held.filter((power) => exercised.has(power.code) && stateOn(power, day) === 'IN_USE');
  return {
    online: { value: online.length },
    static: { value: held.length },
    suspended: { value: suspended.length },
  };
}

const NO_ANSWER: Bilingual = {
  zh: '权力库未给出此数，待其答复后计算',
  en: 'The catalogue did not give this figure; it is computed once it answers',
};

const known = (value: number | undefined): ScoreInput => (value === undefined ? { unknown: NO_ANSWER } : { value });
