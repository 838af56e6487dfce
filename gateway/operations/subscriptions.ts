import type { ExecutionResult } from 'graphql';
import type { Clock } from '../../kernel/clock.ts';
import { liveEvents } from '../../subgraphs/live.ts';
import { gatewayError } from '../errors.ts';
import { isEventStream } from '../federation/map-events.ts';
import { operationError } from './errors.ts';

/** Answers to the events of a subscription, or the one answer that says why there are none. */
export type Answers = AsyncIterableIterator<ExecutionResult> | ExecutionResult;

/** A subscription that is to begin. */
export interface Listening {
  /** Who listens: what subscriptions are counted by. */
  readonly client: string;
  /** When the listener's token ends. */
  readonly until: Date | undefined;
  /** Set off when the listener goes away. */
  readonly signal: AbortSignal;
  readonly subscribe: (signal: AbortSignal) => Promise<AsyncIterable<ExecutionResult> | ExecutionResult>;
  /** How an answer is told to the client. */
  readonly present: (result: ExecutionResult) => ExecutionResult;
  /** How a failure is told to the client. */
  readonly failed: (error: unknown) => ExecutionResult;
}

/** The subscriptions that are open 订阅. */
export interface Subscriptions {
  /** Throws GRAPH_SUBSCRIPTIONS_TOO_MANY. */
  begin(listening: Listening): Promise<Answers>;
  /** Ends them all. */
  close(): void;
}

const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Keeps count of subscriptions, and ends each with its listener or the listener's token. */
export function createSubscriptions(perClient: number, clock: Clock): Subscriptions {
  const open = new Map<AbortController, string>();
  return {
    async begin({ client, until, signal, subscribe, ...telling }) {
      const others = [...open.values()].filter((one) => one === client).length;
      if (others >= perClient) throw operationError.GRAPH_SUBSCRIPTIONS_TOO_MANY({ limit: perClient });
      const leaving = new AbortController();
      const leave = (): void => leaving.abort();
      open.set(leaving, client);
      signal.addEventListener('abort', leave, { once: true });
      const stopTimer = timerUntil(until, clock, leave);
      leaving.signal.addEventListener('abort', () => {
        open.delete(leaving);
        signal.removeEventListener('abort', leave);
        stopTimer();
      });
      const isOver = (): boolean => until !== undefined && clock.now() >= until;
      const answers = await subscribe(leaving.signal).catch((error: unknown) => {
        leave();
        throw error;
      });
      if (isEventStream(answers))
        return liveEvents((left) => {
          left.addEventListener('abort', leave);
          return answersOf(answers, { isOver, leave, ...telling });
        });
      leave();
      return telling.present(answers);
    },
    close: () => [...open.keys()].forEach((leaving) => leaving.abort()),
  };
}

interface Telling extends Pick<Listening, 'present' | 'failed'> {
  /** Whether the listener's token has ended. */
  readonly isOver: () => boolean;
  readonly leave: () => void;
}

async function* answersOf(
  answers: AsyncIterable<ExecutionResult>,
  { isOver, leave, present, failed }: Telling,
): AsyncGenerator<ExecutionResult, void, undefined> {
  try {
    for await (const answer of answers) {
      if (isOver()) break;
      yield present(answer);
    }
    if (isOver()) yield failed(gatewayError.AUTH_TOKEN_EXPIRED({}));
  } catch (error) {
    // The source has failed: the listener is told, and the subscription is over.
    yield failed(error);
  } finally {
    leave();
  }
}

/** Nothing may happen for long after the token has ended: then nobody looks. */
function timerUntil(until: Date | undefined, clock: Clock, act: () => void): () => void {
  if (until === undefined) return () => undefined;
  const timer = setTimeout(act, Math.min(until.getTime() - clock.now().getTime(), LONGEST_TIMER_MS));
  timer.unref();
  return () => clearTimeout(timer);
}
