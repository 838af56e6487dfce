import { tmpdir } from 'node:os';
import type { TableLayout } from '../../../kernel/rows.ts';
import { standardLimits, type ReadingContext } from '../reading.ts';
import { openPackage, type XlsxPackage } from '../xlsx-package.ts';
import { openWorkbook, type Sheet } from '../xlsx-workbook.ts';
import { markCursor } from './mark-cursor.ts';
import { markedSheet, type MarkedSheet } from './mark-sheet.ts';
import { contentTypesWith, linksPartOf, partLinks } from './package-links.ts';
import { layoutsOf, layoutUnsupported, type FileToReturn } from './returned-file.ts';
import { notesWith } from './sheet-notes.ts';
import { stylesWithColours } from './styles-with-colours.ts';
import { zipped, type ZipPart } from './write-zip.ts';

const TYPES = '[Content_Types].xml';
const COMMENTS = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const STYLES = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/**
 * Writes a workbook back with what is wrong in a column of its own, coloured cells with notes, and hidden row keys. The
 * package is edited, not written anew: rows without findings, the sender's cells and all other parts keep their XML.
 * Throws RETURNED_LAYOUT_UNSUPPORTED where a sheet has no header.
 */
export async function* returnXlsx(file: FileToReturn): AsyncGenerator<Uint8Array> {
  const context: ReadingContext = {
    ...{ file: file.name, reading: {}, limits: standardLimits, scratch: tmpdir() },
    ...{ tell: () => undefined, learn: () => undefined },
  };
  const xlsx = await openPackage(file.open(), context);
  try {
    const { sheets } = await openWorkbook(xlsx, context);
    const learned = await layoutsOf(file, sheets.filter(({ hidden }) => !hidden).length);
    if (learned.some(({ header }) => header === 0)) throw layoutUnsupported(file.name, '没有表头', 'it has no header');
    const layouts = new Map(learned.map((layout) => [layout.place.sheet ?? '', layout]));
    yield* zipped(partsOf(file, xlsx, sheets, layouts));
  } finally {
    await xlsx.close();
  }
}

async function* partsOf(
  file: FileToReturn,
  xlsx: XlsxPackage,
  sheets: readonly Sheet[],
  layouts: ReadonlyMap<string, TableLayout>,
): AsyncGenerator<ZipPart> {
  const parts = changedParts(xlsx);
  const colours = await addColours(parts);
  const marks = await markCursor(file.marks);
  const written = new Set<string>();
  for (const [ordinal, sheet] of sheets.entries()) {
    const layout = layouts.get(sheet.name);
    if (layout === undefined) continue;
    written.add(sheet.part);
    const marked = await markedSheet(file, xlsx, sheet, layout);
    const isMarkedAnew = (row: number): boolean => file.others === 'clear' || marked.marked.has(row);
    const addNotes = (): Promise<string | undefined> =>
      writeNotes(parts, { part: sheet.part, ordinal: ordinal + 1 }, marked, isMarkedAnew);
    yield { name: sheet.part, content: marked.write(marks, colours, addNotes) };
  }
  if (marks.next !== undefined)
    throw new Error(`Row ${marks.next.row} of a workbook that was read could not be found again.`);
  await parts.addTypes();
  for (const name of xlsx.parts)
    if (!written.has(name) && !parts.changed.has(name) && !name.endsWith('/')) yield { name, content: xlsx.open(name) };
  for (const [name, content] of parts.changed) yield { name, content };
}

/** Small parts of a package that are written anew. */
interface ChangedParts {
  readonly changed: ReadonlyMap<string, string>;
  /** The text of a part as it now is; empty where there is none. */
  text(name: string): Promise<string>;
  set(name: string, text: string, type?: string): void;
  /** Declares the types of the parts that were set with one. */
  addTypes(): Promise<void>;
}

function changedParts(xlsx: XlsxPackage): ChangedParts {
  const changed = new Map<string, string>();
  const types: Record<string, string> = {};
  const text = async (name: string): Promise<string> =>
    changed.get(name) ?? (xlsx.has(name) ? await whole(xlsx.open(name)) : '');
  return {
    changed,
    text,
    set: (name, content, type) => {
      changed.set(name, content);
      if (type !== undefined) types[name] = type;
    },
    addTypes: async () => {
      const present = await text(TYPES);
      if (present !== '') changed.set(TYPES, contentTypesWith(present, types));
    },
  };
}

/** Writes the notes of a sheet; answers the id of the drawing that shows them, where the sheet has had none. */
async function writeNotes(
  parts: ChangedParts,
  { part, ordinal }: { readonly part: string; readonly ordinal: number },
  { notes }: MarkedSheet,
  isMarkedAnew: (row: number) => boolean,
): Promise<string | undefined> {
  const links = partLinks(part, await parts.text(linksPartOf(part)));
  const linked = (type: string): string | undefined => links.links.find((link) => link.type === type)?.target;
  const [comments, drawing] = [linked('comments'), linked('vmlDrawing')];
  const textOf = async (name: string | undefined): Promise<string | undefined> =>
    name === undefined ? undefined : parts.text(name);
  const made = notesWith(await textOf(comments), await textOf(drawing), notes, isMarkedAnew);
  if (made === undefined) return undefined;
  const commentsPart = comments ?? `xl/heliograph/comments${ordinal}.xml`;
  const drawingPart = drawing ?? `xl/heliograph/notes${ordinal}.vml`;
  parts.set(commentsPart, made.comments, COMMENTS);
  parts.set(drawingPart, made.drawing);
  if (comments === undefined) links.add('comments', commentsPart);
  const id = drawing === undefined ? links.add('vmlDrawing', drawingPart) : undefined;
  if (links.changed) parts.set(linksPartOf(part), links.xml());
  return id;
}

/** Adds the colours of marks to the styles; answers the index of the first. */
async function addColours(parts: ChangedParts): Promise<number> {
  const roots = partLinks('', await parts.text('_rels/.rels')).links;
  const workbook = roots.find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const links = partLinks(workbook, await parts.text(linksPartOf(workbook)));
  const present = links.links.find(({ type }) => type === 'styles')?.target;
  const { xml, first } = stylesWithColours(present === undefined ? '' : await parts.text(present));
  if (present !== undefined) parts.set(present, xml);
  else {
    const styles = 'xl/heliograph/styles.xml';
    parts.set(styles, xml, STYLES);
    links.add('styles', styles);
    parts.set(linksPartOf(workbook), links.xml());
  }
  return first;
}

async function whole(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of bytes) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}
