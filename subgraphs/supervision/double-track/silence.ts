import type { Month } from '../../../kernel/month.ts';
import type { ReportingStanding } from '../standing.ts';

/** Why a department has no cases in a month 当月没有办件. */
export type Silence =
  /** It has cases. */
  | 'NOT_SILENT'
  /** It said so; lawful, not ranked. */
  | 'NO_CASES_DECLARED'
  /** It never had many; nothing can be concluded. */
  | 'USUALLY_FEW'
  /** It had cases in the months before, and now neither cases nor a word. */
  | 'STOPPED_REPORTING'
  /** The month's deadline has not passed. */
  | 'NOT_DUE';

/** Tells lawful silence from having stopped. `before`: cases of earlier months, the latest last. Pure. */
export function silenceOf(
  { cases, noCasesDeclared, countsReported, deadline }: ReportingStanding,
  before: readonly { readonly period: Month; readonly cases: number }[],
  asOf: string,
): { readonly silence: Silence; readonly usual: number } {
  const sorted = before.map((month) => month.cases).sort((left, right) => left - right);
  const usual = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const answer = (silence: Silence) => ({ silence, usual });
  if (cases > 0 || countsReported) return answer('NOT_SILENT');
  if (noCasesDeclared) return answer('NO_CASES_DECLARED');
  if (Date.parse(asOf) <= Date.parse(deadline)) return answer('NOT_DUE');
  return answer(usual >= 1 ? 'STOPPED_REPORTING' : 'USUALLY_FEW');
}
