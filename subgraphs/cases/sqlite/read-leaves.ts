import { HASH_LENGTH } from '../../../kernel/merkle-tree.ts';
import type { SqliteDatabase } from '../../sqlite-database.ts';
import { contentDigest } from '../record-leaf.ts';
import type { CasesReader } from '../store.ts';
import { outcomes } from './submission-rows.ts';

interface SettledRowRow {
  readonly outcome: number;
  readonly reason: string | null;
  readonly first: number;
  readonly contents: Uint8Array;
  readonly rejected: string | null;
  readonly current: string | null;
  readonly earlier: string | null;
}

/** Questions about the leaves that rows left. */
export function leafReader(database: SqliteDatabase): Pick<CasesReader, 'leafHashes' | 'settledRow'> {
  return {
    leafHashes: async function* (submission) {
      const next = database.statement(
        `SELECT first, leaves FROM leaf_block WHERE submission = (SELECT number FROM submission WHERE id = ?)
          AND first > ? ORDER BY first LIMIT 1`,
      );
      for (let after = 0; ;) {
        const block = next.get<{ first: number; leaves: Uint8Array }>(submission, after);
        if (block === undefined) return;
        yield block.leaves;
        after = block.first;
      }
    },
    settledRow: async (submission, sequence) => {
      const row = database.statement(SETTLED_ROW).get<SettledRowRow>(submission, sequence);
      if (row === undefined) return undefined;
      const at = (sequence - row.first) * HASH_LENGTH;
      const content = Buffer.from(row.contents.subarray(at, at + HASH_LENGTH)).toString('hex');
      // A duplicate's content is that of what it repeats, or was never kept: the digest tells.
      const kept = [row.rejected, row.current, row.earlier, row.reason].find(
        (text) => text !== null && contentDigest(text) === content,
      );
      const outcome = outcomes[row.outcome] ?? 'unread';
      return { sequence, outcome, reason: row.reason ?? '', content, ...(kept == null ? {} : { kept }) };
    },
  };
}

const SETTLED_ROW = `
SELECT entry.outcome, entry.reason, block.first, block.contents, quarantine.fields AS rejected, record.fields AS current,
  (SELECT fields FROM record_history AS history WHERE history.record = entry.record
    AND history.submission = entry.submission AND history.sequence = entry.sequence) AS earlier
FROM submission
JOIN entry ON entry.submission = submission.number
JOIN leaf_block AS block ON block.submission = entry.submission AND block.first =
  (SELECT max(first) FROM leaf_block WHERE submission = entry.submission AND first <= entry.sequence)
LEFT JOIN quarantine ON quarantine.submission = entry.submission AND quarantine.sequence = entry.sequence
LEFT JOIN record ON record.id = entry.record
WHERE submission.id = ? AND entry.sequence = ?`;
