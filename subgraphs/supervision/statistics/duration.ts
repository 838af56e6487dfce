import { secondsBetween, type Moment } from '../clock/moment.ts';
import type { CaseFile, StageFacts } from '../facts/case-facts.ts';

/** Why a span of time is no duration of a case; a closed set, in the order of their codes in a measure. */
export const durationFaults = ['UNKNOWN', 'NEGATIVE', 'TOO_LONG', 'IN_FUTURE'] as const;

export type DurationFault = (typeof durationFaults)[number];

/** How long a finished case took 办理时长: minutes of the calendar; or why nobody can say. */
export type Duration = { readonly minutes: number } | { readonly fault: DurationFault };

/** Longer than this no case of administration takes: ten years. What is longer is a slip of the pen. */
export const LONGEST_DAYS = 3653;

const MINUTES_OF_DAY = 1440;

/** A span between two moments, judged; `heardAt` is when the hub heard of the end. */
export function durationBetween(from: Moment | undefined, to: Moment | undefined, heardAt?: Moment): Duration {
  if (from === undefined || to === undefined) return { fault: 'UNKNOWN' };
  const minutes = Math.floor(secondsBetween(from, to) / 60);
  if (Number.isNaN(minutes)) return { fault: 'UNKNOWN' };
  if (minutes < 0) return { fault: 'NEGATIVE' };
  if (minutes > LONGEST_DAYS * MINUTES_OF_DAY) return { fault: 'TOO_LONG' };
  if (heardAt !== undefined && to > heardAt) return { fault: 'IN_FUTURE' };
  return { minutes };
}

/** Begin and end of a case as last reported, with when the end was heard of. */
export interface SpanOfCase {
  readonly from: Moment | undefined;
  readonly to: Moment | undefined;
  readonly heardAt: Moment;
}

/**
 * From when it was applied for (a penalty: from its first stage) until it was finished; undefined while it is open. Both
 * as last reported: pauses are not taken out, as a citizen counts the days.
 */
export function spanOfCase({ reports, family }: Pick<CaseFile, 'reports' | 'family'>): SpanOfCase | undefined {
  const result = reports.findLast(({ role }) => role === 'result');
  if (result?.role !== 'result') return undefined;
  const base = reports.findLast(({ role }) => role === 'base');
  const facts = base?.role === 'base' ? base.facts : undefined;
  const from = (family === 'application' ? facts?.appliedAt : undefined) ?? firstStage(reports) ?? facts?.enteredAt;
  return { from, to: result.facts.finishedAt, heardAt: result.at };
}

function firstStage(reports: CaseFile['reports']): Moment | undefined {
  const stages = new Map<string, StageFacts>();
  for (const report of reports) if (report.role === 'stage') stages.set(report.key, report.facts);
  const begun = [...stages.values()].flatMap(({ beganAt }) => beganAt ?? []);
  return begun.length === 0 ? undefined : begun.reduce((first, each) => (each < first ? each : first));
}
