import type { AuditEvent } from '../../../kernel/audit/audit-trail.ts';
import type { SqliteDatabase } from '../../sqlite-database.ts';
import type { Ledger } from '../settling.ts';
import type { CasesReader } from '../store.ts';
import type { Announcement, Attempt, StandingFigures } from '../stored.ts';
import { count } from './read-submissions.ts';
import { ledgerOf, submissionOf, type SubmissionRow } from './submission-rows.ts';

type StandingReader = Pick<
  CasesReader,
  | 'standings'
  | 'departmentsReporting'
  | 'rowsOffered'
  | 'countsOf'
  | 'latestCounts'
  | 'announcement'
  | 'attemptsCutByHub'
  | 'openAttempts'
  | 'checkpoint'
  | 'pendingEvents'
>;

/** Questions about departments and periods, and about the intake's own memory. */
export function standingReader(database: SqliteDatabase): StandingReader {
  const latestCounts = (department: string, period: string): SubmissionRow | undefined =>
    database
      .statement(
        `SELECT * FROM submission WHERE department = ? AND period = ? AND channel = 'COUNT' AND state = 'BALANCED'
          ORDER BY number DESC LIMIT 1`,
      )
      .get<SubmissionRow>(department, period);
  return {
    standings: async (period, departments, deadline) =>
      departments.map((department) => {
        const counts = latestCounts(department, period);
        return standing(database, period, department, deadline, counts);
      }),
    departmentsReporting: async (period) =>
      database
        .statement('SELECT DISTINCT department FROM submission WHERE period = ? ORDER BY department')
        .all<{ department: string }>(period)
        .map(({ department }) => department),
    rowsOffered: async (department, recordType, from, to) =>
      database
        .statement(
          `SELECT coalesce(sum(offered), 0) AS n FROM submission WHERE department = ? AND record_type = ?
            AND period BETWEEN ? AND ? AND rehearsal = 0 AND state <> 'REFUSED'`,
        )
        .get<{ n: number }>(department, recordType, from, to)?.n ?? 0,
    countsOf: async (department, period) =>
      database
        .statement('SELECT power_code, count FROM case_count WHERE department = ? AND period = ? ORDER BY power_code')
        .all<{ power_code: string; count: number }>(department, period)
        .map((row) => ({ powerCode: row.power_code, count: row.count })),
    latestCounts: async (department, period) => {
      const row = latestCounts(department, period);
      return row === undefined ? undefined : submissionOf(row);
    },
    ...memory(database),
  };
}

function memory(
  database: SqliteDatabase,
): Pick<CasesReader, 'announcement' | 'attemptsCutByHub' | 'openAttempts' | 'checkpoint' | 'pendingEvents'> {
  return {
    announcement: async (department, period, digest) =>
      database
        .statement(
          `SELECT department, period, record_type AS recordType, digest, announced_at AS announcedAt,
            valid_until AS validUntil FROM announcement WHERE department = ? AND period = ? AND digest = ?`,
        )
        .get<Announcement>(department, period, digest),
    attemptsCutByHub: async (department, period, recordType, since) =>
      database
        .statement(
          `${ATTEMPT} WHERE department = ? AND period = ? AND record_type = ? AND started_at >= ?
            AND refusal = 'INTAKE_HUB_STOPPED' ORDER BY id`,
        )
        .all<Attempt>(department, period, recordType, since),
    openAttempts: async () => database.statement(`${ATTEMPT} WHERE ended_at IS NULL ORDER BY id`).all<Attempt>(),
    checkpoint: async (source) => {
      const row = database.statement('SELECT value FROM checkpoint WHERE source = ?').get<{ value: string }>(source);
      return row === undefined ? undefined : (JSON.parse(row.value) as unknown);
    },
    pendingEvents: async (limit) =>
      database
        .statement('SELECT event FROM outbox ORDER BY ordinal LIMIT ?')
        .all<{ event: string }>(limit)
        .map(({ event }) => JSON.parse(event) as AuditEvent),
  };
}

const ATTEMPT = `SELECT id, department, period, record_type AS recordType, name, sender, request_id AS requestId,
  started_at AS startedAt FROM attempt`;

function standing(
  database: SqliteDatabase,
  period: string,
  department: string,
  deadline: string,
  counts: SubmissionRow | undefined,
): StandingFigures {
  const sums = database
    .statement(
      `SELECT count(*) AS submissions,
        min(CASE WHEN state = 'BALANCED' AND verdict <> 'INCOMPLETE' THEN offered_at END) AS first,
        coalesce(sum(CASE WHEN timely = 0 AND channel <> 'COUNT' THEN accepted + revised ELSE 0 END), 0) AS late
        FROM submission WHERE department = ? AND period = ? AND rehearsal = 0 AND state <> 'REFUSED'`,
    )
    .get<{ submissions: number; first: string | null; late: number }>(department, period);
  const ledger = database
    .statement(
      `SELECT ${['offered', 'accepted', 'revised', 'duplicate', 'superseded', 'rejected', 'unread']
        .map((name) => `coalesce(sum(${name}), 0) AS ${name}`)
        .join(', ')} FROM submission
        WHERE department = ? AND period = ? AND rehearsal = 0 AND state <> 'REFUSED' AND channel <> 'COUNT'`,
    )
    .get<Ledger>(department, period);
  const open = 'FROM quarantine WHERE department = ? AND period = ?';
  return {
    department,
    submissions: sums?.submissions ?? 0,
    ledger: ledgerOf(ledger as Ledger),
    lateRecords: sums?.late ?? 0,
    ...(sums?.first == null ? {} : { firstCompleteArrival: sums.first }),
    rejectedOutstanding: count(database, `${open} AND closed_at IS NULL`, department, period),
    rejectedOutstandingAtDeadline: count(
      database,
      `${open} AND opened_at <= ? AND (closed_at IS NULL OR closed_at > ?)`,
      department,
      period,
      deadline,
      deadline,
    ),
    cases:
      count(database, 'FROM power_case WHERE department = ? AND period = ?', department, period) +
      count(database, 'FROM case_period WHERE department = ? AND period = ?', department, period),
    countsReported: counts !== undefined && counts.offered > 0,
    noCasesDeclared: counts?.offered === 0,
  };
}
