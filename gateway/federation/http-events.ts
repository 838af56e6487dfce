import { request, type Dispatcher } from 'undici';
import type { ExecutionResult } from 'graphql';
import { isCodedError } from '../../kernel/coded-error.ts';
import { liveEvents } from '../../subgraphs/live.ts';
import { gatewayError } from '../errors.ts';
import { federationError } from './errors.ts';

/** A subscription to be opened at a subgraph across the network. */
export interface HttpSubscription {
  readonly subgraph: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly signal?: AbortSignal | undefined;
  /** One answer at most; beyond it SUBGRAPH_ANSWER_TOO_LARGE. */
  readonly maximumBytes: number;
  /** Makes a result of an answer's text. */
  readonly read: (text: string, status: number) => ExecutionResult;
}

/** Servers give a sign of life every quarter of a minute; silence of this length is a broken connection. */
const SILENCE_MS = 60_000;

/**
 * Opens a subscription by server-sent events (graphql-sse, distinct connections). Answers the events, or the one answer
 * of a subgraph that refuses it. Throws SUBGRAPH_UNREACHABLE.
 */
export async function openHttpEvents(
  subscription: HttpSubscription,
): Promise<AsyncIterable<ExecutionResult> | ExecutionResult> {
  const { subgraph, url, headers, body, signal, read } = subscription;
  const leaving = new AbortController();
  const leave = (): void => leaving.abort();
  signal?.addEventListener('abort', leave, { once: true });
  const response = await request(url, {
    method: 'POST',
    headers: { ...headers, accept: 'text/event-stream' },
    body,
    bodyTimeout: SILENCE_MS,
    signal: leaving.signal,
  }).catch((cause: unknown) => {
    throw gatewayError.SUBGRAPH_UNREACHABLE({ subgraph }, cause);
  });
  if (!String(response.headers['content-type']).startsWith('text/event-stream'))
    return read(await response.body.text(), response.statusCode);
  return liveEvents((left) => {
    left.addEventListener('abort', leave);
    return events(response, subscription, leaving.signal);
  });
}

async function* events(
  { body, statusCode }: Dispatcher.ResponseData,
  { subgraph, read, maximumBytes }: HttpSubscription,
  left: AbortSignal,
): AsyncGenerator<ExecutionResult, void, undefined> {
  try {
    for await (const { event, data } of serverSentEvents(body, maximumBytes, subgraph)) {
      if (event === 'complete') return;
      if (event === 'next') yield read(data, statusCode);
    }
  } catch (cause) {
    if (left.aborted) return;
    throw isCodedError(cause) ? cause : gatewayError.SUBGRAPH_UNREACHABLE({ subgraph }, cause);
  }
}

/** The events of a stream; comments, which are signs of life, are passed over. */
async function* serverSentEvents(
  body: AsyncIterable<Uint8Array>,
  limit: number,
  subgraph: string,
): AsyncGenerator<{ readonly event: string; readonly data: string }> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of body) {
    rest += decoder.decode(chunk, { stream: true });
    if (rest.length > limit) throw federationError.SUBGRAPH_ANSWER_TOO_LARGE({ subgraph, limit });
    const blocks = rest.split(/\r?\n\r?\n/);
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const field = (name: string): string[] =>
        block
          .split(/\r?\n/)
          .flatMap((line) => (line.startsWith(`${name}:`) ? [line.slice(name.length + 1).trim()] : []));
      yield { event: field('event')[0] ?? 'message', data: field('data').join('\n') };
    }
  }
}
