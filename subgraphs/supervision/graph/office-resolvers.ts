import { maySeeDepartment } from '../../../kernel/principal.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';
import { instantOf, momentOf } from '../clock/moment.ts';
import { isUnanswered, satisfactionRate } from '../evaluations/evaluation.ts';
import { exchangeRows } from '../orders/exchange-rows.ts';
import { isOverdue } from '../orders/order.ts';
import { departmentsOf } from './alert-resolvers.ts';
import type { GraphMeans } from './means.ts';

type OfficeQueries = Pick<
  QueryResolvers,
  'supervisionOrders' | 'supervisionOrder' | 'satisfaction' | 'evaluations' | 'orderExchange'
>;

/** Questions about orders and evaluations. */
export function officeQueries({ orders, evaluations, exchange }: GraphMeans): OfficeQueries {
  return {
    evaluations: async (_, { period, department, open }, { principal }) => {
      const [one] = departmentsOf(principal, department) ?? [];
      const all = await evaluations.evaluations(one, [period]);
      return all.filter(({ answerBy, second }) => open !== true || (answerBy !== undefined && second === undefined));
    },
    orderExchange: async (_, { department }, { principal }) => {
      const [one] = departmentsOf(principal, department) ?? [];
      const { INF_SUPINFO, INF_SUPBACK, INF_SUPINFO_RESULT } = await exchange.rows(one);
      return { supinfo: [...INF_SUPINFO], supback: [...INF_SUPBACK], results: [...INF_SUPINFO_RESULT] };
    },
    supervisionOrders: async (_, { department }, { principal }) => {
      const [one] = departmentsOf(principal, department) ?? [];
      return [...(await orders.orders(one))];
    },
    supervisionOrder: async (_, { id }, { principal }) => {
      const order = await orders.order(id);
      return order !== undefined && maySeeDepartment(principal, order.department) ? order : null;
    },
    satisfaction: async (_, { department, period, withDefaults }) =>
      satisfactionRate(await evaluations.evaluations(department, [period]), withDefaults ?? false),
  };
}

type OfficeMutations = Pick<
  MutationResolvers,
  | 'issueOrder'
  | 'replyToOrder'
  | 'completeOrder'
  | 'returnOrder'
  | 'exchangeOrders'
  | 'recordEvaluation'
  | 'answerEvaluation'
  | 'recordSecondRating'
  | 'recordOfflineCase'
  | 'deductPoints'
  | 'commitSample'
  | 'drawSample'
>;

/** What the office may do. */
export function officeMutations({ orders, evaluations, exchange, inspections }: GraphMeans): OfficeMutations {
  return {
    issueOrder: (_, { input }, { principal }) => orders.issue(principal, input),
    replyToOrder: (_, { order, text }, { principal }) => orders.reply(principal, order, text),
    completeOrder: (_, { order, text, objectiveCause }, { principal }) =>
      orders.complete(principal, order, text, objectiveCause),
    returnOrder: (_, { order, reason, workingDays }, { principal }) =>
      orders.sendBack(principal, order, reason, workingDays),
    exchangeOrders: async (_, { supinfo, supback, results }, { principal }) => {
      const rows = (field: string, given: readonly unknown[] | null | undefined) => exchangeRows(field, given ?? []);
      const report = await exchange.take(principal, {
        ...{ supinfo: rows('supinfo', supinfo), supback: rows('supback', supback), results: rows('results', results) },
      });
      return { taken: report.taken, unread: [...report.unread] };
    },
    answerEvaluation: (_, { evaluation, text }, { principal }) => evaluations.answer(principal, evaluation, text),
    recordEvaluation: (_, { input }, { principal }) => evaluations.rate(principal, input),
    recordSecondRating: (_, { evaluation, scale, level }, { principal }) =>
      evaluations.rateAgain(principal, evaluation, scale, level),
    recordOfflineCase: async (_, { department, period, source, description }, { principal }) =>
      (await inspections.offlineCase(principal, department, period, source, description)).subject,
    deductPoints: async (_, { department, period, points, reason }, { principal }) =>
      (await inspections.deduct(principal, department, period, points, reason)).subject,
    commitSample: async (_, { department, period }, { principal }) => {
      const { subject, data } = await inspections.commitSample(principal, department, period);
      const populationDigest = String(data['digest']);
      return { id: subject, populationDigest, population: Number(data['size']), seed: null, drawn: [] };
    },
    drawSample: async (_, { sample, seed, size }, { principal }) => ({
      id: sample,
      ...(await inspections.drawSample(principal, sample, seed, size)),
    }),
  };
}

/** Types of orders and evaluations. */
export function officeTypes({ clock }: GraphMeans): Pick<Resolvers, 'SupervisionOrder' | 'OrderReply' | 'Evaluation'> {
  return {
    SupervisionOrder: {
      department: ({ department }) => ({ code: department }),
      about: ({ about }) => about ?? null,
      issuedAt: ({ issuedAt }) => instantOf(issuedAt),
      replyBy: ({ replyBy }) => instantOf(replyBy),
      overdue: (order) => isOverdue(order, momentOf(clock.now())),
      completedAt: ({ completedAt }) => (completedAt === undefined ? null : instantOf(completedAt)),
      result: ({ result }) => result?.text ?? null,
      objectiveCause: ({ result }) => result?.objectiveCause ?? null,
      escalations: ({ escalations }) => escalations.map(instantOf),
    },
    OrderReply: { at: ({ at }) => instantOf(at) },
    Evaluation: {
      department: ({ department }) => ({ code: department }),
      answer: ({ answer }) => answer ?? null,
      overdue: (evaluation) => isUnanswered(evaluation, momentOf(clock.now())),
      at: ({ at }) => instantOf(at),
      answerBy: ({ answerBy }) => (answerBy === undefined ? null : instantOf(answerBy)),
      second: ({ second }) => second?.satisfaction ?? null,
    },
  };
}
