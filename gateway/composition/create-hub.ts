import { createPublicKey, randomBytes, randomUUID, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
import { createAuthenticate } from '../authentication/authenticate.ts';
import { createExchangeSecret } from '../authentication/exchange-secret.ts';
import { createKeySet } from '../authentication/key-set.ts';
import { signToken } from '../authentication/tokens.ts';
import { among, firstOf, type FindKey } from '../authentication/verification-key.ts';
import type { Configuration } from '../configuration/configuration.ts';
import type { SecretStore } from '../configuration/secrets.ts';
import { createFederationEngine } from '../federation/federation-engine.ts';
import { addAdministrationRoutes } from '../http/administration-routes.ts';
import { createServer } from '../http/create-server.ts';
import { addReportRoutes } from '../http/report-routes.ts';
import { createMetrics, type Metrics } from '../http/metrics.ts';
import { mail, webhook } from '../notices/channels.ts';
import { createNotices, type Channel } from '../notices/notices.ts';
import { BLACK_BOXES, createBlackBoxes, type BlackBoxes } from '../pull/black-box/black-box.ts';
import { createOpenness } from '../pull/black-box/openness.ts';
import { createLeases } from '../pull/lease.ts';
import { createMappedColumns } from '../pull/mapped-columns.ts';
import { createPullDesk } from '../pull/pull-desk.ts';
import { createPullHistory } from '../pull/pull-history.ts';
import { createPullSchedule } from '../pull/pull-schedule.ts';
import { createSourcesPort } from '../pull/sources-port.ts';
import type { Patience } from '../pull/retry.ts';
import { recordEvent } from '../record-event.ts';
import { gatewayError } from '../errors.ts';
import { createUpwardDesk } from '../upward/upward-desk.ts';
import { createUpwardSchedule } from '../upward/upward-schedule.ts';
import { createWorkInFlight } from '../work-in-flight.ts';
import type { Hub } from './hub.ts';
import { openHubKeys, type HubKeys } from './hub-keys.ts';
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
    const hub = await assemble({ configuration, secrets, means, library, keys, rooms });
    openAdministration(hub, configuration, secrets, means);
    return hub;
  } catch (error) {
    await rooms.close();
    throw error;
  }
}

function openAdministration(
  { app, packs }: Hub,
  configuration: Configuration,
  secrets: SecretStore,
  { clock, adapters: more = [] }: HubMeans,
): void {
  const adapters = [...createAdapters({ fetch, clock, wait: waitReally, random: Math.random }), ...more];
  const beside = { calendar: createCalendar(), random: randomBytes };
  addAdministrationRoutes(app, openAdministrationDesk({ configuration, adapters, secrets, packs, clock, ...beside }));
}

interface Parts {
  readonly configuration: Configuration;
  readonly secrets: SecretStore;
  readonly means: HubMeans;
  readonly library: CatalogueLibrary;
  readonly keys: HubKeys;
  readonly rooms: Rooms;
}

async function assemble({ configuration, secrets, means, library, keys, rooms }: Parts): Promise<Hub> {
  const { clock, log, newId = randomUUID, adapters: more = [], pause = waitReally } = means;
  const { sources, server, graph } = configuration;
  const { packs, mappings, catalogue, cases, supervision } = rooms;
  const { audit } = supervision;
  const trail = { audit, clock, newId };
  const loaded = await catalogue.load(library);
  await recordEvent(trail, 'CATALOGUE_LOADED', theHub, undefined, { outcome: 'success', data: { ...loaded } });
  const metrics = createMetrics();
  const engine = openEngine(rooms, metrics, log);
  const work = createWorkInFlight();
  const { intake } = cases;
  const readiness = { catalogue: true, recovered: false, running: false };
  const history = createPullHistory(intake);
  const adapters = [...createAdapters({ fetch, clock, wait: waitReally, random: Math.random }), ...more];
  const pull = createPullDesk({
    ...{ adapters, sources, secrets, intake, history, metrics, work, log, ...trail },
    patience: { ...PATIENCE, wait: pause, random: Math.random },
    wait: waitReally,
    blackBoxes: openBlackBoxes(configuration, rooms),
    leases: createLeases(join(configuration.dataDirectory, 'leases'), newId(), clock),
    notices: createNotices(ownersOf(configuration, secrets), intake, log),
    mappedColumns: createMappedColumns(mappings, packs),
  });
  const schedule = createPullSchedule({ configuration, desk: pull, history, clock, log });
  const upward = createUpwardDesk({
    upward: configuration.upward,
    adapters,
    secrets,
    book: cases.upward,
    log,
    ...trail,
  });
  const upwardSchedule = createUpwardSchedule(upward, log);
  rooms.tellOfSources(createSourcesPort({ sources, adapters, desk: pull, history, schedule }));
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
    await schedule.start();
    if (configuration.schedule.enabled) upwardSchedule.start();
    watch = supervision.keepWatch();
    return { url };
  };
  const stop = async (): Promise<'finished' | 'abandoned'> => {
    const wasRunning = readiness.running;
    readiness.running = false;
    const closing = Promise.all([schedule.stop(), upwardSchedule.stop(), watch?.stop(), app.close()]);
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

/** The boxes of a hub's sources; the command line reads them without a hub. */
function openBlackBoxes({ dataDirectory }: Configuration, { mappings, packs }: Rooms): BlackBoxes {
  return createBlackBoxes(join(dataDirectory, BLACK_BOXES), createOpenness(mappings, packs));
}

const openEngine = ({ links }: Rooms, { federation: meter }: Metrics, log: Log) =>
  createFederationEngine({ supergraphSdl: readSupergraph(), links, log, meter });

/** Three tries within half an hour; beyond that the next day is another chance. */
const PATIENCE = { attempts: 3, budgetSeconds: 1800, firstPauseSeconds: 30 };

/** The ways to the owner of each source. */
function ownersOf(
  { sources, mail: server }: Configuration,
  secrets: SecretStore,
): (source: string) => readonly Channel[] {
  return (name) => {
    const { webhook: url, email } = sources.find((source) => source.name === name)?.owner ?? {};
    const account = server && {
      ...server,
      ...(server.secret === undefined ? {} : { password: secrets(server.secret) }),
    };
    return [
      ...(url === undefined ? [] : [webhook(url, fetch)]),
      ...(email === undefined || account === undefined ? [] : [mail(account, email)]),
    ];
  };
}

/** Believes the hub's own key, those that are configured, and those of a key set, in this order. */
function openAuthentication({ authentication, clients }: Configuration, { token }: HubKeys, clock: Clock) {
  const { issuer, audience, publicKeys, jwks } = authentication;
  const configured = publicKeys.map(({ keyId, algorithm, file }) => ({
    ...{ keyId, algorithm },
    key: readPublicKey(file),
  }));
  const finders: FindKey[] = [among([token.verification, ...configured])];
  if (jwks) finders.push(createKeySet({ ...jwks, clock }));
  return {
    authenticate: createAuthenticate(firstOf(finders), { issuer, audience, clock }),
    exchangeSecret: createExchangeSecret({ clients, terms: authentication, key: token.signing, clock }),
  };
}

function readPublicKey(file: string): KeyObject {
  try {
    return createPublicKey(readFileSync(file));
  } catch (cause) {
    throw gatewayError.CONFIG_FILE_UNREADABLE({ file, reason: (cause as NodeJS.ErrnoException).code }, cause);
  }
}
