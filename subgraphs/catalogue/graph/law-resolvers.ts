import type { Resolvers } from '../__generated__/resolvers.ts';
import { touchedPowers, upkeepBasis } from '../law/upkeep.ts';
import type { PowerItem } from '../library.ts';
import { powerOnDay, type PowerOnDay } from '../power-on-day.ts';
import { publicationBasis, publicationScore } from '../publication/completeness.ts';
import { publicationOf } from '../publication/publication-of.ts';
import { regionPrefix, required, today, type ResolverMeans } from './means.ts';

type Types =
  | 'LawChange'
  | 'TouchedPower'
  | 'UpkeepScore'
  | 'UpkeepFault'
  | 'PublicationScore'
  | 'PublicationElement'
  | 'ChangeCause';

/** Resolvers of changes of law and of the two scores that the catalogue makes by itself. */
export function lawResolvers(
  means: ResolverMeans,
): Pick<Resolvers, Types> &
  Record<'Query', Pick<NonNullable<Resolvers['Query']>, 'lawChange' | 'lawChanges' | 'publicationScore'>> &
  Record<'Mutation', Pick<NonNullable<Resolvers['Mutation']>, 'enterLawChange'>> {
  const { store, laws, loaders } = means;
  const now = (power: PowerItem): PowerOnDay => required(powerOnDay(power, today(means)));
  return {
    Query: {
      lawChange: async (_, { id }, context) => (await loaders(context).lawChange.load(id)) ?? null,
      lawChanges: (_, { dueFrom, dueTo }) =>
        store.lawChanges({ ...(dueFrom ? { dueFrom } : {}), ...(dueTo ? { dueTo } : {}) }),
      publicationScore: (_, { departments, region, asOf }) =>
        publicationOf(store, { departments, regionPrefix: regionPrefix(region), day: asOf ?? today(means) }),
    },
    Mutation: {
      enterLawChange: (_, { change }, { principal, requestId }) => laws.enter(change, { principal, requestId }),
    },
    LawChange: {
      enteredAt: ({ entered }) => entered.at,
      enteredBy: ({ entered }) => entered.by,
      touched: (change, { asOf, departments }) =>
        touchedPowers(store, change, asOf ?? today(means), departments ?? undefined),
    },
    TouchedPower: { power: ({ power }) => now(power), updatedOn: ({ updatedOn }) => updatedOn ?? null },
    UpkeepScore: { basis: () => upkeepBasis },
    UpkeepFault: {
      power: ({ touched }) => now(touched.power),
      outcome: ({ touched }) => touched.outcome,
    },
    PublicationScore: {
      missing: ({ gaps }) => countMissing(gaps),
      score: ({ gaps }) => publicationScore(countMissing(gaps)),
      basis: () => publicationBasis,
      gaps: ({ gaps }, { first }) => gaps.slice(0, Math.max(0, first ?? 50)),
    },
    PublicationElement: { printed: ({ printed }) => printed ?? null },
    ChangeCause: {
      lawChange: async ({ lawChange }, _, context) =>
        lawChange === undefined ? null : ((await loaders(context).lawChange.load(lawChange)) ?? null),
    },
  };
}

const countMissing = (gaps: readonly { readonly missing: readonly unknown[] }[]): number =>
  gaps.reduce((sum, { missing }) => sum + missing.length, 0);
