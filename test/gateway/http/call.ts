import { request as httpRequest, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';

export interface Call {
  readonly url: string;
  readonly method?: string;
  readonly headers?: OutgoingHttpHeaders;
  /** An object goes as JSON. */
  readonly payload?: string | Buffer | Readable | object;
}

export interface Answer {
  readonly statusCode: number;
  readonly headers: IncomingHttpHeaders;
  readonly payload: string;
  json<Body = unknown>(): Body;
}

/** Calls a server on the loopback as any client would. */
export function call(app: FastifyInstance, { url, method = 'GET', headers = {}, payload }: Call): Promise<Answer> {
  const { port } = app.server.address() as AddressInfo;
  const isJson = typeof payload === 'object' && !Buffer.isBuffer(payload) && !(payload instanceof Readable);
  const body = isJson ? JSON.stringify(payload) : payload;
  const all = { ...(isJson ? { 'content-type': 'application/json' } : {}), ...headers };
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest({ host: '127.0.0.1', port, path: url, method, headers: all }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('error', reject);
      incoming.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        resolve({
          statusCode: incoming.statusCode ?? 0,
          headers: incoming.headers,
          payload: text,
          json: <Body>() => JSON.parse(text) as Body,
        });
      });
    });
    outgoing.on('error', reject);
    if (body instanceof Readable) body.pipe(outgoing);
    else {
      if (body !== undefined) outgoing.setHeader('content-length', Buffer.byteLength(body as string));
      outgoing.end(body);
    }
  });
}
