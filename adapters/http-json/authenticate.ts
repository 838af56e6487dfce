import { causeError } from '../causes.ts';
import type { Secrets } from '../contract.ts';
import { send, type HttpLimits, type HttpSurroundings } from './http.ts';
import { at } from './json-pointer.ts';
import type { HttpJsonSettings, TokenAuthentication } from './settings.ts';

/** Gives the headers that show who the hub is; `renew` forgets a token that was refused. */
export interface Authentication {
  headers(signal: AbortSignal): Promise<Readonly<Record<string, string>>>;
  /** Whether there is anything to renew. */
  renew(): boolean;
}

/** Renewed so long before it ends, so that it does not end on the way. */
const MARGIN_MS = 30_000;
const STANDARD_LIFETIME_SECONDS = 300;

/** Authentication as the settings say: by a header, by a token from a token endpoint, or none. */
export function authenticate(
  settings: Pick<HttpJsonSettings, 'baseUrl' | 'authentication'>,
  secrets: Secrets,
  surroundings: HttpSurroundings,
  limits: HttpLimits,
): Authentication {
  const { authentication } = settings;
  if (authentication === undefined) return { headers: () => Promise.resolve({}), renew: () => false };
  if (authentication.kind === 'header') {
    const { name, secret, prefix = '' } = authentication;
    return { headers: () => Promise.resolve({ [name]: prefix + secrets(secret) }), renew: () => false };
  }
  let held: { readonly token: string; readonly until: number } | undefined;
  return {
    headers: async (signal) => {
      const now = surroundings.clock.now().getTime();
      if (held === undefined || held.until <= now) {
        const { token, seconds } = await askToken(authentication, settings, secrets, surroundings, limits, signal);
        held = { token, until: now + seconds * 1000 - MARGIN_MS };
      }
      return { authorization: `Bearer ${held.token}` };
    },
    renew: () => {
      const had = held !== undefined;
      held = undefined;
      return had;
    },
  };
}

async function askToken(
  authentication: TokenAuthentication,
  settings: Pick<HttpJsonSettings, 'baseUrl' | 'authentication'>,
  secrets: Secrets,
  surroundings: HttpSurroundings,
  limits: HttpLimits,
  signal: AbortSignal,
): Promise<{ readonly token: string; readonly seconds: number }> {
  const url = new URL(authentication.url, withSlash(settings.baseUrl));
  const fields = {
    grant_type: 'client_credentials',
    client_id: authentication.clientId,
    client_secret: secrets(authentication.secret),
  };
  const form = authentication.body !== 'json';
  const { body } = await send(
    surroundings,
    limits,
    {
      url,
      method: 'POST',
      headers: { 'content-type': form ? 'application/x-www-form-urlencoded' : 'application/json' },
      body: form ? new URLSearchParams(fields).toString() : JSON.stringify(fields),
    },
    signal,
  );
  const token = at(body, authentication.token ?? '/access_token');
  if (typeof token !== 'string' || token === '') throw causeError('answer-malformed', url.pathname);
  const seconds = Number(at(body, authentication.lifetime ?? '/expires_in') ?? STANDARD_LIFETIME_SECONDS);
  return { token, seconds: Number.isFinite(seconds) ? seconds : STANDARD_LIFETIME_SECONDS };
}

/** A base to which paths are added, not one whose last part they replace. */
export const withSlash = (url: string): string => (url.endsWith('/') ? url : `${url}/`);
