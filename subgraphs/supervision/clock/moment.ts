import { LEGAL_TIME_OFFSET_MS, legalInstant } from '../../../kernel/clock.ts';
import { dayNumber } from '../../../kernel/day-number.ts';

/**
 * A wall-clock time of legal time 北京时间, `YYYY-MM-DD HH:mm:ss`, as records write it. Moments compare as text.
 * Rules count in moments, so that a date needs no conversion; instants are made at the border.
 */
export type Moment = string;

/** The moment of an instant. */
export const momentOf = (instant: string | Date): Moment => {
  const time = typeof instant === 'string' ? Date.parse(instant) : instant.getTime();
  return new Date(time + LEGAL_TIME_OFFSET_MS).toISOString().slice(0, 19).replace('T', ' ');
};

/** The instant of a moment, ISO 8601, UTC. */
export const instantOf = (moment: Moment): string =>
  legalInstant(dateOf(moment), moment.slice(11) || '00:00:00').toISOString();

/** Date of a moment. */
export const dateOf = (moment: Moment): string => moment.slice(0, 10);

/** The first moment of a date. */
export const startOf = (date: string): Moment => `${date} 00:00:00`;

/** Minutes since midnight of a moment or a time `HH:mm`. */
export function minutesOfDay(time: string): number {
  const at = time.length > 10 ? 11 : 0;
  return time.length < at + 5 ? 0 : Number(time.slice(at, at + 2)) * 60 + Number(time.slice(at + 3, at + 5));
}

/** A moment from a date and minutes since midnight; 24:00 is written as such, after every time of that day. */
export const momentAt = (date: string, minutes: number): Moment =>
  `${date} ${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:00`;

/** Whether a text is a moment or a date that exists. */
export const isMoment = (text: unknown): text is Moment =>
  typeof text === 'string' && (text.length === 10 || text.length === 19) && dayNumber(text.slice(0, 10)) !== undefined;

/** Seconds from one moment to another. */
export function secondsBetween(from: Moment, to: Moment): number {
  const days = (dayNumber(dateOf(to)) ?? NaN) - (dayNumber(dateOf(from)) ?? NaN);
  const seconds = (moment: Moment): number => minutesOfDay(moment) * 60 + (Number(moment.slice(17, 19)) || 0);
  return days * 86_400 + seconds(to) - seconds(from);
}
