import type { Clock } from '../../kernel/clock.ts';

/** How often each client may ask 频率限制. */
export interface RateTerms {
  /** Operations a minute in the long run; 0: no limit. */
  readonly perMinute: number;
  /** Operations at once after a rest. */
  readonly burst: number;
}

/** Counts one operation of a client; answers how many whole seconds to wait when it is one too many, else 0. */
export type RateLimit = (client: string) => number;

const CLIENTS_KEPT = 10_000;

/** A bucket of tokens for each client; the 10,000 clients that asked last are remembered, so that invented ones cannot fill the memory. */
export function createRateLimit({ perMinute, burst }: RateTerms, clock: Clock): RateLimit {
  if (perMinute === 0) return () => 0;
  const perMillisecond = perMinute / 60_000;
  const buckets = new Map<string, { readonly tokens: number; readonly at: number }>();
  return (client) => {
    const at = clock.now().getTime();
    const last = buckets.get(client);
    // A clock that was set back gives nothing and takes nothing.
    const gained = last ? Math.max(0, at - last.at) * perMillisecond : burst;
    const tokens = Math.min(burst, (last?.tokens ?? 0) + gained);
    const taken = tokens >= 1;
    buckets.delete(client);
    buckets.set(client, { tokens: taken ? tokens - 1 : tokens, at });
    const [oldest] = buckets.keys();
    if (buckets.size > CLIENTS_KEPT && oldest !== undefined) buckets.delete(oldest);
    return taken ? 0 : Math.ceil((1 - tokens) / perMillisecond / 1000);
  };
}
