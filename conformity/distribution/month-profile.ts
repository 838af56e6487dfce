import type { Month } from '../../kernel/month.ts';

/** How the records of one type that a department reported for a month are distributed. Counts only: no record is in it. */
export interface TypeProfile {
  readonly recordType: string;
  readonly records: number;
  readonly fields: Readonly<Record<string, FieldProfile>>;
  /** Records whose content stands under several numbers, and in how many groups; of base records only. */
  readonly duplicated: { readonly records: number; readonly groups: number };
}

export interface FieldProfile {
  /** Records that hold something in the field. */
  readonly filled: number;
  readonly distinct: number;
  /** The one value where there is only one, unless it is personal. */
  readonly only?: string;
  /** Of coded fields: records by code. */
  readonly codes?: Readonly<Record<string, number>>;
  /** Of fields for sentences: records whose sentence others have too. */
  readonly copied?: number;
}

/** What a department reported for a month, by record type. */
export interface MonthProfile {
  readonly department: string;
  readonly period: Month;
  readonly types: readonly TypeProfile[];
}
