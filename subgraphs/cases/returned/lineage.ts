import { deliveryDigits } from '../../../kernel/row-key.ts';
import type { CasesReader } from '../store.ts';
import type { Submission } from '../stored.ts';

/** Deliveries that a returned file goes back to, the last one first, by the digits that row keys name them with. */
export async function lineageOf(
  store: CasesReader,
  { reading }: Pick<Submission, 'reading'>,
): Promise<ReadonlyMap<string, Submission>> {
  const lineage = new Map<string, Submission>();
  for (let id = reading.returns; id !== undefined;) {
    const submission = await store.submission(id);
    if (submission === undefined) throw new Error(`Submission ${id}, which was returned, has vanished.`);
    lineage.set(deliveryDigits(submission.digest), submission);
    id = submission.reading.returns;
  }
  return lineage;
}
