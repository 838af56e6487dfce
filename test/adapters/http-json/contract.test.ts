import { httpJson } from '../../../adapters/http-json/http-json.ts';
import { waitReally } from '../../../adapters/waiting.ts';
import { fixedClock } from '../../../kernel/clock.ts';
import { describeAdapter, type AdapterFixture } from '../../contract/adapter.ts';
import { json, makeItems, startJsonServer } from './json-server.ts';

const PAGING = {
  offset: { path: 'cases', records: '/data/list', total: '/data/total', paging: { kind: 'offset', size: 7 } },
  cursor: { path: 'by-cursor', records: '/data', paging: { kind: 'cursor', next: '/next', limit: 'limit', size: 7 } },
  link: { path: 'by-link', query: { limit: '7' }, paging: { kind: 'link' } },
} as const;

for (const [kind, collection] of Object.entries(PAGING))
  describeAdapter(`http-json paging by ${kind}`, () => makeFixture(collection));

async function makeFixture(paged: object): Promise<AdapterFixture> {
  const server = await startJsonServer(makeItems(23));
  const gone = await startJsonServer([]);
  await gone.close();
  server.before = (_, request, response) => {
    if (request.url?.startsWith('/api/silent') === true) return true;
    if (request.url?.startsWith('/api/closed') === true) return json(response, {}, {}, 403);
    if (request.url?.startsWith('/api/page') !== true) return false;
    response.end('<html>维护中</html>');
    return true;
  };
  const collection = {
    table: 'CASES',
    since: { parameter: 'since', field: '/UPDATE_DATE' },
    nested: [{ table: 'STEPS', records: '/STEPS' }],
    ...paged,
  };
  const at = (path: string) => ({ collections: [{ ...collection, path }] });
  const settings = {
    baseUrl: server.baseUrl,
    collections: [collection],
    acknowledge: { path: 'outcomes', rowsPerRequest: 10 },
    attempts: 1,
  };
  return {
    adapter: httpJson({ fetch, clock: fixedClock('2010-10-05T00:00:00Z'), wait: waitReally, random: () => 0.5 }),
    settings,
    secrets: (name) => name,
    expected: makeItems(23).flatMap(({ NO }) => [`CASES ${NO}`, `STEPS ${NO}-1`]),
    ownKey: (key) => key,
    wrong: [
      { settings: { ...settings, baseUrl: 'ftp://127.0.0.1/' }, named: 'baseUrl' },
      { settings: { ...settings, collections: [{ path: 'cases', paging: { kind: 'none' } }] }, named: 'table' },
      { settings: { ...settings, collections: [{ ...collection, path: 'http://elsewhere/' }] }, named: 'path' },
      { settings: { ...settings, timeout: 5 }, named: 'timeout' },
    ],
    faulty: [
      { settings: { ...settings, ...at('nothing') }, cause: 'table-missing' },
      { settings: { ...settings, ...at('closed') }, cause: 'permission-missing' },
      { settings: { ...settings, ...at('page') }, cause: 'answer-malformed' },
      { settings: { ...settings, ...at('silent'), timeoutSeconds: 1 }, cause: 'timed-out' },
      { settings: { ...settings, baseUrl: gone.baseUrl }, cause: 'port-closed' },
      { settings: { ...settings, baseUrl: 'http://department.invalid/' }, cause: 'name-does-not-resolve' },
    ],
    silent: { ...settings, ...at('silent') },
    outcomes: () =>
      Promise.resolve(server.acknowledged.map(({ table, key, accepted }) => [table, key, accepted].join(' ')).sort()),
    close: () => server.close(),
  };
}
