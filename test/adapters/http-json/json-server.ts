import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Item {
  readonly NO: string;
  readonly UPDATE_DATE: string;
  readonly [field: string]: unknown;
}

/** A department's interface that a test fills, and that misbehaves as the test says. */
export interface JsonServer {
  readonly baseUrl: string;
  readonly items: Item[];
  readonly requests: { readonly url: URL; readonly method: string; readonly headers: IncomingMessage['headers'] }[];
  readonly acknowledged: Record<string, unknown>[];
  /** Called before each request is answered, with its ordinal from 1; true: the test has answered. */
  before: (ordinal: number, request: IncomingMessage, response: ServerResponse) => boolean;
  close(): Promise<void>;
}

/** `/cases` by offset, `/by-cursor`, `/by-link`, `/token`, `/outcomes`. */
export async function startJsonServer(items: readonly Item[]): Promise<JsonServer> {
  const state = { items: [...items], requests: [], acknowledged: [], before: () => false } as unknown as JsonServer;
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    state.requests.push({ url, method: request.method ?? '', headers: request.headers });
    if (state.before(state.requests.length, request, response)) return;
    void answer(state, url, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(state, {
    baseUrl: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/api`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  });
}

/** Records with keys N001 and on, one a minute from 2010-10-01 08:00. */
export function makeItems(count: number): Item[] {
  return Array.from({ length: count }, (_, index) => ({
    NO: `N${String(index + 1).padStart(3, '0')}`,
    UPDATE_DATE: new Date(Date.UTC(2010, 9, 1, 8, index)).toISOString().slice(0, 19).replace('T', ' '),
    CONTENT: '办理道路运输经营许可',
    STEPS: [{ NO: `N${String(index + 1).padStart(3, '0')}-1`, NOTE: '同意' }],
  }));
}

export function json(
  response: ServerResponse,
  body: unknown,
  headers: Record<string, string> = {},
  status = 200,
): true {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
  return true;
}

async function answer(state: JsonServer, url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const since = url.searchParams.get('since') ?? '';
  const list = state.items.filter((item) => item.UPDATE_DATE >= since);
  const size = Number(url.searchParams.get('limit') ?? 10);
  const from = Number(url.searchParams.get('offset') ?? url.searchParams.get('cursor') ?? 0);
  const page = list.slice(from, from + size);
  const more = from + size < list.length;
  switch (url.pathname) {
    case '/api/cases':
      return void json(response, { code: 0, data: { list: page, total: list.length } });
    case '/api/by-cursor':
      return void json(response, { data: page, next: more ? String(from + size) : null });
    case '/api/by-link': {
      const next = new URL(url);
      next.searchParams.set('offset', String(from + size));
      return void json(response, page, more ? { link: `<${next.pathname}${next.search}>; rel="next"` } : {});
    }
    case '/api/token':
      return void json(response, { access_token: `token-${String(state.requests.length)}`, expires_in: 3600 });
    case '/api/outcomes': {
      let text = '';
      for await (const part of request) text += String(part);
      const { verdicts } = JSON.parse(text) as { verdicts: Record<string, unknown>[] };
      for (const verdict of verdicts)
        if (!state.acknowledged.some(({ key }) => key === verdict['key'])) state.acknowledged.push(verdict);
      return void json(response, { code: 0 });
    }
    default:
      return void json(response, { code: 404 }, {}, 404);
  }
}
