/** Wakes whoever waits for news 通知. */
export interface Bell {
  /** Something has changed; `about` says of what. */
  ring(about?: string): void;
  /** Resolves at the next ring about this (or about everything), or when the signal is set off. */
  heard(signal: AbortSignal, about?: string): Promise<void>;
}

/** A bell in this process. It carries no news itself: who hears it reads what there is, so that nothing piles up. */
export function createBell(): Bell {
  const waiting = new Set<{ readonly about: string | undefined; readonly wake: () => void }>();
  return {
    ring(about) {
      for (const one of [...waiting]) if (about === undefined || one.about === about) one.wake();
    },
    heard: (signal, about) =>
      new Promise((resolve) => {
        const one = {
          about,
          wake: () => {
            waiting.delete(one);
            signal.removeEventListener('abort', one.wake);
            resolve();
          },
        };
        if (signal.aborted) resolve();
        else {
          waiting.add(one);
          signal.addEventListener('abort', one.wake);
        }
      }),
  };
}

/** Events that `make` generates; leaving them sets its signal off, so that it need not wait for news that nobody wants. */
export function liveEvents<Event>(
  make: (signal: AbortSignal) => AsyncGenerator<Event, void, undefined>,
): AsyncIterableIterator<Event> {
  const left = new AbortController();
  const events = make(left.signal);
  const stream: AsyncIterableIterator<Event> = {
    next: () => events.next(),
    return: () => {
      left.abort();
      return events.return();
    },
    [Symbol.asyncIterator]: () => stream,
  };
  return stream;
}
