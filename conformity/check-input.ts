import type { MappedRecord, Place } from '../kernel/rows.ts';
import type { Finding } from './finding.ts';

/** Where a record stands in the delivery and in the sender's own columns; place and columnOf are shared by a batch. */
export interface Origin {
  readonly place: Place;
  /** Line, row of the sheet, ordinal of the table's row; from 1. */
  readonly row: number;
  /** XPath or JSON path of the record, where the format is a tree. */
  readonly path?: string | undefined;
  /** Column of the sender that feeds a field, where a mapping stood between. */
  readonly columnOf?: ((field: string) => string | undefined) | undefined;
}

/** A record to be judged. */
export interface CheckInput extends MappedRecord, Origin {
  /** Ordinal in the delivery, from 1. */
  readonly sequence: number;
}

/** What the checker says of one record. */
export interface RecordJudgement {
  /**
   * Values in their one form: missing ones left out, text trimmed, dates `YYYY-MM-DD`, datetimes
   * `YYYY-MM-DDTHH:mm:ss` in legal time, numbers as numbers (as text from sixteen digits on). A value that is not
   * of its field's type stays as it came. Fields that the specification does not know are left out.
   */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Findings to be stored: at most `findingCap` of each rule in the whole delivery. */
  readonly findings: readonly Finding[];
  /** Codes of all rules that the record breaks, those above the cap too; in the order of the pack. */
  readonly broken: readonly string[];
  /** Whether a fatal or an error is among them: such a record is not accepted. */
  readonly rejected: boolean;
  /** Department, internal number and power code of the case, in one text; undefined when the first two are not both there. */
  readonly caseKey: string | undefined;
  /** The case and what tells the record from its siblings, in one text. */
  readonly recordKey: string | undefined;
  /** Counts re-reports 更改版本号; undefined where the record type has no such field or the record no such number. */
  readonly revision: number | undefined;
  /** `YYYY-MM-DD`: the ledger's day. */
  readonly businessDate: string | undefined;
  readonly powerCode: string | undefined;
}
