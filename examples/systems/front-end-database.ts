import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { groupBy } from '../../adapters/group-by.ts';
import type { Fields, TableRow } from './system.ts';

/** Makes a front-end database 前置库 in a file of its own and fills it; whoever reads it writes the marks back. Returns the file. */
export function makeFrontEndDatabase(folder: string, name: string, rows: readonly TableRow[], marks: Fields): string {
  const file = join(folder, `${name}.db`);
  const database = new DatabaseSync(file);
  try {
    // Two connections may be at it: the hub reads while the system writes.
    database.exec('PRAGMA journal_mode = WAL');
    database.exec('BEGIN');
    for (const [table, own] of groupBy(rows, (row) => row.table)) {
      const columns = [...new Set([...own.flatMap(({ fields }) => Object.keys(fields)), ...Object.keys(marks)])];
      database.exec(`CREATE TABLE ${table} (${columns.map((column) => `${column} ${typeOf(column)}`).join(', ')})`);
      const insert = database.prepare(
        `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
      );
      for (const { fields } of own) insert.run(...columns.map((column) => fields[column] ?? marks[column] ?? null));
    }
    database.exec('COMMIT');
  } finally {
    database.close();
  }
  return file;
}

function typeOf(column: string): string {
  if (/_(DATE|TIME)$/.test(column)) return 'DATETIME';
  return /^(CHANG_NO|ITEM_VERSION|NO_ORD|PROMISE|ISRISK|NODE_ATTRIBUTE|RECEIVABLE|PAID|PUNISH_RESULT_FINE)$/.test(
    column,
  )
    ? 'NUMERIC'
    : 'VARCHAR';
}
