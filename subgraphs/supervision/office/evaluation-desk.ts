import type { Month } from '../../../kernel/month.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { momentOf } from '../clock/moment.ts';
import {
  foldEvaluations,
  satisfactionOf,
  type Evaluation,
  type EvaluationChannel,
  type EvaluationManner,
  type Satisfaction,
} from '../evaluations/evaluation.ts';
import { supervisionError } from '../errors.ts';
import { replyBy } from '../orders/order.ts';
import { deedNow, nextNumber, requireSupervisor, type OfficeMeans } from './office.ts';

/** Working days within which a bad rating must be answered and asked again. Set here; the annex does not say. */
const ANSWER_WORKING_DAYS = 15;

/** An evaluation as it comes in. */
export interface EvaluationRequest {
  readonly department: string;
  readonly period: Month;
  /** Number or id of the case. */
  readonly case: string;
  readonly channel: EvaluationChannel;
  readonly manner: EvaluationManner;
  /** Levels of the scale: 3 or 5. */
  readonly scale: number;
  /** From 1, the best. */
  readonly level: number;
}

/** Takes evaluations in 评议. */
export interface EvaluationDesk {
  rate(principal: Principal, request: EvaluationRequest): Promise<Evaluation>;
  /** The second rating after a bad one. */
  rateAgain(principal: Principal, id: string, scale: number, level: number): Promise<Evaluation>;
  evaluations(department: string | undefined, periods: readonly Month[]): Promise<readonly Evaluation[]>;
}

/** Opens the desk. */
export function openEvaluationDesk(means: OfficeMeans): EvaluationDesk {
  const { store, clock, calendar } = means;
  const known = async (id: string): Promise<Evaluation> => {
    const found = foldEvaluations(await store.deeds({ topic: 'evaluation', subject: id }))[0];
    if (found === undefined) throw supervisionError.SUPERVISION_UNKNOWN({ thing: '评议 evaluation', id });
    return found;
  };
  return {
    rate: async (principal, { scale, level, ...request }) => {
      requireSupervisor(principal);
      const satisfaction = levelOf(scale, level);
      const { department, period, case: about, channel, manner } = request;
      const id = await nextNumber(means, 'evaluation', 'RATED', `PY-${department}`, period);
      const bad = satisfaction === 'NOT_SATISFIED';
      const answerBy = bad ? { answerBy: replyBy(momentOf(clock.now()), ANSWER_WORKING_DAYS, calendar) } : {};
      const data = { case: about, channel, manner, satisfaction, scale, level, ...answerBy };
      await deedNow(means, principal, { topic: 'evaluation', subject: id, department, period, name: 'RATED', data });
      return known(id);
    },
    rateAgain: async (principal, id, scale, level) => {
      requireSupervisor(principal);
      const { department, period, satisfaction: first, second } = await known(id);
      if (first !== 'NOT_SATISFIED' || second !== undefined)
        throw supervisionError.SUPERVISION_STEP_REFUSED({
          step: '二次评议 second rating',
          reason: '仅限不满意且未二次评议的 only after one bad rating',
        });
      const data = { satisfaction: levelOf(scale, level), scale, level };
      await deedNow(means, principal, {
        topic: 'evaluation',
        subject: id,
        department,
        period,
        name: 'RATED_AGAIN',
        data,
      });
      return known(id);
    },
    evaluations: async (department, periods) =>
      foldEvaluations(
        await store.deeds({ topic: 'evaluation', periods, ...(department === undefined ? {} : { department }) }),
      ),
  };
}

function levelOf(scale: number, level: number): Satisfaction {
  const satisfaction = scale === 3 || scale === 5 ? satisfactionOf(scale, level) : undefined;
  if (satisfaction === undefined)
    throw supervisionError.SUPERVISION_INPUT_INVALID({
      field: 'scale, level',
      reason: `${String(level)}/${String(scale)}`,
    });
  return satisfaction;
}
