import type { QueryResolvers } from '../__generated__/resolvers.ts';
import type { GraphMeans } from './means.ts';

/** Bulletins of frozen months; open to everybody. */
export function bulletinQueries({ reports }: GraphMeans): Pick<QueryResolvers, 'bulletin'> {
  return {
    bulletin: (_, { periods, kind, language }) =>
      reports.bulletins.html({ periods, kind, language: language === 'EN' ? 'en' : 'zh' }),
  };
}
