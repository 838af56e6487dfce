import { forecast, type Forecast } from '../../adapters/schedule/forecast.ts';
import type { PastRun } from '../../adapters/schedule/plan.ts';
import { Scheduler, type Every } from '../../adapters/schedule/scheduler.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Log } from '../../kernel/log.ts';
import { addMonths, type Month } from '../../kernel/month.ts';
import { deadlineOf } from '../../subgraphs/cases/intake/deadline.ts';
import type { Configuration } from '../configuration/configuration.ts';
import { gatewayError } from '../errors.ts';
import type { PullDesk } from './pull-desk.ts';
import { onRecord, type PullHistory } from './pull-history.ts';

/** Pulls by the calendar of the month 抽取计划: daily until complete, rehearsals, what was missed. */
export interface PullSchedule {
  /** Catches up what was missed, and keeps the calendar from now on; nothing when it is not enabled. */
  start(): Promise<void>;
  /** Begins nothing new; runs under way stop where the next can go on. */
  stop(): Promise<void>;
  /** "At this rate complete by …", by what came of the month before. */
  forecast(source: string, period: Month): Promise<Forecast>;
}

export function createPullSchedule(means: {
  readonly configuration: Pick<Configuration, 'schedule' | 'sources' | 'deadline'>;
  readonly desk: PullDesk;
  readonly history: PullHistory;
  readonly clock: Clock;
  readonly log: Log;
  /** Default: node-cron. */
  readonly every?: Every;
}): PullSchedule {
  const { configuration, desk, history, clock, log, every } = means;
  const { schedule, deadline } = configuration;
  const sources = configuration.sources.filter(({ scheduled }) => scheduled).map(({ name }) => name);
  const underWay = (): readonly PastRun[] =>
    desk
      .runs()
      .filter(({ endedAt }) => endedAt === undefined)
      .map(onRecord);
  const scheduler = new Scheduler({
    ...{ clock, sources, log, window: schedule },
    ...(every ? { every } : {}),
    history: async () => {
      await desk.recover();
      return [...(await Promise.all(sources.map(history.past))).flat(), ...underWay()];
    },
    run: async ({ source, period, kind, dueAt }, signal) => {
      await desk.run({ source, period, rehearsal: kind === 'rehearsal', scheduledAt: dueAt, signal });
    },
  });
  return {
    start: () => (schedule.enabled ? scheduler.start() : Promise.resolve()),
    stop: () => scheduler.stop(),
    forecast: async (source, period) => {
      if (!configuration.sources.some(({ name }) => name === source))
        throw gatewayError.PULL_SOURCE_UNKNOWN({ source, known: sources.join(', ') });
      const runs = await history.past(source);
      const expected = runs
        .filter((run) => run.kind === 'pull' && run.period === addMonths(period, -1))
        .reduce((rows, run) => rows + run.rows, 0);
      const question = { now: clock.now(), deadline: deadlineOf(period, deadline), expected, history: runs };
      return forecast({ source, period, ...question });
    },
  };
}
