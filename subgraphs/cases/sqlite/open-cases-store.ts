import { join } from 'node:path';
import { openDatabase, type SqliteDatabase } from '../../sqlite-database.ts';
import type { CasesReader, CasesStore } from '../store.ts';
import { caseReader } from './read-cases.ts';
import { changeReader } from './read-changes.ts';
import { profileReader } from './read-profile.ts';
import { standingReader } from './read-standings.ts';
import { submissionReader } from './read-submissions.ts';
import { casesMigrations } from './schema.ts';
import { startSettlingThread, type SettlingThread } from './settling-thread.ts';
import { casesUnit } from './unit.ts';
import { upwardReader } from './upward-offers.ts';

/** Batches from this size on are stored by a thread of their own; below it, handing them over costs more than it gains. */
const THREAD_FROM = 200;

/**
 * Opens the cases store in a folder of its own, as `cases.sqlite`. One connection writes, unit after unit; one reads,
 * so that a question never sees half a unit; big batches are stored by a thread with a third, in turn with the units.
 */
export function openCasesStore(directory: string): CasesStore {
  const file = join(directory, 'cases.sqlite');
  const writing = openDatabase(file, casesMigrations, { cacheMegabytes: 8 });
  const reading = openDatabase(file, casesMigrations, { cacheMegabytes: 12 });
  const unit = casesUnit(writing);
  const inTurn = turns();
  let thread: SettlingThread | undefined;
  const started = (): SettlingThread => (thread ??= startSettlingThread(file));
  return {
    ...reader(reading),
    transact: (work) => inTurn(() => inTransaction(writing, () => work(unit))),
    settleBatch: (submission, batch, types) =>
      inTurn(() =>
        batch.rows.length < THREAD_FROM
          ? inTransaction(writing, () => unit.settleBatch(submission, batch, types))
          : started().store(submission, batch, types),
      ),
    expectBatches: () => void started(),
    // The last turn of all: a connection that is closed amid a unit would go on holding the file's lock.
    close: () =>
      inTurn(async () => {
        await thread?.close();
        reading.close();
        writing.close();
      }, 'last'),
  };
}

const reader = (database: SqliteDatabase): CasesReader => ({
  ...submissionReader(database),
  ...caseReader(database),
  ...changeReader(database),
  ...standingReader(database),
  ...profileReader(database),
  ...upwardReader(database),
});

/** Lets pieces of work run one after the other, each whatever became of those before; none after the `last`. */
function turns(): <Result>(work: () => Promise<Result>, order?: 'last') => Promise<Result> {
  let previous: Promise<unknown> = Promise.resolve();
  let closed = false;
  return (work, order) => {
    if (closed) return Promise.reject(new Error('The cases store is closed.'));
    closed = order === 'last';
    const mine = previous.then(work);
    previous = mine.catch(() => undefined);
    return mine;
  };
}

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
