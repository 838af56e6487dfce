import type { CheckInput } from '../../../conformity/check-input.ts';
import { createChecker } from '../../../conformity/checker.ts';
import type { SpecificationPack } from '../../../conformity/pack/pack.ts';
import type { Place, RowBatch, RowMapping } from '../../../kernel/rows.ts';
import { casesError } from '../errors.ts';
import type { JudgedRow, PlacedFinding } from '../settling.ts';
import type { CasesUnit } from '../store.ts';
import type { Submission } from '../stored.ts';
import type { IntakeParts } from './intake-parts.ts';
import { CaseKnowledge } from './case-knowledge.ts';
import { findingCounter, judgedRow } from './judged-rows.ts';
import { offeredRows, type OfferedRow } from './row-stream.ts';
import { readingOf } from '../returned/reading-of.ts';
import { areWholeLines } from './whole-lines.ts';

/** One run through the rows of a submission. */
export interface SettlingRun {
  /** All rows in order, in groups; a group is stored already, or not at all. Throws when the delivery is unreadable. */
  groups(): AsyncGenerator<readonly OfferedRow[]>;
  /** Judges a group, and begins to store it unless that was done before. */
  settle(group: readonly OfferedRow[]): Promise<void>;
  /** Resolves when all groups so far are stored. */
  stored(): Promise<void>;
  /** Share of the bytes read so far, 0 to 1. */
  share(): number;
  /** Stores what is to be said of the delivery as a whole. */
  finish(unit: CasesUnit): Promise<void>;
}

/** Opens a run where the last one stopped. */
export async function openRun(parts: IntakeParts, submission: Submission): Promise<SettlingRun> {
  const { id, department, reading, completeAt: at } = submission;
  const pack = pinnedPack(parts, submission);
  const { references } = await parts.catalogue();
  const { calendar, findingCap } = parts;
  const checker = createChecker({ pack, references, department, findingCap, calendar });
  const newFindings = findingCounter(checker);
  const cases = new CaseKnowledge(parts.store, department, pack);
  const { read, mappingFor } = await readingOf(parts, submission);
  const mappingOf = placeMapper(pack, mappingFor);
  let storing: Promise<void> = Promise.resolve();
  const total = await parts.raw.size(id);
  const stored = submission.ledger.offered;
  let bytesRead = 0;
  const batches = (): AsyncIterable<RowBatch> =>
    read(
      counted(parts.raw.read(id), (bytes) => (bytesRead = bytes)),
      submission.name,
    );

  return {
    groups: () => {
      const prove = async (): Promise<void> => {
        parts.store.expectBatches();
        if (await areWholeLines(reading, parts.raw.read(id))) return;
        for await (const { place } of batches()) mappingOf(place);
      };
      return readableGroups(batches(), parts.batchSize, stored, prove);
    },
    share: () => (total === 0 ? 1 : Math.min(bytesRead / total, 1)),
    settle: async (group) => {
      const inputs = group.map((row) => inputOf(row, mappingOf));
      const records = inputs.filter((input) => input !== undefined);
      const isStored = (group.at(-1)?.sequence ?? 0) <= stored;
      // Of what is stored, only what the checker remembers across the delivery is wanted again.
      const judgements = checker.checkBatch(records, isStored ? () => undefined : await cases.about(records));
      cases.remember(records, judgements);
      const found = newFindings();
      if (isStored) return;
      const findings: PlacedFinding[] = [];
      let judged = 0;
      const rows = group.map((row, index): JudgedRow => {
        const input = inputs[index];
        const judgement = input === undefined ? undefined : judgements[judged++];
        if (input === undefined || judgement === undefined) return unreadableRow(row);
        for (const finding of judgement.findings) findings.push({ sequence: row.sequence, finding });
        return judgedRow(department, pack, input, judgement, row.kind === 'row' ? row.source.key : undefined);
      });
      // One batch is stored while the next one is read and judged; never more, so that memory stays flat.
      await storing;
      storing = parts.store.settleBatch(id, { rows, findings, found, at }, pack.recordTypes);
      storing.catch(() => undefined);
    },
    stored: () => storing,
    finish: async (unit) => {
      const findings = checker.finish().deliveryFindings.map((finding) => ({ sequence: 0, finding }));
      await unit.settleBatch(id, { rows: [], findings, found: newFindings(), at }, pack.recordTypes);
    },
  };
}

/** The specification that the submission was received under; throws INTAKE_SPECIFICATION_GONE. */
function pinnedPack({ packs }: IntakeParts, { specification }: Submission): SpecificationPack {
  const pack = packs.find(({ digest }) => digest === specification.digest);
  if (pack === undefined) throw casesError.INTAKE_SPECIFICATION_GONE(specification);
  return pack;
}

/**
 * The rows in groups that never straddle what is stored. A delivery of more than one group is read through once, by
 * `prove`, before its first group is handed out: half a delivery must be refused while nothing of it is stored.
 */
async function* readableGroups(
  batches: AsyncIterable<RowBatch>,
  size: number,
  stored: number,
  prove: () => Promise<void>,
): AsyncGenerator<readonly OfferedRow[]> {
  let proven = stored > 0;
  let held: readonly OfferedRow[] | undefined;
  for await (const group of offeredRows(batches, size)) {
    if (held !== undefined && !proven) {
      await prove();
      proven = true;
    }
    if (held !== undefined) yield held;
    const split = group.findIndex(({ sequence }) => sequence > stored);
    if (split > 0) yield group.slice(0, split);
    held = split > 0 ? group.slice(split) : group;
  }
  if (held !== undefined) yield held;
}

type MappingOf = (place: Place) => RowMapping;

/** Finds the mapping for a table or sheet; throws INTAKE_TABLE_UNKNOWN where there is none that the pack can use. */
function placeMapper(
  pack: SpecificationPack,
  mappingFor: (table: string | undefined) => RowMapping | undefined,
): MappingOf {
  const known = new Map<string | undefined, RowMapping>();
  return ({ table, sheet }) => {
    const name = table ?? sheet;
    const mapping = known.get(name) ?? mappingFor(name);
    if (mapping === undefined || !Object.hasOwn(pack.recordTypes, mapping.recordType))
      throw casesError.INTAKE_TABLE_UNKNOWN({ table: name ?? '' });
    known.set(name, mapping);
    return mapping;
  };
}

/** A row in the columns of the specification; undefined for what could not be read. */
function inputOf(row: OfferedRow, mappingOf: MappingOf): CheckInput | undefined {
  if (row.kind === 'unread') return undefined;
  const { place, sequence, source } = row;
  const mapping = mappingOf(place);
  const { recordType, fields, remarks } = mapping.map(source);
  return {
    recordType,
    fields,
    remarks,
    place,
    sequence,
    row: source.row,
    path: source.path,
    columnOf: mapping.columnOf,
  };
}

function unreadableRow(row: OfferedRow): JudgedRow {
  const { sequence, place } = row;
  const unread = row.kind === 'unread' ? row.unread : { row: 0, reason: '', excerpt: '' };
  const table = place.table ?? place.sheet;
  const reason = `${unread.reason}：${unread.excerpt}`;
  return { kind: 'unread', sequence, row: unread.row, table, sourceKey: undefined, reason };
}

async function* counted(bytes: AsyncIterable<Uint8Array>, tell: (soFar: number) => void): AsyncGenerator<Uint8Array> {
  let soFar = 0;
  for await (const chunk of bytes) {
    tell((soFar += chunk.byteLength));
    yield chunk;
  }
}
