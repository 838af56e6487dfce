import { createChecker, type Checker } from '../../conformity/checker.ts';
import type { Finding } from '../../conformity/finding.ts';
import { kindsOfRecords } from '../../conformity/kinds-of-records.ts';
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

/** A checker takes some milliseconds to make; one that looks at single records remembers nothing and serves for all. */
const checkers = new WeakMap<SpecificationPack, Checker>();

function checkerFor(pack: SpecificationPack): Checker {
  let checker = checkers.get(pack);
  if (checker === undefined) {
    const calendar = createCalendar();
    checker = createChecker({ pack, references: nothingKnown, findingCap: Infinity, calendar, kinds: kindsOfRecords });
    checkers.set(pack, checker);
  }
  return checker;
}

/**
 * Judges one record by a pack 试校验, as `heliograph check` judges a pasted one. Throws CATALOGUE_RECORD_INVALID, and
 * CONFORMITY_RECORD_TYPE_UNKNOWN.
 */
export function judgeAlone(pack: SpecificationPack, recordType: string, fields: unknown): AloneVerdict {
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields))
    throw catalogueError.CATALOGUE_RECORD_INVALID({});
  const record = { recordType, fields: { ...fields }, remarks: [], place: {}, row: 1, sequence: 1 };
  const [judgement] = checkerFor(pack).checkBatch([record], () => undefined);
  if (judgement === undefined) throw new Error('One record has one judgement.');
  return { conforms: !judgement.rejected, findings: judgement.findings };
}
