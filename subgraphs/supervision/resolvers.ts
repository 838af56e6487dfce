import { auditEvents } from '../../kernel/audit/events.ts';
import { connection, pageArguments, type PageArguments } from '../../kernel/connection.ts';
import { globalId } from '../../kernel/global-id.ts';
import { maySeeDepartment, type Principal } from '../../kernel/principal.ts';
import { perRequest } from '../per-request.ts';
import { dateTimeScalar, jsonScalar, monthScalar } from '../scalars.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from './__generated__/resolvers.ts';
import type { AuditStore } from './audit/audit-store.ts';
import { FORMULA, LEGAL_BASIS } from './docking-texts.ts';
import { supervisionError } from './errors.ts';
import { auditorQueries, auditorTypes } from './graph/auditor-resolvers.ts';
import { alertMutations, alertQueries, alertTypes } from './graph/alert-resolvers.ts';
import { alertSubscriptions } from './graph/alert-subscriptions.ts';
import type { GraphMeans } from './graph/means.ts';
import { oneByOne } from './graph/one-by-one.ts';
import { officeMutations, officeQueries, officeTypes } from './graph/office-resolvers.ts';
import { editionMutations, editionQueries, regionQueries, scoreTypes } from './graph/score-resolvers.ts';
import { reportQueries, reportTypes } from './graph/report-resolvers.ts';
import { subsystemMutations, subsystemQueries, subsystemTypes } from './graph/subsystem-resolvers.ts';
import { departmentPageQuestion } from './questions.ts';
import { openScoreDesk, type ScoreMeans } from './score-desk.ts';

const OUTCOMES = { SUCCESS: 'success', FAILURE: 'failure' } as const;

const pageOf = (page: PageArguments): ReturnType<typeof pageArguments> =>
  pageArguments(page, { maximum: 200, standard: 20 });

/** Resolvers of schemas/graphql/supervision.graphql. */
export function supervisionResolvers(means: ScoreMeans, audit: AuditStore, graph: GraphMeans): Resolvers {
  const desk = perRequest(({ requestId }) => openScoreDesk(means, requestId));
  return {
    Month: monthScalar,
    DateTime: dateTimeScalar,
    JSON: jsonScalar,
    Mutation: mutations(graph),
    Subscription: alertSubscriptions(graph),
    ...{
      ...alertTypes(graph),
      ...officeTypes(graph),
      ...scoreTypes(graph),
      ...reportTypes(graph),
      ...auditorTypes(),
      ...subsystemTypes(graph),
    },
    Query: {
      ...{ ...alertQueries(graph), ...officeQueries(graph), ...editionQueries(graph), ...regionQueries(graph) },
      ...{ ...reportQueries(graph), ...auditorQueries(graph, audit), ...subsystemQueries(graph) },
      dockingScore: async (_, { department, period }, context) =>
        (await desk(context).docking(department, period)) ?? null,
      scorecards: async (_, { period, ...page }, context) => {
        const { size, direction } = pageOf(page);
        const { after = null, before = null } = page;
        const asked = direction === 'forward' ? { first: size, last: null } : { first: null, last: size };
        const { departments } = await departmentPageQuestion.ask(
          means.catalogue,
          { ...asked, after, before },
          context.requestId,
        );
        const edges = await Promise.all(
          departments.edges.map(async ({ cursor, node }) => ({
            cursor,
            node: await desk(context).dockingOf(node, period),
          })),
        );
        return { ...departments, edges, nodes: edges.map(({ node }) => node) };
      },
      ...auditQueries(audit),
    },
    Department: {
      dockingScore: async ({ code }, { period }, context) => (await desk(context).docking(code, period)) ?? null,
    },
    DockingScore: {
      id: ({ department, period }) => globalId('DockingScore', `${department}/${period}`),
      department: ({ department }) => ({ code: department }),
      formula: () => FORMULA,
      legalBasis: () => LEGAL_BASIS,
      inputs: ({ department, standing, rejectedCounted }, _, { principal }) =>
        maySeeDepartment(principal, department)
          ? { ...standing, firstCompleteArrival: standing.firstCompleteArrival ?? null, rejectedCounted }
          : null,
    },
    AuditEntryConnection: { totalCount: (page) => page.count() },
    AuditEntry: {
      id: ({ sequence }) => globalId('AuditEntry', String(sequence)),
      event: ({ event }) => event.name,
      label: ({ event }) => auditEvents[event.name],
      at: ({ event }) => event.at,
      actor: ({ event }) => event.actor.subject,
      role: ({ event }) => event.actor.role,
      requestId: ({ event }) => event.requestId ?? null,
      outcome: ({ event }) => (event.outcome === 'success' ? 'SUCCESS' : 'FAILURE'),
      data: ({ event }) => event.data,
    },
  };
}

/** What may be done, one thing at a time. */
const mutations = (graph: GraphMeans): MutationResolvers =>
  oneByOne(
    {
      ...{ ...alertMutations(graph), ...officeMutations(graph), ...editionMutations(graph) },
      ...subsystemMutations(graph),
    },
    graph.inTurn,
  );

/** Questions about the audit trail; for auditors and administrators. */
function auditQueries(audit: AuditStore): Pick<QueryResolvers, 'auditTrail' | 'auditHead'> {
  return {
    auditTrail: async (_, { filter, ...page }, { principal }) => {
      requireAuditor(principal);
      const selection = { ...filter, outcome: filter?.outcome && OUTCOMES[filter.outcome] };
      const asked = pageOf(page);
      const entries = await audit.page(selection, asked);
      return { ...connection(asked, entries, ({ sequence }) => [sequence]), count: () => audit.count(selection) };
    },
    auditHead: (_, __, { principal }) => {
      requireAuditor(principal);
      return audit.head();
    },
  };
}

function requireAuditor({ role }: Principal): void {
  if (role !== 'auditor' && role !== 'administrator') throw supervisionError.AUDIT_TRAIL_DENIED({});
}
