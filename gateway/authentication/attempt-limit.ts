import type { Clock } from '../../kernel/clock.ts';

/** Counts calls by key in windows of one minute. */
export interface AttemptLimit {
  /** Counts one call; answers how many seconds to wait when it is one too many, else 0. */
  count(key: string, limit: number): number;
}

const WINDOW_MS = 60_000;
const KEYS_KEPT = 10_000;

/** A limit in memory; keeps the most recent 10,000 keys, so that invented names cannot fill it. */
export function createAttemptLimit(clock: Clock): AttemptLimit {
  const windows = new Map<string, { readonly since: number; calls: number }>();
  return {
    count(key, limit) {
      const now = clock.now().getTime();
      let window = windows.get(key);
      if (!window || now - window.since >= WINDOW_MS) window = { since: now, calls: 0 };
      window.calls += 1;
      windows.delete(key);
      windows.set(key, window);
      const [oldest] = windows.keys();
      if (windows.size > KEYS_KEPT && oldest !== undefined) windows.delete(oldest);
      return window.calls <= limit ? 0 : Math.ceil((window.since + WINDOW_MS - now) / 1000);
    },
  };
}
