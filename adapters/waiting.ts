import { setTimeout as sleep } from 'node:timers/promises';

/** Waits by the machine's timers; rejects with the signal's reason when that is aborted. */
export async function waitReally(milliseconds: number, signal: AbortSignal): Promise<void> {
  try {
    await sleep(milliseconds, undefined, { signal });
  } catch {
    throw signal.reason;
  }
}
