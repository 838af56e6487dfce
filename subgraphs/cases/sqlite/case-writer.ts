import type { SqliteDatabase, SqliteStatement } from '../../sqlite-database.ts';
import { decideOutcome, type Report } from '../decide-outcome.ts';
import { caseText, type CaseIdentity } from '../identity.ts';
import type { ConformingRow, Outcome, RecordTypes } from '../settling.ts';
import type { SettlingSubmission } from './settling-submission.ts';

interface KnownCaseRow {
  readonly id: number;
  readonly period: string;
}

interface KnownRecordRow {
  readonly id: number;
  readonly revision: number | null;
  readonly submission: number;
  readonly sequence: number;
  readonly day: string;
  readonly fields: string;
}

/** Writes the conforming rows of one submission: cases, records, history. */
export class CaseWriter {
  readonly #submission: SettlingSubmission;
  readonly #types: RecordTypes;
  readonly #sql: ReturnType<typeof statements>;

  /** Cases of the batch that are stored, those of its own earlier rows among them. */
  readonly #known: Map<string, KnownCaseRow>;

  constructor(
    database: SqliteDatabase,
    submission: SettlingSubmission,
    types: RecordTypes,
    rows: readonly ConformingRow[],
  ) {
    this.#submission = submission;
    this.#types = types;
    this.#sql = statements(database);
    this.#known = findCases(database, rows);
  }

  /** Stores one row; answers its outcome and the number of its record (null in a rehearsal of something new). */
  write(row: ConformingRow): { readonly outcome: Outcome; readonly record: number | null } {
    const known = this.#known.get(caseText(row.identity.case));
    if (known === undefined) {
      if (this.#submission.rehearsal) return { outcome: 'accepted', record: null };
      return { outcome: 'accepted', record: this.#insertRecord(this.#insertCase(row), row) };
    }
    const current = this.#sql.findRecord.get<KnownRecordRow>(known.id, row.identity.recordType, row.identity.key);
    const outcome = current === undefined ? 'accepted' : this.#repeat(row, current);
    if (this.#submission.rehearsal) return { outcome, record: current?.id ?? null };
    if (known.period !== this.#submission.period)
      this.#sql.insertPeriod.run(this.#submission.department, this.#submission.period, known.id);
    if (outcome === 'accepted' || outcome === 'revised') this.#showCase(known.id, row);
    if (current === undefined) return { outcome, record: this.#insertRecord(known.id, row) };
    if (outcome === 'revised') this.#revise(current, row);
    if (outcome === 'superseded') this.#keepReport(current.id, row);
    return { outcome, record: current.id };
  }

  #repeat(row: ConformingRow, current: KnownRecordRow): Outcome {
    const type = this.#types[row.identity.recordType];
    if (type === undefined) throw new Error(`No record type ${row.identity.recordType} to compare by.`);
    return decideOutcome(type, reportOf(current), reportOf({ revision: row.revision, fields: row.content }), () =>
      this.#sql.findHistory.all<KnownRecordRow>(current.id).map(reportOf),
    );
  }

  #insertCase({ identity: { case: identity }, role, shown }: ConformingRow): number {
    const { period } = this.#submission;
    const base = role === 'base';
    const { lastInsertRowid } = this.#sql.insertCase.run(
      identity.department,
      identity.family,
      identity.internalNumber,
      identity.powerCode,
      period,
      shown.title ?? null,
      shown.party ?? null,
      shown.outcome ?? null,
      base ? (shown.at ?? null) : null,
      role === 'result' ? (shown.at ?? null) : null,
      Number(base),
    );
    const id = Number(lastInsertRowid);
    this.#known.set(caseText(identity), { id, period });
    return id;
  }

  #insertRecord(caseId: number, row: ConformingRow): number {
    const { lastInsertRowid } = this.#sql.insertRecord.run(
      caseId,
      row.identity.recordType,
      row.identity.key,
      row.revision ?? null,
      this.#submission.number,
      row.sequence,
      row.day,
      row.content,
    );
    return Number(lastInsertRowid);
  }

  /** What a record says of its case goes into the list's columns; what it does not say stays. */
  #showCase(caseId: number, { role, shown }: ConformingRow): void {
    if (role === 'base') this.#sql.showBase.run(shown.title ?? null, shown.party ?? null, shown.at ?? null, caseId);
    if (role === 'result') this.#sql.showResult.run(shown.outcome ?? null, shown.at ?? null, caseId);
  }

  #revise(current: KnownRecordRow, row: ConformingRow): void {
    this.#sql.insertHistory.run(
      current.id,
      current.revision,
      current.submission,
      current.sequence,
      current.day,
      current.fields,
    );
    this.#sql.reviseRecord.run(
      row.revision ?? null,
      this.#submission.number,
      row.sequence,
      row.day,
      row.content,
      current.id,
    );
  }

  #keepReport(record: number, row: ConformingRow): void {
    this.#sql.insertHistory.run(
      record,
      row.revision ?? null,
      this.#submission.number,
      row.sequence,
      row.day,
      row.content,
    );
  }
}

/** The cases of rows, by their text; one statement, since calling SQLite for each costs ten times what finding does. */
function findCases(database: SqliteDatabase, rows: readonly ConformingRow[]): Map<string, KnownCaseRow> {
  const cases = rows.map(({ identity }) => identity.case);
  const keys = cases.map((one) => [one.department, one.internalNumber, one.powerCode, one.family]);
  const found = database
    .statement(
      `SELECT k.key AS at, power_case.id, period FROM json_each(?) AS k CROSS JOIN power_case
        ON department = k.value ->> 0 AND internal_number = k.value ->> 1 AND power_code = k.value ->> 2
          AND family = k.value ->> 3`,
    )
    .all<KnownCaseRow & { readonly at: number }>(JSON.stringify(keys));
  return new Map(found.map(({ at, id, period }) => [caseText(cases[at] as CaseIdentity), { id, period }]));
}

const reportOf = (row: { readonly revision: number | null | undefined; readonly fields: string }): Report => ({
  revision: row.revision ?? undefined,
  fields: JSON.parse(row.fields) as Report['fields'],
});

function statements(database: SqliteDatabase): Readonly<Record<StatementName, SqliteStatement>> {
  return Object.fromEntries(Object.entries(texts).map(([name, sql]) => [name, database.statement(sql)])) as never;
}

type StatementName = keyof typeof texts;

const texts = {
  findRecord: `SELECT id, revision, submission, sequence, day, fields FROM record
    WHERE case_id = ? AND record_type = ? AND key = ?`,
  findHistory:
    'SELECT id, revision, submission, sequence, day, fields FROM record_history WHERE record = ? ORDER BY id',
  insertCase: `INSERT INTO power_case (department, family, internal_number, power_code, period, title, party, outcome,
    started_at, finished_at, has_base) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  insertPeriod: 'INSERT OR IGNORE INTO case_period VALUES (?, ?, ?)',
  insertRecord: `INSERT INTO record (case_id, record_type, key, revision, submission, sequence, day, fields)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  insertHistory: `INSERT INTO record_history (record, revision, submission, sequence, day, fields)
    VALUES (?, ?, ?, ?, ?, ?)`,
  reviseRecord: 'UPDATE record SET revision = ?, submission = ?, sequence = ?, day = ?, fields = ? WHERE id = ?',
  showBase: 'UPDATE power_case SET title = ?, party = ?, started_at = ?, has_base = 1 WHERE id = ?',
  showResult: 'UPDATE power_case SET outcome = ?, finished_at = ? WHERE id = ?',
} as const;
