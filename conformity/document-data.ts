/**
 * The XML that carries documents inside a column (specification.md §1.5):
 * `<DOCUMENTDATA><DOCUMENT><DOCUMENT_ID/>…<FILE_CONTENT>…</FILE_CONTENT></DOCUMENT>…</DOCUMENTDATA>`.
 * A file's content is accepted as both known senders write it (the literal text `CDATA[` … `]`), as a true CDATA
 * section, as bare base64, and with the malformed `&gt` of the Oracle writer anywhere in the text.
 */

/** Why a text is not such XML; a closed set. */
export type DocumentDataFault = 'root' | 'structure' | 'content';

/** The first fault of the text; undefined when there is none. Linear, without building anything. */
export function documentDataFault(xml: string): DocumentDataFault | undefined {
  let at = skipBlanks(xml, 0);
  if (xml.startsWith('<?xml', at)) {
    const end = xml.indexOf('?>', at);
    if (end < 0) return 'root';
    at = skipBlanks(xml, end + 2);
  }
  if (xml.startsWith('<DOCUMENTDATA/>', at)) return skipBlanks(xml, at + 15) === xml.length ? undefined : 'structure';
  if (!xml.startsWith('<DOCUMENTDATA>', at)) return 'root';
  at = skipBlanks(xml, at + 14);
  while (xml.startsWith('<DOCUMENT>', at)) {
    const next = documentEnd(xml, at + 10);
    if (typeof next === 'string') return next;
    at = skipBlanks(xml, next);
  }
  if (!xml.startsWith('</DOCUMENTDATA>', at)) return 'structure';
  return skipBlanks(xml, at + 15) === xml.length ? undefined : 'structure';
}

/** Position behind `</DOCUMENT>`, or the fault. */
function documentEnd(xml: string, from: number): number | DocumentDataFault {
  let at = skipBlanks(xml, from);
  while (!xml.startsWith('</DOCUMENT>', at)) {
    const next = elementEnd(xml, at);
    if (typeof next === 'string') return next;
    at = skipBlanks(xml, next);
  }
  return at + 11;
}

/** Position behind one child of a document: `<NAME/>` or `<NAME>text</NAME>`. */
function elementEnd(xml: string, at: number): number | DocumentDataFault {
  const close = xml.indexOf('>', at);
  if (xml.charCodeAt(at) !== LESS_THAN || close < 0) return 'structure';
  if (xml.charCodeAt(close - 1) === SLASH) return isName(xml, at + 1, close - 1) ? close + 1 : 'structure';
  if (!isName(xml, at + 1, close)) return 'structure';
  const name = xml.slice(at + 1, close);
  const end = xml.indexOf(`</${name}>`, close + 1);
  if (end < 0) return 'structure';
  if (name === 'FILE_CONTENT') {
    if (!isContent(xml, close + 1, end)) return 'content';
  } else if (xml.lastIndexOf('<', end - 1) > close && !xml.startsWith('<![CDATA[', close + 1)) {
    return 'structure';
  }
  return end + name.length + 3;
}

const LESS_THAN = 60;
const SLASH = 47;

function isName(xml: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const unit = xml.charCodeAt(at) | 32;
    const letter = unit >= 97 && unit <= 122;
    const other = xml.charCodeAt(at) === 95 || (xml.charCodeAt(at) >= 48 && xml.charCodeAt(at) <= 57);
    if (!letter && !(other && at > from)) return false;
  }
  return to > from;
}

/** Content in one of the accepted shapes; none at all is a document without a file. */
function isContent(xml: string, from: number, to: number): boolean {
  const start = skipBlanks(xml, from);
  let end = to;
  while (end > start && isBlank(xml.charCodeAt(end - 1))) end -= 1;
  if (xml.startsWith('<![CDATA[', start)) return xml.startsWith(']]>', end - 3) && isBase64(xml, start + 9, end - 3);
  if (xml.startsWith('CDATA[', start)) return xml.charCodeAt(end - 1) === 93 && isBase64(xml, start + 6, end - 1);
  // The Oracle writer escapes the brackets of a true section and forgets the semicolon of `&gt`.
  if (xml.startsWith('&lt;![CDATA[', start)) {
    const tail = [']]&gt;', ']]&gt'].find((each) => xml.startsWith(each, end - each.length));
    return tail !== undefined && isBase64(xml, start + 12, end - tail.length);
  }
  return isBase64(xml, start, end);
}

const BASE64 = base64Table();

function base64Table(): Uint8Array {
  const table = new Uint8Array(128);
  for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/')
    table[character.charCodeAt(0)] = 1;
  for (const character of ' \t\r\n') table[character.charCodeAt(0)] = 2;
  return table;
}

function isBase64(xml: string, from: number, to: number): boolean {
  let characters = 0;
  let padding = 0;
  for (let at = from; at < to; at += 1) {
    const unit = xml.charCodeAt(at);
    if (unit === 61) padding += 1;
    else if (unit > 127 || BASE64[unit] === 0) return false;
    else if (BASE64[unit] === 1) {
      if (padding > 0) return false;
      characters += 1;
    }
  }
  return padding <= 2 && (characters + padding) % 4 === 0;
}

const isBlank = (unit: number): boolean => unit === 32 || (unit >= 9 && unit <= 13);

function skipBlanks(xml: string, from: number): number {
  let at = from;
  while (isBlank(xml.charCodeAt(at))) at += 1;
  return at;
}
