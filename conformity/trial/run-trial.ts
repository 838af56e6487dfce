import type { CheckerOptions } from '../checker.ts';
import type { ExampleRecord } from '../pack/example-records.ts';
import type { Field, SpecificationPack } from '../pack/pack.ts';
import type { TrialCase } from './conforming-cases.ts';
import type { Change, Mutation } from './mutation.ts';
import { rulesOnTrial } from './rules-on-trial.ts';
import { trialChecker, type Found, type TrialChecker } from './trial-checker.ts';
import type { Mutant, Trial } from './trial.ts';

export interface TrialOptions extends Pick<CheckerOptions, 'references' | 'calendar'> {
  readonly pack: SpecificationPack;
  readonly cases: readonly TrialCase[];
  readonly mutations: readonly Mutation[];
  /** Department that delivers the case. */
  readonly departmentOf: (trialCase: TrialCase) => string | undefined;
  /** Asked once for each mutant of a case whether it is tried; all are unless given. For big corpora: a seeded choice. */
  readonly choose?: (trialCase: TrialCase) => boolean;
}

/**
 * Puts the rules of a pack on trial 规则受审: makes conforming cases wrong, one change at a time, and checks each whole
 * case anew. A mutant dies when the case has a finding that it had not before. Deterministic.
 */
export function runTrial(options: TrialOptions): Trial {
  const { pack, references, calendar } = options;
  const checkers = new Map<string | undefined, TrialChecker>();
  const checkerOf = (department: string | undefined): TrialChecker => {
    const checker = checkers.get(department) ?? trialChecker({ pack, references, calendar, department });
    checkers.set(department, checker);
    return checker;
  };
  const mutants = options.cases.flatMap((trialCase) =>
    tryCase(trialCase, options, checkerOf(options.departmentOf(trialCase))),
  );
  const killed = mutants.filter(({ killedBy }) => killedBy.length > 0);
  return {
    pack: `${pack.id}/${pack.version}`,
    mutants,
    killed: killed.length,
    survivors: mutants.filter(({ killedBy }) => killedBy.length === 0),
    rules: rulesOnTrial(pack, killed),
  };
}

function tryCase(trialCase: TrialCase, options: TrialOptions, check: TrialChecker): readonly Mutant[] {
  const { name: ofCase, records, targets } = trialCase;
  const { pack, choose = () => true } = options;
  const before = new Set(check(records).map(({ mark }) => mark));
  return targets.flatMap(({ record: index, fields: only }) => {
    const record = records[index] as ExampleRecord;
    const known = new Map(pack.recordTypes[record.recordType]?.fields.map((field) => [field.name, field] as const));
    return Object.entries(record.fields).flatMap(([name, value]) => {
      const field = known.get(name);
      if (field === undefined || only?.includes(name) === false || !isScalar(value)) return [];
      return changesOf(field, value, record, known, options)
        .filter(() => choose(trialCase))
        .map(({ mutation, change }): Mutant => {
          const found = check(records, { record: index, set: change }).filter(({ mark }) => !before.has(mark));
          const { recordType } = record;
          return { case: ofCase, mutation, recordType, field: name, change, killedBy: unique(found) };
        });
    });
  });
}

const isScalar = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';

function changesOf(
  field: Field,
  value: string | number,
  { fields: record }: ExampleRecord,
  fields: ReadonlyMap<string, Field>,
  { pack, mutations }: TrialOptions,
): readonly { readonly mutation: string; readonly change: Change }[] {
  return mutations.flatMap(({ name, mutate }) =>
    mutate({ pack, field, value, record, fields }).map((change) => ({ mutation: name, change })),
  );
}

const unique = (found: readonly Found[]): Mutant['killedBy'] => [
  ...new Map(found.map(({ rule, field }) => [`${rule} ${field}`, { rule, field }])).values(),
];
