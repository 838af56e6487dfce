import { createChecker } from '../../conformity/checker.ts';
import type { Finding } from '../../conformity/finding.ts';
import type { SpecificationPack } from '../../conformity/pack/pack.ts';
import type { References } from '../../conformity/references.ts';
import { createCalendar } from '../../kernel/calendar.ts';
import { catalogueError } from './errors.ts';

/** What the checker says of a record that stands alone: nothing is stored, nothing beside it is known. */
export interface AloneVerdict {
  readonly conforms: boolean;
  readonly findings: readonly Finding[];
}

/** Rules that ask the catalogue or other cases are passed over: a record pasted by anybody proves nothing of them. */
const nothingKnown: References = {
  versions: {},
  powerState: () => undefined,
  departmentExists: () => undefined,
  regionExists: () => undefined,
};

/** Findings of one rule that one record can usefully show. */
const FINDING_CAP = 50;

/**
 * Judges one record by a pack 试校验, as `heliograph check` judges a pasted one. Throws CATALOGUE_RECORD_INVALID, and
 * CONFORMITY_RECORD_TYPE_UNKNOWN.
 */
export function judgeAlone(pack: SpecificationPack, recordType: string, fields: unknown): AloneVerdict {
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields))
    throw catalogueError.CATALOGUE_RECORD_INVALID({});
  const checker = createChecker({
    ...{ pack, references: nothingKnown, findingCap: FINDING_CAP, calendar: createCalendar() },
  });
  const record = { recordType, fields: { ...fields }, remarks: [], place: {}, row: 1, sequence: 1 };
  const [judgement] = checker.checkBatch([record], () => undefined);
  if (judgement === undefined) throw new Error('One record has one judgement.');
  return { conforms: !judgement.rejected, findings: judgement.findings };
}
