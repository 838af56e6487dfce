import { maySeeDepartment } from '../../../kernel/principal.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';
import { instantOf, momentOf } from '../clock/moment.ts';
import { satisfactionRate } from '../evaluations/evaluation.ts';
import { isOverdue } from '../orders/order.ts';
import { departmentsOf } from './alert-resolvers.ts';
import type { GraphMeans } from './means.ts';

type OfficeQueries = Pick<QueryResolvers, 'supervisionOrders' | 'supervisionOrder' | 'satisfaction'>;

/** Questions about orders and evaluations. */
export function officeQueries({ orders, evaluations }: GraphMeans): OfficeQueries {
  return {
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

type OfficeMutations = Omit<MutationResolvers, 'appealAlert' | 'decideAppeal' | 'freezeScorecards'>;

/** What the office may do. */
export function officeMutations({ orders, evaluations, inspections }: GraphMeans): OfficeMutations {
  return {
    issueOrder: (_, { input }, { principal }) => orders.issue(principal, input),
    replyToOrder: (_, { order, text }, { principal }) => orders.reply(principal, order, text),
    completeOrder: (_, { order, text, objectiveCause }, { principal }) =>
      orders.complete(principal, order, text, objectiveCause),
    returnOrder: (_, { order, reason, workingDays }, { principal }) =>
      orders.sendBack(principal, order, reason, workingDays),
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
      at: ({ at }) => instantOf(at),
      answerBy: ({ answerBy }) => (answerBy === undefined ? null : instantOf(answerBy)),
      second: ({ second }) => second?.satisfaction ?? null,
    },
  };
}
