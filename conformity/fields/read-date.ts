import { dateOfDay, dayNumber, isCalendarDay } from '../../kernel/day-number.ts';
import { readChineseDate } from './chinese-date.ts';
import type { DateForm } from '../pack/pack.ts';

/** Legal time is eight hours ahead of UTC. */
const LEGAL_MINUTES = 8 * 60;

/** What stands for "without end" 长期 where a field accepts it. */
const OPEN_END = '2099-12-31';

/** Reads a text as a date or a datetime in its one form; undefined when it is none. */
export type DateReader = (text: string) => string | undefined;

/**
 * Makes a reader for the shapes of GB/T 7408 and those met in real deliveries: `2010-09-01`, `2010/9/1`, `2010.9.1`,
 * `20100901`, each with `T08:30:00`, ` 8:30`, `083000`, a fraction of a second (dropped) and a zone (brought to legal
 * time). Spreadsheet serials, Chinese dates and 长期 only where the field declares them. Nothing is rolled over:
 * month 13 is no month.
 */
export function dateReader(type: 'date' | 'datetime', forms: readonly DateForm[] = []): DateReader {
  const withTime = type === 'datetime';
  const [serial, chinese, openEnd] = (['excel-serial', 'chinese', 'open-end'] as const).map((form) =>
    forms.includes(form),
  );
  return (text) => {
    const usual = readUsual(text, withTime);
    if (usual !== undefined) return usual;
    if (serial === true && isSerial(text)) return fromSerial(Number(text), withTime);
    if (openEnd === true && text === '长期') return withTime ? `${OPEN_END}T00:00:00` : OPEN_END;
    return chinese === true ? readUsual(readChineseDate(text) ?? '', withTime) : undefined;
  };
}

function readUsual(text: string, withTime: boolean): string | undefined {
  const dashed = text.charCodeAt(4) === 45 && text.charCodeAt(7) === 45;
  if (dashed && text.length === 10) {
    if (!isDay(text, 5, 8)) return undefined;
    return withTime ? `${text}T00:00:00` : text;
  }
  if (dashed && text.length === 19 && text.charCodeAt(13) === 58 && text.charCodeAt(16) === 58) {
    const separator = text.charCodeAt(10);
    if ((separator !== 84 && separator !== 32) || !isDay(text, 5, 8) || !isTime(text, 11, 14, 17)) return undefined;
    if (!withTime) return text.slice(0, 10);
    return separator === 84 ? text : withT(text);
  }
  return readOther(text, withTime);
}

// Character by character: text joined from parts would be laid out anew when it is first looked into, at ten times
// the cost.
function withT(text: string): string {
  // prettier-ignore
  return String.fromCharCode(
    text.charCodeAt(0), text.charCodeAt(1), text.charCodeAt(2), text.charCodeAt(3), 45, text.charCodeAt(5),
    text.charCodeAt(6), 45, text.charCodeAt(8), text.charCodeAt(9), 84, text.charCodeAt(11), text.charCodeAt(12), 58,
    text.charCodeAt(14), text.charCodeAt(15), 58, text.charCodeAt(17), text.charCodeAt(18),
  );
}

const isDay = (text: string, month: number, day: number): boolean =>
  isCalendarDay(digits(text, 0, 4), digits(text, month, 2), digits(text, day, 2));

const isTime = (text: string, hour: number, minute: number, second: number): boolean =>
  digits(text, hour, 2) <= 23 && digits(text, minute, 2) <= 59 && digits(text, second, 2) <= 59;

function digits(text: string, from: number, count: number): number {
  let value = 0;
  for (let at = from; at < from + count; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

const SEPARATED = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ]+(\S.*))?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:[T ]?(\d{2}.*))?$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?: ?(Z|[+-]\d{2}:?\d{2}))?$/;
const COMPACT_TIME = /^(\d{2})(\d{2})(\d{2})?(?:[.,]\d+)?(Z|[+-]\d{2}:?\d{2})?$/;

// Rarer shapes: regular expressions are readable and fast enough here.
function readOther(text: string, withTime: boolean): string | undefined {
  if (text.length < 8 || text.length > 40) return undefined;
  const separated = SEPARATED.exec(text);
  const compact = separated === null ? COMPACT.exec(text) : null;
  const [year, month, day, time] = separated
    ? [separated[1], separated[3], separated[4], separated[5]]
    : [compact?.[1], compact?.[2], compact?.[3], compact?.[4]];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (!isCalendarDay(Number(year), Number(month), Number(day))) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (time === undefined) return withTime ? `${date}T00:00:00` : date;
  const moment = readTime(date, time);
  return withTime ? moment : moment?.slice(0, 10);
}

function readTime(date: string, time: string): string | undefined {
  const [, hour = '', minute = '', second = '00', zone] = TIME.exec(time) ?? COMPACT_TIME.exec(time) ?? [];
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const clock = `${hour.padStart(2, '0')}:${minute}:${second}`;
  return zone === undefined ? `${date}T${clock}` : toLegalTime(date, clock, zone);
}

function toLegalTime(date: string, clock: string, zone: string): string {
  const offset = zone === 'Z' ? 0 : Number(`${zone[0]}1`) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)));
  const minutes = (dayNumber(date) ?? 0) * 1440 + digits(clock, 0, 2) * 60 + digits(clock, 3, 2);
  const legal = minutes - offset + LEGAL_MINUTES;
  const day = Math.floor(legal / 1440);
  return `${dateOfDay(day)}T${twoDigits(Math.floor((legal - day * 1440) / 60))}:${twoDigits((((legal % 60) + 60) % 60) | 0)}:${clock.slice(6)}`;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

const isSerial = (text: string): boolean => /^\d{4,5}(\.\d+)?$/.test(text);

/** Day 25,569 of the 1900 date system is 1970-01-01; serials up to 60 are skewed by its false leap day and are refused. */
function fromSerial(serial: number, withTime: boolean): string | undefined {
  if (serial <= 60) return undefined;
  const seconds = Math.round((serial % 1) * 86_400);
  const date = dateOfDay(Math.floor(serial) - 25_569 + (seconds === 86_400 ? 1 : 0));
  if (!withTime) return date;
  const time = seconds % 86_400;
  return `${date}T${twoDigits(Math.floor(time / 3600))}:${twoDigits(Math.floor(time / 60) % 60)}:${twoDigits(time % 60)}`;
}
