import type { SqliteDatabase } from '../../sqlite-database.ts';
import type { JudgedBatch, Outcome, RecordTypes } from '../settling.ts';
import { CaseWriter } from './case-writer.ts';
import { QuarantineWriter } from './quarantine-writer.ts';
import { LeafBlock } from './leaf-block.ts';
import type { SettlingSubmission } from './settling-submission.ts';
import { outcomes } from './submission-rows.ts';

/** Stores a batch inside the transaction that is open. */
export function settleBatch(
  database: SqliteDatabase,
  submission: SettlingSubmission,
  batch: JudgedBatch,
  types: RecordTypes,
): void {
  const conforming = batch.rows.filter((row) => row.kind === 'conforming');
  const cases = new CaseWriter(database, submission, types, conforming);
  const quarantine = new QuarantineWriter(database, submission, batch.at);
  const insertEntry = database.statement('INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  const lines = new LedgerLines();
  const leaves = new LeafBlock();
  const settled = batch.rows.map((row) => {
    const written = row.kind === 'conforming' ? cases.write(row) : { outcome: row.kind, record: null };
    if (row.kind === 'conforming') quarantine.closeFor(row);
    else if (row.kind === 'rejected') quarantine.put(row);
    insertEntry.run(
      submission.number,
      row.sequence,
      outcomes.indexOf(written.outcome),
      row.row,
      row.table ?? null,
      row.sourceKey ?? null,
      written.record,
      row.kind === 'conforming' ? null : row.reason,
    );
    leaves.add(row, written.outcome);
    lines.add(row.kind === 'unread' ? { power: '', day: '' } : row, written.outcome);
    return written.outcome;
  });
  lines.save(database, submission.number);
  leaves.save(database, submission.number, batch.rows);
  saveFindings(database, submission.number, batch);
  advance(database, submission.number, settled);
}

/** Stores counts inside the transaction that is open; they replace those of the period. */
export function settleCounts(
  database: SqliteDatabase,
  { number, department, period }: Omit<SettlingSubmission, 'rehearsal'>,
  counts: readonly { readonly powerCode: string; readonly count: number; readonly outcome: Outcome }[],
): void {
  database.statement('DELETE FROM case_count WHERE department = ? AND period = ?').run(department, period);
  const insertCount = database.statement('INSERT INTO case_count VALUES (?, ?, ?, ?)');
  const insertEntry = database.statement('INSERT INTO entry VALUES (?, ?, ?, ?, NULL, ?, NULL, NULL)');
  const lines = new LedgerLines();
  counts.forEach(({ powerCode, count, outcome }, index) => {
    insertCount.run(department, period, powerCode, count);
    insertEntry.run(number, index + 1, outcomes.indexOf(outcome), index + 1, powerCode);
    lines.add({ power: powerCode, day: '' }, outcome);
  });
  lines.save(database, number);
  advance(
    database,
    number,
    counts.map(({ outcome }) => outcome),
  );
}

/** Adds up the batch by power and day, so that a line is written once a batch. */
class LedgerLines {
  readonly #lines = new Map<string, { power: string; day: string; counts: number[] }>();

  add({ power, day }: { readonly power: string; readonly day: string }, outcome: Outcome): void {
    const key = `${day}|${power}`;
    let line = this.#lines.get(key);
    if (line === undefined) this.#lines.set(key, (line = { power, day, counts: [0, 0, 0, 0, 0, 0] }));
    const at = outcomes.indexOf(outcome);
    line.counts[at] = (line.counts[at] ?? 0) + 1;
  }

  save(database: SqliteDatabase, submission: number): void {
    // One statement for all lines; `WHERE true` tells the upsert's ON from that of a join.
    database
      .statement(
        `INSERT INTO ledger_line
          SELECT ?, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7
            FROM json_each(?) WHERE true
          ON CONFLICT DO UPDATE SET accepted = accepted + excluded.accepted, revised = revised + excluded.revised,
            duplicate = duplicate + excluded.duplicate, superseded = superseded + excluded.superseded,
            rejected = rejected + excluded.rejected, unread = unread + excluded.unread`,
      )
      .run(
        submission,
        JSON.stringify([...this.#lines.values()].map(({ power, day, counts }) => [power, day, ...counts])),
      );
  }
}

function saveFindings(database: SqliteDatabase, submission: number, batch: JudgedBatch): void {
  const insert = database.statement('INSERT INTO finding VALUES (?, ?, ?, ?, ?, ?)');
  const stored = new Map<string, number>();
  let sequence = -1;
  let ordinal = 0;
  for (const placed of batch.findings) {
    ordinal = placed.sequence === sequence ? ordinal + 1 : 0;
    sequence = placed.sequence;
    const { rule, severity } = placed.finding;
    insert.run(submission, sequence, ordinal, rule, severity, JSON.stringify(placed.finding));
    stored.set(rule, (stored.get(rule) ?? 0) + 1);
  }
  const upsert = database.statement(`INSERT INTO finding_total VALUES (?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET total = total + excluded.total, stored = stored + excluded.stored`);
  for (const { rule, severity, count } of batch.found)
    upsert.run(submission, rule, severity, count, stored.get(rule) ?? 0);
}

function advance(database: SqliteDatabase, submission: number, settled: readonly Outcome[]): void {
  const counts = outcomes.map((outcome) => settled.filter((each) => each === outcome).length);
  database
    .statement(
      `UPDATE submission SET state = 'CHECKING', offered = offered + ?, accepted = accepted + ?,
        revised = revised + ?, duplicate = duplicate + ?, superseded = superseded + ?, rejected = rejected + ?,
        unread = unread + ? WHERE number = ?`,
    )
    .run(settled.length, ...counts, submission);
}
