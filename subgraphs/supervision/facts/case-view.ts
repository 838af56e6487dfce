import type { WorkingCalendar } from '../../../kernel/calendar.ts';
import { dateOf, type Moment } from '../clock/moment.ts';
import type { Pause } from '../clock/pause.ts';
import { promiseClock, type PromiseClock } from '../clock/promise-clock.ts';
import type {
  BaseFacts,
  CaseFile,
  DocumentFacts,
  ProcedureFacts,
  Report,
  ResultFacts,
  StageFacts,
} from './case-facts.ts';

/** A case as it stood at a moment: the last report of each record, and its clock. */
export interface CaseView {
  readonly file: CaseFile;
  readonly at: Moment;
  readonly base: BaseFacts | undefined;
  /** In order of their ordinals. */
  readonly stages: readonly StageFacts[];
  readonly result: ResultFacts | undefined;
  readonly documents: readonly DocumentFacts[];
  readonly procedures: readonly ProcedureFacts[];
  /** Record ids by role and key. */
  readonly records: ReadonlyMap<string, string>;
  /** When the latest report of each role arrived. */
  readonly arrivals: ReadonlyMap<Report['role'], Moment>;
  readonly pauses: readonly Pause[];
  readonly clock: PromiseClock;
  /** When it was finished in the world; undefined while it is open. */
  readonly finishedAt: Moment | undefined;
  /** The day by which the catalogue is asked: when it was applied for, occurred, or began. */
  readonly day: string | undefined;
}

/** Views a case at a moment: only what had arrived by then. */
export function viewCase(file: CaseFile, at: Moment, calendar: WorkingCalendar): CaseView {
  const last = new Map<string, Report>();
  for (const report of file.reports) if (report.at <= at) last.set(`${report.role}/${report.key}`, report);
  const reports = [...last.values()];
  const factsOf = <Role extends Report['role']>(role: Role): Extract<Report, { role: Role }>['facts'][] =>
    reports.filter((report) => report.role === role).map(({ facts }) => facts as never);
  const stages = factsOf('stage').sort((left, right) => left.ordinal - right.ordinal);
  const base = factsOf('base')[0];
  const result = factsOf('result')[0];
  const procedures = factsOf('procedure');
  const pauses = pausesOf(stages, procedures, result?.finishedAt);
  const start = startOfPromise(stages) ?? base?.startsAt;
  return {
    ...{ file, at, base, stages, result, procedures, pauses },
    documents: factsOf('document'),
    records: new Map(reports.map((report) => [`${report.role}/${report.key}`, report.record ?? ''])),
    arrivals: new Map(reports.map(({ role, at: arrived }) => [role, arrived])),
    clock: promiseClock({ startedAt: start, promise: base?.promise, pauses }, calendar),
    finishedAt: result?.finishedAt,
    day: dayOf(base, stages),
  };
}

const dayOf = (base: BaseFacts | undefined, stages: readonly StageFacts[]): string | undefined => {
  const moment = base?.appliedAt ?? stages[0]?.beganAt ?? base?.enteredAt;
  return moment === undefined ? undefined : dateOf(moment);
};

/** Counting starts at the first stage with the sign; without any, at the stage of acceptance 受理. */
function startOfPromise(stages: readonly StageFacts[]): Moment | undefined {
  const signed = stages.find(({ startsPromise }) => startsPromise) ?? stages.find(({ state }) => state === 'ACCEPTED');
  return signed?.beganAt ?? signed?.handledAt;
}

/** A paused stage lasts until the next one begins, or until the case is finished. */
function pausesOf(
  stages: readonly StageFacts[],
  procedures: readonly ProcedureFacts[],
  finishedAt: Moment | undefined,
): readonly Pause[] {
  const pauses: Pause[] = procedures.map(({ name, from, to }) => ({
    ...{ kind: 'SPECIAL_PROCEDURE' as const, from, source: name },
    ...withEnd(to ?? finishedAt),
  }));
  for (const [index, { state, beganAt, ordinal }] of stages.entries()) {
    if ((state !== 'PAUSED' && state !== 'CORRECTION') || beganAt === undefined) continue;
    const next = stages.slice(index + 1).find((stage) => stage.beganAt !== undefined)?.beganAt ?? finishedAt;
    pauses.push({ kind: state, from: beganAt, source: String(ordinal), ...withEnd(next) });
  }
  return pauses;
}

const withEnd = (to: Moment | undefined): { to?: Moment } => (to === undefined ? {} : { to });
