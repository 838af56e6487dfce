import type { Log } from '../kernel/log.ts';
import type { Intake, Progress, Receipt } from '../subgraphs/cases/intake/intake.ts';
import { gatewayError } from './errors.ts';
import type { Metrics } from './http/metrics.ts';
import type { WorkInFlight } from './work-in-flight.ts';

/** Settles what was received, whether or not anybody waits for it, and knows how far it is. */
export interface Settling {
  /**
   * Settles what a receipt stands for; what is settled already is answered as it is, and asked twice at once it is
   * done once. HUB_STOPPING when a shutdown came first: the next start goes on where this one stopped.
   */
  settle(received: Receipt): Promise<Receipt>;
  /** How far a submission is that is being settled now. */
  progress(submission: string): Progress | undefined;
}

export function createSettling(options: {
  readonly intake: Intake;
  readonly work: WorkInFlight;
  readonly metrics: Metrics;
  readonly log: Log;
}): Settling {
  const { intake, work, metrics, log } = options;
  const running = new Map<string, Promise<Receipt>>();
  const progressOf = new Map<string, Progress>();

  const run = async (submission: string): Promise<Receipt> => {
    const { signal } = work;
    try {
      const onProgress = (progress: Progress): void => void progressOf.set(submission, progress);
      const receipt = await intake.settle(submission, { signal, onProgress });
      metrics.submission(receipt);
      return receipt;
    } catch (error) {
      if (signal.aborted) throw gatewayError.HUB_STOPPING({}, error);
      log.error({ submission, error }, 'A submission could not be settled; it is tried again at the next start.');
      throw error;
    } finally {
      running.delete(submission);
      progressOf.delete(submission);
    }
  };

  return {
    settle: (received) => {
      const { submission, state } = received;
      if (state !== 'RECEIVED' && state !== 'CHECKING') return Promise.resolve(received);
      const known = running.get(submission);
      if (known) return known;
      const settled = work.track(run(submission));
      running.set(submission, settled);
      return settled;
    },
    progress: (submission) => progressOf.get(submission),
  };
}
