import type { ExecutionResult } from 'graphql';

/** Waits so many seconds, or until the signal is set off. */
export type Beat = (seconds: number, signal: AbortSignal) => Promise<void>;

/** By the machine's timer. */
export const beat: Beat = (seconds, signal) =>
  new Promise((resolve) => {
    const timer = setTimeout(done, seconds * 1000);
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
    signal.addEventListener('abort', done);
  });

/**
 * Writes answers as server-sent events by graphql-sse's distinct-connections protocol: `next` for each, `complete` at the
 * end, and a comment as a sign of life after so many seconds of silence.
 */
export async function* eventStream(
  answers: AsyncIterable<ExecutionResult>,
  heartbeatSeconds: number,
  wait: Beat = beat,
): AsyncGenerator<string> {
  const iterator = answers[Symbol.asyncIterator]();
  try {
    // Some browsers take the connection for open only when something has come.
    yield ':\n\n';
    for (let next = iterator.next(); ;) {
      const answer = await soonest(next, heartbeatSeconds, wait);
      if (answer === undefined) yield ':\n\n';
      else if (answer.done) break;
      else {
        yield `event: next\ndata: ${JSON.stringify(answer.value)}\n\n`;
        next = iterator.next();
      }
    }
    yield 'event: complete\ndata:\n\n';
  } finally {
    await iterator.return?.();
  }
}

/** The answer, or undefined when the silence was long enough. */
async function soonest<Answer>(answer: Promise<Answer>, seconds: number, wait: Beat): Promise<Answer | undefined> {
  const heard = new AbortController();
  try {
    return await Promise.race([answer, wait(seconds, heard.signal).then(() => undefined)]);
  } finally {
    heard.abort();
  }
}
