import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A request as an interface sees it. */
export interface JsonRequest {
  readonly method: string;
  readonly url: URL;
  readonly authorization: string;
  /** Any header by its name in small letters. */
  readonly header: (name: string) => string;
  readonly body: string;
}

export interface JsonAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** An HTTP interface with JSON on loopback, at a port of the system's choice. */
export interface JsonInterface {
  readonly baseUrl: string;
  close(): Promise<void>;
}

/** Starts the interface; `answer` says what comes for a request, undefined: 404. */
export async function startJsonInterface(
  answer: (request: JsonRequest) => JsonAnswer | undefined,
): Promise<JsonInterface> {
  const server = createServer((request, response) => {
    reply(answer, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${String(port)}/api`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function reply(
  answer: (request: JsonRequest) => JsonAnswer | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const header = (name: string): string => String(request.headers[name] ?? '');
  const {
    status = 200,
    headers,
    body,
  } = answer({
    method: request.method ?? '',
    url: new URL(request.url ?? '/', 'http://127.0.0.1'),
    authorization: header('authorization'),
    header,
    body: await text(request),
  }) ?? { status: 404, body: { error: 'not found' } };
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
}

/** A whole number among the parameters of an address, or what stands for it. */
export function parameter(url: URL, name: string, standard: number): number {
  const value = Number(url.searchParams.get(name) ?? standard);
  return Number.isSafeInteger(value) && value >= 0 ? value : standard;
}
