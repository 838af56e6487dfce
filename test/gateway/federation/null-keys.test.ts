import { buildSubgraphSchema } from '@apollo/subgraph';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { createFederationEngine } from '../../../gateway/federation/federation-engine.ts';
import { createInProcessLink } from '../../../gateway/federation/in-process-link.ts';
import { silentLog } from '../../../kernel/log.ts';
import { composeSupergraph } from '../../../schemas/compose-supergraph.ts';
import { ask } from '../../support/federation/compare.ts';
import { linked } from '../../support/federation/audit-suite.ts';

const sdl = linked({
  a: 'type Query { boxes: [Box] } type Box { case: Case } type Case @key(fields: "upc") { upc: ID! }',
  b: 'type Case @key(fields: "id") @key(fields: "upc") { id: ID! upc: ID! }',
  c: 'type Case @key(fields: "id") { id: ID! clerk: Clerk } type Clerk { name: String }',
});
const idOf: Readonly<Record<string, string>> = { u1: 'c1', u2: 'c2' };
const resolvers: Readonly<Record<string, object>> = {
  a: { Query: { boxes: () => ['u1', 'u2', 'u3'].map((upc) => ({ case: { upc } })) } },
  b: { Case: { __resolveReference: ({ upc }: { upc: string }) => (idOf[upc] ? { upc, id: idOf[upc] } : null) } },
  c: { Case: { clerk: ({ id }: { id: string }) => ({ name: `clerk of ${id}` }) } },
};

describe('null-keys', () => {
  const subgraphs = Object.entries(sdl).map(([name, text]) => ({
    name: name as 'cases',
    sdl: text,
    schema: buildSubgraphSchema({ typeDefs: parse(text), resolvers: resolvers[name] as never }),
  }));
  const engine = createFederationEngine({
    supergraphSdl: composeSupergraph(subgraphs),
    links: subgraphs.map((subgraph) => createInProcessLink(subgraph, silentLog)),
    log: silentLog,
  });

  it('an entity that a subgraph does not know has no key, and is asked no further', async () => {
    const { data, errors } = await ask(engine, { query: '{ boxes { case { upc clerk { name } } } }', variables: {} });
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      boxes: [
        { case: { upc: 'u1', clerk: { name: 'clerk of c1' } } },
        { case: { upc: 'u2', clerk: { name: 'clerk of c2' } } },
        { case: { upc: 'u3', clerk: null } },
      ],
    });
  });
});
