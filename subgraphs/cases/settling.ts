import type { Finding } from '../../conformity/finding.ts';
import type { RecordRole, RecordType, Severity } from '../../conformity/pack/pack.ts';
import type { Month } from '../../kernel/month.ts';
import type { RecordIdentity } from './identity.ts';
import type { Ledger, RowOutcome } from './intake/intake.ts';

export type { Ledger } from './intake/intake.ts';

/** What became of one offered row. */
export type Outcome = RowOutcome['outcome'];

/** Where a judged row came from and where it counts. */
interface JudgedRowBase {
  /** Ordinal in the delivery, from 1. */
  readonly sequence: number;
  /** Line, row of the sheet, ordinal of the table's row. */
  readonly row: number;
  /** Table or sheet, where the delivery has several. */
  readonly table: string | undefined;
  /** Key under which a pulled source knows the row. */
  readonly sourceKey: string | undefined;
}

/** A row that conforms and can be placed. */
export interface ConformingRow extends JudgedRowBase {
  readonly kind: 'conforming';
  readonly identity: RecordIdentity;
  readonly role: RecordRole;
  readonly revision: number | undefined;
  /** Fields of the record as JSON text: what is stored, and what crosses to an engine's own thread cheaply. */
  readonly content: string;
  /** SHA-256 of the content, hex, where it is known already. */
  readonly digest?: string;
  /** Power and day of the ledger line; empty when the record does not say. */
  readonly power: string;
  readonly day: string;
  /** How the case is shown in lists, as far as this record says it. */
  readonly shown: Shown;
}

/** A row that does not conform. */
export interface RejectedRow extends JudgedRowBase {
  readonly kind: 'rejected';
  readonly recordType: string;
  readonly identity: RecordIdentity | undefined;
  readonly content: string;
  readonly power: string;
  readonly day: string;
  /** Codes of the rules broken. */
  readonly rules: readonly string[];
  /** Chinese, at most 1,000 characters. */
  readonly reason: string;
}

/** A row that could not be read. */
export interface UnreadableRow extends JudgedRowBase {
  readonly kind: 'unread';
  readonly reason: string;
}

export type JudgedRow = ConformingRow | RejectedRow | UnreadableRow;

/** What a record says of its case for lists. */
export interface Shown {
  readonly title: string | undefined;
  readonly party: string | undefined;
  readonly outcome: string | undefined;
  /** Instant of the business date, ISO 8601, UTC. */
  readonly at: string | undefined;
}

/** A finding with the row it is about; sequence 0: about the delivery as a whole. */
export interface PlacedFinding {
  readonly sequence: number;
  readonly finding: Finding;
}

/** How many findings of one rule there were, stored or not. */
export interface RuleFindings {
  readonly rule: string;
  readonly severity: Severity;
  readonly count: number;
}

/** Some thousands of rows, judged, to be stored together. */
export interface JudgedBatch {
  readonly rows: readonly JudgedRow[];
  /** Those to keep, after the cap. */
  readonly findings: readonly PlacedFinding[];
  /** True counts of this batch by rule. */
  readonly found: readonly RuleFindings[];
  /** Instant of the delivery's arrival: when quarantined records count as opened or closed. */
  readonly at: string;
}

/** Record types of the specification by name; what is compared between reports of a record depends on them. */
export type RecordTypes = Readonly<Record<string, RecordType>>;

/** A rejected record 待改记录, waiting to be corrected. */
export interface QuarantinedRecord {
  readonly id: number;
  readonly submission: string;
  readonly sequence: number;
  readonly department: string;
  readonly period: Month;
  readonly recordType: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly row: number;
  readonly table?: string;
  readonly rules: readonly string[];
  readonly reason: string;
  readonly openedAt: string;
  readonly closedAt?: string;
  /** Submission that brought the corrected record. */
  readonly closedBy?: string;
}

export const emptyLedger: Ledger = Object.freeze({
  offered: 0,
  accepted: 0,
  revised: 0,
  duplicate: 0,
  superseded: 0,
  rejected: 0,
  unread: 0,
});

/** offered = accepted + revised + duplicate + superseded + rejected + unread. */
export const balances = (ledger: Ledger): boolean =>
  ledger.offered ===
  ledger.accepted + ledger.revised + ledger.duplicate + ledger.superseded + ledger.rejected + ledger.unread;

/** A ledger with these outcomes added. */
export function addOutcomes(ledger: Ledger, outcomes: Iterable<Outcome>): Ledger {
  const sum = { ...ledger };
  for (const outcome of outcomes) {
    sum.offered += 1;
    sum[outcome] += 1;
  }
  return sum;
}
