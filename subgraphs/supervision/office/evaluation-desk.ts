import type { Month } from '../../../kernel/month.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { bookOn, type RuleBook } from '../alerts/rule-book.ts';
import { dateOf, momentOf, type Moment } from '../clock/moment.ts';
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
import { overdueCard } from '../watch/order-pass.ts';
import { deedNow, nextNumber, requireDepartment, requireSupervisor, requireText, type OfficeMeans } from './office.ts';

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
  /** What the department did about a bad rating, once. */
  answer(principal: Principal, id: string, text: string): Promise<Evaluation>;
  /** The second rating after a bad one; what was raised since it did not come in time is mended. */
  rateAgain(principal: Principal, id: string, scale: number, level: number): Promise<Evaluation>;
  evaluations(department: string | undefined, periods: readonly Month[]): Promise<readonly Evaluation[]>;
}

/** Opens the desk. */
export function openEvaluationDesk(means: OfficeMeans, books: readonly RuleBook[]): EvaluationDesk {
  const { store, clock, calendar } = means;
  const known = async (id: string): Promise<Evaluation> => {
    const found = foldEvaluations(await store.deeds({ topic: 'evaluation', subject: id }))[0];
    if (found === undefined) throw supervisionError.SUPERVISION_UNKNOWN({ thing: '评议 evaluation', id });
    return found;
  };
  /** Until when a bad rating must be answered and asked again, as the rule book in force says. */
  const answerBy = (at: Moment): { readonly answerBy?: Moment } => {
    const rule = bookOn(books, dateOf(at))?.orderRules.find(({ rule: { about } }) => about === 'evaluation');
    return rule === undefined ? {} : { answerBy: replyBy(at, rule.workingDays, calendar) };
  };
  return {
    answer: async (principal, id, text) => {
      const { department, period, answerBy: until, answer, second } = await known(id);
      requireDepartment(principal, department);
      if (until === undefined || answer !== undefined || second !== undefined)
        throw supervisionError.SUPERVISION_STEP_REFUSED({
          step: '答复评议 answer',
          reason: '仅限未答复、未二次评议的不满意评议 only once, to a bad rating that was not rated again',
        });
      const data = { text: requireText('text', text) };
      await deedNow(means, principal, { topic: 'evaluation', subject: id, department, period, name: 'ANSWERED', data });
      return known(id);
    },
    rate: async (principal, { scale, level, ...request }) => {
      requireSupervisor(principal);
      const satisfaction = levelOf(scale, level);
      const { department, period, case: about, channel, manner } = request;
      const id = await nextNumber(means, 'evaluation', 'RATED', `PY-${department}`, period, department);
      const bad = satisfaction === 'NOT_SATISFIED';
      const until = bad ? answerBy(momentOf(clock.now())) : {};
      const data = { case: about, channel, manner, satisfaction, scale, level, ...until };
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
      const card = await store.card(overdueCard(id));
      if (card !== undefined && card.lifted === undefined)
        await store.saveCards([{ ...card, lifted: { at: momentOf(clock.now()), reason: 'REMEDIED' } }]);
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
