import type { SqliteDatabase, SqliteStatement } from '../../sqlite-database.ts';
import { recordText } from '../identity.ts';
import type { ConformingRow, RejectedRow } from '../settling.ts';
import type { SettlingSubmission } from './settling-submission.ts';

/** Puts the rejected rows of one submission into quarantine, and closes those whose record has come in good order. */
export class QuarantineWriter {
  readonly #submission: SettlingSubmission;
  readonly #at: string;
  readonly #insert: SqliteStatement;
  readonly #close: SqliteStatement;
  /** Whether anything of the department waits; most deliveries need not ask for each row. */
  #waiting: boolean;

  constructor(database: SqliteDatabase, submission: SettlingSubmission, at: string) {
    this.#submission = submission;
    this.#at = at;
    this.#insert = database.statement(`INSERT INTO quarantine (submission, sequence, department, period, record_type,
      record_text, fields, row, place, rules, reason, opened_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
    this.#close = database.statement(`UPDATE quarantine SET closed_at = ?, closed_by = ?
      WHERE department = ? AND record_text = ? AND closed_at IS NULL`);
    const any = database.statement('SELECT 1 FROM quarantine WHERE department = ? AND closed_at IS NULL LIMIT 1');
    this.#waiting = any.get(submission.department) !== undefined;
  }

  put(row: RejectedRow): void {
    if (this.#submission.rehearsal) return;
    this.#waiting = true;
    this.#insert.run(
      this.#submission.number,
      row.sequence,
      this.#submission.department,
      this.#submission.period,
      row.recordType,
      row.identity === undefined ? null : recordText(row.identity),
      row.content,
      row.row,
      row.table ?? null,
      JSON.stringify(row.rules),
      row.reason,
      this.#at,
    );
  }

  closeFor(row: ConformingRow): void {
    if (!this.#waiting || this.#submission.rehearsal) return;
    this.#close.run(this.#at, this.#submission.number, this.#submission.department, recordText(row.identity));
  }
}
