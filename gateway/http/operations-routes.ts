import type { FastifyInstance } from 'fastify';
import type { FrontDoor } from './front-door.ts';

/** `/health` (the process lives), `/ready` (requests can be served), `/metrics` (Prometheus), public keys of the hub. */
export function addOperationsRoutes(app: FastifyInstance, { readiness, metrics, publicKeys }: FrontDoor): void {
  app.get('/health', () => ({ status: 'ok' }));
  app.get('/ready', (_, reply) => {
    const state = readiness();
    return reply.code(state.ready ? 200 : 503).send(state);
  });
  app.get('/metrics', async (_, reply) => {
    const { contentType, text } = await metrics.render();
    return reply.type(contentType).send(text);
  });
  app.get('/.well-known/jwks.json', () => publicKeys);
}
