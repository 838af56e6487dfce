import type { QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';
import { bulletinQueries } from './bulletin-resolvers.ts';
import { evidenceQueries, evidenceTypes, type EvidenceTypes } from './evidence-resolvers.ts';
import { feedQueries, feedTypes } from './feed-resolvers.ts';
import type { GraphMeans } from './means.ts';
import { replayQueries, replayTypes } from './replay-resolvers.ts';
import { statisticQueries, statisticTypes, type StatisticQueries, type StatisticTypes } from './statistic-resolvers.ts';

/** Questions about what is handed out. */
export function reportQueries(
  means: GraphMeans,
): Pick<
  QueryResolvers,
  StatisticQueries | 'evidence' | 'bulletin' | 'alertFeed' | 'feedOffices' | 'replayedScorecards' | 'editionCheck'
> {
  return {
    ...statisticQueries(means),
    ...evidenceQueries(means),
    ...bulletinQueries(means),
    ...feedQueries(means),
    ...replayQueries(means),
  };
}

/** Types of what is handed out. */
export function reportTypes(
  means: GraphMeans,
): Pick<Resolvers, StatisticTypes | EvidenceTypes | 'FeedOffice' | 'ScoreDifference'> {
  return { ...statisticTypes(), ...evidenceTypes(means), ...feedTypes(), ...replayTypes() };
}
