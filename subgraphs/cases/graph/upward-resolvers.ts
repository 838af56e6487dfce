import { globalId } from '../../../kernel/global-id.ts';
import { maySeeDepartment } from '../../../kernel/principal.ts';
import type { SubgraphContext } from '../../subgraph.ts';
import type { QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';
import type { PowerCase } from '../stored.ts';
import type { UpwardFilter, UpwardOffer } from '../upward/upward-offer.ts';
import { BY_ORDINAL, counted, pageOf, stretchOf } from './pages.ts';
import type { ResolverMeans } from './resolver-means.ts';
import { visible } from './submission-resolvers.ts';

/** Offers of one case, at most; a case has some dozens of records. */
const OF_A_CASE = 1000;

/** Resolvers of what was offered to platforms above. */
export function upwardResolvers({ loaders }: ResolverMeans): Pick<Resolvers, 'UpwardOffer' | 'UpwardConnection'> {
  return {
    UpwardOffer: {
      id: ({ id }) => globalId('UpwardOffer', String(id)),
      case: async (offer, _, context) => {
        const found = await loaders(context).caseById.load(offer.case);
        if (found === undefined) throw new Error(`Case ${String(offer.case)} of an offer has vanished.`);
        return found;
      },
      department: ({ department }) => ({ code: department }),
      reason: ({ reason }) => (reason === '' ? null : reason),
      answeredAt: ({ answeredAt }) => answeredAt ?? null,
    },
    UpwardConnection: { totalCount: (page) => page.count() },
  };
}

/** Queries of what was offered upward. */
export function upwardQueries({ store }: ResolverMeans): Pick<QueryResolvers, 'upwardOffers'> {
  return {
    upwardOffers: async (_, { filter, ...page }, { principal }) => {
      const { destination, department, states } = filter ?? {};
      const departments = visible(principal, department);
      const wanted: UpwardFilter = {
        ...(destination == null ? {} : { destination }),
        ...(states == null ? {} : { states }),
        ...(departments === undefined ? {} : { departments }),
      };
      const asked = pageOf(page);
      const rows = await store.upwardPage(wanted, stretchOf(asked, BY_ORDINAL));
      return counted(
        asked,
        rows,
        ({ id }) => [id],
        () => store.upwardCount(wanted),
      );
    },
  };
}

/** What was offered of a case, for those who may see its department's own data. */
export async function offersOfCase(
  { store }: ResolverMeans,
  { id, department }: PowerCase,
  { principal }: SubgraphContext,
): Promise<readonly UpwardOffer[]> {
  if (!maySeeDepartment(principal, department)) return [];
  return store.upwardPage({ case: id }, { limit: OF_A_CASE, from: undefined, direction: 'forward' });
}
