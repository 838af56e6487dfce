/** A reporting period 所属月份, `YYYY-MM`. */
export type Month = string;

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

export const isMonth = (text: string): boolean => MONTH.test(text);

/** The month `by` months later (negative: earlier). */
export function addMonths(month: Month, by: number): Month {
  const [year = 0, ordinal = 1] = month.split('-').map(Number);
  const index = year * 12 + (ordinal - 1) + by;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** The month of a date `YYYY-MM-DD`. */
export const monthOf = (date: string): Month => date.slice(0, 7);
