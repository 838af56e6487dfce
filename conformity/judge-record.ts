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
  const reading = new Reading(plan);
  const { values } = reading;
  const record = recordUnderTest(reading, related);
  const place = placement(plan);
  const run = ruleRunner(`${pack.digest} ${type.name}`, plan.rules);

  return (input) => {
    shape.spread(input.fields, raws);
    const hasUnreadable = reading.take(raws);
    record.input = input;
    record.hasUnreadable = hasUnreadable;
    place(record, values);
    if (hasRelations) related.turnTo(type, record);
    sink.begin(type.name, input);
    applyRules(run, pack, record, sink);
    const revision = values[positions.revision];
    const businessDate = values[positions.businessDate];
    const powerCode = values[positions.powerCode];
    const judgement: RecordJudgement = {
      // What is stored of a value that could not be read is what came.
      fields: shape.gather(hasUnreadable ? values.map((value) => plain(value) as FieldValue) : values),
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

/** Reads the values of one record after the other; what repeats from the record before is not read again. */
class Reading {
  readonly values: (FieldValue | undefined)[];
  /** By position: 1 where the value is not that of the record before. */
  readonly changed: Uint8Array;
  readonly #plan: RecordPlan;
  readonly #before: unknown[];

  constructor(plan: RecordPlan) {
    this.#plan = plan;
    this.values = plan.readers.map(() => undefined);
    this.#before = plan.readers.map(() => undefined);
    this.changed = new Uint8Array(plan.readers.length);
  }

  /** Reads all fields; answers whether one of them is not of its type. */
  take(raws: readonly unknown[]): boolean {
    const { values, changed } = this;
    const before = this.#before;
    let hasUnreadable = false;
    for (let at = 0; at < before.length; at += 1) {
      const raw = raws[at];
      if (raw === before[at]) changed[at] = 0;
      else {
        before[at] = raw;
        changed[at] = 1;
        values[at] = this.#read(at, raw);
      }
      if (typeof values[at] === 'object') hasUnreadable = true;
    }
    return hasUnreadable;
  }

  #read(at: number, raw: unknown): FieldValue | undefined {
    const { readers, isText, marks } = this.#plan;
    if (raw === undefined || raw === null) return undefined;
    return typeof raw === 'string' && isText[at] === 1 && isPlainText(raw, marks) ? raw : readers[at]?.(raw);
  }
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

const recordUnderTest = ({ values, changed }: Reading, related: RelatedCases): Writable<RecordUnderTest> => ({
  // Set before any rule looks.
  input: undefined as never,
  values,
  changed,
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
