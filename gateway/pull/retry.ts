import { isCodedError } from '../../kernel/coded-error.ts';
import type { Clock } from '../../kernel/clock.ts';

/** How a run is tried again 重试: what may pass by itself, and nothing else. */
export interface Patience {
  readonly attempts: number;
  /** All tries and pauses together; a pause that would go beyond is not begun. */
  readonly budgetSeconds: number;
  readonly firstPauseSeconds: number;
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** From 0 to 1: hubs must not march in step. */
  readonly random: () => number;
}

/** Runs `work` until it goes through, fails for good, or the budget is used up; pauses double each time. */
export async function withRetries<Result>(
  work: () => Promise<Result>,
  patience: Patience | undefined,
  clock: Clock,
  signal: AbortSignal,
  onRetry: (error: unknown, attempt: number) => void,
): Promise<Result> {
  const { attempts = 1, budgetSeconds = 0, firstPauseSeconds = 0 } = patience ?? {};
  const until = clock.now().getTime() + budgetSeconds * 1000;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const pause = firstPauseSeconds * 1000 * 2 ** (attempt - 1) * (0.5 + (patience?.random() ?? 0) / 2);
      const hopeful = isCodedError(error) && error.retryable && !signal.aborted;
      if (!hopeful || attempt >= attempts || clock.now().getTime() + pause > until) throw error;
      onRetry(error, attempt);
      await patience?.wait(pause, signal);
    }
  }
}
