import type { QuarantinedRecord } from '../settling.ts';
import type { CasesReader } from '../store.ts';

const AT_ONCE = 500;

/** Rejected records of a submission that still wait to be corrected, in order. */
export async function* waitingRecords(store: CasesReader, submission: string): AsyncGenerator<QuarantinedRecord> {
  for (let from: readonly [number] | undefined; ;) {
    const page = await store.quarantinePage({ submission, open: true }, { limit: AT_ONCE, from, direction: 'forward' });
    yield* page;
    const last = page.at(-1);
    if (last === undefined) return;
    from = [last.id];
  }
}
