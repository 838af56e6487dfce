import { addMonths, isMonth, monthOf, type Month } from '../kernel/month.ts';
import { legalDate, type Clock } from '../kernel/clock.ts';
import { cliError } from './errors.ts';

/** A month as typed; throws CLI_MONTH_INVALID. */
export function monthTyped(value: string): Month {
  if (!isMonth(value)) throw cliError.CLI_MONTH_INVALID({ value: value.slice(0, 20) });
  return value;
}

/** The month that is due now: the one before this, in legal time. */
export const monthDue = (clock: Clock): Month => addMonths(monthOf(legalDate(clock.now())), -1);
