import { joinCase, joinPart, joinRecord } from './case-key.ts';
import type { CheckInput, RecordJudgement } from './check-input.ts';
import { textOf, Unreadable, type FieldValue } from './fields/field-value.ts';
import { isPlainText } from './fields/plain-text.ts';
import type { FindingsSink } from './findings-sink.ts';
import type { SpecificationPack } from './pack/pack.ts';
import type { RecordPlan } from './record-plan.ts';
import type { RelatedCases } from './related-cases.ts';
import { RuleFailure } from './rule-failure.ts';
import type { RecordUnderTest } from './rule-kind.ts';
import { ruleRunner, type RuleRunner } from './rule-runner.ts';
import { begin, newHash, take, type Hash } from './seen-table.ts';

/**
 * Makes the function that judges records of one type: reads the fields into one array, lets every rule look at it,
 * and puts together what is stored. All that does not depend on the record is at hand beforehand, and one record
 * under test serves them all.
 */
export function judgeOfType(
  plan: RecordPlan,
  pack: SpecificationPack,
  sink: FindingsSink,
  related: RelatedCases,
): (input: CheckInput) => RecordJudgement {
  const { type, shape, readers, positions, hasRelations } = plan;
  const raws: unknown[] = readers.map(() => undefined);
  const values: (FieldValue | undefined)[] = readers.map(() => undefined);
  const record = recordUnderTest(values, related);
  const place = placement(plan);
  const run = ruleRunner(`${pack.digest} ${type.name}`, plan.rules);

  return (input) => {
    shape.spread(input.fields, raws);
    const hasUnreadable = readValues(plan, raws, values);
    record.input = input;
    record.hasUnreadable = hasUnreadable;
    place(record, values);
    if (hasRelations) related.turnTo(type, record);
    sink.begin(type.name, input);
    applyRules(run, pack, record, sink);
    const revision = values[positions.revision];
    const businessDate = values[positions.businessDate];
    const powerCode = values[positions.powerCode];
    // What is stored of a value that could not be read is what came.
    if (hasUnreadable) for (let at = 0; at < values.length; at += 1) values[at] = plain(values[at]) as FieldValue;
    const judgement: RecordJudgement = {
      fields: shape.gather(values),
      findings: sink.findings,
      broken: sink.broken,
      rejected: sink.rejected,
      caseKey: record.caseKey,
      recordKey: record.recordKey,
      revision: typeof revision === 'number' ? revision : undefined,
      businessDate: typeof businessDate === 'string' ? businessDate.slice(0, 10) : undefined,
      powerCode: typeof powerCode === 'string' ? powerCode : undefined,
    };
    if (hasRelations) related.add(type, judgement);
    return judgement;
  };
}

/** Reads all fields; answers whether one of them is not of its type. */
function readValues(
  { readers, isText, marks }: RecordPlan,
  raws: readonly unknown[],
  values: (FieldValue | undefined)[],
) {
  let hasUnreadable = false;
  for (let at = 0; at < readers.length; at += 1) {
    const raw = raws[at];
    if (raw === undefined || raw === null) values[at] = undefined;
    else if (typeof raw === 'string' && isText[at] === 1 && isPlainText(raw, marks)) values[at] = raw;
    else {
      const value = readers[at]?.(raw);
      if (typeof value === 'object') hasUnreadable = true;
      values[at] = value;
    }
  }
  return hasUnreadable;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

const recordUnderTest = (values: RecordUnderTest['values'], related: RelatedCases): Writable<RecordUnderTest> => ({
  // Set before any rule looks.
  input: undefined as never,
  values,
  hasUnreadable: false,
  caseKey: undefined,
  recordKey: undefined,
  caseHash: newHash(),
  recordHash: newHash(),
  related,
});

/** Makes the function that gives a record its keys and their hashes. */
function placement({ type, positions }: RecordPlan) {
  const { department, internalNumber, powerCode, key } = positions;
  return (record: Writable<RecordUnderTest>, values: RecordUnderTest['values']): void => {
    const { caseHash, recordHash } = record;
    const owner = values[department];
    const number = values[internalNumber];
    const power = values[powerCode];
    record.caseKey = joinCase(type.family, plain(owner), plain(number), plain(power));
    begin(caseHash);
    takeValue(caseHash, owner);
    takeValue(caseHash, number);
    takeValue(caseHash, power);
    record.recordKey = record.caseKey === undefined ? undefined : joinRecord(record.caseKey, type.name);
    begin(recordHash, caseHash);
    for (const at of key) {
      const part = values[at];
      if (record.recordKey !== undefined) record.recordKey = joinPart(record.recordKey, plain(part));
      takeValue(recordHash, part);
    }
  };
}

const takeValue = (hash: Hash, value: FieldValue | undefined): void =>
  take(hash, value === undefined ? '' : textOf(value));

function applyRules(run: RuleRunner, pack: SpecificationPack, record: RecordUnderTest, sink: FindingsSink): void {
  try {
    run(record, sink);
  } catch (cause) {
    throw new RuleFailure(pack.rules[sink.rule]?.code ?? '', record.input.place, record.input.row, cause);
  }
}

/** What is stored of a value: one that could not be read stays as it came. */
const plain = (value: FieldValue | undefined): unknown => (value instanceof Unreadable ? value.raw : value);
