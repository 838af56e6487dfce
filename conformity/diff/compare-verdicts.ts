import type { CheckInput, RecordJudgement } from '../check-input.ts';
import { createChecker, type Checker, type CheckerOptions } from '../checker.ts';
import type { SpecificationPack } from '../pack/pack.ts';
import { recentCases } from '../recent-cases.ts';
import type { KnownCases } from '../references.ts';
import { matchFields } from './match-fields.ts';
import type { RecordTypePair } from './match-record-types.ts';

/** What a change of specification does to records that there are. */
export interface VerdictDifference {
  readonly records: number;
  /** Records that conform on neither side. */
  readonly failBoth: number;
  readonly newlyFail: number;
  readonly newlyPass: number;
  /** By department, those with most new failures first. */
  readonly departments: readonly DepartmentDifference[];
  /** Rules of the second pack that reject the records that newly fail; a record may break several. */
  readonly because: readonly RuleEffect[];
}

export interface DepartmentDifference {
  /** As the record names it; empty where it names none. */
  readonly department: string;
  readonly records: number;
  readonly newlyFail: number;
  readonly newlyPass: number;
}

export interface RuleEffect {
  readonly rule: string;
  readonly records: number;
}

export interface VerdictGrounds extends Pick<CheckerOptions, 'references' | 'calendar'> {
  readonly from: SpecificationPack;
  readonly to: SpecificationPack;
  /** The record type that the records are of, and the one that took its place. */
  readonly recordType: Required<RecordTypePair>;
}

const BATCH = 512;
const REMEMBERED_CASES = 100_000;

/**
 * Judges records by both packs: columns that were renamed are read under their new name. Streams; memory grows with the
 * number of departments and by some bytes a record. Records are of `recordType.from`.
 */
export async function compareVerdicts(
  records: AsyncIterable<CheckInput> | Iterable<CheckInput>,
  grounds: VerdictGrounds,
): Promise<VerdictDifference> {
  const { from, to } = grounds.recordType;
  const renames = matchFields(from, to).filter((pair) => pair.from.name !== pair.to.name);
  const [before, after] = [judgeBy(grounds.from, grounds), judgeBy(grounds.to, grounds)];
  const tally = new Tally(grounds.to);
  const take = (batch: readonly CheckInput[]): void => {
    const moved = batch.map((input) => ({ ...input, recordType: to.name, fields: renamed(input.fields, renames) }));
    const [old, now] = [before(batch), after(moved)];
    batch.forEach((input, index) => tally.take(input.fields[from.case.department], old[index], now[index]));
  };
  let batch: CheckInput[] = [];
  for await (const input of records) {
    if (batch.push(input) < BATCH) continue;
    take(batch);
    batch = [];
  }
  take(batch);
  return tally.difference();
}

function judgeBy(pack: SpecificationPack, { references, calendar }: VerdictGrounds) {
  const checker: Checker = createChecker({ pack, references, calendar, findingCap: 0 });
  const recent = recentCases(pack, REMEMBERED_CASES);
  const known: KnownCases = recent.known;
  return (batch: readonly CheckInput[]): readonly RecordJudgement[] => {
    const judgements = checker.checkBatch(batch, known);
    recent.remember(batch, judgements);
    return judgements;
  };
}

function renamed(fields: CheckInput['fields'], renames: ReturnType<typeof matchFields>): CheckInput['fields'] {
  const moved: Record<string, unknown> = { ...fields };
  for (const { from, to } of renames) {
    if (!Object.hasOwn(fields, from.name)) continue;
    moved[to.name] = fields[from.name];
    if (!renames.some((pair) => pair.to.name === from.name)) Reflect.deleteProperty(moved, from.name);
  }
  return moved;
}

class Tally {
  readonly #rejecting: ReadonlySet<string>;
  readonly #departments = new Map<string, { records: number; newlyFail: number; newlyPass: number }>();
  readonly #because = new Map<string, number>();
  #failBoth = 0;

  constructor(to: SpecificationPack) {
    const grave = to.rules.filter(({ severity }) => severity === 'error' || severity === 'fatal');
    this.#rejecting = new Set(grave.map(({ code }) => code));
  }

  take(department: unknown, before: RecordJudgement | undefined, after: RecordJudgement | undefined): void {
    const name = typeof department === 'string' ? department.trim() : '';
    const line = this.#departments.get(name) ?? { records: 0, newlyFail: 0, newlyPass: 0 };
    this.#departments.set(name, line);
    line.records += 1;
    const [failed, fails] = [before?.rejected === true, after?.rejected === true];
    if (failed && fails) this.#failBoth += 1;
    if (failed && !fails) line.newlyPass += 1;
    if (failed || !fails) return;
    line.newlyFail += 1;
    for (const rule of after?.broken ?? [])
      if (this.#rejecting.has(rule)) this.#because.set(rule, (this.#because.get(rule) ?? 0) + 1);
  }

  difference(): VerdictDifference {
    const departments = [...this.#departments]
      .map(([department, line]) => ({ department, ...line }))
      .sort((a, b) => b.newlyFail - a.newlyFail || (a.department < b.department ? -1 : 1));
    const because = [...this.#because].map(([rule, records]) => ({ rule, records }));
    const sum = (key: 'records' | 'newlyFail' | 'newlyPass') =>
      departments.reduce((total, line) => total + line[key], 0);
    return {
      records: sum('records'),
      failBoth: this.#failBoth,
      newlyFail: sum('newlyFail'),
      newlyPass: sum('newlyPass'),
      departments,
      because: because.sort((a, b) => b.records - a.records || (a.rule < b.rule ? -1 : 1)),
    };
  }
}
