import { formatError } from './errors.ts';
import { excelDate } from './excel-date.ts';
import type { CellKind } from './spreadsheet-damage.ts';
import type { XlsxPackage } from './xlsx-package.ts';
import type { Sheet, Workbook } from './xlsx-workbook.ts';
import { walkXml } from './xlsx-xml.ts';

/** One row of a sheet: only the cells that hold something, by column from 0, as text. */
export interface SheetRow {
  readonly at: number;
  readonly columns: readonly number[];
  readonly texts: readonly string[];
  /** How each cell is kept, one character a cell (CellKind). */
  readonly kinds: string;
}

const MOST_COLUMNS = 16_384;

/**
 * Reads the rows of a sheet that hold something, as they come. Of a formula only the value stored with it is read;
 * dates come as ISO text, numbers as decimal text.
 */
export async function* sheetRows(
  xlsx: XlsxPackage,
  workbook: Workbook,
  sheet: Sheet,
  file: string,
): AsyncGenerator<readonly SheetRow[]> {
  const reader = new SheetListener(workbook, () => formatError.XLSX_DAMAGED({ file, part: sheet.part }));
  for await (const piece of walkXml(xlsx.open(sheet.part), reader, { file, part: sheet.part })) {
    void piece;
    const rows = reader.take();
    if (rows.length > 0) yield rows;
  }
}

class SheetListener {
  readonly #workbook: Workbook;
  readonly #damaged: () => Error;
  #ready: SheetRow[] = [];
  #at = 0;
  #columns: number[] = [];
  #texts: string[] = [];
  #kinds = '';
  #column = -1;
  #type = 'n';
  #style = 0;
  #value = '';
  #inValue = false;
  #phonetic = false;

  constructor(workbook: Workbook, damaged: () => Error) {
    this.#workbook = workbook;
    this.#damaged = damaged;
  }

  take(): readonly SheetRow[] {
    const rows = this.#ready;
    this.#ready = [];
    return rows;
  }

  open(name: string, attribute: (name: string) => string | undefined): void {
    if (name === 'c') this.#openCell(attribute('r'), attribute('t'), attribute('s'));
    else if (name === 'v' || name === 't') this.#inValue = !this.#phonetic;
    else if (name === 'rPh') this.#phonetic = true;
    else if (name === 'row') this.#openRow(attribute('r'));
  }

  text(piece: string): void {
    if (this.#inValue) this.#value += piece;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#inValue = false;
    else if (name === 'rPh') this.#phonetic = false;
    else if (name === 'c') this.#closeCell();
    else if (name === 'row' && this.#columns.length > 0)
      this.#ready.push({ at: this.#at, columns: this.#columns, texts: this.#texts, kinds: this.#kinds });
  }

  #openRow(number: string | undefined): void {
    this.#at = number === undefined ? this.#at + 1 : Number(number);
    if (!Number.isSafeInteger(this.#at)) throw this.#damaged();
    this.#columns = [];
    this.#texts = [];
    this.#kinds = '';
    this.#column = -1;
  }

  #openCell(reference: string | undefined, type: string | undefined, style: string | undefined): void {
    this.#column = reference === undefined ? this.#column + 1 : columnOf(reference);
    if (this.#column < 0 || this.#column >= MOST_COLUMNS) throw this.#damaged();
    this.#type = type ?? 'n';
    this.#style = style === undefined ? 0 : Number(style);
    this.#value = '';
  }

  #closeCell(): void {
    const text = this.#value === '' ? '' : this.#textOf(this.#value);
    if (text === '') return;
    this.#columns.push(this.#column);
    this.#texts.push(text);
    this.#kinds += this.#kindOf();
  }

  #kindOf(): CellKind {
    if (this.#type !== 'n') return this.#type === 'b' ? 'o' : this.#type === 'd' ? 'd' : 't';
    if (this.#workbook.isDate(this.#style)) return 'd';
    return this.#workbook.zeros(this.#style) > 0 ? 't' : 'n';
  }

  #textOf(value: string): string {
    switch (this.#type) {
      case 's': {
        const text = this.#workbook.strings[Number(value)];
        if (text === undefined) throw this.#damaged();
        return text;
      }
      case 'n':
        return this.#workbook.isDate(this.#style)
          ? (excelDate(Number(value), this.#workbook.date1904) ?? numberText(value))
          : shownNumber(numberText(value), this.#workbook.zeros(this.#style));
      case 'b':
        return value === '1' ? 'TRUE' : 'FALSE';
      case 'd':
        return value.replace('T', ' ');
      default:
        return value;
    }
  }
}

/** `AB12` -> 27; -1 when it is no reference. */
function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}

/** A number with the leading zeros that its style shows: so codes are typed that shall keep them. */
export const shownNumber = (text: string, zeros: number): string =>
  zeros > 0 && /^\d+$/.test(text) ? text.padStart(zeros, '0') : text;

/** A number as Excel shows it: 15 digits, without exponent; so 0.30000000000000004 is 0.3, and a long code has its digits. */
export function numberText(value: string): string {
  if (value.length <= 15 && !/e/i.test(value)) return value;
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  const rounded = Number(number.toPrecision(15));
  if (Math.abs(rounded) < 1e15 || Math.abs(rounded) > 1e30) return String(rounded);
  const [digits = '', exponent = '0'] = rounded.toExponential().replace('.', '').split('e+');
  return digits.padEnd(Number(exponent) + (rounded < 0 ? 2 : 1), '0');
}
