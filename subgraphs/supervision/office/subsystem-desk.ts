import { canonicalJson, sha256 } from '../../../kernel/canonical-json.ts';
import { monthOf } from '../../../kernel/month.ts';
import type { Principal } from '../../../kernel/principal.ts';
import type { Card } from '../alerts/card.ts';
import { dateOf, momentOf } from '../clock/moment.ts';
import { supervisionError } from '../errors.ts';
import { groupBy } from '../group-by.ts';
import { aboutRecord, cardsOfGroup } from '../subsystems/cards-of-group.ts';
import { checkRecord, type RecordProblem } from '../subsystems/check-record.ts';
import { keyOf, nextDay } from '../subsystems/judge-records.ts';
import type { SubsystemPack, SubsystemRecord } from '../subsystems/subsystem-pack.ts';
import type { RecordGroup, StoredRecord, SubsystemStore } from '../subsystems/subsystem-store.ts';
import { deedNow, nextNumber, requireDepartment, type OfficeMeans } from './office.ts';

/** What became of records that were reported: offered = accepted + revised + duplicate + rejected. */
export interface SubsystemReceipt {
  readonly id: string;
  readonly subsystem: string;
  readonly department: string;
  /** SHA-256 over the canonical JSON of what was offered. */
  readonly digest: string;
  readonly offered: number;
  readonly accepted: number;
  readonly revised: number;
  readonly duplicate: number;
  readonly rejected: number;
  readonly problems: readonly RecordProblem[];
}

/** Takes records of subsystems 监察子系统 in, and raises cards about them. */
export interface SubsystemDesk {
  readonly packs: readonly SubsystemPack[];
  /** Throws SUPERVISION_DENIED, SUPERVISION_UNKNOWN, SUPERVISION_INPUT_INVALID. */
  report(
    principal: Principal,
    subsystem: string,
    department: string,
    records: readonly unknown[],
  ): Promise<SubsystemReceipt>;
  /** Judges every group that is due; answers how many cards were raised. */
  judgeDue(): Promise<number>;
}

/** Records in one delivery. */
const MOST = 5000;
/** Groups looked at before the due ones are asked for again. */
const GROUPS = 50;

/** Opens the desk. */
export function openSubsystemDesk(
  means: OfficeMeans & { readonly store: SubsystemStore },
  packs: readonly SubsystemPack[],
): SubsystemDesk {
  const { store, clock } = means;
  const byId = new Map(packs.map((pack) => [pack.id, pack]));
  const judgeDue = async (): Promise<number> => {
    const at = momentOf(clock.now());
    let raised = 0;
    for (;;) {
      const groups = await store.dueGroups(dateOf(at), GROUPS);
      for (const group of groups) raised += await judgeGroup(means, byId.get(group.subsystem), group);
      if (groups.length < GROUPS) return raised;
    }
  };
  return {
    packs,
    judgeDue,
    report: async (principal, subsystem, department, records) => {
      requireDepartment(principal, department);
      const pack = byId.get(subsystem);
      if (pack === undefined) throw supervisionError.SUPERVISION_UNKNOWN({ thing: '监察子系统', id: subsystem });
      if (records.length === 0 || records.length > MOST)
        throw supervisionError.SUPERVISION_INPUT_INVALID({ field: 'records', reason: `1-${String(MOST)}` });
      const { problems, ...sorted } = await sortOut(store, pack, department, records, momentOf(clock.now()));
      const digest = sha256(canonicalJson(records));
      const period = momentOf(clock.now()).slice(0, 7);
      const id = await nextNumber(means, 'records', 'REPORTED', 'JC', period);
      const rejected = new Set(problems.map(({ row }) => row)).size;
      const counts = { offered: records.length, ...sorted.counts, rejected };
      const data = { subsystem, digest, ...counts };
      await deedNow(means, principal, { topic: 'records', subject: id, department, period, name: 'REPORTED', data });
      await store.addSubsystemRecords(sorted.versions);
      await judgeDue();
      return { id, subsystem, department, digest, ...counts, problems };
    },
  };
}

/** Tells new records from revisions, repetitions, and what cannot be taken; the last of a key in a delivery holds. */
async function sortOut(
  store: SubsystemStore,
  pack: SubsystemPack,
  department: string,
  given: readonly unknown[],
  at: string,
): Promise<{
  readonly versions: readonly StoredRecord[];
  readonly counts: { readonly accepted: number; readonly revised: number; readonly duplicate: number };
  readonly problems: readonly RecordProblem[];
}> {
  const problems: RecordProblem[] = [];
  const rows: { readonly row: number; readonly key: string; readonly record: SubsystemRecord }[] = [];
  for (const [index, each] of given.entries()) {
    const checked = checkRecord(pack, each, department, index + 1);
    if ('problems' in checked) problems.push(...checked.problems);
    else rows.push({ row: index + 1, key: keyOf(checked.record, pack.key), record: checked.record });
  }
  const stored = await store.subsystemRecords(pack.id, [...new Set(rows.map(({ key }) => key))]);
  const latest = new Map(stored.map((each) => [each.key, each]));
  const versions: StoredRecord[] = [];
  const counts = { accepted: 0, revised: 0, duplicate: 0 };
  for (const { row, key, record } of rows) {
    const before = latest.get(key);
    if (before !== undefined && before.department !== department) {
      problems.push({ row, field: pack.key.join(), reason: OTHERS });
      continue;
    }
    if (before !== undefined && canonicalJson(before.record) === canonicalJson(record)) {
      counts.duplicate += 1;
      continue;
    }
    const period = monthOf(String(record[pack.day]));
    const version = { subsystem: pack.id, key, department, period, version: (before?.version ?? 0) + 1, at, record };
    counts[before === undefined ? 'accepted' : 'revised'] += 1;
    versions.push(version);
    latest.set(key, version);
  }
  return { versions, counts, problems };
}

const OTHERS = { zh: '该编号已由另一部门报送。', en: 'The key was reported by another department before.' };

async function judgeGroup(
  { store, clock, calendar }: OfficeMeans & { readonly store: SubsystemStore },
  pack: SubsystemPack | undefined,
  group: RecordGroup,
): Promise<number> {
  const at = momentOf(clock.now());
  const today = dateOf(at);
  const stored = await store.recordsOfGroup(group);
  if (pack === undefined) {
    // What is not kept as a subsystem any more is not judged any more; its records and cards stay.
    await store.setRecordDues(group.subsystem, new Map(stored.map(({ key }) => [key, undefined])));
    return 0;
  }
  const abouts = stored.map(({ key }) => aboutRecord(pack.id, key));
  const known = groupBy(await store.cardsAbout(abouts), ({ about }) => about);
  const { raised, lifted } = cardsOfGroup(pack, stored, (about): readonly Card[] => known.get(about) ?? [], {
    ...{ at, today, calendar },
  });
  // Cards first: after a stop between the two the group is judged again, and raises nothing twice.
  await store.saveCards([...raised, ...lifted]);
  await store.setRecordDues(
    pack.id,
    new Map(stored.map(({ key, record }) => [key, nextDay(pack, record, calendar, today)])),
  );
  return raised.length;
}
