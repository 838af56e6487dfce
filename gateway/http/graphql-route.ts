import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { getOperationAST, GraphQLError, type ExecutionArgs, type ExecutionResult } from 'graphql';
import { createYoga, type Plugin, type YogaInitialContext } from 'graphql-yoga';
import type { SubgraphContext } from '../../subgraphs/subgraph.ts';
import { presentError } from '../federation/present-error.ts';
import type { FrontDoor } from './front-door.ts';
import { graphiqlPolicy, renderGraphiql } from './graphiql.ts';

/** What the handler hands on to the execution. */
interface ServerContext extends SubgraphContext {
  readonly signal: AbortSignal;
}

const PATH = '/graphql';

/** `/graphql`: the federated graph over HTTP, and GraphiQL for browsers. */
export function addGraphqlRoute(app: FastifyInstance, door: FrontDoor): void {
  const yoga = createYoga<ServerContext>({
    schema: door.engine.schema,
    graphqlEndpoint: PATH,
    logging: false,
    cors: false,
    multipart: false,
    batching: false,
    landingPage: false,
    graphiql: door.server.graphiql && { title: '阳光汇 Heliograph' },
    renderGraphiQL: renderGraphiql,
    maskedErrors: { maskError: (error) => (error instanceof GraphQLError ? error : new GraphQLError('系统内部错误')) },
    plugins: [executeBy(door)],
  });
  void app.register((scope, _, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, parsed) => parsed(null, body));
    scope.route({
      method: ['GET', 'POST'],
      url: PATH,
      handler: async (request, reply) => {
        const { principal, id: requestId } = request;
        const response = await yoga.fetch(toFetch(request), { principal, requestId, signal: goneSignal(reply) });
        return send(reply, response);
      },
    });
    done();
  });
}

const executeBy = (door: FrontDoor): Plugin => ({
  onExecute: ({ setExecuteFn }) => setExecuteFn((args: ExecutionArgs) => execute(args, door)),
});

async function execute(args: ExecutionArgs, door: FrontDoor): Promise<ExecutionResult> {
  const { principal, requestId, signal, params } = args.contextValue as ServerContext & YogaInitialContext;
  const { document, operationName, variableValues } = args;
  const presentation = { requestId, log: door.log };
  const type = getOperationAST(document, operationName)?.operation ?? 'unknown';
  const began = performance.now();
  const result = await door.engine
    .execute({
      document,
      query: params.query ?? '',
      ...(variableValues ? { variables: variableValues } : {}),
      ...(operationName == null ? {} : { operationName }),
      context: { principal, requestId },
      signal,
    })
    .catch((error: unknown): ExecutionResult => ({ errors: [presentError(error, presentation)] }));
  const seconds = (performance.now() - began) / 1000;
  door.metrics.operation({ type, outcome: result.errors ? 'errors' : 'success', seconds });
  if (!result.errors) return result;
  return { ...result, errors: result.errors.map((error) => presentError(error, presentation)) };
}

/** Set off when the caller goes away before the answer. */
function goneSignal({ raw }: FastifyReply): AbortSignal {
  const abort = new AbortController();
  raw.once('close', () => {
    if (!raw.writableFinished) abort.abort();
  });
  return abort.signal;
}

function toFetch({ method, url, headers, body }: FastifyRequest): Request {
  const pairs = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined || name === 'content-length' ? [] : [[name, String(value)] as [string, string]],
  );
  // The host is of no meaning here; a caller's own Host header must not become part of an address.
  return new Request(new URL(url, 'http://hub'), {
    method,
    headers: pairs,
    ...(Buffer.isBuffer(body) ? { body: body.toString() } : {}),
  });
}

async function send(reply: FastifyReply, response: Response): Promise<FastifyReply> {
  response.headers.forEach((value, name) => void reply.header(name, value));
  const body = Buffer.from(await response.arrayBuffer());
  if (response.headers.get('content-type')?.startsWith('text/html'))
    void reply.header('content-security-policy', graphiqlPolicy(body.toString()));
  return reply.code(response.status).send(body);
}
