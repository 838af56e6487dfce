/** The most characters that a cell of a workbook holds. */
const CELL = 32_767;

/** What XML cannot hold at all: control characters, and halves of characters. */
// eslint-disable-next-line no-control-regex
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text for an element of a workbook: what XML cannot hold is dropped, and `_x0041_` is not taken for a character. */
export const xmlText = (text: string): string =>
  text
    .slice(0, CELL)
    .replace(NOT_XML, '')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[&<>"\r\n]/g, (sign) => SIGNS[sign] ?? sign);

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
};

/** A column from 0 as letters: 27 is AB. */
export const columnLetters = (column: number): string =>
  (column < 26 ? '' : columnLetters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** A column's letters, alone or before a row, as its number from 0; -1 for none. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}

const ATTRIBUTES = new Map<string, RegExp>();

/** An attribute of a start tag, with its entities as they are. */
export function attributeIn(tag: string, name: string): string | undefined {
  let form = ATTRIBUTES.get(name);
  if (form === undefined) ATTRIBUTES.set(name, (form = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)));
  const found = form.exec(tag);
  return found?.[1] ?? found?.[2];
}
