import type { RowMark } from '../../../kernel/row-mark.ts';
import type { RowReader, TableLayout } from '../../../kernel/rows.ts';
import { formatError } from '../errors.ts';

/** A delivery that is to be returned with its errors marked 退改文件. */
export interface FileToReturn {
  /** As the sender calls it. */
  readonly name: string;
  /** SHA-256 of the delivery, hex; row keys name it. */
  readonly digest: string;
  /** Its bytes from the first, unpacked if it came packed; called more than once. */
  readonly open: () => AsyncIterable<Uint8Array>;
  /** Reads it as it was read when it was checked. */
  readonly read: RowReader;
  /** In the order of the file. */
  readonly marks: AsyncIterable<RowMark> | Iterable<RowMark>;
  /** What is said of the delivery as a whole, Chinese; stands in the heading. May be empty. */
  readonly note: string;
  /** Whether rows without a mark lose what an earlier return said of them. */
  readonly others: 'clear' | 'keep';
}

/** Which of the two families of formats a returned file is written in. */
export type ReturnedFormat = 'csv' | 'xlsx';

/** Refuses a layout that own columns cannot be added to without doing harm. */
export const layoutUnsupported = (file: string, zh: string, en: string): Error =>
  formatError.RETURNED_LAYOUT_UNSUPPORTED({ file, zh, en });

/** Learns the layouts of the tables by reading the file until there are `tables` of them, or to its end. */
export async function layoutsOf({ name, open, read }: FileToReturn, tables: number): Promise<TableLayout[]> {
  const layouts: TableLayout[] = [];
  for await (const batch of read(open(), name, (layout) => layouts.push(layout))) {
    void batch;
    if (layouts.length >= tables) break;
  }
  return layouts;
}
