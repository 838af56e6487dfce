import { leafHash } from '../../../kernel/merkle-tree.ts';
import type { SqliteDatabase } from '../../sqlite-database.ts';
import { contentDigest, recordLeaf } from '../record-leaf.ts';
import type { JudgedRow, Outcome } from '../settling.ts';

/** Gathers the leaves of a batch, so that they are kept as two blobs and not as rows. */
export class LeafBlock {
  readonly #leaves: Buffer[] = [];
  readonly #contents: Buffer[] = [];

  add(row: JudgedRow, outcome: Outcome): void {
    const reason = row.kind === 'conforming' ? '' : row.reason;
    const known = row.kind === 'conforming' ? row.digest : undefined;
    const content = known ?? contentDigest(row.kind === 'unread' ? row.reason : row.content);
    this.#leaves.push(leafHash(recordLeaf({ sequence: row.sequence, outcome, reason, content })));
    this.#contents.push(Buffer.from(content, 'hex'));
  }

  save(database: SqliteDatabase, submission: number, [first]: readonly JudgedRow[]): void {
    if (first === undefined) return;
    database
      .statement('INSERT INTO leaf_block VALUES (?, ?, ?, ?)')
      .run(submission, first.sequence, Buffer.concat(this.#leaves), Buffer.concat(this.#contents));
  }
}
