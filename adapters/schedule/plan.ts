import { LEGAL_TIME_OFFSET_MS, legalDate, legalInstant } from '../../kernel/clock.ts';
import { addMonths, monthOf, type Month } from '../../kernel/month.ts';

/** `pull`: last month's cases, stored; `rehearsal`: this month's, checked without storing 试抽取. */
export type RunKind = 'pull' | 'rehearsal';

/** The calendar of a month 每月计划: when sources are pulled, in legal time. */
export interface MonthlyWindow {
  readonly collectFromDay: number;
  readonly collectToDay: number;
  readonly rehearseFromDay: number;
  /** Time of day, `HH:mm`. */
  readonly time: string;
}

/** A run as the hub remembers it. Instants are ISO 8601, UTC. */
export interface PastRun {
  readonly source: string;
  readonly kind: RunKind;
  readonly period: Month;
  readonly startedAt: string;
  /** Absent while it runs. */
  readonly endedAt?: string;
  /** Whether everything that the source holds of the period has come, and the ledger balances. */
  readonly complete: boolean;
  /** Rows that this run brought. */
  readonly rows: number;
}

export interface DuePull {
  readonly source: string;
  readonly kind: RunKind;
  readonly period: Month;
  /** `catch-up`: its time had passed when the hub first looked. */
  readonly reason: 'daily' | 'catch-up';
  /** When it should have begun. ISO 8601, UTC. */
  readonly dueAt: string;
}

/** Later than this a run is no longer "at its time". */
const PUNCTUAL_MS = 3_600_000;
const DAY_MS = 86_400_000;

/**
 * The runs that should begin now. Pure: the same question gives the same answer.
 *
 * - From `collectFromDay` to `collectToDay` each source is pulled daily for last month, until a run was complete.
 * - From `rehearseFromDay` to the end of the month it is rehearsed daily for the running month.
 * - A run whose time has passed without a start is caught up, once, with the latest time; a pull also after the window
 *   (late data are still data), a rehearsal only within its month.
 * - A source that has a run under way gets no second one.
 */
export function duePulls(question: {
  readonly now: Date;
  readonly sources: readonly string[];
  readonly history: readonly PastRun[];
  readonly window: MonthlyWindow;
}): readonly DuePull[] {
  const { now, sources, history, window } = question;
  return sources.flatMap((source): readonly DuePull[] => {
    const runs = history.filter((run) => run.source === source);
    if (runs.some(({ endedAt }) => endedAt === undefined)) return [];
    const due = [latestPull(now, window), latestRehearsal(now, window)].filter((slot) => slot !== undefined);
    const open = due.find((slot) => !isDone(slot, runs));
    if (open === undefined) return [];
    const reason = now.getTime() - open.at.getTime() > PUNCTUAL_MS ? 'catch-up' : 'daily';
    return [{ source, kind: open.kind, period: open.period, reason, dueAt: open.at.toISOString() }];
  });
}

interface Slot {
  readonly kind: RunKind;
  readonly period: Month;
  readonly at: Date;
}

function isDone({ kind, period, at }: Slot, runs: readonly PastRun[]): boolean {
  const same = runs.filter((run) => run.kind === kind && run.period === period);
  if (kind === 'pull' && same.some(({ complete }) => complete)) return true;
  return same.some(({ startedAt }) => Date.parse(startedAt) >= at.getTime());
}

function latestPull(now: Date, { collectFromDay, collectToDay, time }: MonthlyWindow): Slot | undefined {
  const month = monthOf(legalDate(now));
  const at = latestSlot(now, month, collectFromDay, collectToDay, time);
  return at && { kind: 'pull', period: addMonths(month, -1), at };
}

function latestRehearsal(now: Date, { rehearseFromDay, time }: MonthlyWindow): Slot | undefined {
  const month = monthOf(legalDate(now));
  const at = latestSlot(now, month, rehearseFromDay, 31, time);
  return at && { kind: 'rehearsal', period: month, at };
}

/** The last time of day, from one day of the month to another, that has come. */
function latestSlot(now: Date, month: Month, from: number, to: number, time: string): Date | undefined {
  const todaySlot = legalInstant(legalDate(now), `${time}:00`);
  const latest = todaySlot <= now ? todaySlot : new Date(todaySlot.getTime() - DAY_MS);
  const day = Math.min(dayOf(latest, month), to);
  return day < from ? undefined : legalInstant(`${month}-${String(day).padStart(2, '0')}`, `${time}:00`);
}

/** Day of the month of an instant in legal time; 0 where it is of another month. */
function dayOf(instant: Date, month: Month): number {
  const date = new Date(instant.getTime() + LEGAL_TIME_OFFSET_MS).toISOString();
  return date.startsWith(month) ? Number(date.slice(8, 10)) : 0;
}
