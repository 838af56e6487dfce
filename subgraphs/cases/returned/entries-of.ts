import type { CasesReader } from '../store.ts';
import type { RowEntry } from '../stored.ts';

const AT_ONCE = 2000;

/** What became of the rows of a submission, in order. */
export async function* entriesOf(store: CasesReader, submission: string): AsyncGenerator<RowEntry> {
  for (let after = 0; ;) {
    const entries = await store.entries(submission, after, AT_ONCE);
    yield* entries;
    const last = entries.at(-1);
    if (last === undefined) return;
    after = last.sequence;
  }
}
