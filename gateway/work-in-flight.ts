/** Work that outlives the request that began it, so that a shutdown can wait for it or safely abandon it. */
export interface WorkInFlight {
  /** Set off when a shutdown waits no longer; every step that was begun is resumable. */
  readonly signal: AbortSignal;
  readonly count: number;
  /** Counts the work until it has ended; hands the promise back. */
  track<Result>(work: Promise<Result>): Promise<Result>;
  /** Waits until all has ended; after `milliseconds` sets the signal off and waits for the work to notice. */
  drain(milliseconds: number): Promise<'finished' | 'abandoned'>;
}

export function createWorkInFlight(): WorkInFlight {
  const abort = new AbortController();
  const running = new Set<Promise<unknown>>();
  const ended = async (): Promise<void> => {
    while (running.size > 0) await Promise.allSettled(running);
  };
  return {
    signal: abort.signal,
    get count() {
      return running.size;
    },
    track(work) {
      running.add(work);
      const forget = (): void => void running.delete(work);
      work.then(forget, forget);
      return work;
    },
    async drain(milliseconds) {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<'late'>((resolve) => {
        timer = setTimeout(() => resolve('late'), milliseconds);
      });
      const first = await Promise.race([ended().then(() => 'finished' as const), late]);
      clearTimeout(timer);
      abort.abort();
      if (first === 'finished') return first;
      await ended();
      return 'abandoned';
    },
  };
}
