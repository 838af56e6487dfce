import type { WorkingCalendar } from '../../../kernel/calendar.ts';
import { isCodedError } from '../../../kernel/coded-error.ts';
import { dateOf, type Moment } from './moment.ts';
import { uncountedDays, type Pause, type UncountedDays } from './pause.ts';
import { dayReached, daysCounted, type TimeLimit } from './time-limit.ts';

/** What the clock of a case is read from. */
export interface ClockFacts {
  /** When the promise began: the stage with PROMISE_START_SIGN. */
  readonly startedAt: Moment | undefined;
  readonly promise: TimeLimit | undefined;
  readonly pauses: readonly Pause[];
}

/** Why a clock shows nothing. */
export type NoClock = 'NO_START' | 'NO_PROMISE' | 'CALENDAR_NOT_COVERED';

/** The clock of a case 办件计时. */
export type PromiseClock =
  | { readonly running: false; readonly reason: NoClock }
  | {
      readonly running: true;
      readonly startedOn: string;
      readonly promise: TimeLimit;
      /** Stretches of days that were not counted. */
      readonly uncounted: readonly UncountedDays[];
      /** Last day of the promise; undefined while a pause lasts that began before it. */
      readonly dueOn: string | undefined;
      /** The day on which `numerator/denominator` of the promise has passed, in whole days, rounded up. */
      nearOn(numerator: number, denominator: number): string | undefined;
      /** Counted days up to and including a day, in working days or calendar days as the promise counts. */
      countedOn(date: string): number;
    };

/**
 * Sets the clock of a case. The day it starts is not counted. A share of the promise is a whole number of days,
 * rounded up: 4/5 of 3 days is the third day, never 2.4. A year that the calendar does not cover gives no clock
 * rather than a guess.
 */
export function promiseClock({ startedAt, promise, pauses }: ClockFacts, calendar: WorkingCalendar): PromiseClock {
  if (startedAt === undefined) return { running: false, reason: 'NO_START' };
  if (promise === undefined || promise.amount < 0 || !Number.isSafeInteger(promise.amount))
    return { running: false, reason: 'NO_PROMISE' };
  const startedOn = dateOf(startedAt);
  const uncounted = uncountedDays(pauses);
  try {
    const dueOn = dayReached(startedOn, promise, uncounted, calendar);
    // Months and years have no share of their own: theirs is one of the calendar days that they came to.
    const days: TimeLimit =
      promise.unit === 'working-day' || promise.unit === 'calendar-day'
        ? promise
        : { amount: daysOf(startedOn, promise, calendar), unit: 'calendar-day' };
    return {
      ...{ running: true, startedOn, promise, uncounted, dueOn },
      nearOn: (numerator, denominator) => {
        const amount = Math.ceil((days.amount * numerator) / denominator);
        return dayReached(startedOn, { amount, unit: days.unit }, uncounted, calendar);
      },
      countedOn: (date) => daysCounted(startedOn, date, promise.unit, uncounted, calendar),
    };
  } catch (fault) {
    if (isCodedError(fault, 'CALENDAR_YEAR_NOT_COVERED')) return { running: false, reason: 'CALENDAR_NOT_COVERED' };
    throw fault;
  }
}

const daysOf = (start: string, promise: TimeLimit, calendar: WorkingCalendar): number =>
  daysCounted(start, calendar.addPeriod(start, promise.amount, promise.unit), 'calendar-day', [], calendar);
