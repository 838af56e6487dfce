import { attributeIn, columnLetters, columnNumber, xmlText } from './xml-text.ts';

/** A cell that is put into a row: column from 0, and its text; empty: what stood there is taken away. */
export interface AddedCell {
  readonly column: number;
  readonly text: string;
}

/**
 * A row's XML with cells put in, in the order of columns, where what stood at their place goes; all else stays to the
 * letter.
 */
export function rowWith(xml: string, at: number, prefix: string, added: readonly AddedCell[]): string {
  let row = xml.endsWith('/>') ? `${xml.slice(0, -2)}></${prefix}row>` : xml;
  for (const { column, text } of added) {
    const reference = `${columnLetters(column)}${at}`;
    row = withoutCell(row, prefix, reference);
    if (text === '') continue;
    const cell = `<${prefix}c r="${reference}" t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${xmlText(text)}</${prefix}t></${prefix}is></${prefix}c>`;
    const place = placeFor(row, prefix, column);
    row = widened(row.slice(0, place) + cell + row.slice(place), column + 1);
  }
  return row;
}

const withoutCell = (row: string, prefix: string, reference: string): string =>
  row.replace(new RegExp(`<${prefix}c\\s(?:[^>]*?\\s)?r="${reference}"[^>]*?(?:/>|>[\\s\\S]*?</${prefix}c>)`), '');

/** Where the first cell to the right begins, or the row ends. */
function placeFor(row: string, prefix: string, column: number): number {
  for (const found of row.matchAll(new RegExp(`<${prefix}c\\s[^>]*>`, 'g')))
    if (columnNumber(attributeIn(found[0], 'r') ?? '') > column) return found.index;
  return row.lastIndexOf(`</${prefix}row>`);
}

/** A row says which columns it spans; a number too small would be a lie. */
const widened = (row: string, columns: number): string =>
  row.replace(/^(<[^>]*\sspans=")(\d+):(\d+)"/, (whole, before: string, first: string, last: string) =>
    Number(last) >= columns ? whole : `${before}${first}:${columns}"`,
  );

/** The last column, from 0, at which any cell of a row stands; -1 for none. */
export function lastColumn(xml: string, prefix: string): number {
  const at = xml.lastIndexOf(`<${prefix}c `);
  if (at === -1) return -1;
  const reference = attributeIn(xml.slice(at, xml.indexOf('>', at)), 'r');
  // Without references cells stand one after the other.
  return reference === undefined ? xml.split(`<${prefix}c`).length - 2 : columnNumber(reference);
}
