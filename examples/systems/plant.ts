import type { Family, ReportedCase } from './reported-case.ts';
import type { Fields, PlantedFault } from './system.ts';

/** A fault to be put into a case. */
export interface Planting {
  /** Ordinal of the case, from 1. */
  readonly ordinal: number;
  /** Which record: the base, the result, the stage at an index from 0; or all records of the case. */
  readonly at: 'base' | 'result' | 'case' | number;
  readonly set: Fields;
  /** Rules that find it: on this record, or on the base of the case. */
  readonly rules: readonly string[];
  /** Rules that find it on every stage and on the result of the case too. */
  readonly dependents?: readonly string[];
  /** Found, but no reason to send the record back. */
  readonly mild?: boolean;
}

/** 基本信息先报: what hangs on a base that is not accepted is not accepted either. */
export const BASE_MISSING = 'JS10-110';

/**
 * Puts faults into sound cases, and says where they are and what follows from them. Where tables travel `apart`, in
 * deliveries of their own, stages and result of a base that was sent back come to a hub that does not have it.
 */
export function plant(
  family: Family,
  sound: readonly ReportedCase[],
  plantings: readonly Planting[],
  { apart }: { readonly apart: boolean },
): { readonly cases: readonly ReportedCase[]; readonly planted: readonly PlantedFault[] } {
  const cases = [...sound];
  const planted = plantings.flatMap((planting) => {
    const before = cases[planting.ordinal - 1];
    if (before === undefined) throw new RangeError(`There is no case ${String(planting.ordinal)}.`);
    const after = withFields(before, planting);
    cases[planting.ordinal - 1] = after;
    return faultsOf(family, after, planting, apart);
  });
  return { cases, planted };
}

function faultsOf(family: Family, one: ReportedCase, planting: Planting, apart: boolean): readonly PlantedFault[] {
  const { at, rules, dependents = [], mild = false, ordinal } = planting;
  if (at === 'base' || at === 'case') {
    const following = [...dependents, ...(apart && !mild ? [BASE_MISSING] : [])];
    return [...faults(family.base, one.base, rules), ...faultsOfDependents(family, one, following)];
  }
  const [table, record] = at === 'result' ? [family.result, one.result] : [family.stage, one.stages[at]];
  if (record === undefined) throw new RangeError(`Case ${String(ordinal)} has no ${table} to plant in.`);
  return faults(table, record, rules);
}

/** The same faults on every stage and on the result of a case. */
export function faultsOfDependents(
  family: Family,
  { stages, result }: Pick<ReportedCase, 'stages' | 'result'>,
  rules: readonly string[],
): readonly PlantedFault[] {
  const ofStages = stages.flatMap((stage) => faults(family.stage, stage, rules));
  return result === undefined ? ofStages : [...ofStages, ...faults(family.result, result, rules)];
}

/** Faults of one record. */
export const faults = (table: string, record: Fields, rules: readonly string[]): PlantedFault[] =>
  rules.map((rule) => ({ rule, key: `${table} ${String(record['NO'])}` }));

function withFields(one: ReportedCase, { at, set }: Planting): ReportedCase {
  const { base, stages, result } = one;
  const hits = (place: Planting['at']): boolean => at === 'case' || at === place;
  return {
    base: hits('base') ? { ...base, ...set } : base,
    stages: stages.map((stage, index) => (hits(index) ? { ...stage, ...set } : stage)),
    ...(result === undefined ? {} : { result: hits('result') ? { ...result, ...set } : result }),
  };
}
