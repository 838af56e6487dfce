import cron from 'node-cron';
import type { Clock } from '../../kernel/clock.ts';
import type { Log } from '../../kernel/log.ts';
import { duePulls, type DuePull, type MonthlyWindow, type PastRun } from './plan.ts';

/** What the scheduler drives; it knows nothing of adapters or stores. */
export interface SchedulerParts {
  readonly clock: Clock;
  readonly window: MonthlyWindow;
  readonly sources: readonly string[];
  /** Runs of this month and the last, of all sources. */
  readonly history: () => Promise<readonly PastRun[]>;
  /** Pulls; ends when the run is on record. What it throws is logged, and the next day is another chance. */
  readonly run: (due: DuePull, signal: AbortSignal) => Promise<void>;
  readonly log: Log;
  /** Calls back every so often; node-cron unless told otherwise. */
  readonly every?: Every;
}

/** Calls back at a fixed beat until stopped. */
export type Every = (tick: () => void) => { stop(): void };

/** Every five minutes in legal time; what is due is the plan's business, not cron's. */
const everyFiveMinutes: Every = (tick) => {
  const task = cron.schedule('*/5 * * * *', tick, { timezone: 'Asia/Shanghai', noOverlap: true });
  return {
    stop: () => {
      void task.destroy();
    },
  };
};

/** Every hour, in legal time. */
export const everyHour: Every = (tick) => {
  const task = cron.schedule('7 * * * *', tick, { timezone: 'Asia/Shanghai', noOverlap: true });
  return {
    stop: () => {
      void task.destroy();
    },
  };
};

/** Starts what is due, one run a source at a time, and stops gracefully. */
export class Scheduler {
  readonly #parts: SchedulerParts;
  readonly #running = new Map<string, Promise<void>>();
  readonly #stopping = new AbortController();
  #beat: { stop(): void } | undefined;

  constructor(parts: SchedulerParts) {
    this.#parts = parts;
  }

  /** Looks at once (so that a missed run is caught up), then at every beat. */
  async start(): Promise<void> {
    this.#beat = (this.#parts.every ?? everyFiveMinutes)(() => void this.tick());
    await this.tick();
  }

  /** Starts what is due now and is not under way. Returns what it started. */
  async tick(): Promise<readonly DuePull[]> {
    if (this.#stopping.signal.aborted) return [];
    const { clock, sources, window, log } = this.#parts;
    try {
      const history = await this.#parts.history();
      const due = duePulls({ now: clock.now(), sources, history, window });
      const started = due.filter(({ source }) => !this.#running.has(source) && !this.#stopping.signal.aborted);
      for (const one of started) this.#running.set(one.source, this.#run(one));
      return started;
    } catch (error) {
      log.error({ err: error }, 'The schedule could not be looked at; it is tried again at the next beat.');
      return [];
    }
  }

  /** Runs under way, by source. */
  get running(): readonly string[] {
    return [...this.#running.keys()];
  }

  /** No new runs; those under way are told to stop at their next checkpoint and waited for. */
  async stop(): Promise<void> {
    this.#beat?.stop();
    this.#stopping.abort();
    await Promise.all(this.#running.values());
  }

  async #run(due: DuePull): Promise<void> {
    const { run, log } = this.#parts;
    try {
      await run(due, this.#stopping.signal);
    } catch (error) {
      const facts = { source: due.source, kind: due.kind, period: due.period };
      if (this.#stopping.signal.aborted) log.info(facts, 'A run was broken off by the stop; it resumes later.');
      else log.warn({ ...facts, err: error }, 'A run failed.');
    } finally {
      this.#running.delete(due.source);
    }
  }
}
