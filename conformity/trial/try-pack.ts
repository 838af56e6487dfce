import type { WorkingCalendar } from '../../kernel/calendar.ts';
import type { SpecificationPack } from '../pack/pack.ts';
import { conformingCases, type TrialCase } from './conforming-cases.ts';
import { mutations } from './mutations.ts';
import { referencesOfCases } from './references-of-cases.ts';
import { runTrial } from './run-trial.ts';
import type { Trial } from './trial.ts';

export interface TryOptions {
  readonly calendar?: WorkingCalendar;
  /** Conforming cases beside those that the pack itself tells of. */
  readonly cases?: readonly TrialCase[];
  /** Which mutants of those further cases are tried; all unless given. */
  readonly choose?: () => boolean;
}

/** Puts the rules of a pack on trial by all mutations: its own samples and passing examples, and cases given beside. */
export function tryPack(pack: SpecificationPack, { calendar, cases = [], choose }: TryOptions = {}): Trial {
  const own = conformingCases(pack);
  const all = [...own, ...cases];
  const ofPack = new Set(own);
  const departmentOf = ({ records }: TrialCase): string | undefined => {
    const [first] = records;
    const department = first?.fields[pack.recordTypes[first.recordType]?.case.department ?? ''];
    return typeof department === 'string' ? department : undefined;
  };
  return runTrial({
    pack,
    cases: all,
    mutations,
    references: referencesOfCases(pack, all),
    calendar,
    departmentOf,
    ...(choose && { choose: (trialCase) => ofPack.has(trialCase) || choose() }),
  });
}
