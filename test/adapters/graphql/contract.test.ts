import { describe, expect, it } from '@jest/globals';
import { graphql } from '../../../adapters/graphql/graphql.ts';
import { openSource } from '../../../adapters/index.ts';
import { waitReally } from '../../../adapters/waiting.ts';
import { fixedClock } from '../../../kernel/clock.ts';
import { describeAdapter, readAll, type AdapterFixture } from '../../contract/adapter.ts';
import { json, makeItems } from '../http-json/json-server.ts';
import { pageOf, startGraphqlServer, type GraphqlServer } from './graphql-server.ts';

const SDL = `
  type Step { NO: ID! NOTE: String }
  type Licence { NO: ID! UPDATE_DATE: String CONTENT: String STEPS: [Step!]! }
  type Edge { node: Licence! cursor: String! }
  type PageInfo { endCursor: String hasNextPage: Boolean! }
  type Connection { edges: [Edge!]! nodes: [Licence!]! pageInfo: PageInfo! totalCount: Int! }
  input Verdict { table: String! key: String! accepted: Boolean! reason: String! }
  type Query { licences(first: Int, after: String, since: String): Connection! }
  type Mutation { tell(verdicts: [Verdict!]!): Int! }
`;
const QUERY = `query Licences($first: Int, $after: String, $since: String) {
  licences(first: $first, after: $after, since: $since) {
    edges { node { NO UPDATE_DATE CONTENT STEPS { NO NOTE } } } pageInfo { endCursor hasNextPage } totalCount } }`;

interface Verdict {
  readonly table: string;
  readonly key: string;
  readonly accepted: boolean;
}

async function start(told = new Map<string, boolean>()): Promise<GraphqlServer> {
  return startGraphqlServer(SDL, {
    licences: ({ first, after, since }: { first?: number; after?: string; since?: string }) =>
      pageOf(
        makeItems(23).filter((item) => item.UPDATE_DATE >= (since ?? '')),
        first,
        after,
      ),
    tell: ({ verdicts }: { verdicts: Verdict[] }) => {
      for (const { table, key, accepted } of verdicts) told.set(`${table} ${key}`, accepted);
      return verdicts.length;
    },
  });
}

const settingsFor = ({ baseUrl }: GraphqlServer) => ({
  endpoint: `${baseUrl}/graphql`,
  attempts: 1,
  collections: [
    {
      table: 'LICENCES',
      query: QUERY,
      records: '/data/licences/edges',
      item: '/node',
      nested: [{ table: 'STEPS', records: '/STEPS' }],
      total: '/data/licences/totalCount',
      paging: {
        ...{ kind: 'cursor', parameter: 'after', limit: 'first', size: 7 },
        ...{ next: '/data/licences/pageInfo/endCursor', more: '/data/licences/pageInfo/hasNextPage' },
      },
      since: { parameter: 'since', field: '/UPDATE_DATE' },
    },
  ],
  acknowledge: { mutation: 'mutation Tell($verdicts: [Verdict!]!) { tell(verdicts: $verdicts) }' },
});

const adapter = graphql({ fetch, clock: fixedClock('2010-10-05'), wait: waitReally, random: () => 0.5 });

describeAdapter('graphql', async (): Promise<AdapterFixture> => {
  const told = new Map<string, boolean>();
  const server = await start(told);
  const gone = await start();
  await gone.close();
  server.before = (request, response) => {
    if (request.url?.startsWith('/silent') === true) return true;
    return request.url?.startsWith('/refused') === true && json(response, {}, {}, 401);
  };
  const settings = settingsFor(server);
  const [list] = settings.collections;
  return {
    adapter,
    settings,
    secrets: (name) => name,
    expected: makeItems(23).flatMap(({ NO }) => [`LICENCES ${NO}`, `STEPS ${NO}-1`]),
    ownKey: (key) => key,
    wrong: [
      { settings: { ...settings, endpoint: 'graphql' }, named: 'endpoint' },
      { settings: { ...settings, collections: [{ table: 'T', records: '/data' }] }, named: 'query' },
      { settings: { ...settings, colour: 'red' }, named: 'colour' },
    ],
    faulty: [
      { settings: { ...settings, collections: [{ ...list, query: '{ permits { NO } }' }] }, cause: 'column-missing' },
      { settings: { ...settings, collections: [{ ...list, records: '/data/permits' }] }, cause: 'answer-malformed' },
      { settings: { ...settings, endpoint: `${server.baseUrl}/refused` }, cause: 'password-refused' },
      { settings: { ...settings, endpoint: `${server.baseUrl}/nothing` }, cause: 'table-missing' },
      { settings: { ...settings, endpoint: `${server.baseUrl}/silent`, timeoutSeconds: 1 }, cause: 'timed-out' },
      { settings: { ...settings, endpoint: `${gone.baseUrl}/graphql` }, cause: 'port-closed' },
    ],
    silent: { ...settings, endpoint: `${server.baseUrl}/silent` },
    outcomes: () => Promise.resolve([...told.entries()].map((entry) => entry.join(' ')).sort()),
    close: () => server.close(),
  };
});

describe('a GraphQL interface', () => {
  it.each([
    ['UNAUTHENTICATED', 'SOURCE_PASSWORD_REFUSED'],
    ['FORBIDDEN', 'SOURCE_PERMISSION_MISSING'],
    ['INTERNAL_SERVER_ERROR', 'SOURCE_REPORTS_ERROR'],
    ['RATE_LIMITED', 'SOURCE_BUSY'],
  ])('that answers 200 with data and an error %s inside is refused', async (code, refusal) => {
    const server = await start();
    const error = { message: '王小明', extensions: { code } };
    server.before = (_, response) => json(response, { data: { licences: { edges: [] } }, errors: [error] });
    const source = openSource([adapter], { adapter: 'graphql', settings: settingsFor(server) }, (name) => name);
    await expect(readAll(source)).rejects.toMatchObject({ code: refusal });
    await server.close();
  });
});
