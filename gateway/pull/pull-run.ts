import type { Bilingual } from '../../kernel/bilingual.ts';
import type { Month } from '../../kernel/month.ts';
import type { Receipt } from '../../subgraphs/cases/intake/intake.ts';
import type { ShapeChange } from './shape-drift.ts';
import type { PullState, PullStep } from './run-states.ts';

/** Why a run did not end well: a coded refusal, or a masked bug. */
export interface RunFault {
  readonly code: string;
  readonly message: Bilingual;
  readonly remedy: Bilingual;
}

/** One run of one source 抽取. */
export interface PullRun {
  readonly source: string;
  readonly department: string;
  readonly period: Month;
  /** Read and checked, not stored, not acknowledged 试抽取. */
  readonly rehearsal: boolean;
  readonly requestId: string;
  readonly state: PullState;
  /** All states it went through, oldest first. */
  readonly steps: readonly PullStep[];
  /** How often it was tried; 1 where nothing had to be tried again. */
  readonly attempts: number;
  /** Instants by the hub's clock, ISO 8601. */
  readonly startedAt: string;
  readonly endedAt?: string;
  /** Absent when there was nothing new, or when the run failed before anything was received. */
  readonly receipt?: Receipt;
  /** Rows whose outcome the source was told. */
  readonly acknowledged: number;
  /** Why it failed, was abandoned, or is not believed (unbalanced). */
  readonly fault?: RunFault;
  /** Columns of the source that are new, missing or of another type than before. */
  readonly changes?: readonly ShapeChange[];
}

/** What the hub remembers of a source between runs. */
export interface PullCheckpoint {
  /** Where the adapter reads on. */
  readonly position?: unknown;
  /** Received, but not all of its outcomes are known to be with the source; the next run sees to that first. */
  readonly pending?: { readonly submission: string; readonly position: unknown };
  /** The period that was last delivered. */
  readonly delivered?: Month;
}
