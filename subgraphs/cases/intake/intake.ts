import type { Month } from '../../../kernel/month.ts';
import type { Principal } from '../../../kernel/principal.ts';
import type { RowMapping, RowReader } from '../../../kernel/rows.ts';

/** How a delivery came 渠道: push 推送, pull 抽取, form 填报, import 导入, count 仅报件数. */
export type Channel = 'PUSH' | 'PULL' | 'FORM' | 'IMPORT' | 'COUNT';

/**
 * How the bytes are to be read: a JSON value, stored with the submission so that a restart reads them the same
 * way. `format` is that of the file (`xlsx` stands for .xls too, `xml` for a zip of documents), or `pulled` (NDJSON
 * envelopes written by a pull); the rest is the format's own options (encoding, delimiter, sheet, record, mapping name).
 */
export interface ReadingPlan {
  readonly format: 'ndjson' | 'csv' | 'xlsx' | 'xml' | 'json' | 'pulled';
  readonly gzip?: boolean;
  /** Name of a mapping known to the composition root; absent: columns are those of the specification. */
  readonly mapping?: string;
  readonly options?: Readonly<Record<string, string | number | boolean>>;
  /** Submission that was returned with its errors marked and comes again: only rows that have changed are taken. */
  readonly returns?: string;
}

/** Turns a plan into a reader and, by table or sheet, a mapping. Given to the intake by the composition root. */
export type ResolveReading = (
  plan: ReadingPlan,
  recordType: string,
) => {
  readonly read: RowReader;
  /** Mapping for the rows of a place; undefined: the rows are of no interest and are an error of the plan. */
  readonly mappingFor: (table: string | undefined) => RowMapping | undefined;
};

/** One delivery on its way in 报送. */
export interface Offer {
  readonly department: string;
  readonly period: Month;
  /** The record type, or for a pull of whole cases the base record type of the family. */
  readonly recordType: string;
  readonly channel: Channel;
  readonly principal: Principal;
  readonly requestId: string;
  /** As the sender calls it: a file name, or the name of a source. */
  readonly name: string;
  readonly reading: ReadingPlan;
  /** SHA-256, hex, as the sender states it; another digest is refused as INTAKE_DIGEST_DIFFERS. */
  readonly statedDigest?: string;
  /** Bytes as the sender states them (Content-Length); fewer is refused as INTAKE_CUT_SHORT. */
  readonly statedBytes?: number;
  /** Rows as the sender or the source states them. Asked for when the last byte is on disk: a source may say it last. */
  readonly announced?: number | undefined;
  readonly idempotencyKey?: string;
  /** Check without storing: from the 25th, or when a sender asks for a trial. */
  readonly rehearsal?: boolean;
  /** For a pull by the hub itself: when it was due, ISO 8601. A run that the hub missed counts as offered then. */
  readonly scheduledAt?: string;
}

/** The hub's signed word that a delivery was offered 报送预告: proves it in time when the hub cannot take the bytes. */
export interface Ticket {
  readonly department: string;
  readonly period: Month;
  readonly recordType: string;
  /** SHA-256 of the bytes to come, hex. */
  readonly digest: string;
  /** When it was announced, by the hub's clock. ISO 8601, UTC. */
  readonly announcedAt: string;
  /** Until when the bytes must have come for the ticket to count. */
  readonly validUntil: string;
  /** HMAC or signature of the hub over the canonical JSON of all of the above. */
  readonly signature: string;
}

/** offered = accepted + revised + duplicate + superseded + rejected + unread 收支平衡. */
export interface Ledger {
  readonly offered: number;
  readonly accepted: number;
  readonly revised: number;
  readonly duplicate: number;
  readonly superseded: number;
  readonly rejected: number;
  readonly unread: number;
}

/**
 * States of a submission, a closed set: RECEIVED (bytes safe, receipt given) -> CHECKING -> BALANCED or
 * UNBALANCED; REFUSED (a coded error made the whole delivery unreadable; only its trace is kept).
 */
export type SubmissionState = 'RECEIVED' | 'CHECKING' | 'BALANCED' | 'UNBALANCED' | 'REFUSED';

/** CONFORMS: nothing rejected or unread; DOES_NOT_CONFORM: some rejected; INCOMPLETE: unread rows, or nothing where something was announced; PENDING: not settled yet. */
export type SubmissionVerdict = 'PENDING' | 'CONFORMS' | 'DOES_NOT_CONFORM' | 'INCOMPLETE' | 'REFUSED';

/** What the hub answers 回执. Given again, unchanged, for the same idempotency key or the same bytes. */
export interface Receipt {
  readonly submission: string;
  readonly department: string;
  readonly period: Month;
  readonly recordType: string;
  readonly channel: Channel;
  readonly name: string;
  /** SHA-256 of the bytes as they came, hex. */
  readonly digest: string;
  readonly bytes: number;
  /** When the last byte was safe on disk, by the hub's clock: the instant that timeliness is judged by. ISO 8601, UTC. */
  readonly completeAt: string;
  /** Whether that was by the deadline of the period. */
  readonly timely: boolean;
  readonly state: SubmissionState;
  readonly verdict: SubmissionVerdict;
  readonly ledger: Ledger;
  /** Merkle root (RFC 6962, hex) over all offered rows and what became of each; absent before it is settled, and of counts. */
  readonly records?: { readonly root: string; readonly size: number };
  readonly specification: { readonly id: string; readonly version: string; readonly digest: string };
  /** True counts, even where stored findings are capped. */
  readonly findings: {
    readonly total: number;
    readonly stored: number;
    readonly byRule: Readonly<Record<string, number>>;
  };
  /** Code of the error when REFUSED. */
  readonly refusal?: string;
  readonly rehearsal: boolean;
  /** HMAC or signature of the hub over the canonical JSON of all of the above. */
  readonly signature: string;
}

/** Proof that one offered row is in the tree under a receipt 入账证明; tools/verify-receipt.mjs verifies it. */
export interface RecordProof {
  readonly submission: string;
  /** Ordinal of the row in the delivery, from 1; its leaf stands one before. */
  readonly sequence: number;
  /** The leaf, to the letter: what became of the row, and the SHA-256 of its content. */
  readonly leaf: string;
  /** The content; absent where only its digest is kept (what repeats something stored in other words, a rehearsal). */
  readonly content?: string;
  /** Hashes beside the way from the leaf to the root, from below, hex. */
  readonly path: readonly string[];
  readonly root: string;
  readonly size: number;
}

/** What became of one offered row. */
export interface RowOutcome {
  /** Ordinal in the delivery, from 1. */
  readonly sequence: number;
  readonly outcome: 'accepted' | 'revised' | 'duplicate' | 'superseded' | 'rejected' | 'unread';
  readonly table?: string;
  readonly key?: string;
  /** Chinese, at most 1,000 characters; empty unless rejected or unread. */
  readonly reason: string;
}

export interface Progress {
  readonly submission: string;
  readonly state: SubmissionState;
  readonly ledger: Ledger;
  /** Share of the bytes read, 0 to 1. */
  readonly share: number;
}

/** How a run of settling is watched and stopped; a signal stops it between two batches, to be gone on with later. */
export interface SettleOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** Takes deliveries in. Every step is resumable; `kill -9` at any instruction loses nothing. */
export interface Intake {
  /** Bytes to disk with their digest, then the receipt in state RECEIVED. Half a delivery is refused and leaves only its trace. */
  receive(offer: Offer, bytes: AsyncIterable<Uint8Array>): Promise<Receipt>;
  /** Parse, map, check, store what was received; picks up where a stopped run left off. Settled submissions are returned as they are. */
  settle(submission: string, options?: SettleOptions): Promise<Receipt>;
  /** Settles everything that a stop left behind; called at start, before anything arrives. */
  recover(options?: SettleOptions): Promise<readonly Receipt[]>;
  receipt(submission: string): Promise<Receipt | undefined>;
  /** Proves what became of one row under the receipt. Throws SUBMISSION_NOT_FOUND, RECORD_NOT_PROVABLE. */
  prove(submission: string, sequence: number): Promise<RecordProof>;
  /**
   * Announces a delivery before its bytes. If the same bytes are complete before the ticket runs out, they count as
   * offered when they were announced.
   */
  announce(
    offer: Pick<Offer, 'department' | 'period' | 'recordType' | 'principal' | 'requestId'> & {
      readonly digest: string;
    },
  ): Promise<Ticket>;
  /** What became of every row, in order; for acknowledging a pull. */
  outcomes(submission: string): AsyncIterable<RowOutcome>;
  /** Counts per power item, from departments on systems of the ministry or the province 仅报件数. */
  reportCounts(
    offer: Pick<Offer, 'department' | 'period' | 'principal' | 'requestId' | 'idempotencyKey'>,
    counts: readonly { readonly powerCode: string; readonly count: number }[],
  ): Promise<Receipt>;
  /** Sends a quarantined record again, alone, with corrected fields. */
  correct(
    quarantined: string,
    set: Readonly<Record<string, unknown>>,
    principal: Principal,
    requestId: string,
  ): Promise<Receipt>;
  /** The position a source was read to; opaque. */
  checkpoint(source: string): Promise<unknown>;
  saveCheckpoint(source: string, checkpoint: unknown): Promise<void>;
}
