import { isCodedError } from '../../kernel/coded-error.ts';
import type { RowBatch, SpreadsheetDamage } from '../../kernel/rows.ts';
import { BatchBuilder } from './batch.ts';
import { formatError, rowReason } from './errors.ts';
import { findHeader, type Header } from './header.ts';
import { withoutOwn } from './own-columns.ts';
import { HEADER_SEARCH, type ReadingContext } from './reading.ts';
import { gluedTest } from './row-maker.ts';
import { DamageWatch, type CellKind } from './spreadsheet-damage.ts';
import { openPackage } from './xlsx-package.ts';
import { sheetRows, type SheetRow } from './xlsx-sheet.ts';
import { openWorkbook, type Sheet } from './xlsx-workbook.ts';

/**
 * Reads a workbook as a stream. Title rows above the header are skipped. Without a stated sheet it reads those
 * that have the header; several with different ones are refused (XLSX_SHEETS_SEVERAL), never one of them guessed.
 */
export async function* readXlsx(bytes: AsyncIterable<Uint8Array>, context: ReadingContext): AsyncGenerator<RowBatch> {
  const xlsx = await openPackage(bytes, context);
  try {
    const workbook = await openWorkbook(xlsx, context);
    const rowsOf = (sheet: Sheet): AsyncIterable<readonly SheetRow[]> => sheetRows(xlsx, workbook, sheet, context.file);
    yield* readSheets(workbook.sheets, rowsOf, context);
  } finally {
    await xlsx.close();
  }
}

/** Reads the sheets of a workbook that have the header, whatever the form of its file. */
export async function* readSheets(
  sheets: readonly Sheet[],
  rowsOf: (sheet: Sheet) => AsyncIterable<readonly SheetRow[]>,
  context: ReadingContext,
): AsyncGenerator<RowBatch> {
  const chosen = chooseSheets(sheets, context);
  const read: { sheet: Sheet; header: Header }[] = [];
  let headerSeen = false;
  let refusal: unknown;
  for (const sheet of chosen) {
    const rows = new SheetRows(sheet, context, (header) => {
      const first = read[0];
      read.push({ sheet, header });
      if (first !== undefined && columnsOf(first.header) !== columnsOf(header)) throw several(read, context);
    });
    try {
      for await (const piece of rowsOf(sheet)) {
        rows.push(piece);
        yield* rows.take();
      }
      rows.end();
      yield* rows.take(true);
      headerSeen ||= rows.headed;
    } catch (caught) {
      // A sheet without the header (instructions, code lists) is none of ours, as long as another has it.
      if (context.reading.sheet !== undefined || !isCodedError(caught, 'HEADER_NOT_FOUND')) throw caught;
      refusal ??= caught;
    }
  }
  if (read.length > 0 || headerSeen) return;
  throw refusal ?? formatError.FORMAT_EMPTY({ file: context.file });
}

const columnsOf = ({ names, own }: Header): string => withoutOwn(names, own).join('\n');

const several = (read: readonly { sheet: Sheet }[], { file }: ReadingContext): Error =>
  formatError.XLSX_SHEETS_SEVERAL({ file, sheets: read.map(({ sheet }) => sheet.name).join('、') });

function chooseSheets(sheets: readonly Sheet[], { file, reading: { sheet } }: ReadingContext): readonly Sheet[] {
  if (sheet === undefined) return sheets.filter(({ hidden }) => !hidden);
  const chosen =
    typeof sheet === 'number' ? sheets[sheet - 1] : sheets.find(({ name }) => name.trim() === sheet.trim());
  if (chosen !== undefined) return [chosen];
  throw formatError.XLSX_SHEET_MISSING({ file, sheet, sheets: sheets.map(({ name }) => name).join('、') });
}

/** Rows of one sheet: the leading ones are held back until the header is found among them. */
class SheetRows {
  readonly #sheet: Sheet;
  readonly #context: ReadingContext;
  readonly #onRows: (header: Header) => void;
  readonly #out: BatchBuilder;
  readonly #glued: (values: Readonly<Record<string, string>>) => boolean;
  readonly #watch = new DamageWatch();
  #leading: SheetRow[] | undefined = [];
  #header: Header | undefined;

  constructor(sheet: Sheet, context: ReadingContext, onRows: (header: Header) => void) {
    this.#sheet = sheet;
    this.#context = context;
    this.#onRows = onRows;
    this.#out = new BatchBuilder({ file: context.file, sheet: sheet.name });
    this.#glued = gluedTest(context.reading);
  }

  /** Whether a header was found. */
  get headed(): boolean {
    return this.#header !== undefined;
  }

  push(rows: readonly SheetRow[]): void {
    for (const row of rows)
      if (this.#leading === undefined) this.#add(row);
      else if (this.#leading.push(row) >= HEADER_SEARCH) this.#start(this.#leading);
  }

  end(): void {
    if (this.#leading !== undefined && this.#leading.length > 0) this.#start(this.#leading);
    for (const [damage, count] of this.#watch.counts)
      this.#context.tell({
        zh: `工作表“${this.#sheet.name}”有 ${count} 个单元格被表格软件损坏（${damage}）`,
        en: `a spreadsheet has damaged ${count} cells of the sheet "${this.#sheet.name}" (${damage})`,
      });
  }

  take(all = false): RowBatch[] {
    return this.#out.take(all);
  }

  #start(leading: readonly SheetRow[]): void {
    const width = Math.max(...leading.map(({ columns }) => columns.length));
    const lines = leading.map((row) => ({ at: row.at, cells: cellsOf(row) }));
    this.#header = findHeader(lines, this.#context, width);
    const { name } = this.#sheet;
    this.#context.tell({ zh: `读取工作表“${name}”`, en: `reading the sheet "${name}"` });
    this.#leading = undefined;
    const { at, names, own } = this.#header;
    this.#context.learn({ place: { file: this.#context.file, sheet: name }, header: at, columns: names, own });
    const rows = leading.filter((row) => row.at > at);
    if (rows.length > 0) this.#onRows(this.#header);
    for (const row of rows) this.#add(row);
  }

  #add({ at, columns, texts, kinds }: SheetRow): void {
    const { names = [], own } = this.#header ?? {};
    const values: Record<string, string> = {};
    let key: string | undefined;
    let damage: Record<string, SpreadsheetDamage> | undefined;
    for (let index = 0; index < columns.length; index += 1) {
      const column = columns[index] ?? 0;
      if (column === own?.errors) continue;
      if (column === own?.key) key = texts[index];
      else {
        const name = names[column] ?? `#${column + 1}`;
        const text = texts[index] ?? '';
        values[name] = text;
        const found = this.#watch.look(column, kinds[index] as CellKind, text);
        if (found !== undefined) (damage ??= {})[name] = found;
      }
    }
    // Of a row that its sender has emptied, only what was said of it is left.
    if (key !== undefined && Object.keys(values).length === 0) return;
    if (this.#glued(values)) this.#out.unread(at, rowReason.ROW_GLUED, texts.join(' '));
    else this.#out.add({ row: at, values, ...(key === undefined ? {} : { key }), ...(damage ? { damage } : {}) });
  }
}

function cellsOf({ columns, texts }: SheetRow): readonly string[] {
  const cells = Array.from({ length: (columns.at(-1) ?? 0) + 1 }, () => '');
  for (const [index, column] of columns.entries()) cells[column] = texts[index] ?? '';
  return cells;
}
