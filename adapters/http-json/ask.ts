import { causeOf } from '../causes.ts';
import type { Secrets } from '../contract.ts';
import { sourceError } from '../errors.ts';
import { authenticate } from './authenticate.ts';
import { send, type HttpAnswer, type HttpLimits, type HttpRequest, type HttpSurroundings } from './http.ts';
import type { HttpJsonSettings } from './settings.ts';

/** Settings that say how a host is asked, whatever it answers. */
export type AskSettings = Pick<
  HttpJsonSettings,
  'baseUrl' | 'authentication' | 'timeoutSeconds' | 'maximumBytes' | 'attempts' | 'longestWaitSeconds'
>;

/** Asks one host, as itself, until it is answered. */
export type Ask = (request: HttpRequest, signal: AbortSignal) => Promise<HttpAnswer>;

/** How an answer that came well may say that it is none. */
export interface Judge {
  /** Try again later. */
  readonly isBusy: (answer: HttpAnswer) => boolean;
  /** Throws a coded error when the answer holds one. */
  readonly refuse: (url: URL, answer: HttpAnswer) => void;
}

/** Makes the way to a host; `attempts` overrides the settings, for looks that should not wait. */
export function createAsk(
  settings: AskSettings,
  secrets: Secrets,
  surroundings: HttpSurroundings,
  judge: Judge,
  attempts?: number,
): Ask {
  const limits: HttpLimits = {
    timeoutSeconds: settings.timeoutSeconds ?? 30,
    maximumBytes: settings.maximumBytes ?? 20_000_000,
    attempts: attempts ?? settings.attempts ?? 5,
    longestWaitSeconds: settings.longestWaitSeconds ?? 120,
  };
  const authentication = authenticate(settings, secrets, surroundings, limits);
  const once: Ask = async (request, signal) => {
    const headers = { ...request.headers, ...(await authentication.headers(signal)) };
    const answer = await send(surroundings, limits, { ...request, headers }, signal, judge.isBusy);
    judge.refuse(request.url, answer);
    return answer;
  };
  return (request, signal) =>
    once(request, signal).catch((error: unknown) => {
      // A token may end before its time; a fresh one gets one chance.
      if (causeOf(error)?.cause === 'password-refused' && authentication.renew()) return once(request, signal);
      throw error;
    });
}

/** An error that the source tells of itself; only what looks like a code is repeated, for texts may hold data. */
export function reportedError(subject: string, value: unknown): Error {
  const text = String(value ?? '');
  return sourceError.SOURCE_REPORTS_ERROR({ subject, code: /^[\w.:-]{1,60}$/.test(text) ? text : 'unknown' });
}
