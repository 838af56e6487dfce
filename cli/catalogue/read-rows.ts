import { readerFor } from '../../adapters/formats/format.ts';
import type { CompiledMapping } from '../../adapters/mapping/compile-mapping.ts';
import { readMapping } from '../../adapters/mapping/read-mapping.ts';
import type { SourceRow } from '../../kernel/rows.ts';
import type { LibraryRow } from '../../subgraphs/catalogue/exchange/library-row.ts';
import { openFile, planFor } from '../open-file.ts';

/** The rows of a file of powers, and how many of its rows could not be read as rows. */
export interface ReadRows {
  readonly rows: readonly LibraryRow[];
  readonly unread: number;
}

/**
 * Reads a library file: in its own columns (`record` says what a row tells), or by a mapping file. Throws what the
 * readers and mappings throw.
 */
export async function readRows(path: string, mappingFile: string | undefined, format?: string): Promise<ReadRows> {
  const file = openFile(path);
  const mapping = mappingFile === undefined ? undefined : readMapping(mappingFile);
  const read = readerFor(planFor(path, undefined, format), mapping === undefined ? {} : { reading: mapping.reading });
  const rows: LibraryRow[] = [];
  let unread = 0;
  for await (const batch of read(file.stream(), file.name)) {
    unread += batch.unread.length;
    for (const row of batch.rows) {
      const place = batch.place.sheet ?? batch.place.table;
      rows.push(mapping === undefined ? asItIs(row) : mapped(mapping, place, row));
    }
  }
  return { rows, unread };
}

const asItIs = ({ row, values }: SourceRow): LibraryRow => {
  const { record = '', ...rest } = cellsOf(values);
  return { row, record, cells: rest };
};

function mapped(mapping: CompiledMapping, place: string | undefined, row: SourceRow): LibraryRow {
  const made = mapping.mappingFor(place)?.map(row);
  return { row: row.row, record: made?.recordType ?? '', cells: cellsOf(made?.fields ?? {}) };
}

/** Cells that hold something, as text. A loop: a library has a hundred columns, most of them empty in most rows. */
function cellsOf(values: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const cells: Record<string, string> = {};
  for (const column in values) {
    const value = values[column];
    if (value === undefined || value === null || value === '') continue;
    const text = typeof value === 'string' ? value : String(value);
    if (text.trim() !== '') cells[column] = text;
  }
  return cells;
}
