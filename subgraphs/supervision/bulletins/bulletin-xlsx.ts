import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Bulletin, Cell, Table } from './bulletin-parts.ts';
import { escapeXml } from './chart-svg.ts';

/** The tables of a bulletin as a workbook, a sheet each, numbers as numbers. The same bulletin gives the same bytes. */
export function bulletinXlsx({ title, sections }: Bulletin): Uint8Array {
  const tables = sections.flatMap(({ table }) => table ?? []);
  const parts: Zippable = {
    '[Content_Types].xml': part(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEETS}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEETS}.styles+xml"/>${tables.map((_, index) => `<Override PartName="/xl/worksheets/sheet${String(index + 1)}.xml" ContentType="${SHEETS}.worksheet+xml"/>`).join('')}</Types>`,
    ),
    '_rels/.rels': part(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': part(
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships"><sheets>${tables.map(({ name }, index) => `<sheet name="${escapeXml(name.slice(0, 31))}" sheetId="${String(index + 1)}" r:id="rId${String(index + 1)}"/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': part(
      `<Relationships xmlns="${PACKAGE}/relationships">${tables.map((_, index) => `<Relationship Id="rId${String(index + 1)}" Type="${OFFICE}/relationships/worksheet" Target="worksheets/sheet${String(index + 1)}.xml"/>`).join('')}<Relationship Id="rId${String(tables.length + 1)}" Type="${OFFICE}/relationships/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/styles.xml': part(STYLES),
  };
  for (const [index, table] of tables.entries())
    parts[`xl/worksheets/sheet${String(index + 1)}.xml`] = part(sheet(table, title));
  return zipSync(parts, { level: 6 });
}

const SHEETS = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Style 1: bold, for heads; style 2: two digits. */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font/><font><b/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="2" applyNumberFormat="1"/></cellXfs></styleSheet>`;

// A zip holds local times: one that is the same everywhere, the first that it can hold.
const part = (xml: string): [Uint8Array, { mtime: Date }] => [
  strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`),
  { mtime: new Date(1980, 0, 1) },
];

function sheet({ head, rows, digits = [] }: Table, title: string): string {
  const lines = [[title], head, ...rows];
  const width = (column: number): number =>
    Math.min(40, Math.max(...[head, ...rows].map((row) => [...String(row[column] ?? '')].length * 2), 6) + 2);
  const columns = head.map(
    (_, index) =>
      `<col min="${String(index + 1)}" max="${String(index + 1)}" width="${String(width(index))}" customWidth="1"/>`,
  );
  const view =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" state="frozen"/></sheetView></sheetViews>';
  const data = lines.map(
    (row, line) =>
      `<row r="${String(line + 1)}">${row.map((value, column) => cell(value, `${letters(column)}${String(line + 1)}`, line < 2 ? 1 : digits[column] === 2 ? 2 : 0)).join('')}</row>`,
  );
  return `<worksheet xmlns="${MAIN}">${view}<cols>${columns.join('')}</cols><sheetData>${data.join('')}</sheetData></worksheet>`;
}

function cell(value: Cell, at: string, style: 0 | 1 | 2): string {
  if (value === null) return '';
  const look = `r="${at}" s="${String(style)}"`;
  if (typeof value === 'number') return `<c ${look}><v>${String(value)}</v></c>`;
  return `<c ${look} t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
}

function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
