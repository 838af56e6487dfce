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

/**
 * What a spreadsheet did to a code or a date that it took for a number 表格软件损坏: digits behind the fifteenth lost, a
 * leading zero lost, a date left as its serial number, a long code written as 3.20102E+17.
 */
export type SpreadsheetDamage = 'digits-lost' | 'leading-zero-lost' | 'date-serial' | 'scientific-notation';

/** One row in the sender's own columns. Values are text as read, or JSON scalars where the format has them. */
export interface SourceRow {
  /** Line of a text file, row of a sheet, ordinal of a table's row; from 1, so that a person finds it. */
  readonly row: number;
  readonly values: Readonly<Record<string, unknown>>;
  /** Key under which a pulled source knows the row (its NO), or the key of a row that was returned; comes back with the row's outcome. */
  readonly key?: string;
  /** XPath or JSON path of the row, where the format is a tree. */
  readonly path?: string;
  /** By column: what a spreadsheet did to the value; absent for nearly all rows. */
  readonly damage?: Readonly<Record<string, SpreadsheetDamage>>;
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

/** How a table in a file was found to be laid out, for whoever writes it back. */
export interface TableLayout {
  readonly place: Place;
  /** Line or row of the header; 0: there is none. */
  readonly header: number;
  /** Names of the columns by position; those that an earlier return added are among them. */
  readonly columns: readonly string[];
  /** Positions, from 0, of the columns that an earlier return added. */
  readonly own?: OwnColumns | undefined;
  /** Text formats only. */
  readonly text?: TextLayout;
}

/** Columns that a returned file has beside the sender's: what is wrong, and the row's key. */
export interface OwnColumns {
  readonly errors: number;
  readonly key: number;
}

export interface TextLayout {
  /** As stated; absent: as the bytes show. */
  readonly encoding?: 'utf-8' | 'gb18030';
  readonly delimiter: string;
  /** Empty where nothing is quoted. */
  readonly quote: string;
  readonly newline: '\n' | '\r';
  /** Whether lines are put together until a row has all its columns. */
  readonly joined: boolean;
}

/**
 * Reads bytes as batches of rows; streaming; throws a CodedError when the whole file is unreadable or cut short. `learn`
 * is told how each table is laid out, before its first row, by readers of CSV and workbooks.
 */
export type RowReader = (
  bytes: AsyncIterable<Uint8Array>,
  file: string,
  learn?: (layout: TableLayout) => void,
) => AsyncIterable<RowBatch>;

/** What a mapping did to one field that a reader of the record should know; conformity turns it into a finding. */
export interface MappingRemark {
  /** `untranslated-code`: a code without translation was kept as it came; `default-used`: a constant stood in for a missing value; `unreadable-value`: a date, number or unit could not be converted; `spreadsheet-damage`: a spreadsheet changed the value, as `damage` says. */
  readonly kind: 'untranslated-code' | 'default-used' | 'unreadable-value' | 'spreadsheet-damage';
  readonly field: string;
  readonly column: string;
  readonly value: unknown;
  readonly damage?: SpreadsheetDamage;
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
