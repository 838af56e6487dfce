import { exampleRecords, type ExampleRecord } from '../pack/example-records.ts';
import type { PackRule, RecordPatch, RecordRole, RuleExample, SpecificationPack } from '../pack/pack.ts';
import { ruleKindsByName } from '../rules/index.ts';

/**
 * A task 考题 of an exam: a case that a sender's system is to report (`convey`), or one that is wrong and must not leave
 * it as it is (`withhold`). Each is about a case of its own, told by its internal number.
 */
export interface ExamTask {
  /** `T001` and on, in the order of the pack's rules. */
  readonly number: string;
  readonly rule: string;
  readonly aim: 'convey' | 'withhold';
  /** Of one case, in the order of a delivery; the last one is the one that the task is about. */
  readonly records: readonly ExampleRecord[];
  /** Fields that must come back as they were given. */
  readonly asked: readonly string[];
  readonly internalNumber: string;
}

/**
 * The tasks that the examples of a pack's rules make. Left out are examples that a single case cannot show: about whole
 * deliveries, about the catalogue, about what a mapping remarked, about the numbers that tell cases apart.
 */
export function examTasks(pack: SpecificationPack): readonly ExamTask[] {
  const made = pack.rules.flatMap((rule) => {
    if (!isAskable(rule)) return [];
    const wrong = rule.severity === 'fatal' || rule.severity === 'error' ? rule.fail : [];
    return [
      ...rule.pass.map((example) => ({ rule, example, aim: 'convey' as const })),
      ...wrong.map((example) => ({ rule, example, aim: 'withhold' as const })),
    ].filter(({ example }) => isOfOneCase(pack, example));
  });
  return made.map(({ rule, example, aim }, index): ExamTask => {
    const ordinal = index + 1;
    const shown = exampleRecords(pack, example);
    const records = (isAboutCase(rule) && aim === 'withhold' ? shown : wholeCase(pack, shown)).map((record) =>
      numbered(pack, record, ordinal),
    );
    const subject = records.at(-1);
    return {
      number: `T${String(ordinal).padStart(3, '0')}`,
      rule: rule.code,
      aim,
      records,
      asked: Object.keys(example.set).filter((field) => example.set[field] !== null),
      internalNumber: subject === undefined ? '' : internalNumberOf(pack, subject),
    };
  });
}

/** Internal number of a record, as text; empty when there is none. */
export function internalNumberOf(pack: SpecificationPack, { recordType, fields }: ExampleRecord): string {
  const field = pack.recordTypes[recordType]?.case.internalNumber ?? '';
  const value = fields[field];
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

const isAboutCase = ({ kind }: PackRule): boolean => ruleKindsByName.get(kind)?.scope === 'case';

const ROLES: readonly RecordRole[] = ['base', 'stage', 'result', 'document'];

/** The records with those before them in the case, so that nothing is wrong but what the example is about. */
function wholeCase({ recordTypes }: SpecificationPack, shown: readonly ExampleRecord[]): readonly ExampleRecord[] {
  const subject = recordTypes[shown.at(-1)?.recordType ?? ''];
  if (subject === undefined) return shown;
  const before = ROLES.slice(0, ROLES.indexOf(subject.role)).filter((role) => role === 'base' || role === 'stage');
  const lacking = before.flatMap((role) =>
    Object.values(recordTypes).filter(
      ({ name, family, role: own }) =>
        family === subject.family && own === role && !shown.some(({ recordType }) => recordType === name),
    ),
  );
  const samples = lacking.map(({ name, sample }) => ({ recordType: name, fields: sample }));
  const inOrder = [...samples, ...shown.slice(0, -1)].sort((a, b) => roleOf(a) - roleOf(b));
  function roleOf({ recordType }: ExampleRecord): number {
    return ROLES.indexOf(recordTypes[recordType]?.role ?? 'document');
  }
  return [...inOrder, ...shown.slice(-1)];
}

const isAskable = ({ kind }: PackRule): boolean => {
  const scope = ruleKindsByName.get(kind)?.scope;
  return kind !== 'unknown-field' && (scope === 'field' || scope === 'record' || scope === 'case');
};

function isOfOneCase(pack: SpecificationPack, example: RuleExample): boolean {
  const others = example.also ?? [];
  if (example.remarks !== undefined || example.given !== undefined || others.some(({ times }) => times !== undefined))
    return false;
  return [example, ...others].every((patch) => !touchesCase(pack, patch));
}

function touchesCase(pack: SpecificationPack, { recordType, set }: RecordPatch): boolean {
  const type = pack.recordTypes[recordType];
  if (type === undefined) return true;
  const { department, internalNumber, powerCode } = type.case;
  return [department, internalNumber, powerCode ?? internalNumber].some((field) => Object.hasOwn(set, field));
}

/** The record in a case of its own: the last digits of the sample's number count the tasks. */
function numbered(pack: SpecificationPack, { recordType, fields }: ExampleRecord, ordinal: number): ExampleRecord {
  const field = pack.recordTypes[recordType]?.case.internalNumber ?? '';
  const sample = internalNumberOf(pack, { recordType, fields });
  const digits = /\d{4,}(?!.*\d{4})/.exec(sample)?.[0] ?? '';
  const serial = String(ordinal).padStart(digits.length, '0');
  const number = digits === '' ? `${sample}-${serial}` : sample.replace(/\d{4,}(?!.*\d{4})/, serial);
  return { recordType, fields: { ...fields, [field]: number } };
}
