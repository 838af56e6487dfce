import { sha256 } from '../../kernel/canonical-json.ts';
import type { Ledger } from '../../subgraphs/cases/intake/intake.ts';
import { PERIOD } from './the-month.ts';
import type { Delivery } from './system.ts';

/** What the hub says of a delivery, out of its receipt. */
export interface Outcome {
  readonly verdict: string;
  readonly ledger: Ledger;
}

/** The hub as a department's system sees it over HTTP, with a token of its own. */
export interface FrontDoor {
  /** Delivers over `POST /intake/{recordType}`. */
  deliver(delivery: Delivery): Promise<Outcome>;
  /** Reports counts of cases by power code 仅报件数. */
  count(counts: Readonly<Record<string, number>>): Promise<Outcome>;
  /** Asks or changes something through the graph; errors in the answer are thrown. */
  graph<Data>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Data>;
}

/** The secret of a client of the demo; its hash stands in the demo's configuration. */
export const demoSecret = (clientId: string): string => `demo-secret-of-${clientId}`;

/** Exchanges the client's secret for a token, as a self-built system does each time it begins. */
export async function openFrontDoor(hubUrl: string, clientId: string): Promise<FrontDoor> {
  const credentials = { client_id: clientId, client_secret: demoSecret(clientId) };
  const { access_token: token } = await post<{ access_token: string }>(`${hubUrl}/auth/token`, {}, credentials);
  return openWithToken(hubUrl, token);
}

/** For who holds a token already. */
export function openWithToken(hubUrl: string, token: string): FrontDoor {
  const authorization = `Bearer ${token}`;
  const intake = (path: string): string => `${hubUrl}/intake/${path}?period=${PERIOD}`;
  return {
    async deliver(delivery) {
      const { recordType, name, channel } = delivery;
      const url = `${intake(recordType)}&channel=${channel}&name=${encodeURIComponent(name)}`;
      const request = {
        method: 'POST',
        headers: { authorization, ...headersOf(delivery) },
        body: new Uint8Array(delivery.bytes),
      };
      // 422 is no failure: the delivery was taken in and some of its records were not.
      return (await ask(url, request, [422])) as Outcome;
    },
    async count(counts) {
      const lines = Object.entries(counts).map(([powerCode, count]) => ({ powerCode, count }));
      return post<Outcome>(intake('counts'), { authorization }, { counts: lines });
    },
    async graph<Data>(query: string, variables: Readonly<Record<string, unknown>> = {}) {
      type Answer = { readonly data?: Data | null; readonly errors?: readonly { readonly message: string }[] };
      const { data, errors } = await post<Answer>(`${hubUrl}/graphql`, { authorization }, { query, variables });
      if (errors !== undefined || data == null) throw new Error(`The graph refused: ${JSON.stringify(errors)}`);
      return data;
    },
  };
}

function headersOf({ contentType, gzip, rows, bytes }: Delivery): Record<string, string> {
  return {
    'content-type': contentType,
    'content-digest': `sha-256=:${Buffer.from(sha256(bytes), 'hex').toString('base64')}:`,
    'x-rows': String(rows),
    ...(gzip === true ? { 'content-encoding': 'gzip' } : {}),
  };
}

async function post<Answer>(url: string, headers: Record<string, string>, body: unknown): Promise<Answer> {
  const request = { method: 'POST', headers: { 'content-type': 'application/json', ...headers } };
  return (await ask(url, { ...request, body: JSON.stringify(body) })) as Answer;
}

async function ask(url: string, request: RequestInit, alsoFine: readonly number[] = []): Promise<unknown> {
  const response = await fetch(url, request);
  if (response.ok || alsoFine.includes(response.status)) return response.json();
  throw new Error(`${url}: ${String(response.status)} ${await response.text()}`);
}
