import type { SqliteValue } from '../../sqlite-database.ts';
import type { Ledger } from '../intake/intake.ts';
import type { Outcome } from '../settling.ts';
import type { Submission } from '../stored.ts';

/** Outcomes by the small number that an entry keeps. */
export const outcomes: readonly Outcome[] = ['accepted', 'revised', 'duplicate', 'superseded', 'rejected', 'unread'];

/** A row of the table `submission`. */
export interface SubmissionRow extends Ledger {
  readonly number: number;
  readonly id: string;
  readonly identity: string;
  readonly department: string;
  readonly period: string;
  readonly record_type: string;
  readonly channel: string;
  readonly name: string;
  readonly reading: string;
  readonly digest: string;
  readonly bytes: number;
  readonly offered_at: string;
  readonly complete_at: string;
  readonly timely: number;
  readonly rehearsal: number;
  readonly announced: number | null;
  readonly idempotency_key: string | null;
  readonly corrects: number | null;
  readonly specification: string;
  readonly sender: string;
  readonly request_id: string;
  readonly state: string;
  readonly verdict: string;
  readonly refusal: string | null;
  readonly settled_at: string | null;
  readonly records_root: string | null;
  readonly records_size: number | null;
}

/** Leaves out what is null: an absent property says absent. */
export function defined<Fields extends object>(
  fields: Fields,
): { [Name in keyof Fields]?: Exclude<Fields[Name], null | undefined> } {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  ) as never;
}

export const ledgerOf = (row: Ledger): Ledger => ({
  offered: row.offered,
  accepted: row.accepted,
  revised: row.revised,
  duplicate: row.duplicate,
  superseded: row.superseded,
  rejected: row.rejected,
  unread: row.unread,
});

export function submissionOf(row: SubmissionRow): Submission {
  return {
    number: row.number,
    id: row.id,
    identity: row.identity,
    department: row.department,
    period: row.period,
    recordType: row.record_type,
    channel: row.channel as Submission['channel'],
    name: row.name,
    reading: JSON.parse(row.reading) as Submission['reading'],
    digest: row.digest,
    bytes: row.bytes,
    offeredAt: row.offered_at,
    completeAt: row.complete_at,
    timely: row.timely === 1,
    rehearsal: row.rehearsal === 1,
    specification: JSON.parse(row.specification) as Submission['specification'],
    sender: row.sender,
    requestId: row.request_id,
    state: row.state as Submission['state'],
    verdict: row.verdict as Submission['verdict'],
    ledger: ledgerOf(row),
    ...defined({
      announced: row.announced,
      idempotencyKey: row.idempotency_key,
      corrects: row.corrects,
      refusal: row.refusal,
      settledAt: row.settled_at,
      records: row.records_root === null ? null : { root: row.records_root, size: row.records_size ?? 0 },
    }),
  };
}

/** Columns that are set when a submission is taken in, with their values. */
export function submissionColumns(submission: Submission): Readonly<Record<string, SqliteValue>> {
  return {
    id: submission.id,
    identity: submission.identity,
    department: submission.department,
    period: submission.period,
    record_type: submission.recordType,
    channel: submission.channel,
    name: submission.name,
    reading: JSON.stringify(submission.reading),
    digest: submission.digest,
    bytes: submission.bytes,
    offered_at: submission.offeredAt,
    complete_at: submission.completeAt,
    timely: Number(submission.timely),
    rehearsal: Number(submission.rehearsal),
    announced: submission.announced ?? null,
    idempotency_key: submission.idempotencyKey ?? null,
    corrects: submission.corrects ?? null,
    specification: JSON.stringify(submission.specification),
    sender: submission.sender,
    request_id: submission.requestId,
    state: submission.state,
    verdict: submission.verdict,
    refusal: submission.refusal ?? null,
    settled_at: submission.settledAt ?? null,
    ...submission.ledger,
  };
}
