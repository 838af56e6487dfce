import type { RowBatch } from '../kernel/rows.ts';
import type { Bilingual } from '../kernel/bilingual.ts';

/**
 * The one file that an adapter author reads. An adapter pulls rows out of a department's system; it knows
 * nothing of cases, stores or scores. A new system is configuration of an adapter, not a new adapter.
 *
 * Failures are CodedErrors: kind `config` (the operator must act), `source` (the department must act), and
 * `retryable` for what passes by itself (transient).
 */
export interface Adapter<Settings = unknown> {
  /** Name in configuration: `sql-front-end`, `http-json`. */
  readonly name: string;
  readonly label: Bilingual;
  /** JSON Schema (2020-12) of the settings; forms and error messages are made from it. */
  readonly spec: Readonly<Record<string, unknown>>;
  /**
   * Opens the source with settings that passed `spec`. Opening does no network. `heard` is called whenever bytes come
   * from the source, so that a long answer is not taken for silence.
   */
  open(settings: Settings, secrets: Secrets, heard?: () => void): Source;
  /** Opens the same kind of system as a place that records are offered to 上报; absent: it can only be read. */
  offerTo?(settings: Settings, secrets: Secrets): Destination;
}

/** Secrets by name, resolved by the configuration; never logged. */
export type Secrets = (name: string) => string;

/** A department's system, attached. */
export interface Source {
  /** Can it be read? Causes are named, one each; an empty list means yes. */
  check(signal: AbortSignal): Promise<readonly CheckCause[]>;
  /** What is there: tables or collections with columns and a few masked samples. */
  discover(signal: AbortSignal): Promise<readonly DiscoveredTable[]>;
  /**
   * The columns of what would be read from `state`, as cheaply as they can be had; absent: `discover` says it. Asked
   * before each run, so that a changed schema is told before its rows are.
   */
  shape?(state: Checkpoint | undefined, signal: AbortSignal): Promise<readonly TableShape[]>;
  /**
   * Yields what is new since `state` (a checkpoint of an earlier run, or undefined), in batches; each batch ends
   * with a checkpoint from which reading can resume without loss. A row may come twice, never not at all.
   */
  read(state: Checkpoint | undefined, signal: AbortSignal): AsyncIterable<SourceBatch>;
  /** Tells the source the outcome of rows read. Idempotent. Sources without a return channel do nothing. */
  acknowledge(verdicts: readonly RowVerdict[], signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

/** A record of the specification on its way up. */
export interface OfferedRecord {
  /** Table or record type at the other side. */
  readonly table: string;
  /** Under which the other side's answer finds the record; of the destination's own making (keyOf). */
  readonly key: string;
  readonly department: string;
  /** `YYYY-MM`, the period it was reported for. */
  readonly period: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** A system above that records are offered to 上级平台, the way departments' systems offer theirs. */
export interface Destination {
  /** Can records be offered there? Causes are named, one each; an empty list means yes. */
  check(signal: AbortSignal): Promise<readonly CheckCause[]>;
  /** The key of a record there; undefined: it lacks what the other side tells records apart by. */
  keyOf(record: Omit<OfferedRecord, 'key'> & { readonly record: number }): string | undefined;
  /**
   * Offers records, base before stages; all of them are there when it resolves. Offering again what is there replaces
   * it. Gives the answers that come at once.
   */
  offer(records: readonly OfferedRecord[], signal: AbortSignal): Promise<readonly RowVerdict[]>;
  /** What the other side has answered since, of records offered earlier; those without an answer are left out. */
  answers(table: string, keys: readonly string[], signal: AbortSignal): Promise<readonly RowVerdict[]>;
  close(): Promise<void>;
}

/** A JSON value of the adapter's own making; opaque to the hub. */
export type Checkpoint = unknown;

export interface SourceBatch {
  readonly batch: RowBatch;
  /** For each row of the batch, the key under which the source knows it (its NO); same order. */
  readonly keys: readonly string[];
  readonly checkpoint: Checkpoint;
  /** Rows that the source says it holds for this run (manifest, count query), where it says so. */
  readonly announced?: number;
}

export interface RowVerdict {
  readonly table: string;
  readonly key: string;
  readonly accepted: boolean;
  /** Chinese, at most 1,000 characters (SYNC_ERROR_DESC); empty when accepted. */
  readonly reason: string;
}

/** Why a source cannot be read, as a closed set. */
export type CauseName =
  | 'name-does-not-resolve'
  | 'port-closed'
  | 'timed-out'
  | 'certificate-invalid'
  | 'password-refused'
  | 'database-missing'
  | 'table-missing'
  | 'column-missing'
  | 'permission-missing'
  | 'answer-malformed';

export interface CheckCause {
  readonly cause: CauseName;
  /** What it is about: a host, a table, a column. */
  readonly subject: string;
  readonly message: Bilingual;
  readonly remedy: Bilingual;
}

/** The columns of one table. */
export interface TableShape {
  readonly name: string;
  /** Whether the source lays its columns down (a database, the header of a file); otherwise they were seen in samples. */
  readonly declared: boolean;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
}

export interface DiscoveredTable {
  readonly name: string;
  readonly rows?: number;
  readonly columns: readonly { readonly name: string; readonly type: string; readonly samples: readonly string[] }[];
}
