import { sha256 } from '../../kernel/canonical-json.ts';
import type { Secrets } from '../contract.ts';
import { createAsk, reportedError } from './ask.ts';
import { withSlash } from './authenticate.ts';
import type { HttpAnswer, HttpSurroundings } from './http.ts';
import { at } from './json-pointer.ts';
import { parsePage, type Page } from './page.ts';
import type { CollectionSettings, HttpJsonSettings } from './settings.ts';

/** Speaks to one configured interface: addresses, authentication, errors inside answers. */
export interface Client {
  page(
    collection: CollectionSettings,
    parameters: Readonly<Record<string, string>>,
    address: URL | undefined,
    signal: AbortSignal,
  ): Promise<Page>;
  post(path: string, body: unknown, signal: AbortSignal): Promise<void>;
}

/** Makes the client; `attempts` overrides the settings, for looks that should not wait. */
export function createClient(
  settings: HttpJsonSettings,
  secrets: Secrets,
  surroundings: HttpSurroundings,
  attempts?: number,
): Client {
  const base = new URL(withSlash(settings.baseUrl));
  const judge = {
    isBusy: (answer: HttpAnswer) => isBusy(settings, answer),
    refuse: (url: URL, answer: HttpAnswer) => refuseErrorInside(settings, url, answer),
  };
  const ask = createAsk(settings, secrets, surroundings, judge, attempts);
  return {
    page: async (collection, parameters, address, signal) => {
      const url = address ?? addressOf(base, collection, parameters);
      return parsePage(collection, url, await ask({ url, method: 'GET', headers: {} }, signal));
    },
    post: async (path, body, signal) => {
      const text = JSON.stringify(body);
      const headers = { 'content-type': 'application/json', 'idempotency-key': sha256(text).slice(0, 32) };
      await ask({ url: new URL(relative(path), base), method: 'POST', headers, body: text }, signal);
    },
  };
}

function addressOf(base: URL, collection: CollectionSettings, parameters: Readonly<Record<string, string>>): URL {
  const url = new URL(relative(collection.path), base);
  for (const [name, value] of Object.entries({ ...collection.query, ...parameters })) url.searchParams.set(name, value);
  return url;
}

/** Beneath the base, also when it is written with a slash in front. */
const relative = (path: string): string => path.replace(/^\/+/, '');

function valueInside({ error }: HttpJsonSettings, { body }: HttpAnswer): string {
  return error === undefined ? '' : String(at(body, error.pointer) ?? '');
}

const isBusy = (settings: HttpJsonSettings, answer: HttpAnswer): boolean =>
  settings.error?.busy?.includes(valueInside(settings, answer)) ?? false;

function refuseErrorInside(settings: HttpJsonSettings, url: URL, answer: HttpAnswer): void {
  if (settings.error === undefined) return;
  const value = valueInside(settings, answer);
  if (settings.error.success.includes(value)) return;
  throw reportedError(url.pathname, value);
}
