import { isCalendarDay } from '../../kernel/day-number.ts';
import { excelDate } from '../formats/excel-date.ts';

/** Reads one written form of a date; undefined when the text has another form or no such day exists. */
export type DateShape = (text: string) => string | undefined;

/** What `any` stands for. Serials are not among them: a number of five digits may be anything. */
const COMMON = [
  'YYYY-M-D',
  'YYYY-M-D H:mm:ss',
  'YYYY-M-DTHH:mm:ss',
  'YYYY/M/D',
  'YYYY/M/D H:mm:ss',
  'YYYY/M/D H:mm',
  'YYYY.M.D',
  'YYYY年M月D日',
  'YYYYMMDD',
  'YYYYMMDDHHmmss',
];

const OPEN_END = new Set(['长期', '长期有效', '永久', '永久有效', '无固定期限']);
const LAST_DAY = '2099-12-31';
const TOKENS = /YYYY|MM|M|DD|D|HH|H|mm|ss/g;
const DIGITS: Readonly<Record<string, string>> = { YYYY: '\\d{4}', M: '\\d{1,2}', D: '\\d{1,2}', H: '\\d{1,2}' };

/**
 * Prepares date shapes: `YYYY MM M DD D HH H mm ss` with anything between, `excel-serial`, `长期` (2099-12-31),
 * `any` (the common ones). Gives `YYYY-MM-DD`, or `YYYY-MM-DD HH:mm:ss` where there is a time and `as` is not `date`,
 * or `as` is `datetime`. Undefined for a shape that is none.
 */
export function dateReader(shapes: readonly string[], as?: 'date' | 'datetime'): DateShape | undefined {
  const readers = shapes.flatMap((shape) => (shape === 'any' ? COMMON : [shape])).map(shapeReader);
  if (readers.includes(undefined)) return undefined;
  return (text) => {
    for (const read of readers) {
      const found = read?.(text);
      if (found !== undefined) return inForm(found, as);
    }
    return undefined;
  };
}

function inForm(date: string, as: 'date' | 'datetime' | undefined): string {
  if (as === 'date') return date.slice(0, 10);
  return as === 'datetime' && date.length === 10 ? `${date} 00:00:00` : date;
}

function shapeReader(shape: string): DateShape | undefined {
  if (shape === 'excel-serial') return serial;
  if (shape === '长期') return (text) => (OPEN_END.has(text) ? LAST_DAY : undefined);
  const tokens = shape.match(TOKENS) ?? [];
  if (!['Y', 'M', 'D'].every((letter) => tokens.some((token) => token.startsWith(letter)))) return undefined;
  const pattern = new RegExp(
    `^${shape.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(TOKENS, (token) => `(${DIGITS[token] ?? '\\d{2}'})`)}$`,
  );
  const order = ['Y', 'M', 'D', 'H', 'm', 's'].map(
    (letter) => tokens.findIndex((token) => token.startsWith(letter)) + 1,
  );
  return (text) => {
    const match = pattern.exec(text);
    return match === null ? undefined : dateOf(order.map((group) => (group === 0 ? undefined : match[group])));
  };
}

function dateOf([year = '', month = '', day = '', hour, minute = '00', second = '00']: readonly (
  string | undefined
)[]): string | undefined {
  if (!isCalendarDay(Number(year), Number(month), Number(day))) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (hour === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  return `${date} ${hour.padStart(2, '0')}:${minute}:${second}`;
}

/** Serials from 1950 to 2099 only: others are more likely something else. */
function serial(text: string): string | undefined {
  const number = /^\d{5}(\.\d+)?$/.test(text) ? Number(text) : NaN;
  return number >= 18_264 && number <= 73_050 ? excelDate(number) : undefined;
}
