import { encodeCursor, pageArguments } from '../../../kernel/connection.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { dateScalar, dateTimeScalar, jsonScalar, monthScalar } from '../../scalars.ts';
import type { QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';
import type { SubgraphContext } from '../../subgraph.ts';
import { departmentsVisible } from '../access.ts';
import { casesError } from '../errors.ts';
import { deadlineOf } from '../intake/deadline.ts';
import { receiptOf } from '../intake/receipt.ts';
import { caseById, casePage, caseResolvers } from './case-resolvers.ts';
import { distributionFor, distributionResolvers } from './distribution-resolvers.ts';
import { findingResolvers } from './finding-resolvers.ts';
import { mutationResolvers } from './mutation-resolvers.ts';
import { progressResolvers } from './progress-resolvers.ts';
import type { PlaceOfChange } from '../store.ts';
import type { PowerCase } from '../stored.ts';
import { BY_ROW, stretchOf } from './pages.ts';
import type { ResolverMeans } from './resolver-means.ts';
import { sourceQueries, sourceResolvers } from './source-resolvers.ts';
import { upwardQueries, upwardResolvers } from './upward-resolvers.ts';
import {
  quarantineFilter,
  quarantinePage,
  submissionById,
  submissionPage,
  submissionResolvers,
  visible,
} from './submission-resolvers.ts';

/** Resolvers of schemas/graphql/cases.graphql. */
export function casesResolvers(means: ResolverMeans): Resolvers {
  return {
    Month: monthScalar,
    Date: dateScalar,
    DateTime: dateTimeScalar,
    JSON: jsonScalar,
    Query: queryResolvers(means),
    Mutation: mutationResolvers(means),
    Department: {
      distribution: ({ code }, { period }, context) => distributionFor(means, code, period, context),
      submissions: ({ code }, { filter, ...page }, context) =>
        submissionPage(means, { ...filter, department: code }, page, context),
      cases: ({ code }, { filter, ...page }, context) => casePage(means, filter, { department: code }, page, context),
    },
    PowerItem: {
      cases: ({ code }, { filter, ...page }, context) => casePage(means, filter, { power: code }, page, context),
    },
    ...caseResolvers(means),
    ...submissionResolvers(means),
    ...findingResolvers(means),
    ...distributionResolvers,
    ...sourceResolvers(means),
    ...upwardResolvers(means),
    ...progressResolvers(means),
  };
}

function queryResolvers(means: ResolverMeans): QueryResolvers {
  const { store, sign } = means;
  return {
    case: (_, { id }, context) => caseById(means, id, context),
    cases: (_, { filter, ...page }, context) => casePage(means, filter, {}, page, context),
    submission: (_, { id }, context) => submissionById(means, id, context),
    submissions: (_, { filter, ...page }, context) => submissionPage(means, filter, page, context),
    receipt: async (_, { submission: id }, context) => {
      const submission = await submissionById(means, id, context);
      return submission && receiptOf(store, sign, submission);
    },
    quarantine: (_, { filter, ...page }, { principal }) => {
      const departments = visible(principal, filter?.department);
      return quarantinePage(
        means,
        { ...quarantineFilter(filter), ...(departments === undefined ? {} : { departments }) },
        page,
      );
    },
    caseChanges: (_, { after, first }, context) => changes(means, after ?? undefined, first ?? CHANGES, context),
    reportingStandings: (_, { period, departments }, { principal }) =>
      standings(means, principal, period, departments ?? undefined),
    ...sourceQueries(means),
    ...upwardQueries(means),
  };
}

/** Cases of one page of changes, at most. */
const CHANGES = 200;

async function changes(
  { store, loaders }: ResolverMeans,
  after: string | undefined,
  first: number,
  context: SubgraphContext,
) {
  const { role } = context.principal;
  if (role !== 'administrator' && role !== 'auditor') throw casesError.CASES_NOT_YOURS({});
  const { limit, from } = stretchOf<PlaceOfChange>(
    pageArguments({ first, after }, { maximum: CHANGES, standard: CHANGES }),
    BY_ROW,
  );
  const { cases, next, more } = await store.caseChanges(from ?? [0, 0], limit);
  const found = await loaders(context).caseById.loadMany([...cases]);
  return {
    cases: found.filter((each): each is PowerCase => each !== undefined && !(each instanceof Error)),
    cursor: encodeCursor([...next]),
    more,
  };
}

async function standings(
  { store, deadline }: ResolverMeans,
  principal: Principal,
  period: string,
  asked: readonly string[] | undefined,
) {
  const departments = departmentsVisible(principal, asked) ?? (await store.departmentsReporting(period));
  const end = deadlineOf(period, deadline).toISOString();
  const figures = await store.standings(period, departments, end);
  return figures.map(({ firstCompleteArrival, ...standing }) => ({
    ...standing,
    period,
    deadline: end,
    firstCompleteArrival: firstCompleteArrival ?? null,
  }));
}
