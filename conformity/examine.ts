import { evidenceCollector } from './cause/evidence-collector.ts';
import type { Evidence, ObservedRecord } from './cause/evidence.ts';
import type { CheckInput } from './check-input.ts';
import { createChecker, type CheckerOptions } from './checker.ts';
import { STANDARD_FINDING_CAP } from './check.ts';
import type { Finding } from './finding.ts';
import { recentCases } from './recent-cases.ts';
import type { Verdict } from './verdict.ts';

/** Records examined in one go, and cases remembered for rules across the records of a case. */
const BATCH = 512;
const REMEMBERED_CASES = 100_000;

/** A record to be judged, and the row that it was made of, in the sender's own columns. */
export type ExaminedRecord = Pick<ObservedRecord, 'input' | 'source'>;

/** What comes of a delivery that was checked without a store, and of what causes can be sought in it. */
export interface Examination {
  readonly verdict: Verdict;
  readonly evidence: Evidence;
}

/**
 * Checks a delivery without a store as `check` does, and keeps a fair part of it as evidence. `take` is handed the findings
 * as they are made, all of them; the verdict says that at most `findingCap` of one rule are listed (`firstOfEachRule`).
 */
export async function examine(
  records: AsyncIterable<ExaminedRecord>,
  options: Omit<CheckerOptions, 'findingCap'> & { readonly findingCap?: number },
  take: (findings: readonly Finding[]) => void = () => undefined,
): Promise<Examination> {
  const { pack, findingCap = STANDARD_FINDING_CAP } = options;
  const checker = createChecker({ ...options, findingCap: Infinity });
  const recent = recentCases(pack, REMEMBERED_CASES);
  const collector = evidenceCollector(pack);
  const judge = (batch: readonly ExaminedRecord[]): void => {
    const inputs = batch.map(({ input }): CheckInput => input);
    const judgements = checker.checkBatch(inputs, recent.known);
    recent.remember(inputs, judgements);
    for (const [index, record] of batch.entries()) {
      const own = judgements[index]?.findings ?? [];
      if (own.length > 0) take(own);
      collector.take({ ...record, findings: own });
    }
  };
  let batch: ExaminedRecord[] = [];
  for await (const record of records) {
    if (batch.push(record) < BATCH) continue;
    judge(batch);
    batch = [];
  }
  judge(batch);
  const verdict = checker.finish();
  take(verdict.deliveryFindings);
  return { verdict: capped(verdict, findingCap), evidence: collector.evidence(verdict.deliveryFindings) };
}

/** Makes a test that tells of finding after finding whether it is among the first of its rule. */
export function firstOfEachRule(cap = STANDARD_FINDING_CAP): (finding: Finding) => boolean {
  const counts = new Map<string, number>();
  return ({ rule }) => {
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    return count <= cap;
  };
}

/** A verdict that says of how many findings it is told, where no more than so many of a rule are listed. */
function capped(verdict: Verdict, cap: number): Verdict {
  const rules = verdict.rules.map((count) => ({ ...count, stored: Math.min(count.findings, cap) }));
  const stored = rules.reduce((sum, rule) => sum + rule.stored, 0);
  return { ...verdict, rules, findings: { ...verdict.findings, stored } };
}
