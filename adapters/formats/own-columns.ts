import type { OwnColumns } from '../../kernel/rows.ts';
import { parseRowKey } from '../../kernel/row-key.ts';

/** Heading of the column that says what is wrong; a remark on the delivery may follow it. */
export const ERRORS_COLUMN = '校验问题';
/** Heading of the column of row keys 行标. */
export const KEY_COLUMN = '行标(请勿改动) heliograph';

/** Finds the two columns that a returned file has beside the sender's own; they stand side by side. */
export function ownColumns(names: readonly string[]): OwnColumns | undefined {
  const key = names.findLastIndex((name) => name.trim() === KEY_COLUMN);
  return key > 0 && names[key - 1]?.trim().startsWith(ERRORS_COLUMN) === true ? { errors: key - 1, key } : undefined;
}

/** Without what stands at the positions of the two columns. */
export const withoutOwn = <Item>(items: readonly Item[], own: OwnColumns | undefined): Item[] =>
  own === undefined ? [...items] : items.filter((_, at) => at !== own.errors && at !== own.key);

/** A row of text cut into cells, without what a return added to it, and the key that it had. */
export interface SendersCells {
  readonly cells: string[];
  readonly key?: string;
}

/**
 * The sender's own cells of a row under a header of `width` columns, the two added ones among them. Rows without
 * findings were not touched, and may lack both; cells that are not ours are left where they are.
 */
export function sendersCells(cells: string[], width: number, own: OwnColumns): SendersCells {
  if (cells.length !== width) return { cells };
  const key = (cells[own.key] ?? '').trim();
  if (key === '' ? (cells[own.errors] ?? '').trim() !== '' : parseRowKey(key) === undefined) return { cells };
  return { cells: withoutOwn(cells, own), ...(key === '' ? {} : { key }) };
}
