import { describe, expect, it } from '@jest/globals';
import { createBell, liveEvents } from '../../subgraphs/live.ts';

const never = new AbortController().signal;

describe('a bell', () => {
  it('wakes whoever waits for this, or for anything when it rings for all', async () => {
    const bell = createBell();
    const woken: string[] = [];
    const waits = ['MZ', 'JT'].map((about) => bell.heard(never, about).then(() => woken.push(about)));
    bell.ring('MZ');
    await waits[0];
    expect(woken).toEqual(['MZ']);
    bell.ring();
    await waits[1];
    expect(woken).toEqual(['MZ', 'JT']);
  });

  it('keeps nobody who has gone', async () => {
    const bell = createBell();
    const gone = new AbortController();
    const wait = bell.heard(gone.signal);
    gone.abort();
    await wait;
    await bell.heard(gone.signal);
  });
});

describe('live events', () => {
  it('can be left while they wait for news', async () => {
    const bell = createBell();
    const ended: string[] = [];
    const events = liveEvents(async function* (signal) {
      try {
        while (!signal.aborted) {
          const news = bell.heard(signal);
          yield 'state';
          await news;
        }
      } finally {
        ended.push('finally');
      }
    });
    expect(await events.next()).toEqual({ done: false, value: 'state' });
    const pending = events.next();
    await events.return?.();
    expect(await pending).toEqual({ done: true, value: undefined });
    expect(ended).toEqual(['finally']);
  });
});
