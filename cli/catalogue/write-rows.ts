import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { LIBRARY_COLUMNS, type LibraryCells } from '../../subgraphs/catalogue/exchange/library-row.ts';

export type LibraryFormat = 'ndjson' | 'csv' | 'xlsx';

/** Writes rows of a library to a file, row by row; answers how many. */
export async function writeRows(
  path: string,
  format: LibraryFormat,
  rows: AsyncIterable<LibraryCells>,
): Promise<number> {
  const out = createWriteStream(path);
  // A byte that the disk refuses must end the writing, not the process.
  const failed = once(out, 'error').then(([fault]) => Promise.reject(fault as Error));
  const written = write(out, format, rows);
  return Promise.race([written, failed]);
}

async function write(
  out: NodeJS.WritableStream,
  format: LibraryFormat,
  rows: AsyncIterable<LibraryCells>,
): Promise<number> {
  let count = 0;
  const counted = (async function* () {
    for await (const row of rows) {
      count += 1;
      yield row;
    }
  })();
  for await (const chunk of encoders[format](counted)) if (!out.write(chunk)) await once(out, 'drain');
  out.end();
  await finished(out);
  return count;
}

type Encoder = (rows: AsyncIterable<LibraryCells>) => AsyncIterable<string | Uint8Array>;

const encoders: Readonly<Record<LibraryFormat, Encoder>> = {
  ndjson: async function* (rows) {
    for await (const row of rows) yield `${JSON.stringify(row)}\n`;
  },
  csv: async function* (rows) {
    // Excel takes a CSV for UTF-8 only by its byte order mark.
    yield `\uFEFF${LIBRARY_COLUMNS.join(',')}\r\n`;
    for await (const row of rows) yield `${LIBRARY_COLUMNS.map((column) => csvCell(row[column])).join(',')}\r\n`;
  },
  xlsx: (rows) => xlsxOf(rows),
};

const csvCell = (value = ''): string => (/[",\r\n]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org';

const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${XML}<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
  '_rels/.rels': `${XML}<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${XML}<workbook xmlns="${OFFICE}/spreadsheetml/2006/main" xmlns:r="${OFFICE}/officeDocument/2006/relationships"><sheets><sheet name="权力库" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
};

/** A workbook of one sheet, zipped while it is written: a library is too wide for a library of cell objects. */
async function* xlsxOf(rows: AsyncIterable<LibraryCells>): AsyncIterable<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((fault, chunk) => {
    if (fault) throw fault;
    ready.push(chunk);
  });
  const add = (name: string): ZipDeflate => {
    const part = new ZipDeflate(name, { level: 6 });
    zip.add(part);
    return part;
  };
  for (const [name, text] of Object.entries(PARTS)) add(name).push(strToU8(text), true);
  const sheet = add('xl/worksheets/sheet1.xml');
  sheet.push(strToU8(`${XML}<worksheet xmlns="${OFFICE}/spreadsheetml/2006/main"><sheetData>`));
  let number = 1;
  let text = sheetRow(number, Object.fromEntries(LIBRARY_COLUMNS.map((column) => [column, column])));
  for await (const row of rows) {
    text += sheetRow((number += 1), row);
    if (text.length < 65_536) continue;
    sheet.push(strToU8(text));
    text = '';
    yield* ready.splice(0);
  }
  sheet.push(strToU8(`${text}</sheetData></worksheet>`), true);
  zip.end();
  yield* ready;
  ready = [];
}

/** The most that a cell of a workbook holds. */
const CELL = 32_767;

function sheetRow(number: number, row: LibraryCells): string {
  const cells = LIBRARY_COLUMNS.flatMap((column, index) => {
    const value = row[column];
    if (value === undefined || value === '') return [];
    return `<c r="${COLUMN_LETTERS[index] ?? ''}${String(number)}" t="inlineStr"><is><t xml:space="preserve">${escaped(value.slice(0, CELL))}</t></is></c>`;
  });
  return `<row r="${String(number)}">${cells.join('')}</row>`;
}

const COLUMN_LETTERS = LIBRARY_COLUMNS.map((_, index) => letters(index));

function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

// Characters that XML cannot hold at all are dropped; line feeds are kept as references, since readers fold them.
const escaped = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(
      /[&<>\r\n]/g,
      (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;', '\n': '&#10;' })[sign] ?? sign,
    );
