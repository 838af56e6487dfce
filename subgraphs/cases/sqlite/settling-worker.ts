import { parentPort, workerData } from 'node:worker_threads';
import { openDatabase } from '../../sqlite-database.ts';
import { casesMigrations } from './schema.ts';
import { unpackRow } from './row-freight.ts';
import { settleBatch } from './settle-batch.ts';
import type { BatchAnswer, BatchOrder } from './settling-thread.ts';
import { settling } from './settling-submission.ts';

/** The thread's own side: stores each batch in one transaction, and answers when it is committed. */
const database = openDatabase((workerData as { readonly file: string }).file, casesMigrations, { cacheMegabytes: 16 });
// What a power cut takes back is done again from the raw bytes; waiting for the disk at every batch gains nothing.
database.exec('PRAGMA synchronous = NORMAL');

parentPort?.on('message', (order: BatchOrder) => {
  parentPort?.postMessage(answerTo(order));
});

function answerTo({ submission, batch, rows, types }: BatchOrder): BatchAnswer {
  try {
    database.transact(() => {
      settleBatch(database, settling(database, submission), { ...batch, rows: rows.map(unpackRow) }, types);
    });
    return { stored: true };
  } catch (fault) {
    return { stored: false, message: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) };
  }
}
