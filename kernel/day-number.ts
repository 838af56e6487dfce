/**
 * Dates `YYYY-MM-DD` as day numbers (days since 1970-01-01), without time zones and without Date objects:
 * supervision asks millions of times.
 */

/** Years that can be written with four digits. */
const LAST_YEAR = 9999;
const DAYS_TO_MARCH_YEAR_0 = 719_468;
const DAYS_IN_400_YEARS = 146_097;

/** Day number of a date; undefined when the text is not a date that exists. */
export function dayNumber(date: string): number | undefined {
  if (date.length !== 10 || date.charCodeAt(4) !== 45 || date.charCodeAt(7) !== 45) return undefined;
  const year = digits(date, 0, 4);
  const month = digits(date, 5, 2);
  const day = digits(date, 8, 2);
  return isCalendarDay(year, month, day) ? dayNumberOf(year, month, day) : undefined;
}

/** Whether year, month and day make a date of the Gregorian calendar; NaN never does. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  return year >= 0 && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Date of a day number. RangeError outside the years 0000 to 9999. */
export function dateOfDay(number: number): string {
  const { year, month, day } = civil(number);
  if (year < 0 || year > LAST_YEAR) throw new RangeError(`Day ${number} is outside the years 0000 to ${LAST_YEAR}.`);
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
}

/** Year of a day number; may lie outside 0000 to 9999. */
export const yearOfDay = (number: number): number => civil(number).year;

/**
 * The day `months` later (negative: earlier), as Oracle's ADD_MONTHS counts, since the province counts so: the last
 * day of a month leads to the last day of a month, and a day that the target month lacks becomes its last one.
 */
export function addCalendarMonths(number: number, months: number): number {
  const { year, month, day } = civil(number);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = index - targetYear * 12 + 1;
  const last = daysInMonth(targetYear, targetMonth);
  return dayNumberOf(targetYear, targetMonth, day === daysInMonth(year, month) ? last : Math.min(day, last));
}

/** 1970-01-01 was a Thursday. */
export function isWeekend(number: number): boolean {
  const weekday = (((number + 4) % 7) + 7) % 7;
  return weekday === 0 || weekday === 6;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (LENGTHS[month - 1] ?? 0);
}

// Both conversions count years from 1 March, so that the leap day is the last of a year (H. Hinnant's civil days).
function dayNumberOf(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_400_YEARS + dayOfEra - DAYS_TO_MARCH_YEAR_0;
}

function civil(number: number): { readonly year: number; readonly month: number; readonly day: number } {
  const shifted = number + DAYS_TO_MARCH_YEAR_0;
  const era = Math.floor(shifted / DAYS_IN_400_YEARS);
  const dayOfEra = shifted - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

function digits(text: string, from: number, count: number): number {
  let value = 0;
  for (let at = from; at < from + count; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

const pad = (number: number): string => (number < 10 ? `0${number}` : String(number));
