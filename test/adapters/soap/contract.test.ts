import { soap } from '../../../adapters/soap/soap.ts';
import { waitReally } from '../../../adapters/waiting.ts';
import { fixedClock } from '../../../kernel/clock.ts';
import { describeAdapter, type AdapterFixture } from '../../contract/adapter.ts';
import { makeItems } from '../http-json/json-server.ts';
import { soapSettings, startSoapServer } from './soap-server.ts';

describeAdapter('soap', makeFixture);

async function makeFixture(): Promise<AdapterFixture> {
  const server = await startSoapServer(makeItems(23));
  const gone = await startSoapServer([]);
  await gone.close();
  server.before = (request, response) => {
    if (request.url?.startsWith('/silent') === true) return true;
    if (request.url?.startsWith('/services') === true) return false;
    response.statusCode = request.url?.startsWith('/closed') === true ? 403 : 200;
    response.end('<html><body>系统维护中</body></html>');
    return true;
  };
  const settings = soapSettings(server.endpoint);
  const elsewhere = (path: string) => ({ ...settings, endpoint: new URL(path, server.endpoint).href });
  const [list] = settings.collections;
  return {
    adapter: soap({ fetch, clock: fixedClock('2010-10-05T00:00:00Z'), wait: waitReally, random: () => 0.5 }),
    settings,
    secrets: (name) => name,
    expected: makeItems(23).flatMap(({ NO }) => [`CASES ${NO}`, `STEPS ${NO}-1`]),
    ownKey: (key) => key,
    wrong: [
      { settings: { ...settings, endpoint: 'ftp://127.0.0.1/' }, named: 'endpoint' },
      { settings: { ...settings, collections: [{ table: 'CASES' }] }, named: 'operation' },
      { settings: { ...settings, version: '2.0' }, named: 'version' },
      { settings: { ...settings, colour: 'red' }, named: 'colour' },
    ],
    faulty: [
      { settings: { ...settings, collections: [{ ...list, operation: 'getAll' }] }, cause: 'table-missing' },
      { settings: { ...elsewhere('/page'), wsdl: 'off' }, cause: 'answer-malformed' },
      { settings: elsewhere('/page'), cause: 'answer-malformed' },
      { settings: elsewhere('/closed'), cause: 'permission-missing' },
      { settings: { ...elsewhere('/silent'), timeoutSeconds: 1 }, cause: 'timed-out' },
      { settings: { ...settings, endpoint: gone.endpoint }, cause: 'port-closed' },
      { settings: { ...settings, endpoint: 'http://department.invalid/ws' }, cause: 'name-does-not-resolve' },
    ],
    silent: elsewhere('/silent'),
    outcomes: () => Promise.resolve([...server.outcomes].sort()),
    close: () => server.close(),
  };
}
