import type { RejectedRow } from './gather-rows.ts';

/**
 * What an import did, or would do 导入收支. Every row offered is counted once:
 * offered = added + changed + unchanged + duplicate + rejected + unread.
 */
export interface ImportReport {
  /** Nothing was stored: it says what would have been. */
  readonly dryRun: boolean;
  readonly rows: Readonly<Record<ImportFate | 'offered', number>>;
  readonly departments: ThingCounts;
  readonly powers: ThingCounts;
  /** Powers that went into a filing as cleared, since no verification was named. */
  readonly filings: number;
  /** What is added or changed, in the order of the rows. */
  readonly changes: readonly ImportChange[];
  readonly rejected: readonly RejectedRow[];
}

/** What became of a row. */
export type ImportFate = 'added' | 'changed' | 'unchanged' | 'duplicate' | 'rejected' | 'unread';

export type ThingCounts = Readonly<Record<'added' | 'changed' | 'unchanged', number>>;

/** One thing that an import adds or changes. */
export interface ImportChange {
  readonly kind: 'DEPARTMENT' | 'POWER' | 'FILING';
  readonly what: 'added' | 'changed';
  readonly code: string;
  readonly name: string;
  /** Parts that differ, of a thing that is changed. */
  readonly parts: readonly string[];
}

/** Whether every row is accounted for. */
export function isBalanced({ rows: { offered, ...fates } }: ImportReport): boolean {
  return offered === Object.values(fates).reduce((sum, count) => sum + count, 0);
}
