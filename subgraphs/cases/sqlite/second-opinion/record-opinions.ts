import type { CodeForm } from '../../../../conformity/code-forms.ts';
import type { Condition, RecordType, SpecificationPack } from '../../../../conformity/pack/pack.ts';
import { isOfForm, standardForm } from './code-forms.ts';
import { all, any, columnOf, columnsOf, text, texts, type Column } from './columns.ts';
import { conditionSql } from './conditions.ts';
import { codeListOpinion, lengthOpinion, requiredOpinion, typeOpinion } from './field-opinions.ts';
import { UNSAID, type OpinionContext, type RecordOpinion } from './opinion.ts';
import { dayOf, daysBetween, isEarlier, isMoment, minutesBetween } from './moments.ts';

interface Fields {
  readonly fields: readonly string[];
  readonly when?: Condition;
}

const eachOf = ({ fields, when }: Fields, { type }: OpinionContext, breaks: (column: Column) => string) => {
  const columns = columnsOf(type, fields);
  return columns.length === 0 ? undefined : all(conditionSql(when, type), any(columns.map(breaks)));
};

/** Of two dates; UNSAID for other types of field. */
function ofTwoDates(names: readonly [string, string], type: RecordType, breaks: (a: string, b: string) => string) {
  const [a, b] = names.map((field) => columnOf(type, field));
  if (a === undefined || b === undefined) return undefined;
  return isMoment(a) && isMoment(b) ? all(a.readable, b.readable, breaks(a.value, b.value)) : UNSAID;
}

const isNumber = ({ field }: Column): boolean => field.type === 'integer' || field.type === 'decimal';

/** Opinions on one record alone, by kind of rule. */
export const recordOpinions = {
  required: requiredOpinion,
  type: typeOpinion,
  length: lengthOpinion,
  'code-list': codeListOpinion,
  'required-when': (parameters: Fields, context) => eachOf(parameters, context, ({ value }) => `${value} IS NULL`),
  'absent-when': (parameters: Fields, context) => eachOf(parameters, context, ({ value }) => `${value} IS NOT NULL`),
  'any-of': ({ fields, when }: Fields, { type }) => {
    const columns = columnsOf(type, fields);
    if (columns.length === 0) return undefined;
    return all(conditionSql(when, type), ...columns.map(({ value }) => `${value} IS NULL`));
  },
  range: ({ field, min, max, when }: { field: string; min?: number; max?: number; when?: Condition }, { type }) => {
    const column = columnOf(type, field);
    if (column === undefined) return undefined;
    if (!isNumber(column)) return UNSAID;
    const outside = [
      ...(min === undefined ? [] : [`${column.number} < ${min}`]),
      ...(max === undefined ? [] : [`${column.number} > ${max}`]),
    ];
    return all(conditionSql(when, type), column.readable, any(outside));
  },
  order: ({ earlier, later, when }: { earlier: string; later: string; when?: Condition }, { type }) =>
    given(
      when,
      type,
      ofTwoDates([earlier, later], type, (from, to) => isEarlier(to, from)),
    ),
  'not-in-future': ({ fields, of }: { fields: readonly string[]; of: string }, { type }) => {
    const each = fields.flatMap((field) => ofTwoDates([of, field], type, isEarlier) ?? []);
    return each.length === 0 ? undefined : each.includes(UNSAID) ? UNSAID : any(each);
  },
  'max-delay': (parameters: Delay, { type }) =>
    given(
      parameters.when,
      type,
      ofTwoDates([parameters.from, parameters.to], type, (from, to) => exceeds(parameters, from, to)),
    ),
  pattern: (parameters: Fields & { pattern: string }, context) =>
    eachOf(parameters, context, ({ value, isText }) =>
      all(isText, `NOT matches(${text(parameters.pattern)}, ${value})`),
    ),
  'digits-length': (parameters: Fields & { lengths: readonly number[] }, context) =>
    eachOf(parameters, context, ({ value, isText }) =>
      all(isText, `length(${value}) NOT IN (${parameters.lengths.join(', ')})`),
    ),
  'code-format': (
    parameters: Fields & { form: CodeForm; accept?: readonly CodeForm[]; placeholders?: readonly string[] },
    context,
  ) =>
    eachOf(parameters, context, ({ value, isText }) => {
      const forms = [parameters.form, ...(parameters.accept ?? [])].map((form) => isOfForm(form, value));
      const placeholder = `${standardForm(value)} IN ${texts((parameters.placeholders ?? []).map((each) => each.toUpperCase()))}`;
      return all(isText, `NOT (${any(forms)})`, `NOT (${placeholder})`);
    }),
  'forbidden-characters': (parameters: { fields: readonly string[]; characters: string }, context) =>
    eachOf(parameters, context, ({ value, isText }) =>
      all(isText, any([...parameters.characters].map((character) => `instr(${value}, ${text(character)}) > 0`))),
    ),
  'suspicious-equal': ({ fields, when }: Fields, { type }) => {
    const [first, ...others] = columnsOf(type, fields);
    if (first === undefined || others.length < fields.length - 1) return undefined;
    const same = others.map((other) => all(other.readable, `${other.value} = ${first.value}`));
    return all(conditionSql(when, type), first.readable, ...same);
  },
  'copied-text': ({ fields, minimumLength }: { fields: readonly string[]; minimumLength: number }, { type }) => {
    const columns = columnsOf(type, fields);
    const pairs = columns.flatMap((copy, at) =>
      columns
        .slice(0, at)
        .map((original) =>
          all(
            original.isText,
            copy.isText,
            `length(${copy.value}) >= ${minimumLength}`,
            `${copy.value} = ${original.value}`,
          ),
        ),
    );
    return pairs.length === 0 ? undefined : any(pairs);
  },
  'duration-plausible': (parameters: Duration, { type }) => {
    const [amount, unit] = [columnOf(type, parameters.value), columnOf(type, parameters.unit)];
    if (amount === undefined || unit === undefined) return undefined;
    if (!isNumber(amount)) return UNSAID;
    const days = unitDaysSql(parameters.unitDays, unit.value);
    return all(
      conditionSql(parameters.when, type),
      amount.readable,
      `${amount.number} * ${days} > ${parameters.maxDays}`,
    );
  },
  'value-belongs-elsewhere': (parameters: Foreign, { type, pack }) => {
    const [column, home] = [columnOf(type, parameters.field), columnOf(type, parameters.belongsTo)];
    if (column === undefined || home === undefined) return undefined;
    const own = wordsOf(pack, column.field.codeList);
    const foreign =
      parameters.form === undefined
        ? `${column.value} IN ${texts(wordsOf(pack, parameters.codeList))}`
        : isOfForm(parameters.form, column.value);
    return all(column.isText, foreign, `${column.value} NOT IN ${texts(own)}`);
  },
  'sender-matches': ({ field }: { field: string }, { type }) => {
    const column = columnOf(type, field);
    return column && any([`${column.value} <> department`, `${column.value} IS NOT NULL AND NOT (${column.isText})`]);
  },
} satisfies Readonly<Record<string, RecordOpinion<never>>>;

interface Delay {
  readonly from: string;
  readonly to: string;
  readonly hours?: number;
  readonly days?: number;
  readonly workingDays?: number;
  readonly when?: Condition;
}

interface Duration {
  readonly value: string;
  readonly unit: string;
  readonly unitDays: Readonly<Record<string, number>>;
  readonly maxDays: number;
  readonly when?: Condition;
}

interface Foreign {
  readonly field: string;
  readonly form?: CodeForm;
  readonly codeList?: string;
  readonly belongsTo: string;
}

const given = (when: Condition | undefined, type: RecordType, breaks: string | undefined): string | undefined =>
  breaks === undefined || breaks === UNSAID ? breaks : all(conditionSql(when, type), breaks);

function exceeds({ hours, days, workingDays = 0 }: Delay, from: string, to: string): string {
  if (hours !== undefined) return `${minutesBetween(from, to)} > ${hours * 60}`;
  if (days !== undefined) return `${daysBetween(from, to)} > ${days}`;
  // Days that the calendar does not cover have no row: then nothing is said, as in the checker.
  const passed = (day: string): string => `(SELECT passed FROM calendar_day WHERE day = ${dayOf(day)})`;
  return `${passed(to)} - ${passed(from)} > ${workingDays}`;
}

/** Days that a unit counts; NULL for other codes. */
export const unitDaysSql = (unitDays: Readonly<Record<string, number>>, unit: string): string =>
  `CASE ${unit} ${Object.entries(unitDays)
    .map(([code, days]) => `WHEN ${text(code)} THEN ${days}`)
    .join(' ')} END`;

const wordsOf = ({ codeLists }: SpecificationPack, list: string | undefined): readonly string[] =>
  Object.entries(codeLists[list ?? '']?.codes ?? {}).flatMap(([code, label]) => [code, label.zh]);
