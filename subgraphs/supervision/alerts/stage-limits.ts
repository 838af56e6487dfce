import { isCodedError } from '../../../kernel/coded-error.ts';
import { addOfficeMinutes, minutesOfOffice, officeMinutes } from '../clock/office-hours.ts';
import { dateOf, startOf, type Moment } from '../clock/moment.ts';
import type { StageFacts } from '../facts/case-facts.ts';
import type { CaseView } from '../facts/case-view.ts';
import type { RuleContext } from './alert-rule.ts';
import type { Threshold } from './threshold.ts';

/** Which stages, and how much of their promise. */
export interface StageLimitQuestion {
  /** Share of the promise; [1, 1] with `over` for what is beyond it. */
  readonly share: readonly [number, number];
  /** The promise itself is still in time; one minute more is not. */
  readonly over: boolean;
  /** Only posts at which the case's promise starts, as the first generation had it. */
  readonly onlySigned: boolean;
}

/**
 * When each post has used up its promise. Visits to one post are added up; a limit in working days is counted in
 * office minutes, any other by the calendar, from the last visit. Time in pauses is not the post's.
 */
export function stageLimits(view: CaseView, context: RuleContext, question: StageLimitQuestion): readonly Threshold[] {
  const posts = new Map<string, Visit[]>();
  for (const [index, stage] of view.stages.entries()) {
    if (stage.beganAt === undefined || stage.state === 'PAUSED' || stage.state === 'CORRECTION') continue;
    const end = stage.handledAt ?? view.stages[index + 1]?.beganAt ?? view.finishedAt;
    const post = stage.node ?? String(stage.ordinal);
    posts.set(post, [...(posts.get(post) ?? []), { stage, from: stage.beganAt, end }]);
  }
  return [...posts].flatMap(([post, visits]) => {
    if (question.onlySigned && !visits.some(({ stage }) => stage.startsPromise)) return [];
    return limitOfPost(post, visits, context, question);
  });
}

interface Visit {
  readonly stage: StageFacts;
  readonly from: Moment;
  readonly end: Moment | undefined;
}

function limitOfPost(
  post: string,
  visits: readonly Visit[],
  context: RuleContext,
  { share, over }: StageLimitQuestion,
): readonly Threshold[] {
  const promise = visits.findLast(({ stage }) => stage.promise !== undefined)?.stage.promise;
  const last = visits.at(-1);
  if (promise === undefined || promise.amount <= 0 || last === undefined) return [];
  const evidence = { post, name: last.stage.name, promise, visits: visits.length };
  try {
    if (promise.unit !== 'working-day') {
      const due = context.calendar.addPeriod(dateOf(last.from), promise.amount, promise.unit);
      const day = over ? context.calendar.addPeriod(due, 1, 'calendar-day') : due;
      return [{ subject: post, moment: startOf(day), ended: last.end, evidence }];
    }
    const limit = Math.ceil((promise.amount * minutesOfOffice(context.officeHours) * share[0]) / share[1]);
    return [usedUp(post, visits, over ? limit + 1 : limit, context, evidence)];
  } catch (fault) {
    if (isCodedError(fault, 'CALENDAR_YEAR_NOT_COVERED')) return [];
    throw fault;
  }
}

function usedUp(
  post: string,
  visits: readonly Visit[],
  limit: number,
  { officeHours, calendar }: RuleContext,
  evidence: Readonly<Record<string, unknown>>,
): Threshold {
  let rest = limit;
  for (const { from, end } of visits.slice(0, -1)) {
    const used = end === undefined ? 0 : officeMinutes(from, end, officeHours, calendar);
    if (used >= rest)
      return { subject: post, moment: addOfficeMinutes(from, rest, officeHours, calendar), ended: end, evidence };
    rest -= used;
  }
  const last = visits[visits.length - 1] as Visit;
  const moment = addOfficeMinutes(last.from, rest, officeHours, calendar);
  return { subject: post, moment, ended: last.end, evidence: { ...evidence, officeMinutes: limit } };
}
