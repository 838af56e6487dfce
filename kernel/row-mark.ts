/** How a marked cell is coloured: what is rejected, what is a warning, what is an advice. */
export type MarkSeverity = 'error' | 'warning' | 'advice';

/** What is said of one cell 单元格批注. */
export interface CellMark {
  /** The sender's own column. */
  readonly column: string;
  readonly severity: MarkSeverity;
  /** Chinese, lines apart. */
  readonly note: string;
}

/** What is said of one row of a returned file 退改标注. */
export interface RowMark {
  readonly sheet?: string | undefined;
  /** Line or row of the sheet, from 1. */
  readonly row: number;
  /** Chinese, one line; empty: nothing is wrong, and what an earlier check said is taken away. */
  readonly text: string;
  readonly cells: readonly CellMark[];
}
