import { everyHour, type Every } from '../../adapters/schedule/scheduler.ts';
import type { Log } from '../../kernel/log.ts';
import type { UpwardDesk } from './upward-desk.ts';

/** Runs to all platforms above, at once and then every hour 上报计划. */
export interface UpwardSchedule {
  start(): void;
  /** Begins nothing new; what is under way stops where the next run can go on. */
  stop(): Promise<void>;
}

export function createUpwardSchedule(desk: UpwardDesk, log: Log, every: Every = everyHour): UpwardSchedule {
  const stopping = new AbortController();
  let beat: { stop(): void } | undefined;
  let round: Promise<void> = Promise.resolve();
  const tick = (): void => {
    round = round.then(async () => {
      for (const destination of desk.destinations) {
        if (stopping.signal.aborted) return;
        await desk.run(destination, stopping.signal).catch((fault: unknown) => {
          log.debug({ destination, fault }, 'A run upward failed; it is on record.');
        });
      }
    });
  };
  return {
    start: () => {
      if (desk.destinations.length === 0) return;
      beat = every(tick);
      tick();
    },
    stop: async () => {
      beat?.stop();
      stopping.abort();
      await round;
    },
  };
}
