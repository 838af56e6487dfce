import { heliograph } from '../../../adapters/heliograph/heliograph.ts';
import { waitReally } from '../../../adapters/waiting.ts';
import { fixedClock } from '../../../kernel/clock.ts';
import { describeAdapter, type AdapterFixture } from '../../contract/adapter.ts';
import { pageOf, startGraphqlServer } from '../graphql/graphql-server.ts';
import { json } from '../http-json/json-server.ts';

/** The part of the hub's own graph that the adapter asks for, in its words. */
const SDL = `
  scalar JSON
  scalar DateTime
  type Submission { completeAt: DateTime! }
  type CaseRecord { id: ID! fields: JSON! submission: Submission }
  type Case { id: ID! base: CaseRecord stages: [CaseRecord!]! result: CaseRecord documents: [CaseRecord!]! }
  type PageInfo { endCursor: String hasNextPage: Boolean! }
  type CaseConnection { nodes: [Case!]! pageInfo: PageInfo! }
  input CaseFilter { department: String type: String }
  type Query { cases(filter: CaseFilter, first: Int, after: String): CaseConnection! }
`;

const record = (table: string, no: string, minute: number) => ({
  id: `${table}:${no}`,
  fields: { NO: no, CONTENT: '占道堆放' },
  submission: { completeAt: new Date(Date.UTC(2010, 9, 1, 8, minute)).toISOString() },
});
const CASES = Array.from({ length: 12 }, (_, index) => ({
  id: `case${String(index)}`,
  base: record('INF_PUNISH', `N${String(index)}`, index),
  stages: [1, 2].map((stage) => record('INF_PUNISH_PROCESS', `N${String(index)}-${String(stage)}`, index)),
  result: index % 2 === 0 ? record('INF_PUNISH_RESULT', `N${String(index)}`, index) : null,
  documents: [],
}));
/** Not whole yet: it has a stage, but no base. */
const HALF = { id: 'half', base: null, stages: [record('INF_PUNISH_PROCESS', 'H-1', 20)], result: null, documents: [] };

describeAdapter('heliograph', async (): Promise<AdapterFixture> => {
  const server = await startGraphqlServer(SDL, {
    cases: ({ filter, first, after }: { filter: { type: string }; first: number; after?: string }) =>
      pageOf(filter.type === 'penalty' ? [HALF, ...CASES] : [], first, after),
  });
  server.before = (request, response) => {
    if (request.url?.startsWith('/silent') === true) return true;
    return request.url?.startsWith('/refused') === true && json(response, {}, {}, 401);
  };
  const settings = {
    ...{ baseUrl: server.baseUrl, clientId: 'city', secret: 'county-hub', pageSize: 5, attempts: 1 },
    families: [
      {
        type: 'penalty',
        base: 'INF_PUNISH',
        stage: 'INF_PUNISH_PROCESS',
        result: 'INF_PUNISH_RESULT',
        document: 'INF_PUNISH_DOC',
      },
    ],
  };
  return {
    adapter: heliograph({ fetch, clock: fixedClock('2010-10-05'), wait: waitReally, random: () => 0.5 }),
    settings,
    secrets: (name) => name,
    expected: CASES.flatMap(({ base, stages, result }) => [
      `INF_PUNISH ${base.id}`,
      ...stages.map(({ id }) => `INF_PUNISH_PROCESS ${id}`),
      ...(result === null ? [] : [`INF_PUNISH_RESULT ${result.id}`]),
    ]),
    ownKey: (key) => key,
    wrong: [
      { settings: { ...settings, baseUrl: 'county' }, named: 'baseUrl' },
      { settings: { ...settings, families: [] }, named: 'families' },
      { settings: { ...settings, pageSize: 1000 }, named: 'pageSize' },
    ],
    faulty: [
      { settings: { ...settings, baseUrl: `${server.baseUrl}/refused` }, cause: 'password-refused' },
      { settings: { ...settings, baseUrl: `${server.baseUrl}/nothing` }, cause: 'table-missing' },
      { settings: { ...settings, baseUrl: `${server.baseUrl}/silent`, timeoutSeconds: 1 }, cause: 'timed-out' },
      { settings: { ...settings, baseUrl: 'http://county.invalid' }, cause: 'name-does-not-resolve' },
    ],
    silent: { ...settings, baseUrl: `${server.baseUrl}/silent` },
    close: () => server.close(),
  };
});
