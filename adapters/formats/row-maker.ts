import { recordShape } from '../../kernel/record-shape.ts';
import { type RowReason, rowReason } from './errors.ts';
import type { Reading } from './reading.ts';

/** Makes rows out of cells, by the names of the columns. */
export interface RowMaker {
  /** Whether a row of so many cells can be one. */
  readonly fits: (cells: number) => boolean;
  /** The row's values, or why there are none. */
  readonly make: (cells: readonly string[]) => Readonly<Record<string, string>> | RowReason;
}

/** Prepares a maker: number of columns by `ragged`, glued records by their patterns. */
export function rowMaker(names: readonly string[], reading: Reading): RowMaker {
  const width = names.length;
  const pads = reading.ragged === 'pad';
  const glued = gluedTest(reading);
  const shape = recordShape<string>(names);
  const make: RowMaker['make'] = (cells) => {
    if (cells.length !== width && !(pads && surplusIsBlank(cells, width)))
      return width > 1 && cells.length >= 2 * width - 1 ? rowReason.ROW_GLUED : rowReason.ROW_COLUMNS_DIFFER;
    const values = shape.gather(cells);
    return glued(values) ? rowReason.ROW_GLUED : values;
  };
  return { fits: (cells) => cells === width || pads, make };
}

/** Even padding loses nothing: a value beyond the last column leaves the row unread. */
const surplusIsBlank = (cells: readonly string[], width: number): boolean =>
  cells.slice(width).every((cell) => cell.trim() === '');

/** Prepares the test whether a row is several records glued together, by the patterns that the reading states. */
export function gluedTest(reading: Reading): (values: Readonly<Record<string, string>>) => boolean {
  const tests = (reading.glued ?? []).map(({ column, pattern }) => ({ column, pattern: new RegExp(pattern, 's') }));
  return (values) => tests.some(({ column, pattern }) => pattern.test(values[column] ?? ''));
}
