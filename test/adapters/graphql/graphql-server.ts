import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSchema, graphql, type ExecutionResult } from 'graphql';

/** A GraphQL interface over plain values, at `/graphql`, with a token endpoint at `/auth/token`. */
export interface GraphqlServer {
  readonly baseUrl: string;
  readonly requests: { readonly headers: IncomingMessage['headers']; readonly body: string }[];
  /** Called before each request is answered; true: the test has answered. */
  before: (request: IncomingMessage, response: ServerResponse, body: string) => boolean;
  close(): Promise<void>;
}

/** A Relay page of a list, by `first` and `after`. */
export function pageOf<Node>(
  list: readonly Node[],
  first: number | null | undefined,
  after: string | null | undefined,
) {
  const from = Number(after ?? 0);
  const nodes = list.slice(from, from + (first ?? 10));
  const edges = nodes.map((node, index) => ({ node, cursor: String(from + index + 1) }));
  const pageInfo = { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: from + nodes.length < list.length };
  return { nodes, edges, pageInfo, totalCount: list.length };
}

export async function startGraphqlServer(sdl: string, rootValue: object): Promise<GraphqlServer> {
  const schema = buildSchema(sdl);
  const state = { requests: [], before: () => false } as unknown as GraphqlServer;
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts).toString();
      state.requests.push({ headers: request.headers, body });
      if (state.before(request, response, body)) return;
      response.setHeader('content-type', 'application/json');
      if (request.url === '/auth/token')
        return void response.end(JSON.stringify({ access_token: 'token', expires_in: 3600 }));
      if (request.url !== '/graphql') return void response.writeHead(404).end('{}');
      const { query, variables } = JSON.parse(body) as { query: string; variables: Record<string, unknown> };
      void graphql({ schema, source: query, rootValue, variableValues: variables }).then((result) => {
        if (result.errors !== undefined && result.data === undefined) response.statusCode = 400;
        response.end(JSON.stringify(withCodes(result)));
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(state, {
    baseUrl: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

/** As servers do: an operation that does not fit the schema has a code. */
function withCodes(result: ExecutionResult): unknown {
  if (result.data !== undefined) return result;
  return {
    errors: result.errors?.map((error) => ({ ...error.toJSON(), extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } })),
  };
}
