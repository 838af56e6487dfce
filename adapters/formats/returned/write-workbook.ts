import { columnLetters, xmlText } from './xml-text.ts';
import { zipped, type ZipPart } from './write-zip.ts';

/** A sheet to be written; its first row is the heading. */
export interface SheetToWrite {
  readonly name: string;
  readonly table: Iterable<readonly (string | number)[]>;
  /** Widths of the columns, in characters; the last one holds for those that follow. */
  readonly widths: readonly number[];
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Cell styles: 0 text that wraps, 1 headings. */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Microsoft YaHei"/></font><font><b/><sz val="11"/><name val="Microsoft YaHei"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF7"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf xfId="0" fontId="1" fillId="2" applyFont="1" applyFill="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/**
 * Writes a workbook of tables. Cells are texts or numbers, never formulas; headings stand still and can be filtered. The
 * same tables give the same bytes.
 */
export const writeWorkbook = (sheets: readonly SheetToWrite[]): AsyncGenerator<Uint8Array> => zipped(partsOf(sheets));

function* partsOf(sheets: readonly SheetToWrite[]): Generator<ZipPart> {
  const parts = sheets.map((sheet, index) => ({ sheet, part: `worksheets/sheet${index + 1}.xml`, id: index + 1 }));
  const override = (name: string, type: string): string =>
    `<Override PartName="/xl/${name}" ContentType="${TYPES}.${type}+xml"/>`;
  yield {
    name: '[Content_Types].xml',
    content: `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${override('workbook.xml', 'sheet.main')}${override('styles.xml', 'styles')}${parts.map(({ part }) => override(part, 'worksheet')).join('')}</Types>`,
  };
  yield { name: '_rels/.rels', content: relations([['officeDocument', 'xl/workbook.xml']]) };
  yield {
    name: 'xl/workbook.xml',
    content: `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${parts.map(({ sheet, id }) => `<sheet name="${xmlText(sheetName(sheet.name))}" sheetId="${id}" r:id="rId${id}"/>`).join('')}</sheets></workbook>`,
  };
  yield {
    name: 'xl/_rels/workbook.xml.rels',
    content: relations([...parts.map(({ part }): [string, string] => ['worksheet', part]), ['styles', 'styles.xml']]),
  };
  yield { name: 'xl/styles.xml', content: XML + STYLES };
  for (const { sheet, part } of parts) yield { name: `xl/${part}`, content: sheetXml(sheet) };
}

const relations = (links: readonly (readonly [type: string, target: string])[]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${links.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`).join('')}</Relationships>`;

/** A sheet's name holds 31 characters at most, and none of these. */
const sheetName = (name: string): string => name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31);

async function* sheetXml({ table, widths }: SheetToWrite): AsyncGenerator<string> {
  const cols = widths.map((width, at) => {
    const last = at === widths.length - 1 ? Math.max(64, at + 1) : at + 1;
    return `<col min="${at + 1}" max="${last}" width="${width}" customWidth="1"/>`;
  });
  yield `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${cols.join('')}</cols><sheetData>`;
  let [at, columns] = [0, 1];
  for (const row of table) {
    at += 1;
    columns = Math.max(columns, row.length);
    const cells = row.map((value, column) => cellXml(value, `${columnLetters(column)}${at}`, at === 1 ? 1 : 0));
    yield `<row r="${at}">${cells.join('')}</row>`;
  }
  yield `</sheetData><autoFilter ref="A1:${columnLetters(columns - 1)}${Math.max(at, 1)}"/></worksheet>`;
}

function cellXml(value: string | number, reference: string, style: number): string {
  if (value === '') return '';
  const start = `<c r="${reference}" s="${style}"`;
  if (typeof value === 'number') return `${start}><v>${value}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;
}
