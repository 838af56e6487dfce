import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * Lets pages of the configured origins call the hub; none by default. Credentials are tokens in a header, never
 * cookies, so that no page can act for somebody who merely visits it. Answers preflights: then true.
 */
export function answerCors(request: FastifyRequest, reply: FastifyReply, origins: readonly string[]): boolean {
  const { origin } = request.headers;
  if (origin === undefined || !origins.includes(origin)) return false;
  void reply.headers({
    'access-control-allow-origin': origin,
    vary: 'origin',
    'access-control-expose-headers': 'x-request-id, location, retry-after',
  });
  if (request.method !== 'OPTIONS') return false;
  void reply
    .code(204)
    .headers({
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers':
        'authorization, content-type, content-encoding, content-digest, idempotency-key, prefer, x-request-id, x-rows',
      'access-control-max-age': '600',
    })
    .send();
  return true;
}
