import { compareVerdicts, type VerdictDifference } from '../../conformity/diff/compare-verdicts.ts';
import { matchRecordTypes } from '../../conformity/diff/match-record-types.ts';
import type { CheckInput } from '../../conformity/check-input.ts';
import type { RecordType, SpecificationPack } from '../../conformity/pack/pack.ts';
import { createCalendar } from '../../kernel/calendar.ts';
import { cliError } from '../errors.ts';
import { readRecords, type RecordsRequest } from '../read-records.ts';
import { referencesOffline } from '../references-offline.ts';

/** Judges a file by both specifications. Throws CLI_SPECIFICATION_UNKNOWN where one of them has no such records. */
export async function diffOverFile(
  from: SpecificationPack,
  to: SpecificationPack,
  request: RecordsRequest,
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

async function* recordsOf(request: RecordsRequest): AsyncGenerator<CheckInput> {
  for await (const { input } of readRecords(request)) yield input;
}
