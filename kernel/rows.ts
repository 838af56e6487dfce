/**
 * What travels between a source and the intake. Readers (adapters/formats) turn bytes into rows, a mapping
 * (adapters/mapping) turns a row into a record of the specification, conformity judges the record.
 */

/** Where rows come from: shared by all rows of a batch. */
export interface Place {
  readonly file?: string;
  readonly sheet?: string;
  readonly table?: string;
}

/** One row in the sender's own columns. Values are text as read, or JSON scalars where the format has them. */
export interface SourceRow {
  /** Line of a text file, row of a sheet, ordinal of a table's row; from 1, so that a person finds it. */
  readonly row: number;
  readonly values: Readonly<Record<string, unknown>>;
  /** Key under which a pulled source knows the row (its NO); comes back with the row's outcome. */
  readonly key?: string;
}

/** A row that could not be read as a row (glued records, damaged JSON); counted in the ledger as unread. */
export interface UnreadRow {
  readonly row: number;
  /** Code of the coded error that says why. */
  readonly reason: string;
  /** At most 200 characters of the damaged text; shown to the department itself only. */
  readonly excerpt: string;
}

/** Rows in the order of the source; `rows` and `unread` together keep every row exactly once. */
export interface RowBatch {
  readonly place: Place;
  readonly rows: readonly SourceRow[];
  readonly unread: readonly UnreadRow[];
}

/** Reads bytes as batches of rows; streaming; throws a CodedError when the whole file is unreadable or cut short. */
export type RowReader = (bytes: AsyncIterable<Uint8Array>, file: string) => AsyncIterable<RowBatch>;

/** What a mapping did to one field that a reader of the record should know; conformity turns it into a finding. */
export interface MappingRemark {
  /** `untranslated-code`: a code without translation was kept as it came; `default-used`: a constant stood in for a missing value; `unreadable-value`: a date, number or unit could not be converted. */
  readonly kind: 'untranslated-code' | 'default-used' | 'unreadable-value';
  readonly field: string;
  readonly column: string;
  readonly value: unknown;
}

/** A record in the columns of the specification, not yet judged. */
export interface MappedRecord {
  readonly recordType: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly remarks: readonly MappingRemark[];
}

/** Turns a sender's row into a record of the specification. Pure. */
export interface RowMapping {
  readonly recordType: string;
  readonly map: (row: SourceRow) => MappedRecord;
  /** Column of the sender that feeds a field, for pointing findings at the sender's own words. */
  readonly columnOf: (field: string) => string | undefined;
}
