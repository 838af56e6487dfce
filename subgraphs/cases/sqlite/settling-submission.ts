import type { SqliteDatabase } from '../../sqlite-database.ts';

/** The submission whose rows are stored. */
export interface SettlingSubmission {
  readonly number: number;
  readonly department: string;
  readonly period: string;
  readonly rehearsal: boolean;
}

/** Looks up the submission whose rows are to be stored. */
export function settling(database: SqliteDatabase, id: string): SettlingSubmission {
  const row = database
    .statement('SELECT number, department, period, rehearsal FROM submission WHERE id = ?')
    .get<Omit<SettlingSubmission, 'rehearsal'> & { readonly rehearsal: number }>(id);
  if (row === undefined) throw new Error(`No submission ${id} to settle.`);
  return { ...row, rehearsal: row.rehearsal === 1 };
}
