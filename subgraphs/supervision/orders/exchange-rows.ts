import { supervisionError } from '../errors.ts';
import type { ExchangeRow } from './exchange.ts';

/** Rows in one exchange. */
const MOST = 5000;

/** Rows as they came in: objects of columns and texts; numbers are taken as texts, nothing is left out. Throws SUPERVISION_INPUT_INVALID. */
export function exchangeRows(field: string, given: readonly unknown[]): readonly ExchangeRow[] {
  const invalid = (reason: string): Error => supervisionError.SUPERVISION_INPUT_INVALID({ field, reason });
  if (given.length > MOST) throw invalid(`0-${String(MOST)}`);
  return given.map((row, index) => {
    if (typeof row !== 'object' || row === null || Array.isArray(row))
      throw invalid(`第 ${String(index + 1)} 行不是对象 row ${String(index + 1)} is no object`);
    const cells = Object.entries(row).filter(([, cell]) => cell !== null && cell !== undefined);
    return Object.fromEntries(
      cells.map(([name, cell]) => {
        if (typeof cell !== 'string' && typeof cell !== 'number')
          throw invalid(`第 ${String(index + 1)} 行 ${name} 应为文本 row ${String(index + 1)}: ${name} must be a text`);
        return [name, String(cell)];
      }),
    );
  });
}
