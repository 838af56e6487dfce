import type { Bilingual } from '../kernel/bilingual.ts';
import type { Finding } from './finding.ts';
import type { Severity } from './pack/pack.ts';

/** What a whole delivery comes to 结论. All counts are true, also where stored findings are capped. */
export interface Verdict {
  /** Whether nothing was rejected and no fatal or error was found about the delivery as a whole. */
  readonly conforms: boolean;
  readonly records: RecordCounts;
  readonly findings: {
    readonly total: number;
    /** Those handed out as findings; the rest was above the cap of its rule. */
    readonly stored: number;
    readonly bySeverity: Readonly<Record<Severity, number>>;
  };
  /** Rules that were broken, in the order of the pack. */
  readonly rules: readonly RuleCount[];
  /** Rules that could not be applied to some records, since something they must ask is not known. */
  readonly notApplied: readonly NotApplied[];
  /** Findings about the delivery as a whole, made after its last record. */
  readonly deliveryFindings: readonly Finding[];
}

export interface RecordCounts {
  readonly checked: number;
  /** Without any finding. */
  readonly clean: number;
  readonly withFindings: number;
  /** With a fatal or an error; these are among those with findings. */
  readonly rejected: number;
  readonly byType: Readonly<Record<string, number>>;
}

export interface RuleCount {
  readonly rule: string;
  readonly severity: Severity;
  readonly findings: number;
  readonly stored: number;
  /** Records that break it; a finding about the delivery as a whole has none. */
  readonly records: number;
}

export interface NotApplied {
  readonly rule: string;
  readonly reason: Bilingual;
  readonly records: number;
}
