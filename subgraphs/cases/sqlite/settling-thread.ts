import { Worker } from 'node:worker_threads';
import type { JudgedBatch, RecordTypes } from '../settling.ts';
import { packRow, type Freight } from './row-freight.ts';

/** What is sent to the thread: a batch to store, answered by `undefined` or by what went wrong. */
export interface BatchOrder {
  readonly submission: string;
  readonly batch: Omit<JudgedBatch, 'rows'>;
  readonly rows: readonly Freight[];
  readonly types: RecordTypes;
}

export type BatchAnswer = { readonly stored: true } | { readonly stored: false; readonly message: string };

/** A thread with a connection of its own that stores batches, so that the hub goes on answering meanwhile. */
export interface SettlingThread {
  /** One at a time; the caller waits for the answer before the next. */
  store(submission: string, batch: JudgedBatch, types: RecordTypes): Promise<void>;
  close(): Promise<void>;
}

/** Starts the thread for a store's file. */
export function startSettlingThread(file: string): SettlingThread {
  const worker = new Worker(new URL('./settling-boot.mjs', import.meta.url), {
    workerData: { file },
    // Batches come and go; a heap that grew before it is collected would only cost memory.
    resourceLimits: { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 128 },
  });
  // An idle thread must not keep a command alive that has done its work.
  worker.unref();
  return {
    store: (submission, { rows, ...batch }, types) =>
      new Promise((resolve, reject) => {
        const done = (settle: () => void): void => {
          worker.off('message', answered).off('error', failed).off('exit', exited).unref();
          settle();
        };
        const answered = (answer: BatchAnswer): void => {
          done(answer.stored ? resolve : () => reject(new Error(answer.message)));
        };
        const failed = (fault: Error): void => done(() => reject(fault));
        const exited = (): void => done(() => reject(new Error('The thread that stores batches has ended.')));
        worker.on('message', answered).on('error', failed).on('exit', exited).ref();
        const order: BatchOrder = { submission, batch, rows: rows.map(packRow), types };
        worker.postMessage(order);
      }),
    close: async () => void (await worker.terminate()),
  };
}
