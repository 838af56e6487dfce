import type { Dialect } from './dialects/dialect.ts';
import type { FrontEnd } from './settings.ts';

/** A statement and what stands in its places. */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly (string | number | null)[];
}

/** Puts a value among the parameters; gives its placeholder. */
export type Next = (value: string | number | null) => string;

/** Gathers parameters while a statement is written. */
export function parameters(dialect: Dialect): { next: Next; statement: (sql: string) => Statement } {
  const values: (string | number | null)[] = [];
  return {
    next: (value) => {
      values.push(value);
      return dialect.parameter(values.length);
    },
    statement: (sql) => ({ sql, parameters: values }),
  };
}

/** `column IN (…)`, which an index can serve; an empty text stands for null as well. */
export function oneOf(
  { text, emptyText = '' }: Dialect,
  column: string,
  values: readonly string[],
  next: Next,
): string {
  const filled = values.filter((value) => value !== emptyText);
  const list = filled.length === 0 ? [] : [`${column} IN (${filled.map((value) => next(value)).join(', ')})`];
  const empty = filled.length === values.length ? [] : [`${text(column)} = '${emptyText}'`];
  return `(${[...list, ...empty].join(' OR ')})`;
}

/** A table's name with its schema, quoted. */
export const nameOf = ({ quote }: Dialect, { schema }: FrontEnd, table: string): string =>
  (schema === undefined ? '' : `${quote(schema)}.`) + quote(table);
