import type { SubgraphContext } from '../../subgraph.ts';
import type { QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';
import type { StatisticDesk } from '../statistics/statistic-desk.ts';
import type { GraphMeans } from './means.ts';
import { statisticQueries, statisticTypes, type StatisticQueries, type StatisticTypes } from './statistic-resolvers.ts';

/** What is handed out of supervision: statistics, evidence, bulletins, the feed. */
export interface ReportMeans {
  readonly statistics: (context: SubgraphContext) => StatisticDesk;
}

/** Questions about what is handed out. */
export function reportQueries(means: GraphMeans): Pick<QueryResolvers, StatisticQueries> {
  return { ...statisticQueries(means) };
}

/** Types of what is handed out. */
export function reportTypes(): Pick<Resolvers, StatisticTypes> {
  return { ...statisticTypes() };
}
