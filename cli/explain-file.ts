import { readFileSync, writeFileSync } from 'node:fs';
import { patchMapping } from '../conformity/cause/patch-mapping.ts';
import { probableCauses, type CauseReport } from '../conformity/cause/probable-causes.ts';
import { examine } from '../conformity/examine.ts';
import type { SpecificationPack } from '../conformity/pack/pack.ts';
import { createCalendar } from '../kernel/calendar.ts';
import { readRecords, type RecordsRequest } from './read-records.ts';
import { referencesOffline } from './references-offline.ts';

/** Checks a file and seeks the causes of what was found 归因. */
export async function explainFile(
  pack: SpecificationPack,
  request: RecordsRequest,
  department?: string,
): Promise<CauseReport> {
  const references = referencesOffline;
  const options = { pack, department, references, calendar: createCalendar(), findingCap: Infinity };
  const { evidence } = await examine(readRecords(request), options);
  return probableCauses(evidence);
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
