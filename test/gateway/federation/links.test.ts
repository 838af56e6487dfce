import { createSecretKey } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { readToken, signToken } from '../../../gateway/authentication/tokens.ts';
import { among } from '../../../gateway/authentication/verification-key.ts';
import { createHttpLink } from '../../../gateway/federation/http-link.ts';
import { createInProcessLink } from '../../../gateway/federation/in-process-link.ts';
import { fixedClock } from '../../../kernel/clock.ts';
import { silentLog } from '../../../kernel/log.ts';
import { anonymous, type Principal } from '../../../kernel/principal.ts';
import type { LinkOperation, SubgraphLink } from '../../../subgraphs/link.ts';
import { planets } from './planets.ts';

const auditor: Principal = { role: 'auditor', subject: 'audit-1' };
const key = { keyId: 'k', algorithm: 'HS256', key: createSecretKey(Buffer.from('shared')) } as const;
const terms = { issuer: 'hub', audience: 'subgraph:catalogue', clock: fixedClock('2024-03-04T00:00:00Z') };
const operation = (query: string, principal = anonymous, more: Partial<LinkOperation> = {}): LinkOperation => ({
  document: parse(query),
  query,
  context: { principal, requestId: 'request-1' },
  ...more,
});

/** Answers over HTTP what the same link answers in process, as a subgraph deployed alone would. */
function serve(link: SubgraphLink, seen: IncomingHttpHeaders[]): Promise<Server> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      seen.push(request.headers);
      if (request.url === '/silent') return;
      const canned = { '/html': [200, '<html>'], '/list': [200, '[]'], '/bad-gateway': [502, '<html>'] } as const;
      const [status, body] = canned[request.url as keyof typeof canned] ?? [];
      if (status !== undefined) {
        response.writeHead(status).end(body);
        return;
      }
      const { query, variables } = JSON.parse(Buffer.concat(chunks).toString()) as {
        query: string;
        variables?: Record<string, unknown>;
      };
      const bearer = request.headers.authorization?.slice('Bearer '.length);
      void (async () => {
        const principal = bearer === undefined ? anonymous : await readToken(bearer, among([key]), terms);
        const result = await link.execute(operation(query, principal, variables ? { variables } : {}));
        response.end(JSON.stringify(result));
      })();
    });
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

describe('links to a subgraph', () => {
  const { catalogue, cases } = planets();
  const seen: IncomingHttpHeaders[] = [];
  let server: Server;
  let url: string;
  beforeAll(async () => {
    server = await serve(createInProcessLink(catalogue, silentLog), seen);
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const tokenFor = (principal: Principal): string => signToken(principal, key, { ...terms, lifetimeSeconds: 60 });
  const http = (path = '/', timeoutMs = 5_000): SubgraphLink =>
    createHttpLink({ name: 'catalogue', url: url + path, tokenFor, timeoutMs });

  it.each(['in process', 'over HTTP'])('tell the subgraph who asks, %s', async (way) => {
    const link = way === 'in process' ? createInProcessLink(catalogue, silentLog) : http();
    expect(await link.execute(operation('{ whoAsks }', auditor))).toMatchObject({
      data: { whoAsks: 'auditor audit-1' },
    });
    expect(await link.execute(operation('{ whoAsks }'))).toMatchObject({ data: { whoAsks: 'public anonymous' } });
  });

  it('pass the request id on, and no token for the public', async () => {
    seen.length = 0;
    await http().execute(operation('{ whoAsks }'));
    expect(seen[0]).toMatchObject({ 'x-request-id': 'request-1' });
    expect(seen[0]?.authorization).toBeUndefined();
  });

  it.each(['in process', 'over HTTP'])("answer the subgraph's refusals as errors, %s", async (way) => {
    const link = way === 'in process' ? createInProcessLink(catalogue, silentLog) : http();
    const { data, errors } = await link.execute(operation('{ nothing }'));
    expect(data).toBeUndefined();
    expect(errors?.[0]?.message).toContain('Cannot query field');
  });

  it('give every operation a context of its own', async () => {
    const contexts = new Set<object>();
    const schema = cases.schema;
    const link = createInProcessLink({ name: 'cases', schema }, silentLog);
    const field = schema.getMutationType()?.getFields()['report'];
    const resolve = field!.resolve!;
    field!.resolve = (source, args, context: object, info) => {
      contexts.add(context);
      return resolve(source, args, context, info) as unknown;
    };
    const mutation = operation('mutation { report(department: "MZ") { code } }');
    await link.execute(mutation);
    await link.execute(mutation);
    expect(contexts.size).toBe(2);
  });

  it.each([
    ['/html', 'SUBGRAPH_ANSWER_MALFORMED'],
    ['/list', 'SUBGRAPH_ANSWER_MALFORMED'],
    ['/bad-gateway', 'SUBGRAPH_UNREACHABLE'],
    ['/silent', 'SUBGRAPH_UNREACHABLE'],
  ])('throw only when no answer can be had: %s is %s', async (path, code) => {
    await expect(http(path, 200).execute(operation('{ whoAsks }'))).rejects.toMatchObject({
      code,
      details: { subgraph: 'catalogue' },
    });
  });
});
