import type { CheckInput, RecordJudgement } from '../../conformity/check-input.ts';
import { createChecker, type CheckerOptions } from '../../conformity/checker.ts';
import type { Finding } from '../../conformity/finding.ts';
import type { ExampleFacts, RecordType, SpecificationPack } from '../../conformity/pack/pack.ts';
import { readPacks } from '../../conformity/pack/read-packs.ts';
import type { References } from '../../conformity/references.ts';
import { ruleKindsByName } from '../../conformity/rules/index.ts';
import type { Verdict } from '../../conformity/verdict.ts';
import { createCalendar } from '../../kernel/calendar.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The packs that the project ships. */
export const shippedPacks = await readPacks('schemas/specifications', ruleKindsByName);

export function shippedPack(id: string): SpecificationPack {
  const pack = shippedPacks.find((candidate) => candidate.id === id);
  if (pack === undefined) throw new Error(`no pack ${id}`);
  return pack;
}

export function typeOf(pack: SpecificationPack, name: string): RecordType {
  const type = pack.recordTypes[name];
  if (type === undefined) throw new Error(`no record type ${name}`);
  return type;
}

/** The sample of a record type with some fields set; null removes one. */
export function sampleWith(pack: SpecificationPack, recordType: string, set: Fields = {}): Fields {
  const merged = { ...typeOf(pack, recordType).sample, ...set };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null));
}

export const input = (recordType: string, fields: Fields, row = 1, more: Partial<CheckInput> = {}): CheckInput => ({
  recordType,
  fields,
  remarks: [],
  place: { file: 'delivery.csv' },
  row,
  sequence: row,
  ...more,
});

/** Nothing outside the delivery is known. */
export const nothingKnown: References = {
  versions: {},
  powerState: () => undefined,
  departmentExists: () => undefined,
  regionExists: () => undefined,
};

/** Reference data that hold exactly these facts; what is not named at all is not known. */
export const referencesOf = ({ departments, powers, regions }: ExampleFacts): References => ({
  versions: {},
  powerState: (code) => (powers === undefined ? undefined : (powers[code] ?? 'UNKNOWN')),
  departmentExists: (code) => departments?.includes(code),
  regionExists: (code) => regions?.includes(code),
});

export interface Checked {
  readonly judgements: readonly RecordJudgement[];
  readonly verdict: Verdict;
  /** Of all records and of the delivery. */
  readonly findings: readonly Finding[];
}

const calendar = createCalendar();

/** Checks records as one delivery in one batch. */
export function checkAll(
  pack: SpecificationPack,
  records: readonly CheckInput[],
  options: Partial<Omit<CheckerOptions, 'pack'>> = {},
): Checked {
  const checker = createChecker({ findingCap: 1000, calendar, references: nothingKnown, ...options, pack });
  const judgements = checker.checkBatch(records, () => undefined);
  const verdict = checker.finish();
  const findings = [...judgements.flatMap((judgement) => judgement.findings), ...verdict.deliveryFindings];
  return { judgements, verdict, findings };
}

export const rulesOf = (findings: readonly Finding[]): readonly string[] => findings.map(({ rule }) => rule);
