import type { CheckInput } from './check-input.ts';
import { createChecker, type CheckerOptions } from './checker.ts';
import type { Finding } from './finding.ts';
import type { SpecificationPack } from './pack/pack.ts';
import { recentCases } from './recent-cases.ts';
import type { References } from './references.ts';
import type { Verdict } from './verdict.ts';

/** Records checked in one go, and cases remembered for rules across the records of a case. */
const BATCH = 512;
const REMEMBERED_CASES = 100_000;

/** Findings of one rule that are handed out unless said otherwise. */
export const STANDARD_FINDING_CAP = 1000;

/**
 * Checks a delivery without a store: yields findings as they are made, and returns the verdict. Records across a case
 * are compared with those that came at most 100,000 cases earlier. Throws as `createChecker` and `checkBatch` do.
 */
export async function* check(
  pack: SpecificationPack,
  records: AsyncIterable<CheckInput> | Iterable<CheckInput>,
  references: References,
  options: Omit<Partial<CheckerOptions>, 'pack' | 'references'> = {},
): AsyncGenerator<Finding, Verdict, undefined> {
  const checker = createChecker({ findingCap: STANDARD_FINDING_CAP, ...options, pack, references });
  const recent = recentCases(pack, REMEMBERED_CASES);
  const judge = (batch: readonly CheckInput[]): readonly Finding[] => {
    const judgements = checker.checkBatch(batch, recent.known);
    recent.remember(batch, judgements);
    return judgements.flatMap(({ findings }) => findings);
  };
  let batch: CheckInput[] = [];
  for await (const record of records) {
    batch.push(record);
    if (batch.length < BATCH) continue;
    yield* judge(batch);
    batch = [];
  }
  yield* judge(batch);
  const verdict = checker.finish();
  yield* verdict.deliveryFindings;
  return verdict;
}
