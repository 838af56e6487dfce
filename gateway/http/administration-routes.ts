import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AdministrationDesk } from '../administration/administration-desk.ts';
import { gatewayError } from '../errors.ts';

/**
 * For administrators alone: `GET /administration` (the hub at a glance), `POST /administration/sources/:name/inspection`
 * (connect and look), `POST /administration/secrets` (a secret for a new client, told once and kept nowhere).
 */
export function addAdministrationRoutes(app: FastifyInstance, desk: AdministrationDesk): void {
  app.get('/administration', (request) => {
    requireAdministrator(request);
    return desk.overview();
  });
  app.post<{ Params: { name: string } }>('/administration/sources/:name/inspection', (request, reply) => {
    requireAdministrator(request);
    return desk.inspect(request.params.name, goneSignal(reply));
  });
  app.post('/administration/secrets', (request) => {
    requireAdministrator(request);
    return desk.newSecret();
  });
}

function requireAdministrator({ principal }: FastifyRequest): void {
  if (principal.role === 'public') throw gatewayError.AUTH_REQUIRED({});
  if (principal.role !== 'administrator') throw gatewayError.AUTH_FORBIDDEN({});
}

/** Set off when the caller goes away before the answer: a source that hangs must not be waited for. */
function goneSignal({ raw }: FastifyReply): AbortSignal {
  const leaving = new AbortController();
  raw.once('close', () => leaving.abort());
  return leaving.signal;
}
