import { language, t } from '../texts/language.ts';

const ZONE = 'Asia/Shanghai';

/** An instant in legal time: 2010年10月6日 09:10. */
export function instant(value: string | null | undefined): string {
  if (value == null) return t.value.none;
  const part = partsOf(value);
  const clock = `${part['hour']}:${part['minute']}`;
  return language.value === 'zh'
    ? `${part['year']}年${Number(part['month'])}月${Number(part['day'])}日 ${clock}`
    : `${part['year']}-${part['month']}-${part['day']} ${clock}`;
}

/**
 * A deadline: the end of a day is said as 24:00 of that day, as the rules write it, and not as 0:00 of the next.
 */
export function deadline(value: string | null | undefined): string {
  if (value == null) return t.value.none;
  const part = partsOf(value);
  if (part['hour'] !== '00' || part['minute'] !== '00') return instant(value);
  const before = partsOf(new Date(Date.parse(value) - 60_000).toISOString());
  return language.value === 'zh'
    ? `${before['year']}年${Number(before['month'])}月${Number(before['day'])}日 24:00`
    : `${before['year']}-${before['month']}-${before['day']} 24:00`;
}

/** Day in legal time, YYYY-MM-DD. */
export function legalDay(value: string): string {
  const { year, month, day } = partsOf(value) as Record<string, string>;
  return `${year}-${month}-${day}`;
}

/** A day: 2010年10月6日. */
export function day(value: string | null | undefined): string {
  if (value == null) return t.value.none;
  const [year, month, date] = value.split('-').map(Number);
  return language.value === 'zh' ? `${year}年${month}月${date}日` : value;
}

/** A month: 2010年9月. */
export function monthName(value: string): string {
  const [year, month] = value.split('-').map(Number);
  return language.value === 'zh' ? `${year}年${month}月` : value;
}

/** The month before or after one, `by` months away. */
export function monthAway(value: string, by: number): string {
  const [year = 0, month = 1] = value.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + by, 1)).toISOString().slice(0, 7);
}

/** Grouped digits. */
export function number(value: number | null | undefined): string {
  if (value == null) return t.value.none;
  return value.toLocaleString(language.value === 'zh' ? 'zh-CN' : 'en-GB');
}

/** An amount of money in yuan; from ten thousand on in 万元, as Chinese papers write it. */
export function yuan(value: number | null | undefined): string {
  if (value == null) return t.value.none;
  if (language.value === 'en') return `¥${value.toLocaleString('en-GB')}`;
  if (Math.abs(value) < 10_000) return `${value.toLocaleString('zh-CN')} 元`;
  return `${(value / 10_000).toLocaleString('zh-CN', { maximumFractionDigits: 4 })} 万元`;
}

export function bytes(value: number): string {
  if (value < 1024) return `${value} B`;
  return value < 1024 * 1024 ? `${(value / 1024).toFixed(1)} KB` : `${(value / 1024 / 1024).toFixed(1)} MB`;
}

function partsOf(value: string): Record<string, string> {
  const format = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
    hourCycle: 'h23',
  });
  return Object.fromEntries(format.formatToParts(new Date(value)).map(({ type, value: text }) => [type, text]));
}
