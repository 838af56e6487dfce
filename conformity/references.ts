import type { Month } from '../kernel/month.ts';

/** State of a power item on a day. */
export type PowerState = 'IN_USE' | 'SUSPENDED' | 'ABOLISHED' | 'NOT_YET';

/**
 * Reference data that rules ask, all in memory and of a stated version, so that the same delivery gives the
 * same findings. A question whose data are not there answers `undefined`: the rule is then not applied, and the
 * report says so.
 */
export interface References {
  /** Version marks that go into the report: catalogue edition, calendar, region revisions. */
  readonly versions: Readonly<Record<string, string>>;
  /** State of a power on a day `YYYY-MM-DD`; `UNKNOWN` when the catalogue has no such code. */
  powerState(code: string, day: string): PowerState | 'UNKNOWN' | undefined;
  /** Whether the department code exists in the catalogue. */
  departmentExists(code: string): boolean | undefined;
  /** Whether a GB/T 2260 code of six digits was in force in a month. */
  regionExists(code: string, month: Month): boolean | undefined;
}

/** Records of the same case that are stored already, or that came earlier in the same delivery. */
export interface KnownCase {
  /** Record types present, with the fields that rules across record types compare. */
  readonly records: readonly { readonly recordType: string; readonly fields: Readonly<Record<string, unknown>> }[];
}

/** Asked once for a batch; key as `caseKey` makes it. */
export type KnownCases = (caseKey: string) => KnownCase | undefined;
