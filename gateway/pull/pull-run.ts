import type { Bilingual } from '../../kernel/bilingual.ts';
import type { Month } from '../../kernel/month.ts';
import type { Receipt } from '../../subgraphs/cases/intake/intake.ts';

/**
 * States of a pull run, a closed set: checking, reading, settling, acknowledging, and one of three ends. `finished`
 * says that the run went through; whether the data conform says its receipt.
 */
export type PullState = 'checking' | 'reading' | 'settling' | 'acknowledging' | 'finished' | 'failed' | 'abandoned';

/** One run of one source 抽取. */
export interface PullRun {
  readonly source: string;
  readonly department: string;
  readonly period: Month;
  /** Read and checked, not stored, not acknowledged 试抽取. */
  readonly rehearsal: boolean;
  readonly requestId: string;
  readonly state: PullState;
  /** Instants by the hub's clock, ISO 8601. */
  readonly startedAt: string;
  readonly endedAt?: string;
  /** Absent when there was nothing new, or when the run failed before anything was received. */
  readonly receipt?: Receipt;
  /** Rows whose outcome the source was told. */
  readonly acknowledged: number;
  /** Why it failed: a coded refusal, or a masked bug. */
  readonly failure?: { readonly code: string; readonly message: Bilingual; readonly remedy: Bilingual };
  /** It went through, but what came of it is hard to believe: nothing, where there was data before. */
  readonly doubt?: { readonly code: string; readonly message: Bilingual; readonly remedy: Bilingual };
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
