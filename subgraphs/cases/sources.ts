import type { Bilingual } from '../../kernel/bilingual.ts';
import type { Month } from '../../kernel/month.ts';
import type { Ledger } from './intake/intake.ts';

/** A department's system that the hub pulls from 数据源, as the graph shows it. */
export interface PulledSource {
  readonly name: string;
  readonly department: string;
  readonly adapter: string;
  readonly label: Bilingual;
  /** JSON Schema of the settings. */
  readonly settingsSchema: Readonly<Record<string, unknown>>;
  /** Secrets by name only. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly recordType: string;
  readonly tables: Readonly<Record<string, unknown>>;
  readonly scheduled: boolean;
}

/** States of a run, in the graph's words. */
export type PullStateWord =
  'WAITING' | 'READING' | 'CHECKING' | 'STORING' | 'BALANCED' | 'UNBALANCED' | 'FAILED' | 'ABANDONED';

/** One run of one source 抽取, as the graph shows it. */
export interface RunOfSource {
  readonly requestId: string;
  readonly source: string;
  readonly department: string;
  readonly period: Month;
  readonly rehearsal: boolean;
  readonly state: PullStateWord;
  readonly steps: readonly { readonly state: PullStateWord; readonly at: string }[];
  readonly attempts: number;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly endedAt?: string;
  /** Number of the submission that it made. */
  readonly submission?: string;
  readonly ledger?: Ledger;
  readonly acknowledged: number;
  readonly fault?: { readonly code: string; readonly message: Bilingual; readonly remedy: Bilingual };
  readonly changes: readonly ChangeOfColumn[];
}

/** A column of a source that was not as before, in the graph's words. */
export interface ChangeOfColumn {
  readonly table: string;
  readonly column: string;
  readonly kind: 'ADDED' | 'MISSING' | 'RETYPED';
  readonly before?: string;
  readonly now?: string;
  readonly mapped: boolean;
}

/** When a period will have come in full 到齐预测. */
export interface ForecastOfSource {
  readonly rows: number;
  readonly expected: number;
  readonly rowsPerDay: number;
  readonly completeBy?: string;
  readonly inTime: boolean;
}

/** What whoever pulls tells the graph. A subgraph that runs without a puller beside it has no sources. */
export interface SourcesPort {
  sources(): readonly PulledSource[];
  /** Newest first; one under way is among them. */
  runs(source: string): Promise<readonly RunOfSource[]>;
  forecast(source: string, period: Month): Promise<ForecastOfSource>;
}
