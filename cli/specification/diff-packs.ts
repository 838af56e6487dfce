import { compareVerdicts, type VerdictDifference } from '../../conformity/diff/compare-verdicts.ts';
import { matchRecordTypes } from '../../conformity/diff/match-record-types.ts';
import type { CheckInput } from '../../conformity/check-input.ts';
import type { RecordType, SpecificationPack } from '../../conformity/pack/pack.ts';
import { readerFor } from '../../adapters/formats/format.ts';
import { readMapping } from '../../adapters/mapping/read-mapping.ts';
import { createCalendar } from '../../kernel/calendar.ts';
import { cliError } from '../errors.ts';
import { openFile, planFor } from '../open-file.ts';
import { referencesOffline } from '../references-offline.ts';

export interface DataRequest {
  readonly path: string;
  /** Record type of the first specification. */
  readonly recordType: string;
  /** Path of a mapping file; without it the columns are those of the first specification. */
  readonly mapping?: string | undefined;
}

/** Judges a file by both specifications. Throws CLI_SPECIFICATION_UNKNOWN where one of them has no such records. */
export async function diffOverFile(
  from: SpecificationPack,
  to: SpecificationPack,
  request: DataRequest,
): Promise<VerdictDifference> {
  const pair = matchRecordTypes(from, to).find((types) => types.from?.name === request.recordType);
  const recordType = {
    from: known(from, request.recordType, pair?.from),
    to: known(to, request.recordType, pair?.to),
  };
  return compareVerdicts(recordsOf(request), {
    ...{ from, to, recordType },
    references: referencesOffline,
    calendar: createCalendar(),
  });
}

function known(pack: SpecificationPack, recordType: string, found: RecordType | undefined): RecordType {
  if (found !== undefined) return found;
  const specification = `${pack.id}/${pack.version}`;
  throw cliError.CLI_SPECIFICATION_UNKNOWN({
    specification,
    recordType,
    known: Object.keys(pack.recordTypes).join(', '),
  });
}

async function* recordsOf({ path, recordType, mapping: mappingPath }: DataRequest): AsyncGenerator<CheckInput> {
  const file = openFile(path);
  const mapping = mappingPath === undefined ? undefined : readMapping(mappingPath);
  const read = readerFor(planFor(path, mappingPath, undefined), mapping && { reading: mapping.reading });
  let sequence = 0;
  for await (const { place, rows } of read(file.stream(), file.name)) {
    const rowMapping = mapping?.mappingFor(place.sheet) ?? mapping?.mappingFor(recordType);
    for (const row of rows) {
      sequence += 1;
      const record = rowMapping?.map(row) ?? { recordType, fields: row.values, remarks: [] };
      yield { ...record, place, row: row.row, columnOf: rowMapping?.columnOf, sequence };
    }
  }
}
