import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { graphql } from 'graphql';
import { fixedClock } from '../../../kernel/clock.ts';
import { anonymous } from '../../../kernel/principal.ts';
import type { CatalogueStore } from '../../../subgraphs/catalogue/catalogue-store.ts';
import { createLawRegister } from '../../../subgraphs/catalogue/law/law-register.ts';
import { createPowerRegistry } from '../../../subgraphs/catalogue/lifecycle/registry.ts';
import { shelvePacks } from '../../../subgraphs/catalogue/pack-shelf.ts';
import { catalogueResolvers } from '../../../subgraphs/catalogue/resolvers.ts';
import { openSqliteCatalogueStore } from '../../../subgraphs/catalogue/sqlite/sqlite-catalogue-store.ts';
import { defineSubgraph } from '../../../subgraphs/subgraph.ts';
import { wuxiLibrary } from './wuxi-library.ts';

/** Runs a query against the Wuxi library and answers how often each question was put to the store. */
async function questionsOf(source: string, variableValues = {}): Promise<Readonly<Record<string, number>>> {
  const store = openSqliteCatalogueStore(':memory:');
  await store.save(wuxiLibrary);
  const asked: Record<string, number> = {};
  const counting = new Proxy(store, {
    get: (target, name: keyof CatalogueStore & string) => {
      asked[name] = (asked[name] ?? 0) + 1;
      return target[name];
    },
  });
  const sdl = readFileSync('schemas/graphql/catalogue.graphql', 'utf8');
  const means = { store: counting, clock: fixedClock('2013-05-01T00:00:00Z'), newId: () => 'id' };
  const rooms = { registry: createPowerRegistry(means), laws: createLawRegister(means), shelf: shelvePacks([]) };
  const { schema } = defineSubgraph('catalogue', sdl, catalogueResolvers({ ...means, ...rooms }));
  const contextValue = { principal: anonymous, requestId: 'test' };
  const { errors } = await graphql({ schema, source, variableValues, contextValue });
  expect(errors).toBeUndefined();
  await store.close();
  return asked;
}

it('asks for the powers of all departments of a page at once, and for the departments of all powers at once', async () => {
  const source = '{ departments { nodes { powerItems(first: 5) { totalCount nodes { department { name } } } } } }';
  expect(await questionsOf(source)).toEqual({
    pageOfDepartments: 1,
    pagesOfPowers: 1,
    countPowersBy: 1,
    departments: 1,
  });
});

it('asks for all entities of a kind at once', async () => {
  const source = 'query ($all: [_Any!]!) { _entities(representations: $all) { ... on PowerItem { name } } }';
  const all = wuxiLibrary.powers.map(({ code }) => ({ __typename: 'PowerItem', code }));
  expect(await questionsOf(source, { all })).toEqual({ powers: 1 });
});

it('counts nothing unless the total is asked for', async () => {
  expect(await questionsOf('{ powerItems { nodes { code } } }')).toEqual({ pageOfPowers: 1 });
});
