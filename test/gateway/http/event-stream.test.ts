import { describe, expect, it } from '@jest/globals';
import type { ExecutionResult } from 'graphql';
import { eventStream, type Beat } from '../../../gateway/http/event-stream.ts';

/** A beat that the test gives. */
function drum() {
  let strike = (): void => undefined;
  const wait: Beat = (_seconds, signal) =>
    new Promise((resolve) => {
      strike = resolve;
      signal.addEventListener('abort', () => resolve());
    });
  return { wait, strike: () => strike() };
}

describe('an event stream', () => {
  it('gives a sign of life after each silence, and loses no answer by it', async () => {
    let answer = (_: ExecutionResult): void => undefined;
    const answers = (async function* () {
      yield await new Promise<ExecutionResult>((resolve) => (answer = resolve));
    })();
    const { wait, strike } = drum();
    const stream = eventStream(answers, 15, wait);
    const next = async (): Promise<unknown> => (await stream.next()).value;
    expect(await next()).toBe(':\n\n');
    for (let silence = 0; silence < 2; silence += 1) {
      const sign = next();
      await new Promise((resolve) => setImmediate(resolve));
      strike();
      expect(await sign).toBe(':\n\n');
    }
    const text = next();
    answer({ data: { line: 'one\ntwo' } });
    expect(await text).toBe('event: next\ndata: {"data":{"line":"one\\ntwo"}}\n\n');
    expect(await next()).toBe('event: complete\ndata:\n\n');
    expect((await stream.next()).done).toBe(true);
  });

  it('leaves the answers when nobody reads it any more', async () => {
    let left = false;
    const answers = (async function* (): AsyncGenerator<ExecutionResult> {
      try {
        for (;;) yield await Promise.resolve({ data: {} });
      } finally {
        left = true;
      }
    })();
    const stream = eventStream(answers, 15);
    await stream.next();
    await stream.next();
    await stream.return(undefined);
    expect(left).toBe(true);
  });
});
