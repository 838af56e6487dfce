/** A stream of events that can be left at any moment, also while it waits for the next. */
export interface EventStream<Event> extends AsyncIterableIterator<Event> {
  next(): Promise<IteratorResult<Event, undefined>>;
  return(): Promise<IteratorResult<Event, undefined>>;
}

/**
 * Makes another stream of each event of one. Leaving it, or the signal, leaves the source at once: a generator would
 * first wait for the event that may never come.
 */
export function mapEvents<From, To>(
  source: AsyncIterable<From>,
  map: (event: From) => To | Promise<To>,
  signal?: AbortSignal,
): EventStream<To> {
  const events = source[Symbol.asyncIterator]();
  const ended = { done: true, value: undefined } as const;
  let isOver = false;
  const leave = async (): Promise<typeof ended> => {
    if (!isOver) {
      isOver = true;
      await events.return?.();
    }
    return ended;
  };
  // Whoever set the signal off is not waiting for the source's last word.
  signal?.addEventListener('abort', () => void leave().catch(() => undefined), { once: true });
  const stream: EventStream<To> = {
    async next() {
      if (isOver || signal?.aborted) return leave();
      const event = await events.next();
      // What comes after leaving is nobody's any more.
      if (isOver) return ended;
      if (!event.done) return { done: false, value: await map(event.value) };
      isOver = true;
      return ended;
    },
    return: leave,
    [Symbol.asyncIterator]: () => stream,
  };
  return stream;
}

/** Whether an answer is a stream of events. */
export const isEventStream = <Event>(answer: AsyncIterable<Event> | object): answer is AsyncIterable<Event> =>
  Symbol.asyncIterator in answer;
