import { sha256 } from '../../kernel/canonical-json.ts';
import type { Outcome } from './settling.ts';

/** What became of one offered row, as the tree under a receipt says it. */
export interface LeafOfRow {
  /** Ordinal in the delivery, from 1. */
  readonly sequence: number;
  readonly outcome: Outcome;
  /** Chinese; empty unless rejected or unread. */
  readonly reason: string;
  /** SHA-256 of the row's content, hex. */
  readonly content: string;
}

/**
 * The leaf of a row: canonical JSON, its keys in their order written out, since there is one for each of millions of
 * rows. The content itself stays out, so that what became of a record can be proved
 * without showing the record.
 */
export const recordLeaf = ({ sequence, outcome, reason, content }: LeafOfRow): string =>
  `{"content":"${content}","outcome":"${outcome}","reason":${JSON.stringify(reason)},"sequence":${String(sequence)}}`;

/** The content that a leaf holds the digest of: the fields as they are kept, or why the row could not be read. */
export const contentDigest = (content: string): string => sha256(content);
