import type { SubgraphContext } from '../../subgraph.ts';
import type { QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';
import type { SubgraphLink } from '../../link.ts';
import type { BulletinDesk } from '../bulletins/bulletin-desk.ts';
import type { ScoreDesk } from '../score-desk.ts';
import type { StatisticDesk } from '../statistics/statistic-desk.ts';
import { bulletinQueries } from './bulletin-resolvers.ts';
import { evidenceQueries, evidenceTypes, type EvidenceTypes } from './evidence-resolvers.ts';
import type { GraphMeans } from './means.ts';
import { statisticQueries, statisticTypes, type StatisticQueries, type StatisticTypes } from './statistic-resolvers.ts';

/** What is handed out of supervision: statistics, evidence, bulletins, the feed. */
export interface ReportMeans {
  readonly statistics: (context: SubgraphContext) => StatisticDesk;
  /** The ways to those who keep what evidence leads to. */
  readonly cases: SubgraphLink;
  readonly catalogue: SubgraphLink;
  readonly bulletins: BulletinDesk;
  readonly scores: (context: SubgraphContext) => ScoreDesk;
}

/** Questions about what is handed out. */
export function reportQueries(means: GraphMeans): Pick<QueryResolvers, StatisticQueries | 'evidence' | 'bulletin'> {
  return { ...statisticQueries(means), ...evidenceQueries(means), ...bulletinQueries(means) };
}

/** Types of what is handed out. */
export function reportTypes(means: GraphMeans): Pick<Resolvers, StatisticTypes | EvidenceTypes> {
  return { ...statisticTypes(), ...evidenceTypes(means) };
}
