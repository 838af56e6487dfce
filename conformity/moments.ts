import { dayNumber } from '../kernel/day-number.ts';
import { Unreadable, type FieldValue } from './fields/field-value.ts';

/** A date or datetime in its one form; undefined for anything else (missing, unreadable, another type). */
export const momentOf = (value: FieldValue | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** Whether `a` is earlier than `b`; where one of them is a date, days are compared. */
export function isEarlier(a: string, b: string): boolean {
  if (a.length === b.length) return a < b;
  return a.length < b.length ? a < b.slice(0, a.length) : a.slice(0, b.length) < b;
}

/** Minutes from one moment to another; seconds do not count. */
export function minutesBetween(from: string, to: string): number {
  return from.startsWith(to.slice(0, 10)) ? minuteOfDay(to) - minuteOfDay(from) : minutes(to) - minutes(from);
}

/** Whole days from the date of one moment to that of another. */
export const daysBetween = (from: string, to: string): number => day(to) - day(from);

const day = (moment: string): number => dayNumber(moment.length > 10 ? moment.slice(0, 10) : moment) ?? NaN;

const minutes = (moment: string): number => day(moment) * 1440 + minuteOfDay(moment);

const minuteOfDay = (moment: string): number =>
  moment.length < 16 ? 0 : twoDigits(moment, 11) * 60 + twoDigits(moment, 14);

const twoDigits = (text: string, at: number): number => (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;

/** A number; undefined for anything else. Text of sixteen digits and more comes as near as a double can. */
export function numberOf(value: FieldValue | undefined): number | undefined {
  if (typeof value === 'number') return value;
  if (value === undefined || value instanceof Unreadable) return undefined;
  const number = Number(value);
  return value === '' || Number.isNaN(number) ? undefined : number;
}
