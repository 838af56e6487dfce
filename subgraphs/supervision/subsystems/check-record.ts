import type { Bilingual } from '../../../kernel/bilingual.ts';
import { dayNumber } from '../../../kernel/day-number.ts';
import { DEPARTMENT_FIELD, type SubsystemPack, type SubsystemRecord } from './subsystem-pack.ts';

/** What is wrong with a field of a record that came in, so that the record cannot be taken 不予接收的原因. */
export interface RecordProblem {
  /** Place of the record in the delivery, from 1. */
  readonly row: number;
  readonly field: string;
  readonly reason: Bilingual;
}

/** A record in the form of its pack, or why it is not. */
export type CheckedRecord = { readonly record: SubsystemRecord } | { readonly problems: readonly RecordProblem[] };

/** Brings one record into the form of its pack: texts, numbers (also written as texts), dates that exist. Pure. */
export function checkRecord(pack: SubsystemPack, given: unknown, department: string, row: number): CheckedRecord {
  const problem = (field: string, zh: string, en: string): RecordProblem => ({ row, field, reason: { zh, en } });
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return { problems: [problem('', '记录应为对象。', 'A record must be an object.')] };
  const fields = given as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(fields)
    .filter((field) => !Object.hasOwn(pack.fields, field))
    .map((field) => problem(field, `本子系统没有字段 ${field}。`, `The subsystem has no field ${field}.`));
  const record: Record<string, string | number | null> = {};
  const malformed: RecordProblem[] = [];
  for (const [field, { type }] of Object.entries(pack.fields)) {
    const value = readValue(fields[field], type);
    if (value === undefined) malformed.push({ row, field, reason: EXPECTED[type] });
    else if (value !== null) record[field] = value;
  }
  const missing = [...new Set([...pack.key, pack.day, DEPARTMENT_FIELD])]
    .filter((field) => !Object.hasOwn(record, field) && !malformed.some((each) => each.field === field))
    .map((field) => problem(field, '必填。', 'It must be given.'));
  const foreign =
    record[DEPARTMENT_FIELD] !== undefined && record[DEPARTMENT_FIELD] !== department
      ? [problem(DEPARTMENT_FIELD, '不是报送部门的记录。', 'The record is another department’s.')]
      : [];
  const problems = [...unknown, ...malformed, ...missing, ...foreign];
  return problems.length > 0 ? { problems } : { record };
}

const EXPECTED = {
  text: { zh: '应为文本。', en: 'A text is expected.' },
  number: { zh: '应为数值。', en: 'A number is expected.' },
  date: { zh: '应为存在的日期，写作 YYYY-MM-DD。', en: 'A date that exists is expected, written YYYY-MM-DD.' },
} as const;

/** The value in its form; null for nothing, undefined for what has another form. */
function readValue(value: unknown, type: keyof typeof EXPECTED): string | number | null | undefined {
  if (value === undefined || value === null || value === '') return null;
  if (type === 'number') {
    const number = typeof value === 'string' ? Number(value.trim() === '' ? NaN : value) : value;
    return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
  }
  if (typeof value !== 'string') return undefined;
  return type === 'text' || (value.length === 10 && dayNumber(value) !== undefined) ? value : undefined;
}
