import { addMonths, type Month } from '../../../kernel/month.ts';
import type { ScoreDesk } from '../score-desk.ts';
import { silenceOf, type Silence } from './silence.ts';

/** Why a department has no cases in a month, with how many it usually has. */
export interface DepartmentSilence {
  readonly department: string;
  readonly period: Month;
  readonly silence: Silence;
  /** Median of the cases of the months before. */
  readonly usual: number;
}

/** Months before that tell what is usual. */
const MONTHS_BEFORE = 6;

/** Tells a department's silence from what it reported for this month and the six before. */
export async function departmentSilence(
  scores: ScoreDesk,
  department: string,
  period: Month,
  asOf: string,
): Promise<DepartmentSilence> {
  const months = Array.from({ length: MONTHS_BEFORE }, (_, index) => addMonths(period, index - MONTHS_BEFORE));
  const [now, ...before] = await Promise.all([period, ...months].map((month) => scores.standing(department, month)));
  if (now === undefined) throw new Error('No standing.');
  return { department, period, ...silenceOf(now, before, asOf) };
}
