import type { Dispatcher, Pool } from 'undici';
import { federationError } from './errors.ts';

/** What came back, whatever it is. */
export interface ExchangeAnswer {
  readonly status: number;
  readonly text: string;
}

/** Who is asked, and how far and how long an answer is read. */
export interface Reading {
  readonly signal: AbortSignal | undefined;
  readonly subgraph: string;
  readonly maximumBytes: number;
}

/**
 * One call by the pool's own events: a stream for each answer would cost more than the call itself. Throws
 * SUBGRAPH_ANSWER_TOO_LARGE, and what undici throws when nothing comes back.
 */
export function dispatched(pool: Pool, request: Dispatcher.DispatchOptions, reading: Reading): Promise<ExchangeAnswer> {
  return new Promise((resolve, reject) => pool.dispatch(request, new AnswerReader(reading, resolve, reject)));
}

/** Reads one answer as it comes in, up to its limit. */
class AnswerReader implements Dispatcher.DispatchHandler {
  private readonly chunks: Buffer[] = [];
  private readonly reading: Reading;
  private readonly resolve: (answer: ExchangeAnswer) => void;
  private readonly reject: (reason: unknown) => void;
  private abort: (() => void) | undefined;
  private size = 0;
  private status = 0;

  constructor(reading: Reading, resolve: AnswerReader['resolve'], reject: AnswerReader['reject']) {
    this.reading = reading;
    this.resolve = resolve;
    this.reject = reject;
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    const { signal } = this.reading;
    if (!signal) return;
    this.abort = () => controller.abort(signal.reason as Error);
    if (signal.aborted) this.abort();
    else signal.addEventListener('abort', this.abort, { once: true });
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number): void {
    this.status = status;
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    const { subgraph, maximumBytes } = this.reading;
    this.size += chunk.length;
    this.chunks.push(chunk);
    if (this.size > maximumBytes)
      controller.abort(federationError.SUBGRAPH_ANSWER_TOO_LARGE({ subgraph, limit: maximumBytes }));
  }

  onResponseEnd(): void {
    this.leave();
    const [only] = this.chunks;
    const bytes = only && this.chunks.length === 1 ? only : Buffer.concat(this.chunks);
    this.resolve({ status: this.status, text: bytes.toString() });
  }

  onResponseError(_controller: Dispatcher.DispatchController | null, cause: Error): void {
    this.leave();
    this.reject(cause);
  }

  private leave(): void {
    if (this.abort) this.reading.signal?.removeEventListener('abort', this.abort);
  }
}
