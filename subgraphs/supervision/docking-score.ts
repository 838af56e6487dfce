import type { Bilingual } from '../../kernel/bilingual.ts';
import type { Month } from '../../kernel/month.ts';
import type { DepartmentKind, ReportingStanding } from './standing.ts';
import * as texts from './docking-texts.ts';

/** Everything that a data-docking score is computed from. */
export interface DockingCase {
  readonly department: string;
  readonly kind: DepartmentKind;
  readonly period: Month;
  /** End of the time for reporting, ISO 8601, UTC; an arrival at this very instant is in time. */
  readonly deadline: string;
  /** The instant that the score is about. */
  readonly asOf: string;
  readonly standing: ReportingStanding;
}

/** Score of data docking 数据对接得分 with what made it. */
export interface DockingScore extends DockingCase {
  readonly status: 'SCORED' | 'PROVISIONAL' | 'NOT_SCORED';
  /** 0, 5 or 10; null, like the two below, when not scored. */
  readonly score: number | null;
  readonly timely: boolean | null;
  readonly conforming: boolean | null;
  /** Whether it takes part in the ranking: a month without cases is listed apart (annex 2, (二) 3). */
  readonly ranked: boolean;
  /** In words that anybody may read: no counts. */
  readonly reason: Bilingual;
  /** The figure that decided conformity. */
  readonly rejectedCounted: number;
}

/** Points for each half: 未及时扣 5 分，不符合规范扣 5 分. */
const POINTS = 5;

/**
 * Scores data docking by Wuxi 2010-272, annex 2 (三): 10 points, 5 off for not in time, 5 off for not conforming.
 * Pure. Only departments with a system of their own are scored. What arrived in time is judged as it stood at the
 * deadline; what arrived late, as it stands now; before the deadline everything is provisional.
 */
export function scoreDocking(facts: DockingCase): DockingScore {
  const { kind, standing, deadline, asOf } = facts;
  const closed = Date.parse(asOf) > Date.parse(deadline);
  const arrival = arrivalOfCases(standing);
  const timely = arrival !== undefined && Date.parse(arrival) <= Date.parse(deadline);
  const rejectedCounted = closed && timely ? standing.rejectedOutstandingAtDeadline : standing.rejectedOutstanding;
  const unscored = { score: null, timely: null, conforming: null, ranked: false, rejectedCounted };

  if (kind !== 'SELF_BUILT') {
    const reported = standing.countsReported || standing.noCasesDeclared ? texts.COUNTS_REPORTED : texts.COUNTS_MISSING;
    const reason = kind === 'UNIFIED' ? texts.UNIFIED : join(texts.VERTICAL, reported);
    return { ...facts, ...unscored, status: 'NOT_SCORED', reason };
  }
  if (arrival === undefined && !closed) return { ...facts, ...unscored, status: 'NOT_SCORED', reason: texts.NOT_DUE };

  // Nothing reported is nothing that conforms.
  const conforming = arrival !== undefined && rejectedCounted === 0;
  return {
    ...facts,
    status: closed ? 'SCORED' : 'PROVISIONAL',
    score: (timely ? POINTS : 0) + (conforming ? POINTS : 0),
    timely,
    conforming,
    ranked: !isWithoutCases(standing),
    reason: reasonOf(standing, arrival !== undefined, timely, conforming),
    rejectedCounted,
  };
}

const isWithoutCases = ({ noCasesDeclared, cases }: ReportingStanding): boolean => noCasesDeclared && cases === 0;

/** Counts alone are no data: who counts cases but has sent none has not docked. */
const onlyCounted = (standing: ReportingStanding): boolean =>
  standing.countsReported &&
  standing.cases + standing.rejectedOutstanding + standing.rejectedOutstandingAtDeadline === 0;

const arrivalOfCases = (standing: ReportingStanding): string | undefined =>
  onlyCounted(standing) ? undefined : (standing.firstCompleteArrival ?? undefined);

function reasonOf(standing: ReportingStanding, arrived: boolean, timely: boolean, conforming: boolean): Bilingual {
  if (onlyCounted(standing)) return texts.ONLY_COUNTS;
  if (!arrived) return texts.NOTHING_ARRIVED;
  const arrival = timely ? texts.IN_TIME : texts.LATE;
  if (isWithoutCases(standing)) return join(arrival, texts.NO_CASES);
  return join(arrival, conforming ? texts.CONFORMS : texts.DOES_NOT_CONFORM);
}

const join = (first: Bilingual, second: Bilingual): Bilingual => ({
  zh: first.zh + second.zh,
  en: `${first.en} ${second.en}`,
});
