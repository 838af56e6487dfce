import { perRequest } from '../per-request.ts';
import { dateScalar, dateTimeScalar, jsonScalar, monthScalar } from '../scalars.ts';
import type { Resolvers } from './__generated__/resolvers.ts';
import { codeResolvers, takeApart } from './graph/code-resolvers.ts';
import { contentResolvers } from './graph/content-resolvers.ts';
import { departmentResolvers } from './graph/department-resolvers.ts';
import { lawResolvers } from './graph/law-resolvers.ts';
import { lifecycleResolvers } from './graph/lifecycle-resolvers.ts';
import type { ResolverMeans } from './graph/means.ts';
import { powerResolvers } from './graph/power-resolvers.ts';
import { searchResolvers } from './graph/search-resolvers.ts';
import { createLoaders } from './loaders.ts';
import { packResolvers } from './pack-resolvers.ts';
import { createReferenceEdition } from './reference-edition.ts';

/** Resolvers of schemas/graphql/catalogue.graphql. */
export function catalogueResolvers(given: Omit<ResolverMeans, 'loaders'>): Resolvers {
  const means: ResolverMeans = { ...given, loaders: perRequest(() => createLoaders(given.store)) };
  const packs = packResolvers(means.shelf);
  const powers = powerResolvers(means);
  const departments = departmentResolvers(means);
  const laws = lawResolvers(means);
  const life = lifecycleResolvers(means);
  const codes = codeResolvers();
  const search = searchResolvers(means);
  const referenceEdition = createReferenceEdition(means.store);
  return {
    ...packs,
    ...powers,
    ...departments,
    ...laws,
    ...life,
    ...codes,
    ...search,
    ...contentResolvers(),
    Date: dateScalar,
    Month: monthScalar,
    DateTime: dateTimeScalar,
    JSON: jsonScalar,
    PowerItem: { ...powers.PowerItem, codeParts: ({ power }) => takeApart(power.code) },
    ReferenceEdition: {
      departments: (edition) => edition.departments(),
      powers: (edition) => edition.powers(),
      standards: (edition) => edition.standards(),
    },
    Query: {
      ...packs.Query,
      ...powers.Query,
      ...departments.Query,
      ...laws.Query,
      ...life.Query,
      ...codes.Query,
      ...search.Query,
      referenceEdition: (_, __, { principal }) => referenceEdition(principal),
    },
    Mutation: { ...laws.Mutation, ...life.Mutation },
  };
}
