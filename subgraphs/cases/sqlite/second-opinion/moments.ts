import type { Column } from './columns.ts';

/** Whether a column holds dates, with or without their time. */
export const isMoment = ({ field }: Column): boolean => field.type === 'date' || field.type === 'datetime';

/** The day of a moment. */
export const dayOf = (moment: string): string => `substr(${moment}, 1, 10)`;

/** Whether `a` is earlier than `b`; where one of them has no time, days are compared. */
export function isEarlier(a: string, b: string): string {
  const shorter = `min(length(${a}), length(${b}))`;
  return `substr(${a}, 1, ${shorter}) < substr(${b}, 1, ${shorter})`;
}

export const daysBetween = (from: string, to: string): string =>
  `(julianday(${dayOf(to)}) - julianday(${dayOf(from)}))`;

/** Seconds do not count. */
export const minutesBetween = (from: string, to: string): string =>
  `(${daysBetween(from, to)} * 1440 + ${minuteOfDay(to)} - ${minuteOfDay(from)})`;

const minuteOfDay = (moment: string): string =>
  `(coalesce(substr(${moment}, 12, 2) * 60 + substr(${moment}, 15, 2), 0))`;
