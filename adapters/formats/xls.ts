import type { RowBatch } from '../../kernel/rows.ts';
import { formatError } from './errors.ts';
import { excelDate } from './excel-date.ts';
import type { ReadingContext } from './reading.ts';
import { workbookStream, XlsFault } from './xls-container.ts';
import { sharedStrings } from './xls-strings.ts';
import type { CellKind } from './spreadsheet-damage.ts';
import { numberText, shownNumber, type SheetRow } from './xlsx-sheet.ts';
import { isBuiltInDate, isDateFormat, zerosOf, type Sheet } from './xlsx-workbook.ts';
import { readSheets } from './xlsx.ts';

/** Records of BIFF8 that hold something; all others (charts, macros, formulas' tokens) are passed over. [MS-XLS] */
const [EOF, FORMULA, DATE_MODE, FILE_PASS, CONTINUE] = [0x0a, 0x06, 0x22, 0x2f, 0x3c];
const [SHEET, XF, SHARED_STRINGS, FORMAT, BEGIN] = [0x85, 0xe0, 0xfc, 0x41e, 0x809];
const [MANY_RK, SHARED_LABEL, LABEL, NUMBER, STRING, RK] = [0xbd, 0xfd, 0x204, 0x203, 0x207, 0x27e];
const BIFF8 = 0x0600;
/** The form has no more than 65,536 rows; larger files are something else. */
const LARGEST = 256 * 2 ** 20;

/**
 * Reads an Excel 97-2003 workbook (BIFF8), whole in memory, for the form cannot be streamed and is small. Of a formula
 * only the value stored with it is read. Older forms and encrypted files are XLS_LEGACY.
 */
export async function* readXls(bytes: AsyncIterable<Uint8Array>, context: ReadingContext): AsyncGenerator<RowBatch> {
  const { file, limits } = context;
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of bytes) {
    length += part.length;
    if (length > Math.min(LARGEST, limits.unpackedBytes)) throw formatError.FORMAT_TOO_LARGE({ file, limit: LARGEST });
    parts.push(part);
  }
  const named = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (error) {
      throw refusalOf(error, file);
    }
  };
  const workbook = named(() => openXls(Buffer.concat(parts)));
  async function* rowsOf(sheet: Sheet): AsyncGenerator<readonly SheetRow[]> {
    yield named(() => rowsAt(workbook, Number(sheet.part)));
  }
  yield* readSheets(workbook.sheets, rowsOf, context);
}

/** RangeError: an offset beyond the bytes. */
function refusalOf(error: unknown, file: string): unknown {
  if (error instanceof RangeError) return formatError.FORMAT_CUT_SHORT({ file, where: 'XLS' }, error);
  if (!(error instanceof XlsFault)) return error;
  if (error.kind === 'cut') return formatError.FORMAT_CUT_SHORT({ file, where: `XLS: ${error.message}` }, error);
  if (error.kind === 'damaged') return formatError.XLSX_DAMAGED({ file, part: error.message }, error);
  return formatError.XLS_LEGACY({ file }, error);
}

interface XlsWorkbook {
  readonly stream: Buffer;
  /** `part` is the offset of the sheet in the stream. */
  readonly sheets: readonly Sheet[];
  readonly strings: readonly string[];
  readonly date1904: boolean;
  readonly isDate: (style: number) => boolean;
  readonly zeros: (style: number) => number;
}

function openXls(file: Buffer): XlsWorkbook {
  const stream = workbookStream(file);
  const sheets: Sheet[] = [];
  const formats = new Map<number, string>();
  const styles: number[] = [];
  let strings: readonly string[] = [];
  let date1904 = false;
  if (stream.length < 8 || stream.readUInt16LE(0) !== BEGIN || stream.readUInt16LE(4) !== BIFF8)
    throw new XlsFault('too-old', 'BIFF');
  const records = [...recordsFrom(stream, 0)];
  for (const [at, { id, data }] of records.entries()) {
    if (id === FILE_PASS) throw new XlsFault('encrypted', 'password');
    if (id === DATE_MODE) date1904 = data.readUInt16LE(0) === 1;
    if (id === XF) styles.push(data.readUInt16LE(2));
    if (id === FORMAT) formats.set(data.readUInt16LE(0), longText(data, 2));
    // Sheets only: charts and macro sheets have another type.
    if (id === SHEET && (data[5] ?? 0) === 0)
      sheets.push({ name: shortText(data, 6), part: String(data.readUInt32LE(0)), hidden: (data[4] ?? 0) !== 0 });
    if (id === SHARED_STRINGS) strings = sharedStrings([data, ...continued(records, at)]);
  }
  const isDate = (style: number): boolean => {
    const format = styles[style] ?? 0;
    const code = formats.get(format);
    return code === undefined ? isBuiltInDate(format) : isDateFormat(code);
  };
  const zeros = (style: number): number => zerosOf(formats.get(styles[style] ?? 0) ?? '');
  return { stream, sheets, strings, date1904, isDate, zeros };
}

interface XlsRecord {
  readonly id: number;
  readonly data: Buffer;
}

/** Records up to the end of the substream. */
function* recordsFrom(stream: Buffer, from: number): Iterable<XlsRecord> {
  for (let at = from; ;) {
    if (at + 4 > stream.length) throw new XlsFault('cut', 'records');
    const id = stream.readUInt16LE(at);
    const end = at + 4 + stream.readUInt16LE(at + 2);
    if (end > stream.length) throw new XlsFault('cut', 'record');
    if (id === EOF) return;
    yield { id, data: stream.subarray(at + 4, end) };
    at = end;
  }
}

function continued(records: readonly XlsRecord[], at: number): readonly Buffer[] {
  const parts: Buffer[] = [];
  for (let next = at + 1; records[next]?.id === CONTINUE; next += 1) parts.push(records[next]?.data ?? Buffer.alloc(0));
  return parts;
}

function rowsAt(workbook: XlsWorkbook, offset: number): readonly SheetRow[] {
  const rows = new Map<number, Map<number, Cell>>();
  const put = (row: number, column: number, cell: Cell): void => {
    if (cell.text === '') return;
    const cells = rows.get(row) ?? new Map<number, Cell>();
    rows.set(row, cells.set(column, cell));
  };
  let waiting: { readonly row: number; readonly column: number } | undefined;
  for (const { id, data } of recordsFrom(workbook.stream, offset)) {
    if (id === STRING && waiting !== undefined) put(waiting.row, waiting.column, textCell(longText(data, 0)));
    else if (id === MANY_RK) manyNumbers(workbook, data, put);
    else {
      const read = readerOf(id);
      if (read === undefined) continue;
      const [row, column] = [data.readUInt16LE(0), data.readUInt16LE(2)];
      if (id === FORMULA && isTextFormula(data)) waiting = { row, column };
      else put(row, column, read(workbook, data));
    }
  }
  return [...rows.entries()]
    .sort(([one], [other]) => one - other)
    .map(([row, cells]) => {
      const inOrder = [...cells].sort(([one], [other]) => one - other);
      return {
        at: row + 1,
        columns: inOrder.map(([column]) => column),
        texts: inOrder.map(([, { text }]) => text),
        kinds: inOrder.map(([, { kind }]) => kind).join(''),
      };
    });
}

interface Cell {
  readonly text: string;
  readonly kind: CellKind;
}

const textCell = (text: string): Cell => ({ text, kind: 't' });

type ReadCell = (workbook: XlsWorkbook, data: Buffer) => Cell;

const CELLS: Readonly<Record<number, ReadCell>> = {
  [SHARED_LABEL]: ({ strings }, data) => textCell(strings[data.readUInt32LE(6)] ?? ''),
  [LABEL]: (_, data) => textCell(longText(data, 6)),
  [NUMBER]: (workbook, data) => numberCell(workbook, data.readUInt16LE(4), data.readDoubleLE(6)),
  [RK]: (workbook, data) => numberCell(workbook, data.readUInt16LE(4), packedNumber(data.readInt32LE(6))),
  // A formula whose value is no number holds a type in its place: 1 is a truth value, others are errors and blanks.
  [FORMULA]: (workbook, data) => {
    if (data.readUInt16LE(12) !== 0xffff) return numberCell(workbook, data.readUInt16LE(4), data.readDoubleLE(6));
    return { text: data[6] === 1 ? (data[8] === 0 ? 'FALSE' : 'TRUE') : '', kind: 'o' };
  },
};

const readerOf = (id: number): ReadCell | undefined => CELLS[id];
const isTextFormula = (data: Buffer): boolean => data.readUInt16LE(12) === 0xffff && data[6] === 0;

function manyNumbers(
  workbook: XlsWorkbook,
  data: Buffer,
  put: (row: number, column: number, cell: Cell) => void,
): void {
  const row = data.readUInt16LE(0);
  const first = data.readUInt16LE(2);
  for (let at = 4, column = first; at + 6 < data.length; at += 6, column += 1)
    put(row, column, numberCell(workbook, data.readUInt16LE(at), packedNumber(data.readInt32LE(at + 2))));
}

/** A number in four bytes: thirty bits of a whole number or of a fraction, perhaps in hundredths. */
function packedNumber(packed: number): number {
  const high = Buffer.alloc(8);
  high.writeInt32LE(packed & ~3, 4);
  const value = (packed & 2) === 0 ? high.readDoubleLE(0) : packed >> 2;
  return (packed & 1) === 0 ? value : value / 100;
}

function numberCell({ isDate, zeros, date1904 }: XlsWorkbook, style: number, value: number): Cell {
  const plain = numberText(String(value));
  if (isDate(style)) return { text: excelDate(value, date1904) ?? plain, kind: 'd' };
  const width = zeros(style);
  return { text: shownNumber(plain, width), kind: width > 0 ? 't' : 'n' };
}

const longText = (data: Buffer, at: number): string => characters(data, at + 2, data.readUInt16LE(at));
const shortText = (data: Buffer, at: number): string => characters(data, at + 1, data[at] ?? 0);

function characters(data: Buffer, at: number, length: number): string {
  const wide = ((data[at] ?? 0) & 1) === 1;
  return data.toString(wide ? 'utf16le' : 'latin1', at + 1, at + 1 + length * (wide ? 2 : 1));
}
