import { readFileSync, writeFileSync } from 'node:fs';
import { evidenceCollector } from '../conformity/cause/evidence-collector.ts';
import { patchMapping } from '../conformity/cause/patch-mapping.ts';
import { probableCauses, type CauseReport } from '../conformity/cause/probable-causes.ts';
import { createChecker } from '../conformity/checker.ts';
import type { SpecificationPack } from '../conformity/pack/pack.ts';
import { recentCases } from '../conformity/recent-cases.ts';
import { createCalendar } from '../kernel/calendar.ts';
import { readRecords, type ReadRecord, type RecordsRequest } from './read-records.ts';
import { referencesOffline } from './references-offline.ts';

const BATCH = 512;
const REMEMBERED_CASES = 100_000;

/** Checks a file and seeks the causes of what was found 归因. */
export async function explainFile(
  pack: SpecificationPack,
  request: RecordsRequest,
  department?: string,
): Promise<CauseReport> {
  const options = { pack, department, references: referencesOffline, calendar: createCalendar() };
  const checker = createChecker({ ...options, findingCap: Infinity });
  const recent = recentCases(pack, REMEMBERED_CASES);
  const collector = evidenceCollector(pack);
  const judge = (batch: readonly ReadRecord[]): void => {
    const inputs = batch.map(({ input }) => input);
    const judgements = checker.checkBatch(inputs, recent.known);
    recent.remember(inputs, judgements);
    for (const [index, record] of batch.entries())
      collector.take({ ...record, findings: judgements[index]?.findings ?? [] });
  };
  let batch: ReadRecord[] = [];
  for await (const record of readRecords(request)) {
    if (batch.push(record) < BATCH) continue;
    judge(batch);
    batch = [];
  }
  judge(batch);
  return probableCauses(collector.evidence(checker.finish().deliveryFindings));
}

/**
 * Writes the fixes of the causes into a mapping file; comments and order are kept. Answers the causes that were fixed:
 * where two concern the same field, only the more telling one.
 */
export function fixMapping(path: string, { causes }: CauseReport): readonly string[] {
  let text = readFileSync(path, 'utf8');
  const touched = new Set<string>();
  const fixed: string[] = [];
  for (const { cause, recordType, fix } of causes) {
    const fields = Object.keys(fix?.fields ?? {}).map((field) => `${recordType} ${field}`);
    if (fix === undefined || fields.some((field) => touched.has(field))) continue;
    const patched = patchMapping(text, recordType, fix);
    if (patched === undefined) continue;
    text = patched;
    fixed.push(cause);
    for (const field of fields) touched.add(field);
  }
  if (fixed.length > 0) writeFileSync(path, text);
  return fixed;
}
