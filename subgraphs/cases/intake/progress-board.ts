import { createBell, type Bell } from '../../live.ts';
import type { Progress } from './intake.ts';

/** Shows how far submissions are that are being settled in this process 进度. */
export interface ProgressBoard {
  /** Share of the bytes read, 0 to 1; undefined for what is not being settled. */
  share(submission: string): number | undefined;
  /** A step was made. */
  step(progress: Progress): void;
  /** Settling has ended, or was stopped. */
  end(submission: string): void;
  /** Resolves at the next step or the end of a submission, or when the signal is set off. */
  readonly heard: (signal: AbortSignal, submission: string) => ReturnType<Bell['heard']>;
}

export function createProgressBoard(): ProgressBoard {
  const shares = new Map<string, number>();
  const bell = createBell();
  return {
    share: (submission) => shares.get(submission),
    step({ submission, share }) {
      shares.set(submission, share);
      bell.ring(submission);
    },
    end(submission) {
      shares.delete(submission);
      bell.ring(submission);
    },
    heard: bell.heard,
  };
}
