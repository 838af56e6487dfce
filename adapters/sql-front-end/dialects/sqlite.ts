import { existsSync } from 'node:fs';
import { DatabaseSync } from '@photostructure/sqlite';
import { scalarRow, type Dialect, type RawConnection } from './dialect.ts';

/**
 * SQLite, for the demo and for small systems. Names are quoted with backticks: what stands in double quotes and is no
 * column would silently be taken as a text.
 */
export const sqlite: Dialect = {
  quote: (identifier) => `\`${identifier.replaceAll('`', '``')}\``,
  text: (column) => `COALESCE(CAST(${column} AS TEXT), '')`,
  parameter: () => '?',
  beginSnapshot: 'BEGIN',
  beginWriting: 'BEGIN IMMEDIATE',
  lockRows: '',
  listColumns: () =>
    `SELECT tables.name AS name, columns.name AS "column", lower(columns.type) AS type
     FROM sqlite_master AS tables, pragma_table_info(tables.name) AS columns
     WHERE tables.type IN ('table', 'view') AND tables.name NOT LIKE 'sqlite_%' ORDER BY tables.name, columns.cid`,
  causes: {
    SQLITE_CANTOPEN: 'database-missing',
    SQLITE_NOTADB: 'database-missing',
    SQLITE_READONLY: 'permission-missing',
    SQLITE_PERM: 'permission-missing',
    'no such table': 'table-missing',
    'no such column': 'column-missing',
  },
  busyCodes: ['SQLITE_BUSY', 'SQLITE_LOCKED'],
  connect: (frontEnd) => ({
    // The driver works in this thread, so nothing of it can be under way when somebody breaks off.
    destroy: () => undefined,
    ready: () => attempt(() => open(frontEnd.file ?? '')),
  }),
};

function open(file: string): RawConnection {
  // Opening would make a missing file, and the hub would go on reading from nothing.
  if (!existsSync(file)) throw Object.assign(new Error('no such file'), { code: 'SQLITE_CANTOPEN' });
  const database = new DatabaseSync(file, { timeout: 250 });
  const run = (sql: string, parameters: readonly (string | number | null)[]): Record<string, unknown>[] => {
    const statement = database.prepare(sql);
    statement.setReadBigInts(true);
    return statement.all(...parameters) as Record<string, unknown>[];
  };
  const close = (): void => {
    if (database.isOpen) database.close();
  };
  return {
    query: (sql, parameters = []) => attempt(() => run(sql, parameters).map(scalarRow)),
    destroy: close,
    close: () => attempt(close),
  };
}

/** Turns the driver's one code for all faults of a statement into codes that the table of causes knows. */
async function attempt<Result>(work: () => Result): Promise<Result> {
  try {
    return await Promise.resolve(work());
  } catch (error) {
    const {
      message = '',
      sqliteCodeName,
      code,
    } = error as { message?: string; sqliteCodeName?: string; code?: string };
    const told = /^no such (?:table|column)/.exec(message)?.[0];
    throw Object.assign(new Error(message, { cause: error }), { code: told ?? sqliteCodeName ?? code ?? 'unknown' });
  }
}
