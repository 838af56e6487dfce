import type { KnownCase } from '../../../conformity/references.ts';
import type { SqliteDatabase } from '../../sqlite-database.ts';
import type { CaseIdentity } from '../identity.ts';
import type { QuarantinedRecord } from '../settling.ts';
import type { CasesReader } from '../store.ts';
import type { CaseFilter, CaseRecord, CaseReport, PowerCase, QuarantineFilter } from '../stored.ts';
import { Conditions, partOf, readStretch } from './keyset.ts';
import { count, findingOf, type FindingRow } from './read-submissions.ts';
import { defined } from './submission-rows.ts';

type CaseReader = Pick<
  CasesReader,
  | 'knownCases'
  | 'casesById'
  | 'casePages'
  | 'caseCount'
  | 'recordsOfCases'
  | 'historyOfRecords'
  | 'quarantined'
  | 'quarantinePage'
  | 'quarantineCount'
  | 'findingsOfQuarantined'
>;

const QUARANTINE = `SELECT quarantine.*, came.id AS submission_id, mended.id AS closed_id FROM quarantine
  JOIN submission came ON came.number = quarantine.submission
  LEFT JOIN submission mended ON mended.number = quarantine.closed_by`;

/** Questions about cases, their records, and the quarantine. */
export function caseReader(database: SqliteDatabase): CaseReader {
  return {
    knownCases: async (cases) => knownCases(database, cases),
    casesById: async (ids) =>
      ids.map((id) => {
        const row = database.statement('SELECT * FROM power_case WHERE id = ?').get<CaseRow>(id);
        return row === undefined ? undefined : caseOf(row);
      }),
    casePages: async (filters, stretch) =>
      filters.map((filter) =>
        readStretch<CaseRow>(
          database,
          'SELECT * FROM power_case',
          caseConditions(filter),
          ['period', 'id'],
          'DESC',
          stretch,
        ).map(caseOf),
      ),
    caseCount: async (filter) => {
      const { where, values } = caseConditions(filter);
      return count(database, `FROM power_case ${where}`, ...(values as string[]));
    },
    recordsOfCases: async (ids) => ids.map((id) => recordsOf(database, id)),
    historyOfRecords: async (ids) => ids.map((id) => historyOf(database, id)),
    quarantined: async (id) => {
      const row = database.statement(`${QUARANTINE} WHERE quarantine.id = ?`).get<QuarantineRow>(id);
      return row === undefined ? undefined : quarantinedOf(row);
    },
    quarantinePage: async (filter, stretch) =>
      readStretch<QuarantineRow>(
        database,
        QUARANTINE,
        quarantineConditions(filter),
        ['quarantine.id'],
        'ASC',
        stretch,
      ).map(quarantinedOf),
    quarantineCount: async (filter) => {
      const { where, values } = quarantineConditions(filter);
      return count(
        database,
        `FROM quarantine JOIN submission came ON came.number = quarantine.submission ${where}`,
        ...(values as string[]),
      );
    },
    findingsOfQuarantined: async (ids) =>
      ids.map((id) =>
        database
          .statement(
            `SELECT finding.sequence, ordinal, body FROM finding
              JOIN quarantine USING (submission, sequence) WHERE quarantine.id = ? ORDER BY ordinal`,
          )
          .all<FindingRow>(id)
          .map(findingOf),
      ),
  };
}

/** One statement for all: calling SQLite for each case would cost ten times what finding it does. */
function knownCases(database: SqliteDatabase, cases: readonly CaseIdentity[]): readonly (KnownCase | undefined)[] {
  const keys = cases.map((one) => [one.department, one.internalNumber, one.powerCode, one.family]);
  const found = new Map<number, KnownCase['records'][number][]>();
  for (const { at, recordType, fields } of database
    .statement(
      `SELECT k.key AS at, record_type AS recordType, fields FROM json_each(?) AS k
        CROSS JOIN power_case ON department = k.value ->> 0 AND internal_number = k.value ->> 1
          AND power_code = k.value ->> 2 AND family = k.value ->> 3
        CROSS JOIN record ON record.case_id = power_case.id ORDER BY k.key, record.id`,
    )
    .all<FieldsRow>(JSON.stringify(keys))) {
    const record = { recordType, fields: JSON.parse(fields) as Readonly<Record<string, unknown>> };
    const records = found.get(at);
    if (records === undefined) found.set(at, [record]);
    else records.push(record);
  }
  return cases.map((_, at) => {
    const records = found.get(at);
    return records && { records };
  });
}

interface FieldsRow {
  readonly at: number;
  readonly recordType: string;
  readonly fields: string;
}

interface CaseRow {
  readonly id: number;
  readonly department: string;
  readonly family: string;
  readonly internal_number: string;
  readonly power_code: string;
  readonly period: string;
  readonly title: string | null;
  readonly party: string | null;
  readonly outcome: string | null;
  readonly started_at: string | null;
  readonly finished_at: string | null;
  readonly has_base: number;
}

const caseOf = (row: CaseRow): PowerCase => ({
  id: row.id,
  department: row.department,
  family: row.family,
  internalNumber: row.internal_number,
  powerCode: row.power_code,
  period: row.period,
  hasBase: row.has_base === 1,
  ...defined({
    title: row.title,
    party: row.party,
    outcome: row.outcome,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
  }),
});

function caseConditions(filter: CaseFilter): Conditions {
  const conditions = new Conditions()
    .given(filter.department, 'department = ?')
    .given(filter.power, 'power_code = ?')
    .given(filter.period, 'period = ?')
    .given(filter.family, 'family = ?')
    .given(filter.finished, '(finished_at IS NOT NULL) = ?')
    .given(filter.complete, 'has_base = ?');
  if (filter.text === undefined) return conditions;
  const part = partOf(filter.text);
  return conditions.always(`(title LIKE ? ESCAPE '\\' OR internal_number LIKE ? ESCAPE '\\')`, part, part);
}

interface ReportRow {
  readonly revision: number | null;
  readonly fields: string;
  readonly submission: string;
  readonly sequence: number;
  readonly day: string;
}

const reportOf = (row: ReportRow): CaseReport => ({
  fields: JSON.parse(row.fields) as CaseReport['fields'],
  submission: row.submission,
  sequence: row.sequence,
  day: row.day,
  ...defined({ revision: row.revision }),
});

function recordsOf(database: SqliteDatabase, id: number): readonly CaseRecord[] {
  return database
    .statement(
      `SELECT record.id, record.record_type, key, revision, fields, sequence, day, submission.id AS submission
        FROM record JOIN submission ON submission.number = record.submission
        WHERE case_id = ? ORDER BY record.record_type, length(key), key`,
    )
    .all<ReportRow & { id: number; record_type: string; key: string }>(id)
    .map((row) => ({ ...reportOf(row), id: row.id, case: id, recordType: row.record_type, key: row.key }));
}

function historyOf(database: SqliteDatabase, record: number): readonly CaseReport[] {
  return database
    .statement(
      `SELECT revision, fields, sequence, day, submission.id AS submission
        FROM record_history JOIN submission ON submission.number = record_history.submission
        WHERE record = ? ORDER BY record_history.id`,
    )
    .all<ReportRow>(record)
    .map(reportOf);
}

interface QuarantineRow {
  readonly id: number;
  readonly submission_id: string;
  readonly sequence: number;
  readonly department: string;
  readonly period: string;
  readonly record_type: string;
  readonly fields: string;
  readonly row: number;
  readonly place: string | null;
  readonly rules: string;
  readonly reason: string;
  readonly opened_at: string;
  readonly closed_at: string | null;
  readonly closed_id: string | null;
}

const quarantinedOf = (row: QuarantineRow): QuarantinedRecord => ({
  id: row.id,
  submission: row.submission_id,
  sequence: row.sequence,
  department: row.department,
  period: row.period,
  recordType: row.record_type,
  fields: JSON.parse(row.fields) as QuarantinedRecord['fields'],
  row: row.row,
  rules: JSON.parse(row.rules) as readonly string[],
  reason: row.reason,
  openedAt: row.opened_at,
  ...defined({ table: row.place, closedAt: row.closed_at, closedBy: row.closed_id }),
});

function quarantineConditions(filter: QuarantineFilter): Conditions {
  return new Conditions()
    .oneOf(filter.departments, 'quarantine.department')
    .given(filter.period, 'quarantine.period = ?')
    .given(filter.submission, 'came.id = ?')
    .given(filter.rule, 'EXISTS (SELECT 1 FROM json_each(quarantine.rules) WHERE value = ?)')
    .given(filter.open, '(quarantine.closed_at IS NULL) = ?');
}
