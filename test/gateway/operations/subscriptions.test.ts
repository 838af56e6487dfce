import { describe, expect, it } from '@jest/globals';
import type { ExecutionResult } from 'graphql';
import { isEventStream } from '../../../gateway/federation/map-events.ts';
import { createSubscriptions, type Listening } from '../../../gateway/operations/subscriptions.ts';
import { fixedClock } from '../../../kernel/clock.ts';
import { createBell, liveEvents } from '../../../subgraphs/live.ts';

const clock = fixedClock('2024-03-04T00:00:00Z');

/** A subscription to a source that says nothing, ever. */
const silence = (more: Partial<Listening> = {}): Listening => ({
  client: 'subject desk',
  until: undefined,
  signal: new AbortController().signal,
  subscribe: (signal) => {
    const bell = createBell();
    return Promise.resolve(
      liveEvents<ExecutionResult>(async function* (left) {
        await bell.heard(AbortSignal.any([left, signal]));
        yield* [];
      }),
    );
  },
  present: (result) => result,
  failed: (error) => ({ extensions: { told: error } }),
  ...more,
});

describe('subscriptions', () => {
  it('end when the token does, though nothing happens', async () => {
    const subscriptions = createSubscriptions(1, clock);
    const until = new Date(clock.now().getTime() + 5);
    const answers = await subscriptions.begin(silence({ until }));
    if (!isEventStream<ExecutionResult>(answers)) throw new Error('It did not begin.');
    const told = answers[Symbol.asyncIterator]().next();
    clock.advance(5);
    const { value } = await told;
    expect(value).toMatchObject({ extensions: { told: { code: 'AUTH_TOKEN_EXPIRED' } } });
    await subscriptions.begin(silence());
  });

  it('are counted by client, and no more when they could not begin', async () => {
    const subscriptions = createSubscriptions(1, clock);
    const refused = { errors: [] };
    await subscriptions.begin(silence({ subscribe: () => Promise.resolve(refused) }));
    await expect(subscriptions.begin(silence({ subscribe: () => Promise.reject(new Error('down')) }))).rejects.toThrow(
      'down',
    );
    await subscriptions.begin(silence());
    await subscriptions.begin(silence({ client: 'subject other' }));
    await expect(subscriptions.begin(silence())).rejects.toMatchObject({ code: 'GRAPH_SUBSCRIPTIONS_TOO_MANY' });
  });

  it('tell a source that failed, and end', async () => {
    const subscribe = () =>
      Promise.resolve(
        // eslint-disable-next-line require-yield
        (async function* (): AsyncGenerator<ExecutionResult> {
          await Promise.reject(new Error('lost'));
        })(),
      );
    const answers = await createSubscriptions(1, clock).begin(silence({ subscribe }));
    const seen: unknown[] = [];
    for await (const answer of answers as AsyncIterable<ExecutionResult>) seen.push(answer);
    expect(seen).toMatchObject([{ extensions: { told: { message: 'lost' } } }]);
  });
});
