import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Quality } from '../penalty-deliveries.ts';
import type { Format } from './deliveries.ts';

/** Threads that each judge deliveries of so many records, at the same time. */
export interface CheckThreads {
  run(): Promise<number>;
  close(): Promise<void>;
}

/** Starts them; each makes its delivery beforehand. */
export async function startThreads(
  count: number,
  workerData: { readonly format: Format; readonly quality: Quality; readonly records: number },
): Promise<CheckThreads> {
  const boot = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(new URL('./check-thread.ts', import.meta.url).href)}); });`;
  const workers = Array.from({ length: count }, () => new Worker(boot, { eval: true, workerData, execArgv: [] }));
  await Promise.all(workers.map((worker) => once(worker, 'message')));
  return {
    run: async () => {
      const checked = await Promise.all(
        workers.map(async (worker) => {
          const answer = once(worker, 'message');
          worker.postMessage('go');
          return Number((await answer)[0]);
        }),
      );
      return checked.reduce((sum, records) => sum + records, 0);
    },
    close: async () => void (await Promise.all(workers.map((worker) => worker.terminate()))),
  };
}
