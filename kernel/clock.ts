/** Where the hub gets its time. The only file that reads the machine's clock; everything else takes a Clock. */
export interface Clock {
  /** The present instant. Stored as UTC, ISO 8601 with milliseconds. */
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still until it is told; for tests, replays and the demo. */
export function fixedClock(
  start: string | Date,
): Clock & { set(to: string | Date): void; advance(milliseconds: number): void } {
  let present = new Date(start).getTime();
  return {
    now: () => new Date(present),
    set: (to) => {
      present = new Date(to).getTime();
    },
    advance: (milliseconds) => {
      present += milliseconds;
    },
  };
}

/** Legal time is Asia/Shanghai: UTC+8, without daylight saving since 1992. */
export const LEGAL_TIME_OFFSET_MS = 8 * 3_600_000;

/** Date of an instant in legal time, `YYYY-MM-DD`. */
export function legalDate(instant: Date): string {
  return new Date(instant.getTime() + LEGAL_TIME_OFFSET_MS).toISOString().slice(0, 10);
}

/** Instant of a wall-clock time in legal time; `time` is `HH:mm:ss`, and `24:00:00` is the end of the day. */
export function legalInstant(date: string, time = '00:00:00'): Date {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  const midnight = Date.parse(`${date}T00:00:00Z`) - LEGAL_TIME_OFFSET_MS;
  return new Date(midnight + ((hours * 60 + minutes) * 60 + seconds) * 1000);
}
