import { addMonths } from '../../../kernel/month.ts';
import type { Ledger } from '../settling.ts';
import { balances } from '../settling.ts';
import type { CasesReader } from '../store.ts';
import type { Submission } from '../stored.ts';

/** How many months back a department's history says whether nothing can be right. */
const HISTORY_MONTHS = 3;

/** State and verdict of a delivery whose rows have all been settled. `counted` is the ledger counted anew from the entries. */
export async function verdictOf(
  store: CasesReader,
  submission: Submission,
  counted: Ledger,
): Promise<Pick<Submission, 'state' | 'verdict'>> {
  const { ledger, announced } = submission;
  const short = announced !== undefined && announced > ledger.offered;
  const missing = short || (ledger.offered === 0 && (await historySaysOtherwise(store, submission)));
  const agrees = balances(ledger) && Object.entries(counted).every(([name, n]) => ledger[name as keyof Ledger] === n);
  return {
    state: agrees && !short ? 'BALANCED' : 'UNBALANCED',
    verdict:
      missing || ledger.unread > 0 || !agrees ? 'INCOMPLETE' : ledger.rejected > 0 ? 'DOES_NOT_CONFORM' : 'CONFORMS',
  };
}

/** Nothing at all is suspicious when months before brought rows, and this one has not brought any yet. */
async function historySaysOtherwise(
  store: CasesReader,
  { department, recordType, period, channel }: Submission,
): Promise<boolean> {
  if (channel === 'COUNT') return false;
  const declared = await store.latestCounts(department, period);
  if (declared !== undefined && declared.ledger.offered === 0) return false;
  if ((await store.rowsOffered(department, recordType, period, period)) > 0) return false;
  const from = addMonths(period, -HISTORY_MONTHS);
  return (await store.rowsOffered(department, recordType, from, addMonths(period, -1))) > 0;
}
