import type { Connection } from '../../../kernel/connection.ts';
import type { QuarantinedRecord } from '../settling.ts';
import type { UpwardOffer } from '../upward/upward-offer.ts';
import type { CaseRecord, CaseReport, PowerCase, StoredFinding, Submission } from '../stored.ts';

/** A thing of another subgraph, known by its code. */
export interface Reference {
  readonly code: string;
}

/** A connection that counts only when it is asked to. */
export interface CountedPage<Node> extends Connection<Node> {
  readonly count: () => Promise<number>;
}

export type CasePage = CountedPage<PowerCase>;
export type SubmissionPage = CountedPage<Submission>;
export type QuarantinePage = CountedPage<QuarantinedRecord>;
export type UpwardPage = CountedPage<UpwardOffer>;

/** How far a submission is. */
export interface ProgressOfSubmission {
  readonly submission: Submission;
  /** Share of the bytes read, 0 to 1. */
  readonly share: number;
}

/** A record with whose it is. */
export interface RecordOfCase extends CaseRecord {
  readonly department: string;
}

/** A report of a record, with the record's type, its case and whose it is. */
export interface ReportOfRecord extends CaseReport {
  readonly case: number;
  readonly department: string;
  readonly recordType: string;
}

/** A finding with the submission it belongs to. */
export interface FindingOfSubmission extends StoredFinding {
  readonly submission: string;
}

export type FindingPage = Connection<FindingOfSubmission>;
