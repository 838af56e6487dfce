import type { CheckInput, RecordJudgement } from '../check-input.ts';
import { createChecker } from '../checker.ts';
import type { WorkingCalendar } from '../../kernel/calendar.ts';
import type { Bilingual } from '../../kernel/bilingual.ts';
import type { SpecificationPack } from '../pack/pack.ts';
import type { References } from '../references.ts';
import { ruleKindsByName } from '../rules/index.ts';
import { internalNumberOf, type ExamTask } from './exam-tasks.ts';

/** What became of a task: done as asked, its record not there, there with other values, there and breaking rules, or wrong and let through. */
export type TaskOutcome = 'passed' | 'missing' | 'differs' | 'breaks' | 'let-through';

export interface FieldDifference {
  readonly field: string;
  readonly expected: unknown;
  readonly found: unknown;
}

export interface TaskResult {
  readonly task: string;
  readonly rule: string;
  readonly summary: Bilingual;
  readonly aim: ExamTask['aim'];
  readonly recordType: string;
  readonly internalNumber: string;
  readonly outcome: TaskOutcome;
  /** Rules by which what came back would be rejected, with what they say. */
  readonly broken: readonly { readonly rule: string; readonly field?: string; readonly message: Bilingual }[];
  readonly differences: readonly FieldDifference[];
}

/** The report of an exam 考核报告; the same answers give the same bytes. */
export interface ExamReport {
  readonly form: 'heliograph-exam/1';
  readonly specification: {
    readonly id: string;
    readonly version: string;
    readonly digest: string;
    readonly title: Bilingual;
  };
  readonly tasks: number;
  readonly passed: number;
  readonly outcomes: Readonly<Record<TaskOutcome, number>>;
  /** Records that belong to no task. */
  readonly strangers: number;
  readonly results: readonly TaskResult[];
}

export interface ExamMeans {
  readonly pack: SpecificationPack;
  readonly references: References;
  readonly calendar: WorkingCalendar;
}

const MOST_FINDINGS = 20;

/** Judges what a sender's system made of the tasks. Each case is judged by itself: rules across deliveries are left out. */
export function judgeExam(means: ExamMeans, tasks: readonly ExamTask[], answers: readonly CheckInput[]): ExamReport {
  const byCase = new Map<string, CheckInput[]>();
  for (const answer of answers) {
    const number = internalNumberOf(means.pack, answer);
    const known = byCase.get(number);
    if (known === undefined) byCase.set(number, [answer]);
    else known.push(answer);
  }
  const given = tasks.map((task) => inOrder(task, byCase.get(task.internalNumber) ?? []));
  const wanted = tasks.map(({ records }) =>
    records.map((record) => ({ ...record, remarks: [], place: {}, row: 0, sequence: 0 })),
  );
  const [found, expected] = [judgedCases(means, given), judgedCases(means, wanted)];
  const results = tasks.map((task, at) =>
    judgeTask(means.pack, task, found[at] ?? [], expected[at]?.at(-1)?.judgement),
  );
  const { id, version, digest, title } = means.pack;
  const of = (wanted: TaskOutcome): number => results.filter(({ outcome }) => outcome === wanted).length;
  const known = new Set(tasks.map(({ internalNumber }) => internalNumber));
  return {
    form: 'heliograph-exam/1',
    specification: { id, version, digest, title },
    tasks: tasks.length,
    passed: of('passed'),
    outcomes: {
      passed: of('passed'),
      missing: of('missing'),
      differs: of('differs'),
      breaks: of('breaks'),
      'let-through': of('let-through'),
    },
    strangers: answers.filter((answer) => !known.has(internalNumberOf(means.pack, answer))).length,
    results,
  };
}

/** A record that came back, with what the checker says of it. */
interface Judged {
  readonly recordType: string;
  readonly judgement: RecordJudgement;
}

function judgeTask(
  pack: SpecificationPack,
  task: ExamTask,
  judged: readonly Judged[],
  expected: RecordJudgement | undefined,
): TaskResult {
  const subject = task.records.at(-1)?.recordType ?? '';
  const own = judged.findLast(({ recordType }) => recordType === subject)?.judgement;
  const rejected = judged.map(({ judgement }) => judgement).filter((judgement) => judgement.rejected);
  const differences =
    own === undefined || task.aim === 'withhold' ? [] : differencesOf(task, expected?.fields ?? {}, own);
  return {
    task: task.number,
    rule: task.rule,
    summary: pack.rules.find(({ code }) => code === task.rule)?.summary ?? { zh: '', en: '' },
    aim: task.aim,
    recordType: subject,
    internalNumber: task.internalNumber,
    outcome:
      task.aim === 'withhold'
        ? judged.some(({ judgement: { broken } }) => broken.includes(task.rule))
          ? 'let-through'
          : 'passed'
        : own === undefined
          ? 'missing'
          : rejected.length > 0
            ? 'breaks'
            : differences.length > 0
              ? 'differs'
              : 'passed',
    broken: rejected
      .flatMap(({ findings }) => findings)
      .filter(({ severity }) => severity === 'fatal' || severity === 'error')
      .slice(0, MOST_FINDINGS)
      .map(({ rule, pointer, message }) => ({
        rule,
        ...(pointer.field === undefined ? {} : { field: pointer.field }),
        message,
      })),
    differences,
  };
}

/** The records of a case as the task has them in order; others after them. */
function inOrder({ records }: ExamTask, answers: readonly CheckInput[]): readonly CheckInput[] {
  const order = new Map(records.map(({ recordType }, index) => [recordType, index]));
  const placeOf = ({ recordType }: CheckInput): number => order.get(recordType) ?? records.length;
  return [...answers].sort((a, b) => placeOf(a) - placeOf(b));
}

function judgedCases(
  { pack, references, calendar }: ExamMeans,
  cases: readonly (readonly CheckInput[])[],
): readonly (readonly Judged[])[] {
  const rules = pack.rules.filter(({ kind }) => ruleKindsByName.get(kind)?.scope !== 'delivery');
  const checker = createChecker({
    pack: { ...pack, rules },
    references,
    calendar,
    findingCap: Number.MAX_SAFE_INTEGER,
    department: undefined,
  });
  const judgements = checker.checkBatch(cases.flat(), () => undefined);
  let next = 0;
  return cases.map((records) =>
    records.flatMap(({ recordType }) => {
      const judgement = judgements[next++];
      return judgement === undefined ? [] : [{ recordType, judgement }];
    }),
  );
}

function differencesOf(
  { asked }: ExamTask,
  expected: Readonly<Record<string, unknown>>,
  { fields }: RecordJudgement,
): readonly FieldDifference[] {
  return asked
    .filter((field) => fields[field] !== expected[field])
    .map((field) => ({ field, expected: expected[field] ?? null, found: fields[field] ?? null }));
}
