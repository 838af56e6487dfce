import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { parse, type ExecutionResult } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { createYoga } from 'graphql-yoga';
import type { FederationEngine } from '../../gateway/federation/engine.ts';
import { createFederationEngine } from '../../gateway/federation/federation-engine.ts';
import { createHttpLink } from '../../gateway/federation/http-link.ts';
import { createInProcessLink } from '../../gateway/federation/in-process-link.ts';
import { silentLog } from '../../kernel/log.ts';
import { anonymous } from '../../kernel/principal.ts';
import type { SubgraphLink } from '../../subgraphs/link.ts';
import { createApolloPeer } from '../../test/support/federation/apollo-peer.ts';
import { singleSchema, subgraphs, supergraphSdl } from './graph.ts';

/** Something that answers GraphQL: a listener, or the URL where it has begun to listen itself. */
type Made = RequestListener | string;
type Urls = Readonly<Record<string, string>>;

/** Objects, or JSON text. */
type Answer = string | ExecutionResult;

const context = { principal: anonymous, requestId: 'bench' };

/** What is measured, by name; `urls` are the subgraphs', for those that reach them over HTTP. */
export const gateways: Readonly<Record<string, (urls: Urls) => Made | Promise<Made>>> = {
  'subgraphs in Yoga': () => yogas(),
  'subgraphs in Yoga, failing now and then': () => failing(yogas()),
  'single schema, bare graphql-jit': () => bareJit(),
  'single schema, Yoga': () => createYoga({ schema: singleSchema, logging: false, graphiql: false }) as RequestListener,
  'Heliograph, in process': () => heliograph(inProcess()),
  'Heliograph, over HTTP': (urls) => overHttp(urls, false),
  'Heliograph, over HTTP, equal queries in flight shared': (urls) => overHttp(urls, true),
  'Apollo Server + Gateway, over HTTP': apollo,
  'Apollo Gateway, in process': () => apolloInProcess(),
  'Mercurius gateway with JIT, over HTTP': mercurius,
  'Hive Gateway with router runtime, over HTTP': hive,
};

/** All three subgraphs behind one port, each under its name. */
function yogas(): RequestListener {
  const byName = new Map(
    subgraphs.map(({ name, schema }) => [
      name,
      createYoga({ schema, logging: false, graphiql: false, graphqlEndpoint: `/${name}` }) as RequestListener,
    ]),
  );
  return (request, response) => {
    const name = /^\/([a-z]+)/.exec((request.url ?? '').replace('/graphql/', '/'))?.[1] ?? '';
    byName.get(name)?.(request, response);
  };
}

/** Every twentieth call goes wrong, each in another way: no answer, a server's error, text that is no answer. */
function failing(listener: RequestListener): RequestListener {
  let calls = 0;
  return (request, response) => {
    calls++;
    if (calls % 20 !== 0) listener(request, response);
    else if (calls % 60 === 0) response.destroy();
    else if (calls % 40 === 0) response.writeHead(500).end('{"errors":[{"message":"made up"}]}');
    else response.end('<html>');
  };
}

const inProcess = (): readonly SubgraphLink[] =>
  subgraphs.map((subgraph) => createInProcessLink(subgraph as never, silentLog));

function heliograph(links: readonly SubgraphLink[]): RequestListener {
  return asked(createFederationEngine({ supergraphSdl: supergraphSdl(), links, log: silentLog }));
}

async function apolloInProcess(): Promise<RequestListener> {
  return asked(await createApolloPeer({ supergraphSdl: supergraphSdl(), links: inProcess(), log: silentLog }));
}

function asked(engine: FederationEngine): RequestListener {
  const documents = new Map<string, ReturnType<typeof parse>>();
  return answering((query) => {
    const document = documents.get(query) ?? parse(query);
    documents.set(query, document);
    return (engine.executeToText ?? engine.execute)({ query, document, context });
  });
}

function overHttp(urls: Urls, shareInFlight: boolean): RequestListener {
  const tokenFor = (): string => '';
  return heliograph(
    subgraphs.map(({ name }) => createHttpLink({ name, url: urls[name] ?? '', tokenFor, shareInFlight })),
  );
}

function bareJit(): RequestListener {
  const compiled = new Map<string, (root: undefined, context: object, variables: object) => unknown>();
  return answering((query) => {
    const known = compiled.get(query) ?? compileBare(query);
    compiled.set(query, known);
    return known(undefined, context, {}) as ExecutionResult;
  });
}

function compileBare(query: string) {
  const made = compileQuery(singleSchema, parse(query));
  if (!isCompiledQuery(made)) throw new Error('graphql-jit does not compile the operation.');
  return made.query as never as (root: undefined, context: object, variables: object) => unknown;
}

/** The same few lines of HTTP around whatever is measured bare. */
function answering(execute: (query: string) => Answer | Promise<Answer>): RequestListener {
  return (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { query } = JSON.parse(Buffer.concat(chunks).toString()) as { query: string };
      void Promise.resolve(execute(query)).then((result) => {
        response.setHeader('content-type', 'application/json');
        response.end(typeof result === 'string' ? result : JSON.stringify(result));
      });
    });
  };
}

async function apollo(urls: Urls): Promise<Made> {
  process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
  const { ApolloServer } = await import('@apollo/server');
  const { startStandaloneServer } = await import('@apollo/server/standalone');
  const { ApolloGateway } = await import('@apollo/gateway');
  const server = new ApolloServer({ gateway: new ApolloGateway({ supergraphSdl: supergraphSdl(urls) }) });
  const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
  return url;
}

async function mercurius(urls: Urls): Promise<Made> {
  const { default: fastify } = await import('fastify');
  const { default: gateway } = await import('@mercuriusjs/gateway');
  const app = fastify();
  const services = subgraphs.map(({ name, sdl }) => ({
    name,
    url: urls[name] ?? '',
    schema: federation1(sdl, name),
  }));
  await app.register(gateway as never, { gateway: { services }, jit: 1 } as never);
  return `${await app.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
}

/** The plugin knows Federation 1 only: types of other subgraphs are extended, their keys external. */
function federation1(sdl: string, name: string): string {
  const foreign = { catalogue: '', cases: 'PowerItem', supervision: 'Case' }[name] ?? '';
  return sdl
    .replace(/^extend schema.*\n/, '')
    .replace('type Query', 'extend type Query')
    .replace(
      new RegExp(`type ${foreign} (@key\\(fields: "(\\w+)"\\) \\{ \\2: ID!)`),
      `extend type ${foreign} $1 @external`,
    );
}

async function hive(urls: Urls): Promise<Made> {
  const { createGatewayRuntime } = await import('@graphql-hive/gateway-runtime');
  const { unifiedGraphHandler } = await import('@graphql-hive/router-runtime');
  const runtime = createGatewayRuntime({
    supergraph: supergraphSdl(urls),
    unifiedGraphHandler,
    logging: false,
    graphiql: false,
  } as never);
  return runtime as never as RequestListener;
}
