import { formatError } from './errors.ts';
import type { OwnColumns } from '../../kernel/rows.ts';
import { ownColumns } from './own-columns.ts';
import { HEADER_SEARCH, type ExpectedColumn, type ReadingContext } from './reading.ts';

/** A header that was found: its line or row, from 1, and the columns' names in order. */
export interface Header {
  readonly at: number;
  readonly names: readonly string[];
  /** Where an earlier return put columns of its own. */
  readonly own?: OwnColumns | undefined;
}

interface Line {
  readonly at: number;
  readonly cells: readonly string[];
}

/** Names are compared without blanks, width, case, and marks of mandatory columns. */
export const folded = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\s*\u200b\ufeff]/gu, '')
    .toUpperCase();

/**
 * Finds the header among the leading lines. `reading.columns` replaces its names; with expected columns the line
 * that holds most of them is it, otherwise the first that is as wide as the data (`width`).
 * Refuses broken headers and missing columns, naming the line.
 */
export function findHeader(lines: readonly Line[], context: ReadingContext, width: number): Header {
  const { reading } = context;
  const line = headerLine(lines, context, width);
  if (reading.columns !== undefined) return { at: line?.at ?? 0, names: reading.columns };
  if (line === undefined) return { at: 0, names: Array.from({ length: width }, (_, index) => `#${index + 1}`) };
  const names = namesOf(line, reading.expects ?? []);
  refuseRepeated(names, line, context);
  refuseMissing(names, line, context);
  context.tell({
    zh: `表头在第 ${line.at} 行，共 ${filled(line.cells)} 列`,
    en: `the header is line ${line.at}, ${filled(line.cells)} columns`,
  });
  return { at: line.at, names, own: ownColumns(names) };
}

function headerLine(lines: readonly Line[], context: ReadingContext, width: number): Line | undefined {
  const { header, expects = [], columns } = context.reading;
  if (header === 'none') return undefined;
  if (typeof header === 'number') return lines.find(({ at }) => at === header) ?? notFound(context, [`#${header}`]);
  if (columns !== undefined) return undefined;
  if (expects.length === 0) return lines.find(({ cells }) => filled(cells) >= Math.max(1, width * 0.6));
  const known = new Set(expects.flatMap(({ names }) => names.map(folded)));
  const hits = lines.map(({ cells }) => cells.filter((cell) => known.has(folded(cell))).length);
  const best = Math.max(0, ...hits);
  // A single hit may be chance: a sheet that explains the columns has one name a row.
  if (best < Math.min(2, expects.length))
    return notFound(
      context,
      expects.map(({ names }) => names.join('/')),
    );
  return lines[hits.indexOf(best)];
}

export const filled = (cells: readonly string[]): number => cells.filter((cell) => cell.trim() !== '').length;

function notFound({ file }: ReadingContext, expected: readonly string[]): never {
  throw formatError.HEADER_NOT_FOUND({ file, lines: HEADER_SEARCH, expected: expected.join('、') });
}

/** Cells as names: the spelling that the mapping knows, where it knows one; a column without a name is `#n`. */
function namesOf({ cells }: Line, expects: readonly ExpectedColumn[]): readonly string[] {
  const known = new Map(expects.flatMap(({ names }) => names.map((name) => [folded(name), name] as const)));
  return cells.map((cell, index) => {
    const name = cell.trim();
    return name === '' || name === '__proto__' ? `#${index + 1}` : (known.get(folded(name)) ?? name);
  });
}

function refuseRepeated(names: readonly string[], { at }: Line, { file }: ReadingContext): void {
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) throw formatError.HEADER_REPEATED({ file, line: at, name: repeated });
}

function refuseMissing(names: readonly string[], { at }: Line, { file, reading }: ReadingContext): void {
  const missing = (reading.expects ?? []).filter(
    (column) => !column.optional && !column.names.some((name) => names.includes(name)),
  );
  if (missing.length === 0) return;
  throw formatError.COLUMNS_MISSING({
    file,
    line: at,
    missing: missing.map((column) => column.names.join('/')).join('、'),
  });
}
