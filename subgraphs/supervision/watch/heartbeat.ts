import type { Log } from '../../../kernel/log.ts';

/** Calls back at a fixed beat until stopped. */
export type Beat = (tick: () => void) => { stop(): void };

/** Twice a minute, so that a deadline is found within the minute. Does not keep the process alive. */
const halfMinute: Beat = (tick) => {
  const timer = setInterval(tick, 30_000).unref();
  return {
    stop: () => {
      clearInterval(timer);
    },
  };
};

/** Passes that run of themselves until stopped. */
export interface Heartbeat {
  /** Begins no new pass; resolves when the one under way has ended. */
  stop(): Promise<void>;
}

/** Makes a pass at once and then at every beat. A pass that fails is logged, and the next beat tries again. */
export function keepWatch(tick: () => Promise<object>, log: Log, beat: Beat = halfMinute): Heartbeat {
  let running: Promise<void> | undefined;
  const pass = (): void => {
    running ??= tick()
      .then((report) => {
        log.debug(report, 'A pass of the watch.');
      })
      .catch((fault: unknown) => {
        log.error({ fault }, 'A pass of the watch failed; the next one goes on from where it was.');
      })
      .finally(() => {
        running = undefined;
      });
  };
  pass();
  const beating = beat(pass);
  return {
    stop: async () => {
      beating.stop();
      await running;
    },
  };
}
