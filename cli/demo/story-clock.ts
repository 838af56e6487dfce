import type { Clock } from '../../kernel/clock.ts';

/** A clock that stands where the story stands, and runs on at real speed once the story is told. */
export interface StoryClock extends Clock {
  moveTo(instant: Date): void;
  runOn(): void;
}

/** `real` is asked only after the story, for how much time has passed. */
export function storyClock(real: Clock, beginning: Date): StoryClock {
  let present = beginning.getTime();
  let since: number | undefined;
  return {
    now: () => new Date(since === undefined ? present : present + real.now().getTime() - since),
    moveTo: (instant) => {
      present = instant.getTime();
    },
    runOn: () => {
      since = real.now().getTime();
    },
  };
}
