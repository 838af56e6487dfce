import type { IncomingMessage } from 'node:http';

/** Address of the client of a connection; that of the first hop, where the proxies in front are believed. */
export function clientAddress({ headers, socket }: IncomingMessage, trustProxy: boolean): string {
  const forwarded = trustProxy
    ? String(headers['x-forwarded-for'] ?? '')
        .split(',')[0]
        ?.trim()
    : undefined;
  return forwarded || (socket.remoteAddress ?? '');
}
