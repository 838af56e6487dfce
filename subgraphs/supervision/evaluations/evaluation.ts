import type { Month } from '../../../kernel/month.ts';
import type { Moment } from '../clock/moment.ts';
import type { Deed } from '../watch/watch-store.ts';

/** How an evaluation was asked for 评议方式. */
export type EvaluationChannel = 'MESSAGE' | 'CASE' | 'PAPER';

/** Whose doing it was: the person's own 主动, at a prompt 提示, or nobody's 默认. */
export type EvaluationManner = 'ACTIVE' | 'PROMPTED' | 'DEFAULT';

/** What a rating comes to in the three levels of Wuxi. */
export type Satisfaction = 'SATISFIED' | 'FAIRLY' | 'NOT_SATISFIED';

/** Scales in use, from best to worst, and what each level comes to. */
export const scales = {
  3: ['SATISFIED', 'FAIRLY', 'NOT_SATISFIED'],
  5: ['SATISFIED', 'SATISFIED', 'FAIRLY', 'NOT_SATISFIED', 'NOT_SATISFIED'],
} as const satisfies Readonly<Record<number, readonly Satisfaction[]>>;

/** An evaluation 评议 by the person concerned, with the second rating of a bad one. */
export interface Evaluation {
  readonly id: string;
  readonly department: string;
  readonly period: Month;
  readonly case: string;
  readonly at: Moment;
  readonly channel: EvaluationChannel;
  readonly manner: EvaluationManner;
  readonly satisfaction: Satisfaction;
  /** Until when a bad rating must be answered and asked again; none for a good one. */
  readonly answerBy: Moment | undefined;
  /** What the department did about a bad rating. */
  readonly answer: string | undefined;
  readonly second: { readonly at: Moment; readonly satisfaction: Satisfaction } | undefined;
}

/** What a level of a scale comes to; `level` from 1, the best. Undefined for a level that the scale has not. */
export const satisfactionOf = (scale: 3 | 5, level: number): Satisfaction | undefined => scales[scale][level - 1];

/** Evaluations as their deeds make them. Pure. */
export function foldEvaluations(deeds: readonly Deed[]): readonly Evaluation[] {
  const evaluations = new Map<string, Evaluation>();
  for (const { subject, department, period, name, at, data } of deeds) {
    const satisfaction = data['satisfaction'] as Satisfaction;
    const known = evaluations.get(subject);
    if (name === 'RATED')
      evaluations.set(subject, {
        ...{ id: subject, department, period, at, satisfaction, second: undefined, answer: undefined },
        case: String(data['case']),
        channel: data['channel'] as EvaluationChannel,
        manner: data['manner'] as EvaluationManner,
        answerBy: data['answerBy'] as Moment | undefined,
      });
    else if (name === 'ANSWERED' && known !== undefined)
      evaluations.set(subject, { ...known, answer: String(data['text']) });
    else if (name === 'RATED_AGAIN' && known !== undefined)
      evaluations.set(subject, { ...known, second: { at, satisfaction } });
  }
  return [...evaluations.values()];
}

/** Whether the time for the second rating of a bad one has passed without it. */
export const isUnanswered = ({ answerBy, second }: Evaluation, at: Moment): boolean =>
  answerBy !== undefined && second === undefined && at > answerBy;

/** How people were satisfied: counts by level, with n, defaults apart. */
export interface SatisfactionRate {
  readonly n: number;
  readonly satisfied: number;
  readonly fairly: number;
  readonly notSatisfied: number;
  /** Share of satisfied and fairly satisfied, percent with two digits; null of none. */
  readonly percent: number | null;
}

/** The rate over first ratings: what was mended afterwards is another matter. */
export function satisfactionRate(evaluations: readonly Evaluation[], withDefaults: boolean): SatisfactionRate {
  const counted = evaluations.filter(({ manner }) => withDefaults || manner !== 'DEFAULT');
  const count = (wanted: Satisfaction): number => counted.filter(({ satisfaction }) => satisfaction === wanted).length;
  const [satisfied, fairly, notSatisfied] = [count('SATISFIED'), count('FAIRLY'), count('NOT_SATISFIED')];
  const n = counted.length;
  const percent = n === 0 ? null : Math.round(((satisfied + fairly) * 10_000) / n) / 100;
  return { n, satisfied, fairly, notSatisfied, percent };
}
