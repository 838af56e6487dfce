import { legalDate } from '../../../kernel/clock.ts';
import type { Month } from '../../../kernel/month.ts';
import type { Language } from './bulletin-form.ts';

/** Ordinal of the month, the quarter or the year among its like within a year. */
export function serialOf(periods: readonly Month[]): number {
  const month = Number(periods[0]?.slice(5) ?? 1);
  return Math.floor((month - 1) / Math.max(1, periods.length)) + 1;
}

/** The months of a bulletin in words: a month, a quarter, a year, or from one to another. */
export function spanOf(periods: readonly Month[], language: Language): string {
  const [first = '', last = first] = [periods[0], periods.at(-1)];
  const year = first.slice(0, 4);
  const named = (month: Month): string =>
    language === 'zh' ? `${month.slice(0, 4)}年${String(Number(month.slice(5)))}月` : month;
  if (periods.length === 1) return named(first);
  if (periods.length === 12 && first.endsWith('-01')) return language === 'zh' ? `${year}年度` : year;
  if (periods.length === 3 && Number(first.slice(5)) % 3 === 1) {
    const quarter = Math.ceil(Number(first.slice(5)) / 3);
    return language === 'zh'
      ? `${year}年第${'一二三四'[quarter - 1] ?? ''}季度`
      : `quarter ${String(quarter)} of ${year}`;
  }
  return language === 'zh' ? `${named(first)}至${named(last)}` : `${named(first)} to ${named(last)}`;
}

/** Day of an instant, legal time, as papers are dated. */
export function dateOf(instant: string, language: Language): string {
  const date = instant === '' ? '' : legalDate(new Date(instant));
  const [year = '', month = '', day = ''] = date.split('-');
  return language === 'zh' ? `${year}年${String(Number(month))}月${String(Number(day))}日` : date;
}
