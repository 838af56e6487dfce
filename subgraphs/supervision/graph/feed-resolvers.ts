import type { QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';
import { shownTo } from '../feed/feed-office.ts';
import { readFeed } from '../feed/read-feed.ts';
import { departmentsOf } from './alert-resolvers.ts';
import type { GraphMeans } from './means.ts';

const LIMIT = 200;

/** What happened to cards, as each office is shown it. */
export function feedQueries({ store, reports }: GraphMeans): Pick<QueryResolvers, 'alertFeed' | 'feedOffices'> {
  return {
    alertFeed: async (_, { after, first, office }, { principal }) => {
      departmentsOf(principal, undefined);
      const shown = shownTo(principal, reports.offices, office);
      return [...(await readFeed(store, shown, after ?? 0, Math.min(Math.max(first ?? LIMIT, 0), LIMIT)))];
    },
    feedOffices: () => [...reports.offices],
  };
}

/** Offices of the feed. */
export function feedTypes(): Pick<Resolvers, 'FeedOffice'> {
  return {
    FeedOffice: {
      ofDepartment: ({ scope }) => scope === 'department',
      levels: ({ levels }) => levels ?? null,
      classes: ({ classes }) => classes ?? null,
    },
  };
}
