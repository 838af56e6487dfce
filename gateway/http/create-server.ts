import Fastify, { type FastifyInstance } from 'fastify';
import { anonymous } from '../../kernel/principal.ts';
import { gatewayError } from '../errors.ts';
import { addConsoleRoute } from './console-route.ts';
import { answerCors } from './cors.ts';
import { addFindingsRoute } from './findings-route.ts';
import type { FrontDoor } from './front-door.ts';
import { addGraphqlRoute } from './graphql-route.ts';
import { addGraphqlSocket } from './graphql-socket.ts';
import { addIntakeRoutes } from './intake-routes.ts';
import { addOperationsRoutes } from './operations-routes.ts';
import { addPullRoutes } from './pull-routes.ts';
import { sendProblem } from './problem.ts';
import { closeSilentConnections } from './silent-connections.ts';
import { addTokenRoute } from './token-route.ts';

const REQUEST_ID = /^[\w.-]{8,64}$/;

/** The HTTP front door: every request has an id, a principal and safe headers before a route sees it. */
export function createServer(door: FrontDoor): FastifyInstance {
  const app = Fastify({
    logger: false,
    bodyLimit: door.server.bodyLimitBytes,
    trustProxy: door.server.trustProxy,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
    genReqId: ({ headers }) => {
      const given = headers['x-request-id'];
      return typeof given === 'string' && REQUEST_ID.test(given) ? given : door.newId();
    },
  });
  app.decorateRequest('principal');
  app.setErrorHandler((error, request, reply) => sendProblem(error, request, reply, door.log));
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0]?.slice(0, 200);
    return sendProblem(gatewayError.REQUEST_ROUTE_UNKNOWN({ method: request.method, path }), request, reply, door.log);
  });
  closeSilentConnections(app);
  guardEveryRequest(app, door);
  recordEveryRequest(app, door);
  addOperationsRoutes(app, door);
  addTokenRoute(app, door);
  addGraphqlRoute(app, door);
  addGraphqlSocket(app, door);
  addIntakeRoutes(app, door);
  addFindingsRoute(app, door);
  addPullRoutes(app, door);
  addConsoleRoute(app);
  return app;
}

function guardEveryRequest(app: FastifyInstance, door: FrontDoor): void {
  app.addHook('onRequest', async (request, reply) => {
    request.principal = anonymous;
    void reply.headers({
      'x-request-id': request.id,
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    });
    if (answerCors(request, reply, door.server.corsOrigins)) return reply;
    request.principal = await door.authenticate(request.headers.authorization);
    return undefined;
  });
}

/** One line and one measurement a request; the route's pattern, not the address with what stands in it. */
function recordEveryRequest(app: FastifyInstance, { metrics, log }: FrontDoor): void {
  app.addHook('onResponse', (request, reply, done) => {
    const seconds = reply.elapsedTime / 1000;
    const facts = { method: request.method, route: request.routeOptions.url ?? 'unknown', status: reply.statusCode };
    metrics.request({ ...facts, seconds });
    log.info({ requestId: request.id, subject: request.principal.subject, ...facts, seconds }, 'Request answered.');
    done();
  });
}
