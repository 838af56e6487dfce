import type { Field, RecordType } from '../../../../conformity/pack/pack.ts';

/** A text as SQL writes it. */
export const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** A name as SQL writes it. */
export const name = (value: string): string => `"${value.replaceAll('"', '""')}"`;

/** Texts as a list for IN. */
export const texts = (values: Iterable<string>): string => `(${[...values].map(text).join(', ')})`;

export const all = (...parts: readonly string[]): string => parts.map((part) => `(${part})`).join(' AND ');
export const any = (parts: readonly string[]): string =>
  parts.length === 0 ? '0' : parts.map((part) => `(${part})`).join(' OR ');

/** A field as it stands in the table of its record type. */
export interface Column {
  readonly field: Field;
  /** The value as text; NULL: missing. */
  readonly value: string;
  /** Its type in JSON. */
  readonly kind: string;
  /** Holds when the value is of its field's type, in its one form. */
  readonly readable: string;
  /** Holds when the checker has it as text: a number only beyond fifteen digits. */
  readonly isText: string;
  readonly number: string;
}

/** The column of a field; undefined when the record type lacks it. `of` is an alias of the table, with its point. */
export function columnOf(type: RecordType, fieldName: string, of = ''): Column | undefined {
  const field = type.fields.find((one) => one.name === fieldName);
  if (field === undefined) return undefined;
  const [value, kind] = [`${of}${name(`f ${field.name}`)}`, `${of}${name(`k ${field.name}`)}`];
  const readable = readableAs(field, value, kind);
  return { field, value, kind, readable, isText: all(readable, `${kind} = 'text'`), number: `CAST(${value} AS REAL)` };
}

export const columnsOf = (type: RecordType, fields: readonly string[]): readonly Column[] =>
  fields.flatMap((field) => columnOf(type, field) ?? []);

/** What is selected of a record's JSON to make a column. */
export function columnDefinitions({ fields }: RecordType): string {
  return fields
    .map((field) => {
      const path = text(`$."${field.name}"`);
      const kind = `json_type(fields, ${path})`;
      const value = `CASE ${kind} WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(fields ->> ${path} AS TEXT) END`;
      return `${value} AS ${name(`f ${field.name}`)}, ${kind} AS ${name(`k ${field.name}`)}`;
    })
    .join(',\n');
}

const DAY = "'[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'";
const MOMENT = "'[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]'";

function readableAs({ type }: Field, value: string, kind: string): string {
  const number = `abs(CAST(${value} AS REAL))`;
  switch (type) {
    case 'text':
    case 'xml':
      return `${kind} = 'text'`;
    case 'date':
      return `${kind} = 'text' AND ${value} GLOB ${DAY} AND date(${value}) = ${value}`;
    case 'datetime':
      return `${kind} = 'text' AND ${value} GLOB ${MOMENT} AND strftime('%Y-%m-%dT%H:%M:%S', ${value}) = ${value}`;
    case 'integer':
      return any([
        `${kind} = 'integer'`,
        `${kind} = 'real' AND ${number} < 1e15 AND ${number} = CAST(${number} AS INTEGER)`,
        `${kind} = 'text' AND instr(${value}, '.') = 0 AND ${isLongNumber(value)}`,
      ]);
    case 'decimal':
      return any([
        `${kind} = 'integer'`,
        `${kind} = 'real' AND ${number} >= 1e-6 AND ${number} < 1e15`,
        `${kind} = 'text' AND ${isLongNumber(value)}`,
      ]);
  }
}

/** Numbers of more than fifteen digits are kept as text. */
function isLongNumber(value: string): string {
  const digits = `replace(ltrim(${value}, '-'), '.', '')`;
  return all(
    `length(${digits}) > 15`,
    `${digits} NOT GLOB '*[^0-9]*'`,
    `length(replace(${value}, '.', '')) >= length(${value}) - 1`,
    `instr(substr(${value}, 2), '-') = 0`,
  );
}
