import { noteOf, type UnreadPlace } from '../../../conformity/returned/mark-delivery.ts';
import { markRow } from '../../../conformity/returned/mark-row.ts';
import type { RowMark } from '../../../kernel/row-mark.ts';
import type { CasesReader } from '../store.ts';
import type { StoredFinding, Submission } from '../stored.ts';
import { entriesOf } from './entries-of.ts';

const AT_ONCE = 1000;

/**
 * What is to be marked in the file of a submission, row by row. Of a file that came back, every row that was taken is
 * marked anew, those in order too; others keep what was said of them.
 */
export async function* marksOf(store: CasesReader, { id, reading }: Submission): AsyncGenerator<RowMark> {
  const findings = findingsOf(store, id);
  let next = await findings.next();
  for await (const { sequence, outcome, row, table, reason } of entriesOf(store, id)) {
    const own: StoredFinding[] = [];
    for (; next.done !== true && next.value.sequence <= sequence; next = await findings.next())
      if (next.value.sequence === sequence) own.push(next.value);
    // A line that could not be read may not be a row at all: nothing can be put beside it.
    if (outcome === 'unread') continue;
    if (own.length === 0 && outcome !== 'rejected' && reading.returns === undefined) continue;
    const found = own.map(({ finding }) => finding);
    const isWhole = found.length > 0 && rulesIn(reason).every((rule) => found.some((each) => each.rule === rule));
    yield markRow({ sheet: table, row }, found, outcome === 'rejected' && !isWhole ? reason : '');
  }
}

/** Rules that the reason of a rejected row names; findings of some may not have been kept. */
const rulesIn = (reason: string): readonly string[] =>
  [...reason.matchAll(/（([\w.-]+)）/g)].map(([, rule = '']) => rule);

/** What is to be said of a submission as a whole. */
export async function noteOfSubmission(store: CasesReader, { id, ledger }: Submission): Promise<string> {
  const whole = [];
  for await (const { sequence, finding } of findingsOf(store, id)) {
    if (sequence > 0) break;
    whole.push(finding);
  }
  const unread: UnreadPlace[] = [];
  if (ledger.unread > 0)
    for await (const { outcome, row, table, reason } of entriesOf(store, id))
      if (outcome === 'unread') unread.push({ sheet: table, row, reason });
  return noteOf(whole, unread);
}

async function* findingsOf(store: CasesReader, submission: string): AsyncGenerator<StoredFinding> {
  for (let from: readonly [number, number] | undefined; ;) {
    const page = await store.findings(submission, {}, { limit: AT_ONCE, from, direction: 'forward' });
    yield* page;
    const last = page.at(-1);
    if (last === undefined) return;
    from = [last.sequence, last.ordinal];
  }
}
