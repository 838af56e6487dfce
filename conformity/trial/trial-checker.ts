import type { CheckInput } from '../check-input.ts';
import { createChecker, type CheckerOptions } from '../checker.ts';
import type { ExampleRecord } from '../pack/example-records.ts';
import type { AnyRuleKind } from '../rule-kind.ts';
import { ruleKindsByName } from '../rules/index.ts';
import type { Notice } from './trial.ts';

/** A finding of a small delivery. */
export interface Found extends Notice {
  /** The rule, and the record and field that it speaks of: two findings of one mark are one. */
  readonly mark: string;
}

/** Checks a case with a change made to one of its records. */
export type TrialChecker = (records: readonly ExampleRecord[], change?: RecordChange) => readonly Found[];

/** Fields of one record set otherwise; null takes a field away. */
export interface RecordChange {
  readonly record: number;
  readonly set: Readonly<Record<string, unknown>>;
}

/**
 * Makes a checker of thousands of small deliveries. To make ready the rules of a pack takes as long as to check a hundred
 * records, so one checker sees them all, each as a case of its own: every case number gets an ordinal. Rules about
 * whole deliveries say nothing of a case and are left out.
 */
export function trialChecker(options: Omit<CheckerOptions, 'findingCap' | 'kinds'>): TrialChecker {
  const { pack } = options;
  const checker = createChecker({ ...options, findingCap: Infinity, kinds: KINDS_OF_CASES });
  let ordinal = 0;
  return (records, change) => {
    ordinal += 1;
    const inputs = records.map(({ recordType, fields }, index): CheckInput => {
      const number = pack.recordTypes[recordType]?.case.internalNumber ?? '';
      const numbered = { ...fields, [number]: `${String(fields[number])}-${ordinal}` };
      const changed = change?.record === index ? apply(numbered, change.set) : numbered;
      return { recordType, fields: changed, remarks: [], place: {}, row: index + 1, sequence: index + 1 };
    });
    return checker
      .checkBatch(inputs, () => undefined)
      .flatMap(({ findings }) => findings)
      .map(({ rule, pointer: { row, field = '' } }) => ({ rule, field, mark: `${rule} ${row} ${field}` }));
  };
}

const KINDS_OF_CASES: ReadonlyMap<string, AnyRuleKind> = new Map(
  [...ruleKindsByName].map(([name, kind]) => [
    name,
    kind.scope === 'delivery' ? { ...kind, prepare: () => undefined } : kind,
  ]),
);

function apply(fields: CheckInput['fields'], set: RecordChange['set']): CheckInput['fields'] {
  return Object.fromEntries(Object.entries({ ...fields, ...set }).filter(([, value]) => value !== null));
}
