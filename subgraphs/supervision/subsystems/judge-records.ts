import type { TimeUnit, WorkingCalendar } from '../../../kernel/calendar.ts';
import { isCodedError } from '../../../kernel/coded-error.ts';
import { dayNumber } from '../../../kernel/day-number.ts';
import type { AlertLevel } from '../alerts/alert-rule.ts';
import {
  partsOf,
  type Operand,
  type Range,
  type SubsystemCondition,
  type SubsystemPack,
  type SubsystemRecord,
} from './subsystem-pack.ts';

/** A breach of a subsystem's rule by a record. */
export interface SubsystemFinding {
  readonly rule: string;
  readonly level: AlertLevel;
  /** The record's key. */
  readonly record: string;
  /** The fields that the rule asks, as they stand. */
  readonly evidence: Readonly<Record<string, unknown>>;
}

/** Judges records of a subsystem; `today` stands for dates that have not come. Pure. */
export function judgeRecords(
  pack: SubsystemPack,
  records: readonly SubsystemRecord[],
  calendar: WorkingCalendar,
  today: string,
): readonly SubsystemFinding[] {
  const crowds = new Map<string, ReadonlyMap<string, number>>();
  const alike = (fields: readonly string[], record: SubsystemRecord): number => {
    const name = fields.join();
    let crowd = crowds.get(name);
    if (crowd === undefined) crowds.set(name, (crowd = countAlike(records, fields)));
    return crowd.get(keyOf(record, fields)) ?? 0;
  };
  return records.flatMap((record) =>
    pack.rules.flatMap(({ code, level, when }): readonly SubsystemFinding[] => {
      const asked: Record<string, unknown> = {};
      const holds = evaluate(when, { record, calendar, today, alike, asked });
      return holds ? [{ rule: code, level, record: keyOf(record, pack.key), evidence: asked }] : [];
    }),
  );
}

interface Judged {
  readonly record: SubsystemRecord;
  readonly calendar: WorkingCalendar;
  readonly today: string;
  readonly alike: (fields: readonly string[], record: SubsystemRecord) => number;
  readonly asked: Record<string, unknown>;
}

function evaluate(condition: SubsystemCondition, judged: Judged): boolean {
  const { record, alike, asked } = judged;
  const ask = (field: string): string | number | null =>
    (asked[field] = record[field] ?? null) as string | number | null;
  if ('all' in condition) return condition.all.every((part) => evaluate(part, judged));
  if ('any' in condition) return condition.any.some((part) => evaluate(part, judged));
  if ('not' in condition) return !evaluate(condition.not, judged);
  if ('missing' in condition) return (ask(condition.missing) ?? '') === '';
  if ('repeated' in condition) {
    const times = alike(condition.repeated, record);
    for (const field of condition.repeated) ask(field);
    asked['times'] = times;
    return times >= condition.atLeast;
  }
  if ('ratio' in condition) {
    const [top, bottom] = condition.ratio.map(ask);
    return typeof top === 'number' && typeof bottom === 'number' && bottom !== 0 && isBeyond(top / bottom, condition);
  }
  if ('days' in condition) return isFar(condition.days, condition, judged, ask, 'days');
  if ('workingDays' in condition) return isFar(condition.workingDays, condition, judged, ask, 'workingDays');
  const value = ask(condition.field);
  if ('is' in condition) return value === condition.is;
  const operand = (of: Operand): string | number | null => (typeof of === 'number' ? of : ask(of.field));
  const other = operand('above' in condition ? condition.above : condition.below);
  if (typeof value !== 'number' || typeof other !== 'number') return false;
  return 'above' in condition ? value > other : value < other;
}

function isFar(
  [fromField, toField]: readonly [string, string],
  range: Range,
  { calendar, today, asked }: Judged,
  ask: (field: string) => string | number | null,
  unit: 'days' | 'workingDays',
): boolean {
  const from = ask(fromField);
  const given = ask(toField);
  const to = given ?? today;
  if (typeof from !== 'string' || typeof to !== 'string') return false;
  // What has not happened yet may be late already; that it came too early cannot be said.
  if (given === null && range.above === undefined) return false;
  const days = unit === 'workingDays' ? workingDays(from, to, calendar) : daysBetween(from, to);
  asked[unit] = days ?? null;
  return days !== undefined && isBeyond(days, range);
}

const daysBetween = (from: string, to: string): number => (dayNumber(to) ?? NaN) - (dayNumber(from) ?? NaN);

/** Undefined where a year is not covered by the calendar: nothing is guessed. */
function workingDays(from: string, to: string, calendar: WorkingCalendar): number | undefined {
  try {
    return calendar.workingDaysBetween(from, to);
  } catch (fault) {
    if (isCodedError(fault, 'CALENDAR_YEAR_NOT_COVERED')) return undefined;
    throw fault;
  }
}

/**
 * The next day on which a record may breach a rule without anything being reported: the day after the last on which
 * something that has not happened yet would have been in time. Undefined when time alone changes nothing.
 */
export function nextDay(
  pack: SubsystemPack,
  record: SubsystemRecord,
  calendar: WorkingCalendar,
  today: string,
): string | undefined {
  const days = pack.rules
    .flatMap(({ when }) => partsOf(when))
    .flatMap((part): readonly string[] => {
      const fields = 'days' in part ? part.days : 'workingDays' in part ? part.workingDays : undefined;
      if (fields === undefined || !('above' in part) || typeof part.above !== 'number') return [];
      const from = record[fields[0]];
      if (typeof from !== 'string' || (record[fields[1]] ?? null) !== null) return [];
      const late = dayAfter(from, part.above, 'days' in part ? 'calendar-day' : 'working-day', calendar);
      return late !== undefined && late > today ? [late] : [];
    });
  return days.sort()[0];
}

function dayAfter(from: string, above: number, unit: TimeUnit, calendar: WorkingCalendar): string | undefined {
  try {
    return calendar.addPeriod(from, above + 1, unit);
  } catch (fault) {
    if (isCodedError(fault, 'CALENDAR_YEAR_NOT_COVERED')) return undefined;
    throw fault;
  }
}

const isBeyond = (value: number, { above, below, between }: Range): boolean =>
  (above !== undefined && value > above) ||
  (below !== undefined && value < below) ||
  (between !== undefined && value >= between[0] && value <= between[1]);

/** Key of a record: the values of its key fields. */
export const keyOf = (record: SubsystemRecord, fields: readonly string[]): string =>
  fields.map((field) => String(record[field] ?? '')).join('/');

function countAlike(records: readonly SubsystemRecord[], fields: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const record of records) counts.set(keyOf(record, fields), (counts.get(keyOf(record, fields)) ?? 0) + 1);
  return counts;
}
