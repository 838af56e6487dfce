import { sha256 } from '../../kernel/canonical-json.ts';
import type { DatabaseRow } from './dialects/dialect.ts';
import type { FrontEndTable } from './settings.ts';

/**
 * What a row says, in sixteen hexadecimal digits; the columns that the reading side writes (sign, reason, date) do not
 * count. Whether a row changed since it was read is told by this, not by UPDATE_DATE, which senders fill as they like.
 */
export function fingerprint(row: DatabaseRow, { columns }: FrontEndTable): string {
  const { sign, reason, date } = columns;
  const content: unknown[] = [];
  for (const column in row)
    if (column !== sign && column !== reason && column !== date) content.push(column, row[column]);
  return sha256(JSON.stringify(content)).slice(0, 16);
}

/** The key of a row as it travels: its NO and its fingerprint, so that an outcome finds the very row it is about. */
export const rowKey = (no: string, print: string): string => `${no}@${print}`;

/** Takes a row's key apart again. */
export function parseRowKey(key: string): { readonly no: string; readonly print: string } {
  const at = key.lastIndexOf('@');
  return { no: key.slice(0, Math.max(at, 0)), print: key.slice(at + 1) };
}
