import type { TypeProfile } from '../../conformity/distribution/month-profile.ts';
import type { RecordType } from '../../conformity/pack/pack.ts';
import type { KnownCase } from '../../conformity/references.ts';
import type { AuditEvent } from '../../kernel/audit/audit-trail.ts';
import type { Month } from '../../kernel/month.ts';
import type { CaseIdentity } from './identity.ts';
import type { NewOffer, UpwardAnswer, UpwardFilter, UpwardOffer, UpwardTally } from './upward/upward-offer.ts';
import type { JudgedBatch, Ledger, Outcome, QuarantinedRecord, RecordTypes } from './settling.ts';
import type {
  Announcement,
  Attempt,
  CaseFilter,
  CaseRecord,
  CaseReport,
  FindingFilter,
  FindingTotal,
  LedgerLine,
  PowerCase,
  QuarantineFilter,
  RecordsRoot,
  RowEntry,
  SettledRow,
  StandingFigures,
  StoredFinding,
  Submission,
  SubmissionFilter,
} from './stored.ts';

/** A stretch of a list in its own order. `after` is exclusive; `backward` reads from the far end. */
export interface Stretch<Position> {
  readonly limit: number;
  readonly from: Position | undefined;
  readonly direction: 'forward' | 'backward';
}

/** Newest period first, newest arrival first; the place of a case or a submission in its list. */
export type PlaceByPeriod = readonly [period: Month, number: number];

/** Place of a row in the order in which cases changed: number of the submission, ordinal of the row; [0, 0] is before all. */
export type PlaceOfChange = readonly [submission: number, sequence: number];

/**
 * What the cases subgraph keeps, in the words of the domain. Reading is free and sees only what was committed;
 * writing happens inside one unit of work. Engines live in folders of their own (sqlite/) and pass
 * test/contract/cases-store.ts.
 */
export interface CasesStore extends CasesReader {
  /** Runs `work` as one unit: all of it is durable when this resolves, or none of it happened. Units run one at a time. */
  transact<Result>(work: (unit: CasesUnit) => Promise<Result>): Promise<Result>;
  /**
   * Stores one batch of a submission's rows, as a unit of its own, with all that follows from it: entries, records,
   * history, cases, ledger lines, findings, quarantine, and the ledger up to here. What becomes of a record that is
   * stored already is decided by `decideOutcome`. The batch is whole when this resolves, though a power cut may still
   * take it back, together with the ledger; the next unit makes it durable.
   */
  settleBatch(submission: string, batch: JudgedBatch, types: RecordTypes): Promise<void>;
  /** Says that many batches will follow, so that an engine may make ready for them. */
  expectBatches(): void;
  close(): Promise<void>;
}

/** The questions. Lists that are asked by several keys answer in the order of the keys. */
export interface CasesReader {
  submission(id: string): Promise<Submission | undefined>;
  submissions(ids: readonly string[]): Promise<readonly (Submission | undefined)[]>;
  /** The one that this idempotency key of a department brought about. */
  submissionByKey(department: string, idempotencyKey: string): Promise<Submission | undefined>;
  /** How often a delivery of this identity was refused, and the one that was not, if any. */
  submissionByIdentity(identity: string): Promise<{ refused: number; standing: Submission | undefined }>;
  /** Received but not settled, oldest first. */
  unsettled(): Promise<readonly string[]>;
  /** A page for each filter, newest period first. */
  submissionPages(
    filters: readonly SubmissionFilter[],
    stretch: Stretch<PlaceByPeriod>,
  ): Promise<readonly (readonly Submission[])[]>;
  submissionCount(filter: SubmissionFilter): Promise<number>;

  /** Entries of a submission after a sequence, in order. */
  entries(submission: string, after: number, limit: number): Promise<readonly RowEntry[]>;
  /** The ledger counted anew from the entries. */
  recount(submission: string): Promise<Ledger>;
  /** Hashes of the leaves of a submission's rows, in order, some thousands run together at a time. */
  leafHashes(submission: string): AsyncIterable<Uint8Array>;
  /** One settled row, for its proof; undefined when it left no leaf. */
  settledRow(submission: string, sequence: number): Promise<SettledRow | undefined>;
  ledgerLines(submission: string): Promise<readonly LedgerLine[]>;
  findings(
    submission: string,
    filter: FindingFilter,
    stretch: Stretch<readonly [sequence: number, ordinal: number]>,
  ): Promise<readonly StoredFinding[]>;
  findingTotals(submission: string): Promise<readonly FindingTotal[]>;

  quarantined(id: number): Promise<QuarantinedRecord | undefined>;
  quarantinePage(
    filter: QuarantineFilter,
    stretch: Stretch<readonly [id: number]>,
  ): Promise<readonly QuarantinedRecord[]>;
  quarantineCount(filter: QuarantineFilter): Promise<number>;
  /** Findings kept of quarantined records. */
  findingsOfQuarantined(ids: readonly number[]): Promise<readonly (readonly StoredFinding[])[]>;

  /** The stored records of cases, for rules across the records of a case. Same order as asked. */
  knownCases(cases: readonly CaseIdentity[]): Promise<readonly (KnownCase | undefined)[]>;
  casesById(ids: readonly number[]): Promise<readonly (PowerCase | undefined)[]>;
  /** A page for each filter, newest period first. */
  casePages(
    filters: readonly CaseFilter[],
    stretch: Stretch<PlaceByPeriod>,
  ): Promise<readonly (readonly PowerCase[])[]>;
  caseCount(filter: CaseFilter): Promise<number>;
  /** Current records of cases, in order of type and key. */
  recordsOfCases(ids: readonly number[]): Promise<readonly (readonly CaseRecord[])[]>;
  /** Earlier and superseded reports of records, oldest first. */
  historyOfRecords(ids: readonly number[]): Promise<readonly (readonly CaseReport[])[]>;

  /**
   * Cases that something new was stored of by settled submissions, after a place and in order, each once; where to go on
   * from, and whether there is more. Rehearsals and what said nothing new are left out.
   */
  caseChanges(
    after: PlaceOfChange,
    limit: number,
  ): Promise<{ readonly cases: readonly number[]; readonly next: PlaceOfChange; readonly more: boolean }>;

  /** Which version of each record a destination above was offered last. */
  versionsOffered(destination: string, records: readonly number[]): Promise<ReadonlyMap<number, string>>;
  /** Offers to platforms above, oldest first. */
  upwardPage(filter: UpwardFilter, stretch: Stretch<readonly [id: number]>): Promise<readonly UpwardOffer[]>;
  upwardCount(filter: UpwardFilter): Promise<number>;
  upwardTally(destination: string): Promise<UpwardTally>;

  /** Figures of departments for a period, as far as the deadline and as of now. Same order as asked. */
  standings(period: Month, departments: readonly string[], deadline: string): Promise<readonly StandingFigures[]>;
  /** Departments that have anything for the period. */
  departmentsReporting(period: Month): Promise<readonly string[]>;
  /** Rows offered by a department in a record type, rehearsals and refusals apart, in periods from `from` to `to`. */
  rowsOffered(department: string, recordType: string, from: Month, to: Month): Promise<number>;
  /** Record types of which something stands that was reported for a month. */
  recordTypesOf(department: string, period: Month): Promise<readonly string[]>;
  /** A mark that changes whenever something more is settled for a month; empty before anything is. */
  latestSettled(department: string, period: Month): Promise<string>;
  /** The profile kept of a month, and the mark it was counted at. */
  keptProfile(
    department: string,
    period: Month,
  ): Promise<{ readonly mark: string; readonly types: readonly TypeProfile[] } | undefined>;
  /** Counts how records of a type are distributed; `unique` are fields that no two of them share. */
  profileOf(department: string, period: Month, type: RecordType, unique: readonly string[]): Promise<TypeProfile>;
  countsOf(department: string, period: Month): Promise<readonly { powerCode: string; count: number }[]>;
  /** The latest report of counts of a department for a period. */
  latestCounts(department: string, period: Month): Promise<Submission | undefined>;

  /** Announcement of these bytes by a department for a period. */
  announcement(department: string, period: Month, digest: string): Promise<Announcement | undefined>;
  /** Attempts that the hub itself did not live to finish, of one department, period and type, not before an instant. */
  attemptsCutByHub(department: string, period: Month, recordType: string, since: string): Promise<readonly Attempt[]>;
  /** Attempts still open: after a start, those that the stop cut. */
  openAttempts(): Promise<readonly Attempt[]>;
  checkpoint(source: string): Promise<unknown>;
  /** Audit events not yet handed over, oldest first. */
  pendingEvents(limit: number): Promise<readonly AuditEvent[]>;
}

/** The deeds. */
export interface CasesUnit {
  /** Notes that a delivery has begun to arrive; answers the attempt's number. */
  beginAttempt(attempt: Omit<Attempt, 'id'>): Promise<number>;
  /** Notes how it ended: taken in, or refused with a code. */
  endAttempt(id: number, end: { at: string; refusal?: string; bytes?: number; digest?: string }): Promise<void>;
  /** A delivery whose bytes are safe. */
  takeIn(submission: Submission): Promise<void>;
  /** As CasesStore.settleBatch, within this unit. */
  settleBatch(submission: string, batch: JudgedBatch, types: RecordTypes): Promise<void>;
  /** Ends the settling of a submission. */
  conclude(
    submission: string,
    end: Pick<Submission, 'state' | 'verdict'> & { settledAt: string; refusal?: string; records?: RecordsRoot },
  ): Promise<void>;
  /** Closes a quarantined record, unless it is closed; `by` is the submission that brought the corrected record. */
  closeQuarantined(id: number, by: string, at: string): Promise<void>;
  /** Stores the counts of a submission with their entries; they replace those that stood for its period. */
  settleCounts(
    submission: string,
    lines: readonly { readonly powerCode: string; readonly count: number; readonly outcome: Outcome }[],
  ): Promise<void>;
  announce(announcement: Announcement): Promise<void>;
  /** Notes records as offered to a destination; a record stands there once, in its latest version. */
  noteOffers(destination: string, offers: readonly NewOffer[], at: string): Promise<void>;
  /** Notes what a destination said of offers that had no answer yet. */
  noteAnswers(destination: string, answers: readonly UpwardAnswer[], at: string): Promise<void>;
  keepProfile(department: string, period: Month, mark: string, types: readonly TypeProfile[]): Promise<void>;
  saveCheckpoint(source: string, checkpoint: unknown, at: string): Promise<void>;
  /** Puts an event into the outbox; the same id twice is one event. */
  report(event: AuditEvent): Promise<void>;
  /** Takes events out of the outbox that were handed over. */
  handedOver(ids: readonly string[]): Promise<void>;
}
