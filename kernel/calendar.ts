import type { CodedError } from './coded-error.ts';
import { addCalendarMonths, dateOfDay, dayNumber, isWeekend, yearOfDay } from './day-number.ts';
import { kernelError } from './errors.ts';
import { readPublishedDays, type PublishedDays } from './published-days.ts';

/** Unit of a time limit 时限单位 (C-TIMEUNIT: 0 天, 1 工作日, 2 月, 3 年; which code says which is data of the pack). */
export type TimeUnit = 'calendar-day' | 'working-day' | 'month' | 'year';

/**
 * The State Council's working calendar 工作日历. Dates are `YYYY-MM-DD` in legal time; anything else throws
 * CALENDAR_DATE_INVALID. A year without published data is never guessed: whoever asks about it, or runs into it
 * while counting, gets CALENDAR_YEAR_NOT_COVERED. The arrangement of a year may still move the last days of the
 * December before it, so those are final only when the next year is covered too.
 */
export interface WorkingCalendar {
  /** Names the data; goes into every report that counted working days. */
  readonly version: string;
  /** First and last year covered, inclusive. */
  readonly years: { readonly from: number; readonly to: number };
  isWorkingDay(date: string): boolean;
  /**
   * The day on which `days` working days have passed; the start day is not counted. 0 is the start day itself, even
   * if it is a day off; negative counts backwards.
   */
  addWorkingDays(date: string, days: number): string;
  /** Working days after `from` up to and including `to`; negative when `to` is earlier. */
  workingDaysBetween(from: string, to: string): number;
  /** The last day of a time limit that began on `date`; the start day is not counted. Months and years as Oracle's ADD_MONTHS. */
  addPeriod(date: string, amount: number, unit: TimeUnit): string;
}

/** Makes the working calendar; without argument from the data of `chinese-days`. Every question is a table look-up. */
export function createCalendar(published: PublishedDays = readPublishedDays()): WorkingCalendar {
  const { version, years } = published;
  const { first, passed, workingDays } = countDays(published);

  const notCovered = (year: number): CodedError =>
    kernelError.CALENDAR_YEAR_NOT_COVERED({ year, from: years.from, to: years.to });
  const covered = (date: string): number => {
    const index = valid(date) - first;
    if (index < 0 || index >= passed.length) throw notCovered(Number(date.slice(0, 4)));
    return index;
  };
  const passedOn = (index: number): number => (index < 0 ? 0 : (passed[index] ?? 0));
  const isWorkingIndex = (index: number): boolean => passedOn(index) > passedOn(index - 1);

  const addWorkingDays = (date: string, days: number): string => {
    whole(days);
    const index = covered(date);
    if (days === 0) return date;
    const ordinal = (days > 0 ? passedOn(index) - 1 : passedOn(index - 1)) + days;
    const reached = workingDays[ordinal];
    if (reached === undefined) throw notCovered(days > 0 ? years.to + 1 : years.from - 1);
    return reached;
  };
  const addCalendar = (date: string, amount: number, unit: Exclude<TimeUnit, 'working-day'>): string => {
    const day = valid(date);
    const reached =
      unit === 'calendar-day'
        ? day + whole(amount)
        : addCalendarMonths(day, whole(amount) * (unit === 'year' ? 12 : 1));
    const year = yearOfDay(reached);
    if (year < 0 || year > 9999) throw notCovered(year);
    return dateOfDay(reached);
  };

  return Object.freeze({
    version,
    years,
    isWorkingDay: (date: string) => isWorkingIndex(covered(date)),
    addWorkingDays,
    workingDaysBetween: (from: string, to: string) => passedOn(covered(to)) - passedOn(covered(from)),
    addPeriod: (date: string, amount: number, unit: TimeUnit) =>
      unit === 'working-day' ? addWorkingDays(date, amount) : addCalendar(date, amount, unit),
  });
}

interface DayTable {
  /** Day number of the first covered day. */
  readonly first: number;
  /** Working days from the first covered day up to and including each day. */
  readonly passed: Int32Array;
  /** All working days in order. */
  readonly workingDays: readonly string[];
}

function countDays({ off, worked, years }: PublishedDays): DayTable {
  const first = valid(`${years.from}-01-01`);
  const passed = new Int32Array(valid(`${years.to}-12-31`) - first + 1);
  const workingDays: string[] = [];
  for (let index = 0; index < passed.length; index += 1) {
    const date = dateOfDay(first + index);
    if (worked.has(date) || (!isWeekend(first + index) && !off.has(date))) workingDays.push(date);
    passed[index] = workingDays.length;
  }
  return { first, passed, workingDays };
}

function valid(date: string): number {
  const number = dayNumber(date);
  if (number === undefined) throw kernelError.CALENDAR_DATE_INVALID({ value: date });
  return number;
}

function whole(amount: number): number {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`A time limit is a whole number, not ${amount}.`);
  return amount;
}
