import { deliveryDigits, rowKeyText } from '../../../kernel/row-key.ts';
import type { CellMark, RowMark } from '../../../kernel/row-mark.ts';
import type { TableLayout } from '../../../kernel/rows.ts';
import { ERRORS_COLUMN, KEY_COLUMN } from '../own-columns.ts';
import type { XlsxPackage } from '../xlsx-package.ts';
import type { Sheet } from '../xlsx-workbook.ts';
import type { MarkCursor } from './mark-cursor.ts';
import type { FileToReturn } from './returned-file.ts';
import { headWith, tailWith, type OwnPlace } from './sheet-frame.ts';
import type { SheetNote } from './sheet-notes.ts';
import { prefixOf, sheetPieces, type SheetPiece } from './sheet-pieces.ts';
import { lastColumn, rowWith, type AddedCell } from './sheet-row.ts';

/** Notes on one sheet, at most; what is wrong stands in the column of every row. */
const MOST_NOTES = 5_000;

/** One sheet on its way through: what is known of it once its rows have been written. */
export interface MarkedSheet {
  readonly notes: readonly SheetNote[];
  /** Rows that have been marked, or unmarked, anew. */
  readonly marked: ReadonlySet<number>;
  /**
   * The sheet's XML with its marks, which are taken from the cursor. `colours` is the index of the first colour;
   * `addNotes` is called after the last row, and answers the id of a drawing that is new.
   */
  write(marks: MarkCursor, colours: number, addNotes: () => Promise<string | undefined>): AsyncGenerator<string>;
}

/** Prepares a sheet to be marked. */
export async function markedSheet(
  file: FileToReturn,
  xlsx: XlsxPackage,
  { part, name }: Sheet,
  layout: TableLayout,
): Promise<MarkedSheet> {
  const place = await placeOf(xlsx, part, layout);
  const notes: SheetNote[] = [];
  const marked = new Set<number>();
  const cellsOf = cellMaker(file, layout, place, notes);
  const rowOf = async ({ xml, at }: RowPiece, prefix: string, marks: MarkCursor): Promise<string> => {
    if (at === layout.header) return rowWith(xml, at, prefix, headings(file, place));
    const { next } = marks;
    if (next?.row === at && (next.sheet ?? name) === name) {
      marked.add(at);
      await marks.advance();
      return rowWith(xml, at, prefix, cellsOf(next));
    }
    const isCleared = file.others === 'clear' && layout.own !== undefined && at > layout.header;
    return isCleared ? rowWith(xml, at, prefix, nothing(place)) : xml;
  };
  return {
    notes,
    marked,
    write: async function* (marks, colours, addNotes) {
      let prefix = '';
      for await (const pieces of sheetPieces(xlsx.open(part))) {
        let out = '';
        for (const piece of pieces)
          if (piece.kind === 'row') out += await rowOf(piece, prefix, marks);
          else if (piece.kind === 'head') {
            prefix = prefixOf(piece.xml);
            out += layout.own === undefined ? headWith(piece.xml, prefix, place) : piece.xml;
          } else if (piece.kind === 'tail')
            out += tailWith(piece.xml, prefix, { place, colours, drawing: await addNotes() });
          else out += piece.xml;
        yield out;
      }
    },
  };
}

type RowPiece = Extract<SheetPiece, { kind: 'row' }>;

/** Makes the two cells of a marked row, and notes what is to be said of its cells. */
function cellMaker({ digest }: FileToReturn, { columns }: TableLayout, place: OwnPlace, notes: SheetNote[]) {
  const delivery = deliveryDigits(digest);
  const positions = new Map(columns.map((column, at) => [column, at] as const));
  const positionOf = ({ column }: CellMark): number | undefined =>
    positions.get(column) ?? (/^#\d+$/.test(column) ? Number(column.slice(1)) - 1 : undefined);
  return ({ row, text, cells }: RowMark): readonly AddedCell[] => {
    if (text === '') return nothing(place);
    const letters: string[] = [];
    for (const cell of cells) {
      const column = positionOf(cell);
      // A column that the sheet lacks has no cell to be coloured.
      if (column === undefined) continue;
      letters.push(`${cell.severity.charAt(0)}${column + 1}`);
      if (notes.length < MOST_NOTES) notes.push({ row, column, text: cell.note });
    }
    return [
      { column: place.errors, text },
      { column: place.key, text: rowKeyText({ delivery, row }, letters) },
    ];
  };
}

const nothing = ({ errors, key }: OwnPlace): readonly AddedCell[] => [
  { column: errors, text: '' },
  { column: key, text: '' },
];

const headings = ({ note }: FileToReturn, { errors, key }: OwnPlace): readonly AddedCell[] => [
  { column: errors, text: `${ERRORS_COLUMN}${note}` },
  { column: key, text: KEY_COLUMN },
];

/** Where the two columns go: where they were, or after the last cell of any row. */
async function placeOf(xlsx: XlsxPackage, part: string, { header, columns, own }: TableLayout): Promise<OwnPlace> {
  if (own !== undefined) return { header, ...own };
  let last = columns.length - 1;
  let prefix = '';
  for await (const pieces of sheetPieces(xlsx.open(part)))
    for (const piece of pieces)
      if (piece.kind === 'head') prefix = prefixOf(piece.xml);
      else if (piece.kind === 'row') last = Math.max(last, lastColumn(piece.xml, prefix));
  return { header, errors: last + 1, key: last + 2 };
}
