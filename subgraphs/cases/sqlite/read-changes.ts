import type { SqliteDatabase } from '../../sqlite-database.ts';
import type { CasesReader } from '../store.ts';
import { outcomes } from './submission-rows.ts';

interface ChangeRow {
  readonly submission: number;
  readonly sequence: number;
  readonly caseId: number;
}

/** Before the first row of the submission after `number`. */
const before = (number: number): readonly [number, number] => [number, 0];

/**
 * Reads what changed cases, in the order of submissions and rows. Only submissions before the first that is not
 * settled: theirs will not change any more, so that nothing slips in behind a cursor.
 */
export function changeReader(database: SqliteDatabase): Pick<CasesReader, 'caseChanges'> {
  return {
    caseChanges: async ([submission, sequence], limit) => {
      const { bound } = database
        .statement(
          `SELECT coalesce((SELECT min(number) FROM submission WHERE state IN ('RECEIVED', 'CHECKING')),
            (SELECT max(number) + 1 FROM submission), 1) AS bound`,
        )
        .get<{ bound: number }>() ?? { bound: 1 };
      const rows = database
        .statement(
          `SELECT entry.submission, entry.sequence, record.case_id AS caseId
            FROM entry JOIN submission ON submission.number = entry.submission AND NOT submission.rehearsal
              JOIN record ON record.id = entry.record
            WHERE (entry.submission, entry.sequence) > (?, ?) AND entry.submission < ?
              AND entry.outcome IN (${String(outcomes.indexOf('accepted'))}, ${String(outcomes.indexOf('revised'))})
            ORDER BY entry.submission, entry.sequence LIMIT ?`,
        )
        .all<ChangeRow>(submission, sequence, bound, limit);
      const last = rows.at(-1);
      const more = rows.length === limit;
      // Past everything settled, so that rows that changed nothing are not read again and again.
      const end = bound > submission ? before(bound) : ([submission, sequence] as const);
      const next = more && last !== undefined ? ([last.submission, last.sequence] as const) : end;
      return { cases: [...new Set(rows.map(({ caseId }) => caseId))], next, more };
    },
  };
}
