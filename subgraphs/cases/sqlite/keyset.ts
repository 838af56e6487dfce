import type { SqliteDatabase, SqliteValue } from '../../sqlite-database.ts';
import type { Stretch } from '../store.ts';

/** Conditions of a query, with their values. */
export class Conditions {
  readonly #parts: string[] = [];
  readonly values: SqliteValue[] = [];

  /** Adds a condition if its value is given. */
  given(value: SqliteValue | boolean | undefined, sql: string): this {
    if (value === undefined) return this;
    return this.always(sql, typeof value === 'boolean' ? Number(value) : value);
  }

  /** Adds that a column has one of these values, if a list is given. */
  oneOf(values: readonly string[] | undefined, column: string): this {
    if (values === undefined) return this;
    // One parameter whatever the length: the statement's text stays the same and is compiled once.
    return this.always(`${column} IN (SELECT value FROM json_each(?))`, JSON.stringify(values));
  }

  always(sql: string, ...values: readonly SqliteValue[]): this {
    this.#parts.push(sql);
    this.values.push(...values);
    return this;
  }

  get where(): string {
    return this.#parts.length === 0 ? '' : `WHERE ${this.#parts.join(' AND ')}`;
  }
}

/** Reads a stretch of a list by its sort key, never by counting rows; `columns` make the key unique. */
export function readStretch<Row>(
  database: SqliteDatabase,
  select: string,
  conditions: Conditions,
  columns: readonly string[],
  order: 'ASC' | 'DESC',
  { limit, from, direction }: Stretch<readonly (string | number)[]>,
): Row[] {
  const ascending = (order === 'ASC') === (direction === 'forward');
  const key = columns.join(', ');
  if (from !== undefined)
    conditions.always(`(${key}) ${ascending ? '>' : '<'} (${columns.map(() => '?').join(', ')})`, ...from);
  const by = columns.map((column) => `${column} ${ascending ? 'ASC' : 'DESC'}`).join(', ');
  return database
    .statement(`${select} ${conditions.where} ORDER BY ${by} LIMIT ?`)
    .all<Row>(...conditions.values, limit);
}

/** Text for LIKE … ESCAPE '\\' that finds a part. */
export const partOf = (text: string): string => `%${text.replaceAll(/[\\%_]/g, (special) => `\\${special}`)}%`;
