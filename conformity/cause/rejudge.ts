import { createChecker } from '../checker.ts';
import { kindsOfRecords } from '../kinds-of-records.ts';
import type { SpecificationPack } from '../pack/pack.ts';
import type { ObservedRecord } from './evidence.ts';

/** Judges one record by what its own fields say; answers the marks of its findings. */
export type Rejudge = (record: ObservedRecord, fields: Readonly<Record<string, unknown>>) => ReadonlySet<string>;

/** The rule and the field that a finding is about: what repairing a record may make vanish. */
export const markOf = (rule: string, field: string | undefined): string => `${rule} ${field ?? ''}`;

/** The rule of a mark. */
export const ruleOf = (mark: string): string => mark.slice(0, mark.indexOf(' '));

/** The field of a mark; empty for the record as a whole. */
export const fieldOf = (mark: string): string => mark.slice(mark.indexOf(' ') + 1);

/** Makes a judge of single records: rules about cases, deliveries and catalogues are left out. */
export function createRejudge(pack: SpecificationPack): Rejudge {
  const checker = createChecker({ pack, references: NOTHING_KNOWN, findingCap: Infinity, kinds: kindsOfRecords });
  const known = new WeakMap<object, ReadonlySet<string>>();
  return ({ input }, fields) => {
    const judged = known.get(fields);
    if (judged !== undefined) return judged;
    // What the mapping remarked was about the record as it came.
    const [judgement] = checker.checkBatch([{ ...input, fields, remarks: [] }], () => undefined);
    const marks = new Set(judgement?.findings.map(({ rule, pointer }) => markOf(rule, pointer.field)));
    known.set(fields, marks);
    return marks;
  };
}

const NOTHING_KNOWN = {
  versions: {},
  powerState: () => undefined,
  departmentExists: () => undefined,
  regionExists: () => undefined,
};
