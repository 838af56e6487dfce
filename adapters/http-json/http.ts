import type { Clock } from '../../kernel/clock.ts';
import { causeError, driverError } from '../causes.ts';
import { sourceError } from '../errors.ts';
import { readCapped, refusal } from './read-capped.ts';

/** Network, time, patience and chance, as arguments. */
export interface HttpSurroundings {
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  /** Rejects with the signal's reason when that is aborted. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** From 0 to 1. */
  readonly random: () => number;
  /** Told that the source gives a sign of life. */
  readonly heard?: (() => void) | undefined;
}

export interface HttpLimits {
  readonly timeoutSeconds: number;
  readonly maximumBytes: number;
  readonly attempts: number;
  readonly longestWaitSeconds: number;
}

export interface HttpRequest {
  readonly url: URL;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** What the answer is taken as; `json`. */
  readonly accept?: 'json' | 'text';
  /** Statuses that are answers too, though not successes: a SOAP fault comes with 500. */
  readonly statuses?: readonly number[];
}

export interface HttpAnswer {
  readonly headers: Headers;
  /** The parsed JSON, or the text; undefined for an empty answer. */
  readonly body: unknown;
}

/** Says of an answer 200 that the source is busy after all. */
export type IsBusy = (answer: HttpAnswer) => boolean;

const MOST_REDIRECTS = 3;
const FIRST_PAUSE_MS = 500;
const BUSY = new Set([408, 425, 429, 500, 502, 503, 504]);

/** What became of one try: an answer, or a failure that may pass, with the pause that the source asks for. */
type Try = { readonly answer: HttpAnswer } | { readonly failure: Error; readonly pauseMs?: number };

/**
 * Sends a request until it is answered: what may pass by itself is tried again, after the pause that Retry-After asks
 * for, or after one that grows, with chance in it so that hubs do not march in step. Only the request's own host is
 * asked; a redirect elsewhere is SOURCE_HOST_FORBIDDEN.
 */
export async function send(
  surroundings: HttpSurroundings,
  limits: HttpLimits,
  request: HttpRequest,
  signal: AbortSignal,
  isBusy: IsBusy = () => false,
): Promise<HttpAnswer> {
  for (let attempt = 1; ; attempt += 1) {
    const tried = await tryOnce(surroundings, limits, request, signal, isBusy);
    if ('answer' in tried) return tried.answer;
    if (attempt >= limits.attempts) throw tried.failure;
    const longest = limits.longestWaitSeconds * 1000;
    const pause =
      tried.pauseMs ?? Math.min(longest, FIRST_PAUSE_MS * 2 ** (attempt - 1)) * (0.5 + surroundings.random() / 2);
    if (pause > longest) throw tried.failure;
    await surroundings.wait(pause, signal);
    // A pause that the source asked for is no silence.
    surroundings.heard?.();
  }
}

async function tryOnce(
  surroundings: HttpSurroundings,
  limits: HttpLimits,
  request: HttpRequest,
  signal: AbortSignal,
  isBusy: IsBusy,
): Promise<Try> {
  signal.throwIfAborted();
  const overdue = AbortSignal.timeout(limits.timeoutSeconds * 1000);
  const busy = (): Error => sourceError.SOURCE_BUSY({ subject: request.url.host, attempts: limits.attempts });
  try {
    const response = await follow(surroundings.fetch, request, AbortSignal.any([signal, overdue]));
    const isAnswer = request.statuses?.includes(response.status) ?? false;
    if (BUSY.has(response.status) && !isAnswer) {
      await response.body?.cancel();
      return {
        failure: response.status === 500 ? refusal(500, request.url) : busy(),
        ...retryAfter(response.headers, surroundings.clock),
      };
    }
    const how = { accept: request.accept, isAnswer, heard: surroundings.heard };
    const body = await readCapped(response, request.url, limits.maximumBytes, how);
    const answer = { headers: response.headers, body };
    return isBusy(answer) ? { failure: busy() } : { answer };
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    const failure = overdue.aborted ? causeError('timed-out', request.url.host) : driverError(error, request.url.host);
    if (failure.retryable) return { failure };
    throw failure;
  }
}

async function follow(fetch: HttpSurroundings['fetch'], request: HttpRequest, signal: AbortSignal): Promise<Response> {
  let { url } = request;
  for (let redirects = 0; ; redirects += 1) {
    const response = await fetch(url, {
      method: request.method,
      headers: { accept: request.accept === 'text' ? '*/*' : 'application/json', ...request.headers },
      redirect: 'manual',
      signal,
      ...(request.body === undefined ? {} : { body: request.body }),
    });
    const target = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || target === null) return response;
    await response.body?.cancel();
    url = sameHost(request.url, target, url);
    if (redirects >= MOST_REDIRECTS) throw causeError('answer-malformed', request.url.pathname);
  }
}

/** The address that a source points to, if it is on the same host; else SOURCE_HOST_FORBIDDEN. */
export function sameHost(asked: URL, target: string, base: URL = asked): URL {
  const url = URL.canParse(target, base) ? new URL(target, base) : undefined;
  if (url === undefined) throw causeError('answer-malformed', asked.pathname);
  if (url.origin !== asked.origin) throw sourceError.SOURCE_HOST_FORBIDDEN({ host: url.host });
  return url;
}

function retryAfter(headers: Headers, clock: Clock): { pauseMs?: number } {
  const told = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(told)) return { pauseMs: Number(told) * 1000 };
  const instant = Date.parse(told);
  return Number.isNaN(instant) ? {} : { pauseMs: Math.max(0, instant - clock.now().getTime()) };
}
