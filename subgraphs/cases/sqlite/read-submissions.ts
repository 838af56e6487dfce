import type { Finding } from '../../../conformity/finding.ts';
import type { Severity } from '../../../conformity/pack/pack.ts';
import type { SqliteDatabase } from '../../sqlite-database.ts';
import { emptyLedger, type Ledger } from '../settling.ts';
import type { CasesReader } from '../store.ts';
import type { FindingTotal, LedgerLine, StoredFinding, Submission, SubmissionFilter } from '../stored.ts';
import { leafReader } from './read-leaves.ts';
import { Conditions, readStretch } from './keyset.ts';
import { defined, outcomes, submissionOf, type SubmissionRow } from './submission-rows.ts';

type SubmissionReader = Pick<
  CasesReader,
  | 'submission'
  | 'submissions'
  | 'submissionByKey'
  | 'submissionByIdentity'
  | 'unsettled'
  | 'submissionPages'
  | 'submissionCount'
  | 'entries'
  | 'recount'
  | 'leafHashes'
  | 'settledRow'
  | 'ledgerLines'
  | 'findings'
  | 'findingTotals'
>;

const NUMBER_OF = '(SELECT number FROM submission WHERE id = ?)';

/** Questions about submissions and what hangs on them. */
export function submissionReader(database: SqliteDatabase): SubmissionReader {
  const one = (sql: string, ...values: readonly string[]): Submission | undefined => {
    const row = database.statement(sql).get<SubmissionRow>(...values);
    return row === undefined ? undefined : submissionOf(row);
  };
  const byId = (id: string): Submission | undefined => one('SELECT * FROM submission WHERE id = ?', id);
  return {
    submission: async (id) => byId(id),
    submissions: async (ids) => ids.map(byId),
    submissionByKey: async (department, key) =>
      one(
        `SELECT * FROM submission WHERE department = ? AND idempotency_key = ? AND state <> 'REFUSED'`,
        department,
        key,
      ),
    submissionByIdentity: async (identity) => ({
      refused: count(database, `FROM submission WHERE identity = ? AND state = 'REFUSED'`, identity),
      standing: one(`SELECT * FROM submission WHERE identity = ? AND state <> 'REFUSED'`, identity),
    }),
    unsettled: async () =>
      database
        .statement(`SELECT id FROM submission WHERE state IN ('RECEIVED', 'CHECKING') ORDER BY number`)
        .all<{ id: string }>()
        .map(({ id }) => id),
    submissionPages: async (filters, stretch) =>
      filters.map((filter) =>
        readStretch<SubmissionRow>(
          database,
          'SELECT * FROM submission',
          submissionConditions(filter),
          ['period', 'number'],
          'DESC',
          stretch,
        ).map(submissionOf),
      ),
    submissionCount: async (filter) => {
      const { where, values } = submissionConditions(filter);
      return count(database, `FROM submission ${where}`, ...(values as string[]));
    },
    ...reckoning(database),
    ...leafReader(database),
  };
}

/** What hangs on one submission: entries, ledger, findings. */
function reckoning(
  database: SqliteDatabase,
): Pick<CasesReader, 'entries' | 'recount' | 'ledgerLines' | 'findings' | 'findingTotals'> {
  return {
    entries: async (submission, after, limit) =>
      database
        .statement(`SELECT * FROM entry WHERE submission = ${NUMBER_OF} AND sequence > ? ORDER BY sequence LIMIT ?`)
        .all<EntryRow>(submission, after, limit)
        .map(entryOf),
    recount: async (submission) => recount(database, submission),
    ledgerLines: async (submission) =>
      database
        .statement(`SELECT * FROM ledger_line WHERE submission = ${NUMBER_OF} ORDER BY day, power`)
        .all<LedgerLine>(submission)
        .map((line) => ({
          power: line.power,
          day: line.day,
          ...sumOf(outcomes.map((outcome) => [outcome, line[outcome]])),
        })),
    findings: async (submission, filter, stretch) =>
      readStretch<FindingRow>(
        database,
        'SELECT sequence, ordinal, body FROM finding',
        new Conditions()
          .always(`submission = ${NUMBER_OF}`, submission)
          .given(filter.rule, 'rule = ?')
          .oneOf(filter.severities, 'severity'),
        ['sequence', 'ordinal'],
        'ASC',
        stretch,
      ).map(findingOf),
    findingTotals: async (submission) =>
      database
        .statement(
          `SELECT rule, severity, total, stored FROM finding_total WHERE submission = ${NUMBER_OF} ORDER BY rule`,
        )
        .all<FindingTotal>(submission)
        .map(({ rule, severity, total, stored }) => ({ rule, severity: severity as Severity, total, stored })),
  };
}

/** How many rows; `from` starts with FROM. */
export const count = (database: SqliteDatabase, from: string, ...values: readonly (string | number)[]): number =>
  database.statement(`SELECT count(*) AS n ${from}`).get<{ n: number }>(...values)?.n ?? 0;

function submissionConditions(filter: SubmissionFilter): Conditions {
  return new Conditions()
    .oneOf(filter.departments, 'department')
    .given(filter.period, 'period = ?')
    .given(filter.recordType, 'record_type = ?')
    .oneOf(filter.states, 'state')
    .oneOf(filter.verdicts, 'verdict')
    .oneOf(filter.channels, 'channel');
}

interface EntryRow {
  readonly sequence: number;
  readonly outcome: number;
  readonly row: number;
  readonly place: string | null;
  readonly source_key: string | null;
  readonly record: number | null;
  readonly reason: string | null;
}

const entryOf = (row: EntryRow): Awaited<ReturnType<CasesReader['entries']>>[number] => ({
  sequence: row.sequence,
  outcome: outcomes[row.outcome] ?? 'unread',
  row: row.row,
  reason: row.reason ?? '',
  ...defined({ table: row.place, key: row.source_key, record: row.record }),
});

/** A row with the text of a finding. */
export interface FindingRow {
  readonly sequence: number;
  readonly ordinal: number;
  readonly body: string;
}

export const findingOf = ({ sequence, ordinal, body }: FindingRow): StoredFinding => ({
  sequence,
  ordinal,
  finding: JSON.parse(body) as Finding,
});

function recount(database: SqliteDatabase, submission: string): Ledger {
  const rows = database
    .statement(`SELECT outcome, count(*) AS n FROM entry WHERE submission = ${NUMBER_OF} GROUP BY outcome`)
    .all<{ outcome: number; n: number }>(submission);
  return sumOf(rows.map(({ outcome, n }) => [outcomes[outcome] ?? 'unread', n]));
}

function sumOf(counts: readonly (readonly [keyof Omit<Ledger, 'offered'>, number])[]): Ledger {
  const ledger = { ...emptyLedger };
  for (const [outcome, n] of counts) {
    ledger[outcome] += n;
    ledger.offered += n;
  }
  return ledger;
}
