import type { SqliteDatabase } from '../../sqlite-database.ts';
import type { CasesUnit } from '../store.ts';
import { settleBatch, settleCounts } from './settle-batch.ts';
import { settling } from './settling-submission.ts';
import { submissionColumns } from './submission-rows.ts';
import { upwardDeeds } from './upward-offers.ts';

/** The deeds of a unit of work; they run inside the transaction that the store has opened. */
export function casesUnit(database: SqliteDatabase): CasesUnit {
  const run = (sql: string, ...values: readonly (string | number | null)[]): number =>
    Number(database.statement(sql).run(...values).lastInsertRowid);
  return {
    beginAttempt: async (attempt) =>
      run(
        `INSERT INTO attempt (department, period, record_type, name, sender, request_id, started_at)
          VALUES (?, ?, ?, ?, ?, ?, ?)`,
        attempt.department,
        attempt.period,
        attempt.recordType,
        attempt.name,
        attempt.sender,
        attempt.requestId,
        attempt.startedAt,
      ),
    endAttempt: async (id, { at, refusal, bytes, digest }) =>
      void run(
        'UPDATE attempt SET ended_at = ?, refusal = ?, bytes = ?, digest = ? WHERE id = ?',
        at,
        refusal ?? null,
        bytes ?? null,
        digest ?? null,
        id,
      ),
    takeIn: async (submission) => {
      const columns = submissionColumns(submission);
      const names = Object.keys(columns);
      database
        .statement(`INSERT INTO submission (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`)
        .run(...Object.values(columns));
    },
    settleBatch: async (submission, batch, types) => {
      settleBatch(database, settling(database, submission), batch, types);
    },
    settleCounts: async (submission, lines) => {
      settleCounts(database, settling(database, submission), lines);
    },
    conclude: async (submission, { state, verdict, settledAt, refusal, records }) =>
      void run(
        `UPDATE submission SET state = ?, verdict = ?, settled_at = ?, refusal = ?, records_root = ?, records_size = ?
          WHERE id = ?`,
        state,
        verdict,
        settledAt,
        refusal ?? null,
        records?.root ?? null,
        records?.size ?? null,
        submission,
      ),
    closeQuarantined: async (id, by, at) =>
      void run(
        `UPDATE quarantine SET closed_at = ?, closed_by = (SELECT number FROM submission WHERE id = ?)
          WHERE id = ? AND closed_at IS NULL`,
        at,
        by,
        id,
      ),
    ...smallDeeds(database, run),
    ...upwardDeeds(database),
  };
}

function smallDeeds(
  database: SqliteDatabase,
  run: (sql: string, ...values: readonly (string | number | null)[]) => number,
): Pick<CasesUnit, 'announce' | 'keepProfile' | 'saveCheckpoint' | 'report' | 'handedOver'> {
  return {
    announce: async (announcement) =>
      // The first announcement stands: announcing again must not make an offer look later.
      void run(
        'INSERT OR IGNORE INTO announcement VALUES (?, ?, ?, ?, ?, ?)',
        announcement.department,
        announcement.period,
        announcement.digest,
        announcement.recordType,
        announcement.announcedAt,
        announcement.validUntil,
      ),
    keepProfile: async (department, period, mark, types) =>
      void run('REPLACE INTO month_profile VALUES (?, ?, ?, ?)', department, period, mark, JSON.stringify(types)),
    saveCheckpoint: async (source, checkpoint, at) =>
      void run(
        `INSERT INTO checkpoint VALUES (?, ?, ?)
          ON CONFLICT DO UPDATE SET value = excluded.value, saved_at = excluded.saved_at`,
        source,
        JSON.stringify(checkpoint ?? null),
        at,
      ),
    report: async (event) =>
      void run('INSERT OR IGNORE INTO outbox (id, event) VALUES (?, ?)', event.id, JSON.stringify(event)),
    handedOver: async (ids) => {
      const forget = database.statement('DELETE FROM outbox WHERE id = ?');
      for (const id of ids) forget.run(id);
    },
  };
}
