import type { MappingRemark } from '../../kernel/rows.ts';
import { dateReader } from './date-shapes.ts';
import type { FieldSection, MappingFault } from './document.ts';
import { halfWidth, withBrackets } from './normalise-text.ts';
import { unitConversion } from './units.ts';

type Values = Readonly<Record<string, unknown>>;
type RemarkKind = MappingRemark['kind'];

/** What a step made of a text: another text, nothing, or a remark with the text as it stays. */
type Step = (text: string) => string | undefined | { readonly remark: RemarkKind; readonly keep: string | undefined };

/** One field of a record, ready to be filled from rows. */
export interface FieldMapping {
  readonly field: string;
  /** The sender's column, by the first of its names; absent for constants. */
  readonly column: string | undefined;
  /** All of the sender's columns that may feed it. */
  readonly names: readonly string[];
  readonly valueOf: (values: Values, remarks: MappingRemark[]) => unknown;
}

/** Whether a value stands for "nothing" with this sender. */
export type IsMissing = (value: unknown) => boolean;

/** Prepares one field. Faults found (unknown units, broken patterns) go to `fault`. */
export function fieldMapping(
  field: string,
  section: FieldSection,
  isMissing: IsMissing,
  fault: (key: string, message: MappingFault['message']) => void,
): FieldMapping {
  if (section.constant !== undefined) return { field, column: undefined, names: [], valueOf: () => section.constant };
  const names = typeof section.column === 'string' ? [section.column] : (section.column ?? section.join?.columns ?? []);
  const column = names[0] ?? field;
  const source = section.join === undefined ? pick(names) : joined(section.join, isMissing);
  const steps = stepsOf(section, fault);
  const valueOf = (values: Values, remarks: MappingRemark[]): unknown => {
    const raw = source(values);
    const value = isMissing(raw)
      ? undefined
      : steps.length === 0
        ? trimmed(raw)
        : run(steps, raw, (kind) => remarks.push({ kind, field, column, value: raw }));
    if (value !== undefined || section.default === undefined) return value;
    remarks.push({ kind: 'default-used', field, column, value: raw });
    return section.default;
  };
  return { field, column, names, valueOf };
}

const trimmed = (value: unknown): unknown => (typeof value === 'string' ? value.trim() : value);

/** The value of the first column that the row has. */
function pick(names: readonly string[]): (values: Values) => unknown {
  const [first = ''] = names;
  if (names.length === 1) return (values) => values[first];
  return (values) => {
    for (const name of names) if (values[name] !== undefined) return values[name];
    return undefined;
  };
}

function joined(join: NonNullable<FieldSection['join']>, isMissing: IsMissing): (values: Values) => unknown {
  return (values) => {
    const parts = join.columns.map((name) => values[name]).filter((value) => !isMissing(value));
    return parts.length === 0 ? undefined : parts.map((value) => String(value).trim()).join(join.with);
  };
}

function run(steps: readonly Step[], raw: unknown, remark: (kind: RemarkKind) => void): unknown {
  if (typeof raw === 'object') {
    remark('unreadable-value');
    return raw;
  }
  let text: string | undefined = String(raw).trim();
  for (const step of steps) {
    const result = step(text);
    if (typeof result === 'object') {
      remark(result.remark);
      return result.keep;
    }
    text = result;
    if (text === undefined || text === '') return undefined;
  }
  return text;
}

const unreadable = (text: string): { remark: RemarkKind; keep: string } => ({ remark: 'unreadable-value', keep: text });

function stepsOf(
  section: FieldSection,
  fault: (key: string, message: MappingFault['message']) => void,
): readonly Step[] {
  const { width, brackets, split, codes, date, unit } = section;
  const steps: Step[] = [];
  if (width !== undefined) steps.push(halfWidth);
  if (brackets !== undefined) steps.push((text) => withBrackets(text, brackets));
  if (split !== undefined) steps.push(splitStep(split, fault));
  if (codes !== undefined) steps.push(codeStep(codes, section.otherwise));
  if (date !== undefined) {
    const read = dateReader(date, section.as);
    if (read === undefined) fault('date', { zh: '日期格式须含 YYYY、M、D', en: 'a date shape needs YYYY, M and D' });
    else steps.push((text) => read(text) ?? unreadable(text));
  }
  if (unit !== undefined) {
    const convert = unitConversion(unit.from, unit.to);
    if (convert === undefined)
      fault('unit', {
        zh: `无法由“${unit.from}”换算为“${unit.to}”`,
        en: `"${unit.from}" cannot be converted to "${unit.to}"`,
      });
    else steps.push((text) => convert(text) ?? unreadable(text));
  }
  return steps;
}

function splitStep(
  split: NonNullable<FieldSection['split']>,
  fault: (key: string, message: MappingFault['message']) => void,
): Step {
  const { by, pattern, part } = split;
  if (by !== undefined) return (text) => text.split(by)[part - 1]?.trim();
  const expression = compiled(pattern ?? '');
  if (expression === undefined)
    fault('split', { zh: `正则表达式“${pattern}”无效`, en: `the pattern "${pattern}" is no regular expression` });
  return (text) => {
    const match = expression?.exec(text);
    return match == null ? unreadable(text) : match[part]?.trim();
  };
}

/** A regular expression with the `u` flag; undefined when the pattern is none. */
export function compiled(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern, 'su');
  } catch {
    return undefined;
  }
}

function codeStep(codes: Readonly<Record<string, string | number>>, otherwise: 'keep' | 'missing' = 'keep'): Step {
  const table = new Map(Object.entries(codes).map(([from, to]) => [from, String(to)]));
  return (text) => table.get(text) ?? { remark: 'untranslated-code', keep: otherwise === 'keep' ? text : undefined };
}
