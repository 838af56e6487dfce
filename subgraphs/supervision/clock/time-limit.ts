import type { TimeUnit, WorkingCalendar } from '../../../kernel/calendar.ts';
import { dayNumber } from '../../../kernel/day-number.ts';
import type { UncountedDays } from './pause.ts';

/** A promise 承诺时限. */
export interface TimeLimit {
  readonly amount: number;
  readonly unit: TimeUnit;
}

/**
 * The day on which so much of a limit has passed that began on `start`, days of pauses left out; undefined while a
 * pause that has no end stands before it. The start day is not counted; `amount` is a whole number. Months and years
 * run by the calendar, and are then prolonged by the calendar days of the pauses. Throws CALENDAR_YEAR_NOT_COVERED.
 */
export function dayReached(
  start: string,
  { amount, unit }: TimeLimit,
  pauses: readonly UncountedDays[],
  calendar: WorkingCalendar,
): string | undefined {
  const counted = unit === 'working-day' ? 'working-day' : 'calendar-day';
  const unpaused = calendar.addPeriod(start, amount, unit);
  const base = unit === 'working-day' ? start : unpaused;
  let excluded = unit === 'working-day' ? amount : 0;
  let reached = unpaused;
  for (const { from, to } of pauses) {
    if (from >= reached) break;
    if (to === undefined) return undefined;
    if (to <= start) continue;
    excluded += daysBetween(from < start ? start : from, to, counted, calendar);
    reached = calendar.addPeriod(base, excluded, counted);
  }
  return reached;
}

/** Counted days from `start` to `end`, pauses left out; one that lasts reaches to the end. */
export function daysCounted(
  start: string,
  end: string,
  unit: TimeUnit,
  pauses: readonly UncountedDays[],
  calendar: WorkingCalendar,
): number {
  const counted = unit === 'working-day' ? 'working-day' : 'calendar-day';
  let days = daysBetween(start, end, counted, calendar);
  for (const pause of pauses) {
    const from = pause.from < start ? start : pause.from;
    const to = pause.to === undefined || pause.to > end ? end : pause.to;
    if (to > from) days -= daysBetween(from, to, counted, calendar);
  }
  return days;
}

/** Days after `from` up to and including `to`. */
function daysBetween(
  from: string,
  to: string,
  unit: 'working-day' | 'calendar-day',
  calendar: WorkingCalendar,
): number {
  if (unit === 'working-day') return calendar.workingDaysBetween(from, to);
  return (dayNumber(to) ?? NaN) - (dayNumber(from) ?? NaN);
}
