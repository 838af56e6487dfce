import type { SqliteValue } from '../../sqlite-database.ts';

/** Conditions joined by AND, with their values in order. */
export interface Conditions {
  readonly sql: string;
  readonly values: readonly SqliteValue[];
}

type Clause = readonly [sql: string, value: SqliteValue] | undefined;

/** Joins the clauses that are there; none at all is always true. */
export function allOf(...clauses: readonly Clause[]): Conditions {
  const present = clauses.filter((clause) => clause !== undefined);
  return {
    sql: present.length === 0 ? 'TRUE' : present.map(([sql]) => `(${sql})`).join(' AND '),
    values: present.map(([, value]) => value),
  };
}

/** The column holds one of a list. One bound value whatever the length, so that the statement stays the same text. */
export function among(column: string, list: readonly string[] | null | undefined): Clause {
  return list ? [`${column} IN (SELECT value FROM json_each(?))`, JSON.stringify(list)] : undefined;
}

/** A condition on a value that may not be asked for. */
export function when(sql: string, value: SqliteValue | undefined): Clause {
  return value == null ? undefined : [sql, value];
}
