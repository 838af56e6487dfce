import { legalInstant } from '../../../kernel/clock.ts';
import { addMonths, type Month } from '../../../kernel/month.ts';

/** When a period must have been reported: a day of the month after, and a time of that day in legal time. */
export interface DeadlineRule {
  /** Day of the month after the period, 1 to 28. */
  readonly day: number;
  /** `HH:mm` or `HH:mm:ss`; `24:00` is the end of the day. */
  readonly time: string;
}

/** The last instant at which a period's data are in time. */
export function deadlineOf(period: Month, { day, time }: DeadlineRule): Date {
  return legalInstant(`${addMonths(period, 1)}-${String(day).padStart(2, '0')}`, time);
}
