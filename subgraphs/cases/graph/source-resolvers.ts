import type { QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';
import type { PulledSource, SourcesPort } from '../sources.ts';
import type { ResolverMeans } from './resolver-means.ts';
import { submissionById, visible } from './submission-resolvers.ts';

/** Runs of a source, or of all, at most. */
const MOST_OF_SOURCE = 150;
const MOST = 200;
const STANDARD = 50;

type SourceResolvers = Pick<Resolvers, 'Source' | 'PullRun' | 'ColumnChange' | 'PullForecast'>;

/** Resolvers of sources and their runs; whoever is handed one may see it. */
export function sourceResolvers(means: ResolverMeans): SourceResolvers {
  const port = portOf(means);
  return {
    Source: {
      department: ({ department }) => ({ code: department }),
      settings: ({ settings }, _, { principal }) => (principal.role === 'administrator' ? settings : null),
      lastRun: async ({ name }) => (await port().runs(name))[0] ?? null,
      runs: async ({ name }, { first }) => (await port().runs(name)).slice(0, within(first, MOST_OF_SOURCE)),
      forecast: ({ name }, { period }) => port().forecast(name, period),
    },
    PullRun: {
      department: ({ department }) => ({ code: department }),
      endedAt: ({ endedAt }) => endedAt ?? null,
      submission: ({ submission }, _, context) =>
        submission === undefined ? null : submissionById(means, submission, context),
      ledger: ({ ledger }) => ledger ?? null,
      fault: ({ fault }) => fault ?? null,
    },
    ColumnChange: { before: ({ before }) => before ?? null, now: ({ now }) => now ?? null },
    PullForecast: { completeBy: ({ completeBy }) => completeBy ?? null },
  };
}

/** Queries of sources. */
export function sourceQueries(means: ResolverMeans): Pick<QueryResolvers, 'sources' | 'pullRuns'> {
  const port = portOf(means);
  const seenBy = (departments: readonly string[] | undefined): readonly PulledSource[] =>
    port()
      .sources()
      .filter(({ department }) => departments?.includes(department) ?? true);
  return {
    sources: (_, { department }, { principal }) => seenBy(visible(principal, department)),
    pullRuns: async (_, { department, states, first }, { principal }) => {
      const sources = seenBy(visible(principal, department));
      const runs = (await Promise.all(sources.map(({ name }) => port().runs(name)))).flat();
      return runs
        .filter(({ state }) => states?.includes(state) ?? true)
        .sort((one, other) => (one.startedAt < other.startedAt ? 1 : one.startedAt > other.startedAt ? -1 : 0))
        .slice(0, within(first, MOST, STANDARD));
    },
  };
}

const NONE: SourcesPort = {
  sources: () => [],
  runs: () => Promise.resolve([]),
  forecast: () => Promise.reject(new Error('There is no source to forecast.')),
};

const portOf =
  ({ sources }: ResolverMeans) =>
  (): SourcesPort =>
    sources?.() ?? NONE;

const within = (first: number | null | undefined, most: number, standard = most): number =>
  Math.min(Math.max(first ?? standard, 0), most);
