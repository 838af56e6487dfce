import { createCalendar } from '../../kernel/calendar.ts';
import type { Chance } from './chance.ts';

/** The month that the demo is about. */
export const PERIOD = '2010-09';
/** The last working day before it, when offences of its first day happened. */
const DAY_BEFORE = '2010-08-31';

const calendar = createCalendar();

/** Working days of September 2010 in order, with the Sunday 19, the Saturday 25 and the Sunday 26 worked in lieu of Mid-Autumn and National Day. */
export const WORKING_DAYS: readonly string[] = Array.from({ length: 30 }, (_, index) => index + 1)
  .map((day) => `${PERIOD}-${String(day).padStart(2, '0')}`)
  .filter((day) => calendar.isWorkingDay(day));

/** The working day at an index; -1 is the one before the month, undefined what lies behind it. */
export const workingDay = (index: number): string | undefined => (index < 0 ? DAY_BEFORE : WORKING_DAYS[index]);

/** A time of a day, `YYYY-MM-DD HH:mm:ss`, within the given hours (the last not reached). */
export function timeOn(day: string, chance: Chance, fromHour: number, toHour: number): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${day} ${two(chance.whole(fromHour, toHour - 1))}:${two(chance.whole(0, 59))}:${two(chance.whole(0, 59))}`;
}

/** When a self-built system writes the day's rows to where they are read or sent from. */
export const evening = (day: string): string => `${day} 18:30:00`;
