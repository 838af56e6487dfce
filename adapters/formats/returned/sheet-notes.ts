import { beforeEnd } from './package-links.ts';
import { attributeIn, columnLetters, columnNumber, xmlText } from './xml-text.ts';

/** A note on a cell 批注: row from 1, column from 0. */
export interface SheetNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Notes of a sheet as two parts: what they say, and how they are drawn. */
export interface NoteParts {
  readonly comments: string;
  readonly drawing: string;
}

/** By whom notes are; those of others are left alone. */
const AUTHOR = '阳光汇 Heliograph';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NO_COMMENTS = `${XML}<comments xmlns="${MAIN}"><authors/><commentList/></comments>`;
const NO_DRAWING = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>`;

/**
 * The notes of a sheet with new ones, and without those that an earlier return left on the rows that `isMarkedAnew`. A cell
 * with a note of the sender's own keeps that one alone. Undefined: nothing changes.
 */
export function notesWith(
  commentsBefore: string | undefined,
  drawingBefore: string | undefined,
  notes: readonly SheetNote[],
  isMarkedAnew: (row: number) => boolean,
): NoteParts | undefined {
  let comments = commentsBefore ?? NO_COMMENTS;
  let drawing = drawingBefore ?? NO_DRAWING;
  const prefix = /<(\w+:)?comments[\s>]/.exec(comments)?.[1] ?? '';
  const authors = [...comments.matchAll(new RegExp(`<${prefix}author(?:/>|>([^<]*)</${prefix}author>)`, 'g'))].map(
    ([, name = '']) => name,
  );
  const mine = authors.indexOf(AUTHOR);
  const kept = new Set<string>();
  const dropped = new Set<string>();
  comments = comments.replace(new RegExp(`<${prefix}comment\\s[^>]*>[\\s\\S]*?</${prefix}comment>`, 'g'), (whole) => {
    const tag = whole.slice(0, whole.indexOf('>'));
    const reference = attributeIn(tag, 'ref') ?? '';
    const row = Number(/\d+$/.exec(reference)?.[0] ?? 0);
    if (mine === -1 || attributeIn(tag, 'authorId') !== String(mine) || !isMarkedAnew(row)) {
      kept.add(reference);
      return whole;
    }
    dropped.add(`${row - 1} ${columnNumber(reference)}`);
    return '';
  });
  if (dropped.size > 0) drawing = withoutShapes(drawing, dropped);
  const added = notes.filter(({ row, column }) => !kept.has(`${columnLetters(column)}${row}`));
  if (added.length + dropped.size === 0) return undefined;
  const author = mine === -1 ? authors.length : mine;
  if (mine === -1) comments = into(comments, `${prefix}authors`, `<${prefix}author>${AUTHOR}</${prefix}author>`);
  comments = into(comments, `${prefix}commentList`, added.map((note) => commentXml(note, prefix, author)).join(''));
  return { comments, drawing: beforeEnd(drawing, 'xml', added.map(shapeXml).join('')) };
}

/** Puts XML at the end of an element, open or closed in itself. */
const into = (text: string, element: string, xml: string): string =>
  text.includes(`</${element}>`)
    ? text.replace(`</${element}>`, () => `${xml}</${element}>`)
    : text.replace(new RegExp(`<${element}\\s*/>`), () => `<${element}>${xml}</${element}>`);

const commentXml = ({ row, column, text }: SheetNote, prefix: string, author: number): string =>
  `<${prefix}comment ref="${columnLetters(column)}${row}" authorId="${author}"><${prefix}text><${prefix}t xml:space="preserve">${xmlText(text)}</${prefix}t></${prefix}text></${prefix}comment>`;

/** The box that a note is shown in; without it a spreadsheet program shows nothing. */
const shapeXml = ({ row, column }: SheetNote): string =>
  `<v:shape xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel" id="hg_${row}_${column}" type="#_x0000_t202" style="position:absolute;width:260px;height:110px;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;

/** A drawing without the boxes of the cells at these places, `row column`, both from 0. */
const withoutShapes = (drawing: string, places: ReadonlySet<string>): string =>
  drawing.replace(/<((?:\w+:)?shape)\s[\s\S]*?<\/\1>/g, (whole) => {
    const [, row] = /Row>\s*(\d+)\s*</.exec(whole) ?? [];
    const [, column] = /Column>\s*(\d+)\s*</.exec(whole) ?? [];
    return places.has(`${row} ${column}`) ? '' : whole;
  });
