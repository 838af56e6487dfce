import { indicators } from '../catalogue-data.ts';

/** What a row of a library in table form tells 权力库表格的行类型. */
export type LibraryRecordType = 'DEPARTMENT' | 'DELEGATION' | 'POWER' | 'MATERIAL' | 'RISK' | 'STEP' | 'DISCRETION';

/** Cells of a row, by column; absent is empty. */
export type LibraryCells = Readonly<Record<string, string>>;

/** A row handed in by whoever read it: text by column, with the place where a person finds it. */
export interface LibraryRow {
  readonly row: number;
  readonly record: string;
  readonly cells: LibraryCells;
}

/**
 * The columns of a library as one table: the first says what a row tells. A POWER row is one version; rows that belong
 * to it repeat its code and first day. Text indicators are columns of their own.
 */
export const LIBRARY_COLUMNS: readonly string[] = [
  ...'record code department type from state formerCodes name nameEn region parent creditCode endedOn successors'.split(
    ' ',
  ),
  ...'statutoryLimit promisedLimit legalBasis holderNature causeReason causeLaw'.split(' '),
  ...'flow step post duty limit supervision rights complaint next to'.split(' '),
  ...'kind required copies note description control'.split(' '),
  ...'grade circumstances rangeKind base low top words basis nature powers until paper'.split(' '),
  ...indicators.filter(({ kind }) => kind === 'TEXT').map(({ name }) => name),
];

/** A list as one cell: a line each; as JSON where an entry would be misread. */
export function listCell(list: readonly string[]): string {
  const plain = list.every((entry) => entry === entry.trim() && entry !== '' && !/[\n\r|]|^\[/.test(entry));
  return plain ? list.join('\n') : JSON.stringify(list);
}

/** The entries of a cell: lines or bars part them. */
export function listOf(cell: string | undefined): readonly string[] {
  if (cell === undefined || cell.trim() === '') return [];
  if (cell.startsWith('[')) {
    try {
      const list: unknown = JSON.parse(cell);
      if (Array.isArray(list)) return list.map(String);
    } catch {
      // Not JSON after all: a sender's text that begins with a bracket.
    }
  }
  return cell
    .split(/[\n\r|]+/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
