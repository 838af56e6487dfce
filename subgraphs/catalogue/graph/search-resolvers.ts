import { connection } from '../../../kernel/connection.ts';
import type { FoundBy, Resolvers } from '../__generated__/resolvers.ts';
import { assessPenalty } from '../discretion/assess-penalty.ts';
import { powerOnDay } from '../power-on-day.ts';
import { highlights } from '../search/highlights.ts';
import { searchTerms } from '../search/search-words.ts';
import { visibleContent } from '../publication/public-view.ts';
import { pageOf, selectionOf, today, type ResolverMeans } from './means.ts';

const FOUND_BY: readonly FoundBy[] = ['CODE', 'CODE_PREFIX', 'NAME', 'ELSEWHERE'];

type Types = 'PowerFound' | 'PowerFoundConnection' | 'PenaltyAssessment' | 'AllowedPenalty';

/** Resolvers of searching, and of assessing penalties. */
export function searchResolvers(
  means: ResolverMeans,
): Pick<Resolvers, Types> & Record<'Query', Pick<NonNullable<Resolvers['Query']>, 'searchPowers' | 'assessPenalty'>> {
  const { store, loaders } = means;
  return {
    Query: {
      searchPowers: async (_, { query, filter, ...page }, { principal }) => {
        const selection = selectionOf(means, filter, principal);
        const terms = searchTerms(query);
        const asked = pageOf(page);
        const { rows, total, facets } = await store.search({ terms, selection }, asked);
        const found = rows.flatMap(({ power, tier }) => {
          const inForce = powerOnDay(power, selection.day);
          return inForce === undefined ? [] : [{ power: inForce, tier, terms }];
        });
        return { ...connection(asked, found, ({ power, tier }) => [tier, power.power.code]), total, facets };
      },
      assessPenalty: async (_, { code, asOf, ...facts }, context) => {
        const item = await loaders(context).power.load(code);
        const power = item && powerOnDay(item, asOf ?? today(means));
        if (power === undefined) return null;
        const assessment = assessPenalty(power.inForce.version.discretion ?? [], {
          ...facts,
          bases: facts.bases ?? [],
        });
        return { power, ...assessment };
      },
    },
    PowerFound: {
      by: ({ tier }) => FOUND_BY[tier] ?? 'ELSEWHERE',
      highlights: ({ power: { power, inForce }, terms }, _, { principal }) =>
        highlights(power, visibleContent(inForce.version, power.department, principal), terms),
    },
    PowerFoundConnection: { totalCount: ({ total }) => total },
    AllowedPenalty: { low: ({ low }) => low ?? null, top: ({ top }) => top ?? null },
  };
}
