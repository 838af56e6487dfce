import type { Bilingual } from '../../kernel/bilingual.ts';
import type { TableLayout } from '../../kernel/rows.ts';

export type FormatName = 'ndjson' | 'csv' | 'xlsx' | 'xls' | 'xml' | 'json' | 'pulled';

/** How a file is to be read. What is absent is found out, and the evidence told. */
export interface Reading {
  readonly format?: FormatName;
  /** Text formats; absent: found among UTF-8, UTF-8 with BOM, GB18030. */
  readonly encoding?: 'utf-8' | 'gb18030';
  /** CSV; absent: found among comma, tab, bar, semicolon. */
  readonly delimiter?: string;
  /** CSV: the quote character, or an empty text for unquoted files; absent: found. */
  readonly quote?: string;
  /** Line or row of the header, from 1; `none`: there is none; absent: found. */
  readonly header?: number | 'none';
  /** Names of the columns, in order; a header, where there is one, is then skipped. */
  readonly columns?: readonly string[];
  /** CSV rows with another number of columns: `unread` (default), or `pad` those that have too few. */
  readonly ragged?: 'unread' | 'pad';
  /** Unquoted CSV with line breaks inside values: `join` lines until a row has all its columns. */
  readonly lineBreaks?: 'join';
  /** Name of the sheet, or its ordinal from 1; absent: the sheet that has rows. */
  readonly sheet?: string | number;
  /** XML: names of the elements that are rows; absent: those that hold two values or more. */
  readonly record?: readonly string[];
  /** A row whose value in `column` matches `pattern` is several records glued together: unread. */
  readonly glued?: readonly { readonly column: string; readonly pattern: string }[];
  /** Columns looked for, each with its aliases, first the name that the mapping uses. */
  readonly expects?: readonly ExpectedColumn[];
}

export interface ExpectedColumn {
  readonly names: readonly string[];
  readonly optional: boolean;
}

/** Upper bounds that protect the hub; a file beyond them is refused, a row beyond them is unread. */
export interface ReadingLimits {
  /** Bytes after decompression (gzip, or all parts of a workbook that are read). */
  readonly unpackedBytes: number;
  /** Characters of one row of a text format. */
  readonly rowCharacters: number;
  /** Characters of all shared strings of a workbook. */
  readonly sharedCharacters: number;
  /** Most that a part of a workbook may grow when unpacked, as a factor; parts under 10 MB are not asked. */
  readonly growth: number;
}

export const standardLimits: ReadingLimits = Object.freeze({
  unpackedBytes: 16 * 2 ** 30,
  rowCharacters: 16 * 2 ** 20,
  sharedCharacters: 64 * 2 ** 20,
  growth: 300,
});

/** What every reader gets. */
export interface ReadingContext {
  readonly file: string;
  readonly reading: Reading;
  readonly limits: ReadingLimits;
  /** Told what was found out and by what evidence: encoding, delimiter, header, sheet. */
  readonly tell: (evidence: Bilingual) => void;
  /** Told how each table is laid out, before its first row. */
  readonly learn: (layout: TableLayout) => void;
  /** Folder for temporary files: workbooks, which can only be read from their end. */
  readonly scratch: string;
}

/** How many leading lines or rows are looked through for a header. */
export const HEADER_SEARCH = 20;
