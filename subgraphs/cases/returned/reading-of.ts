import type { IntakeParts } from '../intake/intake-parts.ts';
import type { ResolveReading } from '../intake/intake.ts';
import type { Submission } from '../stored.ts';
import { changedRows } from './changed-rows.ts';
import { lineageOf } from './lineage.ts';

/** How a submission is read: by its plan; of a file that was returned, only the rows that have changed. */
export async function readingOf(
  { store, raw, resolveReading }: IntakeParts,
  { reading, recordType }: Submission,
): Promise<ReturnType<ResolveReading>> {
  const plain = resolveReading(reading, recordType);
  if (reading.returns === undefined) return plain;
  const lineage = await lineageOf(store, { reading });
  const [last] = lineage.values();
  if (last === undefined) return plain;
  const earlier = resolveReading(last.reading, last.recordType);
  const before = () => earlier.read(raw.read(last.id), last.name);
  return { ...plain, read: changedRows(plain.read, { before, deliveries: new Set(lineage.keys()) }) };
}
