import { randomBytes, randomUUID } from 'node:crypto';
import type { Adapter } from '../../adapters/contract.ts';
import { createAdapters } from '../../adapters/index.ts';
import { waitReally } from '../../adapters/waiting.ts';
import { createCalendar } from '../../kernel/calendar.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Log } from '../../kernel/log.ts';
import { theHub } from '../../kernel/principal.ts';
import type { Heartbeat } from '../../subgraphs/supervision/watch/heartbeat.ts';
import type { CatalogueLibrary } from '../../subgraphs/catalogue/library.ts';
import { openAdministrationDesk } from '../administration/administration-desk.ts';
import { signToken } from '../authentication/tokens.ts';
import type { Configuration } from '../configuration/configuration.ts';
import type { SecretStore } from '../configuration/secrets.ts';
import { createFederationEngine } from '../federation/federation-engine.ts';
import { addAdministrationRoutes } from '../http/administration-routes.ts';
import { createServer } from '../http/create-server.ts';
import { addReportRoutes } from '../http/report-routes.ts';
import { createMetrics, type Metrics } from '../http/metrics.ts';
import type { Patience } from '../pull/retry.ts';
import { recordEvent } from '../record-event.ts';
import { createWorkInFlight } from '../work-in-flight.ts';
import type { Hub } from './hub.ts';
import { openHubKeys, type HubKeys } from './hub-keys.ts';
import { openAuthentication } from './open-authentication.ts';
import { openExchange } from './open-exchange.ts';
import { openOperationDesk } from './open-operation-desk.ts';
import { openRooms, readSupergraph, type Rooms } from './open-rooms.ts';
import { readLibrary } from './read-library.ts';

/** Time, voice and chance of a hub. */
export interface HubMeans {
  readonly clock: Clock;
  readonly log: Log;
  /** Unique ids; default: random UUIDs. */
  readonly newId?: () => string;
  /** Adapters beside those of the project; for replays. */
  readonly adapters?: readonly Adapter[];
  /** Waits between two tries of a pull; default: really. */
  readonly pause?: Patience['wait'];
}

/**
 * Puts the hub together: packs, subgraphs, library, engine, front door, pulls. Nothing listens and nothing is pulled
 * before start. Throws coded errors of kind config when a file, a pack or a store is not as it must be.
 */
export async function createHub(configuration: Configuration, secrets: SecretStore, means: HubMeans): Promise<Hub> {
  const { dataDirectory: directory, demo } = configuration;
  const library = readLibrary(configuration.catalogue);
  const keys = openHubKeys({ directory, secrets, demo });
  const rooms = await openRooms(configuration, { ...means, sign: keys.signReceipt });
  try {
    const { clock, adapters: more = [] } = means;
    const adapters = [...createAdapters({ fetch, clock, wait: waitReally, random: Math.random }), ...more];
    const hub = await assemble({ configuration, secrets, means, adapters, library, keys, rooms });
    const { app, packs } = hub;
    const beside = { calendar: createCalendar(), random: randomBytes };
    addAdministrationRoutes(app, openAdministrationDesk({ configuration, adapters, secrets, packs, clock, ...beside }));
    return hub;
  } catch (error) {
    await rooms.close();
    throw error;
  }
}

interface Parts {
  readonly configuration: Configuration;
  readonly secrets: SecretStore;
  readonly means: HubMeans;
  readonly adapters: readonly Adapter[];
  readonly library: CatalogueLibrary;
  readonly keys: HubKeys;
  readonly rooms: Rooms;
}

async function assemble({ configuration, secrets, means, adapters, library, keys, rooms }: Parts): Promise<Hub> {
  const { clock, log, newId = randomUUID, pause = waitReally } = means;
  const { server, graph } = configuration;
  const { packs, catalogue, cases, supervision } = rooms;
  const { audit } = supervision;
  const trail = { audit, clock, newId };
  const loaded = await catalogue.load(library);
  await recordEvent(trail, 'CATALOGUE_LOADED', theHub, undefined, { outcome: 'success', data: { ...loaded } });
  const metrics = createMetrics();
  const engine = openEngine(rooms, metrics, log);
  const work = createWorkInFlight();
  const { intake } = cases;
  const readiness = { catalogue: true, recovered: false, running: false };
  const exchange = openExchange({ configuration, secrets, rooms, adapters, pause, metrics, work, log, ...trail });
  const { pull, schedule, upward } = exchange;
  const operations = openOperationDesk(graph, { engine, metrics, clock, log });
  const app = createServer({
    ...{ server, graph, engine, operations, intake, returned: cases.returned, pull, metrics, work, log, ...trail },
    ...openAuthentication(configuration, keys, clock),
    publicKeys: keys.published,
    readiness: () => ({ ready: Object.values(readiness).every(Boolean), checks: { ...readiness } }),
  });
  addReportRoutes(app, { engine, supervision });

  let watch: Heartbeat | undefined;
  const start: Hub['start'] = async () => {
    const recovered = await intake.recover();
    if (recovered.length > 0) log.info({ submissions: recovered.length }, 'Went on with what a stop had left.');
    await pull.recover();
    readiness.recovered = true;
    const url = await app.listen({ host: server.host, port: server.port });
    readiness.running = true;
    const data = { packs: packs.map(({ id, version, digest }) => ({ id, version, digest })), edition: loaded.edition };
    await recordEvent(trail, 'HUB_STARTED', theHub, undefined, { outcome: 'success', data });
    log.info({ url }, 'The hub listens.');
    await exchange.start();
    watch = supervision.keepWatch();
    return { url };
  };
  const stop = async (): Promise<'finished' | 'abandoned'> => {
    const wasRunning = readiness.running;
    readiness.running = false;
    const closing = Promise.all([exchange.stop(), watch?.stop(), app.close()]);
    const outcome = await work.drain(server.shutdownSeconds * 1000);
    await closing;
    if (wasRunning)
      await recordEvent(trail, 'HUB_STOPPED', theHub, undefined, { outcome: 'success', data: { work: outcome } });
    await engine.close();
    await rooms.close();
    log.info({ work: outcome }, 'The hub has stopped.');
    return outcome;
  };
  let stopping: ReturnType<typeof stop> | undefined;
  return {
    ...{ app, engine, intake, catalogue, cases, supervision, pull, upward, schedule, packs, start },
    publicKeys: keys.published,
    issueToken: (principal, lifetimeSeconds = configuration.authentication.tokenLifetimeSeconds) =>
      signToken(principal, keys.token.signing, { ...configuration.authentication, clock, lifetimeSeconds }),
    stop: () => (stopping ??= stop()),
  };
}

const openEngine = ({ links }: Rooms, { federation: meter }: Metrics, log: Log) =>
  createFederationEngine({ supergraphSdl: readSupergraph(), links, log, meter });
