import { setTimeout as pause } from 'node:timers/promises';
import { Pool } from 'undici';
import { isCodedError } from '../../kernel/coded-error.ts';
import { systemClock, type Clock } from '../../kernel/clock.ts';
import { gatewayError } from '../errors.ts';
import { createCircuitBreaker, type BreakerTerms } from './circuit-breaker.ts';
import { dispatched, type ExchangeAnswer } from './dispatched.ts';
import { federationError } from './errors.ts';

/** How a subgraph is called over HTTP; the defaults suit one in the same network. */
export interface ExchangeTerms {
  /** Until the answer begins, and again between its parts. Default 15,000. */
  readonly timeoutMs?: number;
  /** Connections that are kept open at most. Default 64. */
  readonly connections?: number;
  /** Largest answer that is read. Default 64 MiB. */
  readonly maximumBytes?: number;
  /** Pauses before a query is asked again, one for each time. Default 50 and 250. */
  readonly retryAfterMs?: readonly number[];
  /** Default: after 8 failures in a row it rests 5 s. */
  readonly breaker?: BreakerTerms;
  readonly clock?: Clock;
}

export interface ExchangeRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Whether it may be asked again when nothing came back: queries only. */
  readonly repeatable: boolean;
  readonly signal?: AbortSignal;
}

/** Calls of one subgraph over kept connections. */
export interface Exchange {
  /** Throws SUBGRAPH_UNREACHABLE, SUBGRAPH_RESTING or SUBGRAPH_ANSWER_TOO_LARGE. */
  post(request: ExchangeRequest): Promise<ExchangeAnswer>;
  close(): Promise<void>;
}

/** An answer of a subgraph at most, unless said otherwise. */
export const MAXIMUM_BYTES = 64 * 2 ** 20;

/** Opens no connection before the first call. */
export function createExchange(subgraph: string, url: string, terms: ExchangeTerms): Exchange {
  const { timeoutMs = 15_000, connections = 64, maximumBytes = MAXIMUM_BYTES, retryAfterMs = [50, 250] } = terms;
  const { breaker: breakerTerms = { failures: 8, restMs: 5_000 }, clock = systemClock } = terms;
  const { origin, pathname, search } = new URL(url);
  const path = pathname + search;
  const pool = new Pool(origin, {
    connections,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    connect: { timeout: timeoutMs },
  });
  const breaker = createCircuitBreaker(breakerTerms, clock);

  const once = async ({ headers, body, signal }: ExchangeRequest): Promise<ExchangeAnswer> => {
    if (!breaker.admits()) throw federationError.SUBGRAPH_RESTING({ subgraph });
    try {
      const answer = await dispatched(
        pool,
        { path, method: 'POST', headers, body },
        { signal, subgraph, maximumBytes },
      );
      if (answer.status >= 502) breaker.failed();
      else breaker.succeeded();
      return answer;
    } catch (cause) {
      if (isCodedError(cause)) throw cause;
      // A client that went away says nothing of the subgraph.
      if (!signal?.aborted) breaker.failed();
      throw gatewayError.SUBGRAPH_UNREACHABLE({ subgraph }, cause);
    }
  };

  return {
    async post(request) {
      for (const wait of request.repeatable ? retryAfterMs : []) {
        const answer = await once(request).catch((failure: unknown) => {
          if (request.signal?.aborted || !isCodedError(failure, 'SUBGRAPH_UNREACHABLE')) throw failure;
          return undefined;
        });
        if (answer && answer.status < 502) return answer;
        await pause(wait, undefined, request.signal ? { signal: request.signal } : {});
      }
      return once(request);
    },
    close: () => pool.close(),
  };
}
