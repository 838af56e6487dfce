import { join } from 'node:path';
import { openDatabase, type SqliteDatabase } from '../../sqlite-database.ts';
import type { CasesReader, CasesStore } from '../store.ts';
import { caseReader } from './read-cases.ts';
import { standingReader } from './read-standings.ts';
import { submissionReader } from './read-submissions.ts';
import { casesMigrations } from './schema.ts';
import { casesUnit } from './unit.ts';

/**
 * Opens the cases store in a folder of its own, as `cases.sqlite`. Two connections: one writes, unit after unit;
 * the other reads, so that a question never sees half a unit.
 */
export function openCasesStore(directory: string): CasesStore {
  const file = join(directory, 'cases.sqlite');
  const writing = openDatabase(file, casesMigrations, { cacheMegabytes: 96, checkpointPages: 16_384 });
  const reading = openDatabase(file, casesMigrations, { cacheMegabytes: 32 });
  const unit = casesUnit(writing);
  let last: Promise<unknown> = Promise.resolve();
  return {
    ...reader(reading),
    transact: (work) => {
      const mine = last.then(() => inTransaction(writing, () => work(unit)));
      last = mine.catch(() => undefined);
      return mine;
    },
    close: async () => {
      await last;
      reading.close();
      writing.close();
    },
  };
}

const reader = (database: SqliteDatabase): CasesReader => ({
  ...submissionReader(database),
  ...caseReader(database),
  ...standingReader(database),
});

async function inTransaction<Result>(database: SqliteDatabase, work: () => Promise<Result>): Promise<Result> {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = await work();
    database.exec('COMMIT');
    return result;
  } catch (fault) {
    database.exec('ROLLBACK');
    throw fault;
  }
}
