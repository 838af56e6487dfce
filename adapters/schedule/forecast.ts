import type { Month } from '../../kernel/month.ts';
import type { PastRun } from './plan.ts';

/** When a period will have come in full at the present rate 预计完成时间. */
export interface Forecast {
  readonly source: string;
  readonly period: Month;
  readonly rows: number;
  /** Rows that are awaited: what the source announced, or what came last month. */
  readonly expected: number;
  /** Rows a day between the first run and now. Zero: nothing has come. */
  readonly rowsPerDay: number;
  /** ISO 8601, UTC. Absent: never, at this rate. */
  readonly completeBy?: string;
  /** Whether that is by the deadline. */
  readonly inTime: boolean;
}

const DAY_MS = 86_400_000;

/** "At this rate complete by …": a straight line through what has come of the period. Pure. */
export function forecast(question: {
  readonly source: string;
  readonly period: Month;
  readonly now: Date;
  readonly deadline: Date;
  readonly expected: number;
  readonly history: readonly PastRun[];
}): Forecast {
  const { source, period, now, deadline, expected } = question;
  const runs = question.history.filter(
    (run) => run.source === source && run.period === period && run.kind === 'pull' && run.endedAt !== undefined,
  );
  const rows = runs.reduce((sum, run) => sum + run.rows, 0);
  const known = { source, period, rows, expected };
  const finished = runs.find(({ complete }) => complete)?.endedAt;
  const begun = Math.min(...runs.map(({ startedAt }) => Date.parse(startedAt)));
  const days = Math.max((now.getTime() - begun) / DAY_MS, 1 / 24);
  const rowsPerDay = runs.length === 0 ? 0 : rows / days;
  if (finished !== undefined) return { ...known, rowsPerDay, completeBy: finished, inTime: isBy(finished, deadline) };
  const missing = Math.max(expected - rows, 0);
  if (missing > 0 && rowsPerDay === 0) return { ...known, rowsPerDay, inTime: false };
  const completeBy = new Date(now.getTime() + (missing === 0 ? 0 : (missing / rowsPerDay) * DAY_MS)).toISOString();
  return { ...known, rowsPerDay, completeBy, inTime: isBy(completeBy, deadline) };
}

const isBy = (instant: string, deadline: Date): boolean => Date.parse(instant) <= deadline.getTime();
