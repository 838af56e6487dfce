import type { WorkingCalendar } from '../../../kernel/calendar.ts';
import { dateOf, minutesOfDay, momentAt, startOf, type Moment } from './moment.ts';

/** The windows of a working day, `HH:mm`, in order: 9:00-12:00 and 13:30-17:30 make seven hours. */
export type OfficeHours = readonly { readonly from: string; readonly to: string }[];

/** Minutes of a whole working day. */
export const minutesOfOffice = (hours: OfficeHours): number =>
  hours.reduce((sum, { from, to }) => sum + minutesOfDay(to) - minutesOfDay(from), 0);

/** Office minutes from one moment to another; what happens outside office hours counts from the next window on. */
export function officeMinutes(from: Moment, to: Moment, hours: OfficeHours, calendar: WorkingCalendar): number {
  if (to <= from) return 0;
  const whole = minutesOfOffice(hours);
  const passed = (moment: Moment): number =>
    calendar.isWorkingDay(dateOf(moment)) ? minutesBefore(minutesOfDay(moment), hours) : 0;
  const days = calendar.workingDaysBetween(dateOf(from), dateOf(to));
  // Whole days up to the last one, which counts only as far as its moment.
  const lastDay = calendar.isWorkingDay(dateOf(to)) ? whole : 0;
  const firstDay = calendar.isWorkingDay(dateOf(from)) ? whole : 0;
  return days * whole + firstDay - lastDay + passed(to) - passed(from);
}

/** The moment at which so many office minutes have passed since `from`. */
export function addOfficeMinutes(from: Moment, minutes: number, hours: OfficeHours, calendar: WorkingCalendar): Moment {
  const whole = minutesOfOffice(hours);
  const date = dateOf(from);
  const today = calendar.isWorkingDay(date) ? whole - minutesBefore(minutesOfDay(from), hours) : 0;
  if (minutes === 0) return from;
  if (minutes <= today) return within(date, whole - today + minutes, hours);
  const rest = minutes - today;
  const days = Math.ceil(rest / whole);
  return within(calendar.addWorkingDays(date, days), rest - (days - 1) * whole, hours);
}

/** Office minutes of a day before a time of that day. */
function minutesBefore(time: number, hours: OfficeHours): number {
  let minutes = 0;
  for (const { from, to } of hours) minutes += Math.max(0, Math.min(time, minutesOfDay(to)) - minutesOfDay(from));
  return minutes;
}

/** The moment of a day before which so many office minutes lie. */
function within(date: string, minutes: number, hours: OfficeHours): Moment {
  let rest = minutes;
  for (const { from, to } of hours) {
    const length = minutesOfDay(to) - minutesOfDay(from);
    if (rest <= length) return momentAt(date, minutesOfDay(from) + rest);
    rest -= length;
  }
  return startOf(date);
}
