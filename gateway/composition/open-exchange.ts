import { join } from 'node:path';
import type { Adapter } from '../../adapters/contract.ts';
import { waitReally } from '../../adapters/waiting.ts';
import type { Log } from '../../kernel/log.ts';
import type { Configuration } from '../configuration/configuration.ts';
import type { SecretStore } from '../configuration/secrets.ts';
import type { Metrics } from '../http/metrics.ts';
import { mail, webhook } from '../notices/channels.ts';
import { createNotices, type Channel } from '../notices/notices.ts';
import { BLACK_BOXES, createBlackBoxes, type BlackBoxes } from '../pull/black-box/black-box.ts';
import { createOpenness } from '../pull/black-box/openness.ts';
import { createLeases } from '../pull/lease.ts';
import { createMappedColumns } from '../pull/mapped-columns.ts';
import { createPullDesk, type PullDesk } from '../pull/pull-desk.ts';
import { createPullHistory } from '../pull/pull-history.ts';
import { createPullSchedule, type PullSchedule } from '../pull/pull-schedule.ts';
import type { Patience } from '../pull/retry.ts';
import { createSourcesPort } from '../pull/sources-port.ts';
import type { TrailMeans } from '../record-event.ts';
import { createUpwardDesk, type UpwardDesk } from '../upward/upward-desk.ts';
import { createUpwardSchedule } from '../upward/upward-schedule.ts';
import type { WorkInFlight } from '../work-in-flight.ts';
import type { Rooms } from './open-rooms.ts';

interface ExchangeMeans extends TrailMeans {
  readonly configuration: Configuration;
  readonly secrets: SecretStore;
  readonly rooms: Rooms;
  readonly adapters: readonly Adapter[];
  readonly pause: Patience['wait'];
  readonly metrics: Metrics;
  readonly work: WorkInFlight;
  readonly log: Log;
}

/** What goes to and fro between the hub and other systems by itself: pulls from below, offers upward. */
export interface Exchange {
  readonly pull: PullDesk;
  readonly schedule: Pick<PullSchedule, 'forecast'>;
  readonly upward: UpwardDesk;
  /** Begins both schedules, as far as they are enabled. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Opens the exchange, and lets the graph tell of its sources. Nothing is asked before `start` or a run. */
export function openExchange({ configuration, secrets, rooms, adapters, pause, ...means }: ExchangeMeans): Exchange {
  const { sources } = configuration;
  const { cases, packs, mappings } = rooms;
  const { clock, log } = means;
  const history = createPullHistory(cases.intake);
  const pull = createPullDesk({
    ...{ adapters, sources, secrets, intake: cases.intake, history, ...means },
    patience: { ...PATIENCE, wait: pause, random: Math.random },
    wait: waitReally,
    blackBoxes: openBlackBoxes(configuration, rooms),
    leases: createLeases(join(configuration.dataDirectory, 'leases'), means.newId(), clock),
    notices: createNotices(ownersOf(configuration, secrets), cases.intake, log),
    mappedColumns: createMappedColumns(mappings, packs),
  });
  const schedule = createPullSchedule({ configuration, desk: pull, history, clock, log });
  rooms.tellOfSources(createSourcesPort({ sources, adapters, desk: pull, history, schedule }));
  const upward = createUpwardDesk({ upward: configuration.upward, adapters, secrets, book: cases.upward, ...means });
  const upwardSchedule = createUpwardSchedule(upward, log);
  return {
    ...{ pull, schedule, upward },
    start: async () => {
      await schedule.start();
      if (configuration.schedule.enabled) upwardSchedule.start();
    },
    stop: async () => {
      await Promise.all([schedule.stop(), upwardSchedule.stop()]);
    },
  };
}

/** Three tries within half an hour; beyond that the next day is another chance. */
const PATIENCE = { attempts: 3, budgetSeconds: 1800, firstPauseSeconds: 30 };

/** The boxes of a hub's sources; the command line reads them without a hub. */
function openBlackBoxes({ dataDirectory }: Configuration, { mappings, packs }: Rooms): BlackBoxes {
  return createBlackBoxes(join(dataDirectory, BLACK_BOXES), createOpenness(mappings, packs));
}

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
