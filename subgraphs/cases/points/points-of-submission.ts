import { accountForFindings } from '../../../conformity/cause/probable-causes.ts';
import { examine, type ExaminedRecord } from '../../../conformity/examine.ts';
import type { SpecificationPack } from '../../../conformity/pack/pack.ts';
import { previewPoints, type PointsPreview } from '../../../conformity/points/points-preview.ts';
import { DATA_DOCKING } from '../../../conformity/points/points-rule.ts';
import type { IntakeParts } from '../intake/intake-parts.ts';
import { offeredRows } from '../intake/row-stream.ts';
import { readingOf } from '../returned/reading-of.ts';
import { waitingRecords } from '../returned/waiting-records.ts';
import type { Submission } from '../stored.ts';

/** Rows of a submission that causes are sought in, from its first; whoever asks is waiting. */
const LOOKED_AT = 20_000;
const GROUP = 500;

/** Foretells what a submission costs as it now stands. */
export type PointsOfSubmission = (submission: Submission) => Promise<PointsPreview | undefined>;

/**
 * What a settled submission costs in the month's score as it now stands, and what to mend first 扣分预估: records that were
 * corrected meanwhile cost nothing. Undefined for what is not settled, and for counts. Its bytes are read again.
 */
export const pointsOfSubmission =
  (parts: IntakeParts): PointsOfSubmission =>
  async (submission) => {
    const { id, state, channel, ledger, specification } = submission;
    if ((state !== 'BALANCED' && state !== 'UNBALANCED') || channel === 'COUNT') return undefined;
    const rejected = await parts.store.quarantineCount({ submission: id, open: true });
    const facts = { rejected, unread: ledger.unread };
    const pack = parts.packs.find(({ digest }) => digest === specification.digest);
    if (rejected === 0 || pack === undefined)
      return previewPoints(DATA_DOCKING, { ...facts, findings: [], examined: { records: 0, of: 0 } });
    const waiting = new Set<number>();
    for await (const { sequence } of waitingRecords(parts.store, id)) waiting.add(sequence);
    const { references } = await parts.catalogue();
    const { evidence } = await examine(firstRecords(parts, submission, pack), {
      ...{ pack, references, department: submission.department, calendar: parts.calendar, findingCap: Infinity },
    });
    const standing = evidence.records.filter(({ input }) => waiting.has(input.sequence));
    const account = accountForFindings(evidence);
    const findings = account.findings.filter(
      ({ record }) => record === undefined || waiting.has(record.input.sequence),
    );
    return previewPoints(DATA_DOCKING, { ...facts, findings, examined: { records: standing.length, of: rejected } });
  };

async function* firstRecords(
  parts: IntakeParts,
  submission: Submission,
  pack: SpecificationPack,
): AsyncGenerator<ExaminedRecord> {
  const { read, mappingFor } = await readingOf(parts, submission);
  const batches = read(parts.raw.read(submission.id), submission.name);
  for await (const group of offeredRows(batches, GROUP))
    for (const row of group) {
      if (row.sequence > LOOKED_AT) return;
      const mapping = row.kind === 'row' ? mappingFor(row.place.table ?? row.place.sheet) : undefined;
      if (row.kind !== 'row' || mapping === undefined || !Object.hasOwn(pack.recordTypes, mapping.recordType)) continue;
      const { place, sequence, source } = row;
      const at = { place, sequence, row: source.row, path: source.path, columnOf: mapping.columnOf };
      yield { input: { ...mapping.map(source), ...at }, source: source.values };
    }
}
