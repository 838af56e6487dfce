import { isCodedError } from '../../../kernel/coded-error.ts';
import { dateOf, startOf, type Moment } from '../clock/moment.ts';
import type { CaseView } from '../facts/case-view.ts';
import type { RuleContext, Signal } from './alert-rule.ts';

/** A moment that a case must not reach unfinished, with what led to it. */
export interface Threshold {
  readonly subject: string;
  readonly moment: Moment;
  /** When the matter ended, if it has. */
  readonly ended: Moment | undefined;
  readonly evidence: Readonly<Record<string, unknown>>;
}

/** Those thresholds that were reached while the matter was open. */
export const reached = (thresholds: readonly Threshold[], at: Moment): readonly Signal[] =>
  thresholds
    .filter(({ moment, ended }) => moment <= at && (ended === undefined || ended >= moment))
    .map(({ subject, moment, ended, evidence }) => ({
      subject,
      evidence: { ...evidence, reachedAt: moment, ...(ended === undefined ? {} : { endedAt: ended }) },
    }));

/** The moments of thresholds that may still be reached. */
export const momentsOf = (thresholds: readonly Threshold[]): readonly Moment[] =>
  thresholds.filter(({ moment, ended }) => ended === undefined || ended >= moment).map(({ moment }) => moment);

/** What the clock of the case shows, as evidence. */
const clockEvidence = (view: CaseView): Readonly<Record<string, unknown>> => {
  const { clock } = view;
  if (!clock.running) return {};
  const { startedOn, promise, dueOn, uncounted } = clock;
  return { startedOn, promise, dueOn, uncounted };
};

/** The first moment of the day after the promise, or of the n-th working day after its last day; 0: of the last day. */
export function pastDue(view: CaseView, { calendar }: RuleContext, after: number | 'day-after'): readonly Threshold[] {
  const dueOn = view.clock.running ? view.clock.dueOn : undefined;
  if (dueOn === undefined) return [];
  return guarded(() => {
    const day =
      after === 'day-after' ? calendar.addPeriod(dueOn, 1, 'calendar-day') : calendar.addWorkingDays(dueOn, after);
    return [{ subject: '', moment: startOf(day), ended: view.finishedAt, evidence: clockEvidence(view) }];
  });
}

/** The first moment of the day on which a share of the promise has passed. */
export function shareOfPromise(view: CaseView, share: readonly [number, number]): readonly Threshold[] {
  const { clock } = view;
  if (!clock.running || clock.promise.amount === 0) return [];
  return guarded(() => {
    const day = clock.nearOn(share[0], share[1]);
    if (day === undefined) return [];
    return [{ subject: '', moment: startOf(day), ended: view.finishedAt, evidence: { ...clockEvidence(view), share } }];
  });
}

/** The first moment of the n-th working day after a report arrived: until then what belongs to it may still come. */
export function graceAfter(
  view: CaseView,
  role: 'base' | 'stage' | 'result',
  { calendar }: RuleContext,
  workingDays: number,
): Moment | undefined {
  const arrived = view.arrivals.get(role);
  if (arrived === undefined) return undefined;
  return guarded(() => [startOf(calendar.addWorkingDays(dateOf(arrived), workingDays))])[0];
}

/** Nothing where the calendar does not reach: never a guess. */
function guarded<Value>(compute: () => readonly Value[]): readonly Value[] {
  try {
    return compute();
  } catch (fault) {
    if (isCodedError(fault, 'CALENDAR_YEAR_NOT_COVERED')) return [];
    throw fault;
  }
}
