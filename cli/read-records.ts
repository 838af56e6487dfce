import { readerFor } from '../adapters/formats/format.ts';
import { readMapping } from '../adapters/mapping/read-mapping.ts';
import type { CheckInput } from '../conformity/check-input.ts';
import { openFile, planFor } from './open-file.ts';

export interface RecordsRequest {
  readonly path: string;
  readonly recordType: string;
  /** Path of a mapping file; without it the columns are those of the specification. */
  readonly mapping?: string | undefined;
}

/** A record to be judged, and the row it was made of, in the sender's own columns. */
export interface ReadRecord {
  readonly input: CheckInput;
  readonly source: Readonly<Record<string, unknown>>;
}

/** Reads the records of a file, one by one. Throws CLI_FILE_UNREADABLE, CLI_FORMAT_UNKNOWN and what readers throw. */
export async function* readRecords({ path, recordType, mapping: file }: RecordsRequest): AsyncGenerator<ReadRecord> {
  const opened = openFile(path);
  const mapping = file === undefined ? undefined : readMapping(file);
  const read = readerFor(planFor(path, file, undefined), mapping && { reading: mapping.reading });
  let sequence = 0;
  for await (const { place, rows } of read(opened.stream(), opened.name)) {
    const rowMapping = mapping?.mappingFor(place.sheet) ?? mapping?.mappingFor(recordType);
    for (const row of rows) {
      sequence += 1;
      const record = rowMapping?.map(row) ?? { recordType, fields: row.values, remarks: [] };
      yield { input: { ...record, place, row: row.row, columnOf: rowMapping?.columnOf, sequence }, source: row.values };
    }
  }
}
