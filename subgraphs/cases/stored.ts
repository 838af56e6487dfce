import type { Finding } from '../../conformity/finding.ts';
import type { Severity } from '../../conformity/pack/pack.ts';
import type { Month } from '../../kernel/month.ts';
import type { CaseIdentity } from './identity.ts';
import type {
  Channel,
  Ledger,
  ReadingPlan,
  Receipt,
  RowOutcome,
  SubmissionState,
  SubmissionVerdict,
} from './intake/intake.ts';
import type { LeafOfRow } from './record-leaf.ts';

/** One delivery as it is kept 报送. Instants are ISO 8601, UTC. */
export interface Submission {
  readonly id: string;
  /** Grows with arrival; orders lists. 0 before it is stored. */
  readonly number: number;
  /** What makes two deliveries the same: department, period, record type, reading, digest, rehearsal. */
  readonly identity: string;
  readonly department: string;
  readonly period: Month;
  readonly recordType: string;
  readonly channel: Channel;
  readonly name: string;
  readonly reading: ReadingPlan;
  readonly digest: string;
  readonly bytes: number;
  /** When it was offered, as far as that can be proved; timeliness is judged by it. Never later than completeAt. */
  readonly offeredAt: string;
  readonly completeAt: string;
  readonly timely: boolean;
  readonly rehearsal: boolean;
  readonly announced?: number;
  readonly idempotencyKey?: string;
  /** Quarantined record that it corrects. */
  readonly corrects?: number;
  readonly specification: Receipt['specification'];
  /** Client id of who sent it. */
  readonly sender: string;
  readonly requestId: string;
  readonly state: SubmissionState;
  readonly verdict: SubmissionVerdict;
  readonly refusal?: string;
  readonly settledAt?: string;
  readonly ledger: Ledger;
  /** The tree over its rows; absent before it is settled, and of counts. */
  readonly records?: RecordsRoot;
}

/** Root of the Merkle tree over the rows of a delivery (RFC 6962, hex), and how many they are. */
export interface RecordsRoot {
  readonly root: string;
  readonly size: number;
}

/** What a store can say of one settled row, for its proof. */
export interface SettledRow extends LeafOfRow {
  /** As it is kept; absent where only its digest is. */
  readonly kept?: string;
}

/** A delivery that has begun to arrive. */
export interface Attempt {
  readonly id: number;
  readonly department: string;
  readonly period: Month;
  readonly recordType: string;
  readonly name: string;
  readonly sender: string;
  readonly requestId: string;
  readonly startedAt: string;
}

export interface Announcement {
  readonly department: string;
  readonly period: Month;
  readonly recordType: string;
  readonly digest: string;
  readonly announcedAt: string;
  readonly validUntil: string;
}

/** The entry of one offered row in the ledger. */
export interface RowEntry extends RowOutcome {
  readonly row: number;
  /** Number of the record that it became or repeated. */
  readonly record?: number;
}

/** The ledger of one power item on one day; empty texts where the record does not say. */
export interface LedgerLine extends Ledger {
  readonly power: string;
  readonly day: string;
}

export interface StoredFinding {
  /** 0: about the delivery as a whole. */
  readonly sequence: number;
  readonly ordinal: number;
  readonly finding: Finding;
}

export interface FindingTotal {
  readonly rule: string;
  readonly severity: Severity;
  readonly total: number;
  readonly stored: number;
}

/** A case as lists show it 办件. */
export interface PowerCase extends CaseIdentity {
  readonly id: number;
  /** Period it was first reported for. */
  readonly period: Month;
  readonly title?: string;
  readonly party?: string;
  readonly outcome?: string;
  readonly startedAt?: string;
  readonly finishedAt?: string;
  /** Whether its base record has come; what lacks it is not shown to the public. */
  readonly hasBase: boolean;
}

/** A report of a record: the current one, or one of its history. */
export interface CaseReport {
  readonly revision?: number;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly submission: string;
  readonly sequence: number;
  readonly day: string;
}

export interface CaseRecord extends CaseReport {
  readonly id: number;
  readonly case: number;
  readonly recordType: string;
  readonly key: string;
}

export interface SubmissionFilter {
  readonly departments?: readonly string[];
  readonly period?: Month;
  readonly recordType?: string;
  readonly states?: readonly SubmissionState[];
  readonly verdicts?: readonly SubmissionVerdict[];
  readonly channels?: readonly Channel[];
}

export interface CaseFilter {
  readonly department?: string;
  readonly power?: string;
  /** First reported for this period. */
  readonly period?: Month;
  readonly family?: string;
  readonly finished?: boolean;
  /** Part of the title or of the internal number. */
  readonly text?: string;
  /** Only cases whose base record has come. */
  readonly complete?: boolean;
}

export interface FindingFilter {
  readonly rule?: string;
  readonly severities?: readonly Severity[];
}

export interface QuarantineFilter {
  readonly departments?: readonly string[];
  readonly period?: Month;
  readonly submission?: string;
  readonly rule?: string;
  readonly open?: boolean;
}

/** What a department's docking score is made of, in figures. */
export interface StandingFigures {
  readonly department: string;
  /** When the first delivery that was not incomplete was offered; rehearsals and refusals apart. */
  readonly firstCompleteArrival?: string;
  readonly submissions: number;
  readonly ledger: Ledger;
  readonly rejectedOutstandingAtDeadline: number;
  readonly rejectedOutstanding: number;
  /** Records stored from deliveries that were not timely. */
  readonly lateRecords: number;
  readonly cases: number;
  readonly countsReported: boolean;
  readonly noCasesDeclared: boolean;
}
