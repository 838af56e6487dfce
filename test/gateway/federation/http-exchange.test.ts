import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { createHttpLink, type HttpLink, type HttpLinkOptions } from '../../../gateway/federation/http-link.ts';
import { fixedClock } from '../../../kernel/clock.ts';
import { anonymous, type Principal } from '../../../kernel/principal.ts';

const auditor: Principal = { role: 'auditor', subject: 'audit-1' };
const opened: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

async function linkTo(listener: RequestListener, more: Partial<HttpLinkOptions> = {}): Promise<HttpLink> {
  const server: Server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/graphql`;
  const link = createHttpLink({
    name: 'cases',
    url,
    tokenFor: ({ subject }) => subject,
    retryAfterMs: [1, 1],
    ...more,
  });
  opened.push(link, { close: () => (server.closeAllConnections(), server.close()) });
  return link;
}

const ask = (link: HttpLink, query: string, principal = anonymous) =>
  link.execute({ document: parse(query), query, context: { principal, requestId: 'request-1' } });

describe('calls of a subgraph over HTTP', () => {
  it('ask a query again when nothing came back, and a mutation never', async () => {
    let calls = 0;
    const link = await linkTo((_, response) => {
      calls++;
      if (calls % 3 === 0) response.end('{"data":{"ok":true}}');
      else response.destroy();
    });
    expect(await ask(link, '{ ok }')).toEqual({ data: { ok: true } });
    expect(calls).toBe(3);
    await expect(ask(link, 'mutation { ok }')).rejects.toMatchObject({ code: 'SUBGRAPH_UNREACHABLE' });
    expect(calls).toBe(4);
  });

  it('leave a subgraph in peace that failed again and again, then try once', async () => {
    const clock = fixedClock('2024-03-04T00:00:00Z');
    let calls = 0;
    let down = true;
    const link = await linkTo(
      (_, response) => {
        calls++;
        if (down) response.destroy();
        else response.end('{"data":{"ok":true}}');
      },
      { clock, breaker: { failures: 2, restMs: 1_000 }, retryAfterMs: [] },
    );
    for (const query of ['{ ok }', '{ again: ok }'])
      await expect(ask(link, query)).rejects.toMatchObject({ code: 'SUBGRAPH_UNREACHABLE' });
    await expect(ask(link, '{ ok }')).rejects.toMatchObject({
      code: 'SUBGRAPH_RESTING',
      details: { subgraph: 'cases' },
    });
    expect(calls).toBe(2);
    down = false;
    clock.advance(1_001);
    expect(await ask(link, '{ ok }')).toEqual({ data: { ok: true } });
    expect(await ask(link, '{ ok }')).toEqual({ data: { ok: true } });
  });

  it('end when whoever asked goes away, which says nothing of the subgraph', async () => {
    const gone = new AbortController();
    let closed: Promise<unknown> | undefined;
    let silent = true;
    const link = await linkTo(
      (_, response) => {
        if (!silent) return void response.end('{"data":{"ok":true}}');
        closed = once(response, 'close');
        response.write('{"data":');
        setImmediate(() => gone.abort());
      },
      { shareInFlight: false, breaker: { failures: 1, restMs: 60_000 } },
    );
    const query = '{ ok }';
    const context = { principal: anonymous, requestId: 'request-1' };
    const operation = { document: parse(query), query, context };
    await expect(link.execute({ ...operation, signal: gone.signal })).rejects.toMatchObject({
      code: 'SUBGRAPH_UNREACHABLE',
    });
    await closed;
    silent = false;
    // Nor does a signal that was set off before reach the subgraph.
    await expect(link.execute({ ...operation, signal: gone.signal })).rejects.toMatchObject({
      code: 'SUBGRAPH_UNREACHABLE',
    });
    expect(await link.execute(operation)).toEqual({ data: { ok: true } });
  });

  it('do not read an answer beyond the limit', async () => {
    const link = await linkTo((_, response) => response.end(JSON.stringify({ data: { text: 'x'.repeat(2_000) } })), {
      maximumBytes: 1_000,
    });
    await expect(ask(link, '{ text }')).rejects.toMatchObject({
      code: 'SUBGRAPH_ANSWER_TOO_LARGE',
      details: { limit: 1_000 },
    });
  });

  it('go once for equal queries of one caller at the same time, and apart for two callers', async () => {
    const callers: (string | undefined)[] = [];
    const link = await linkTo((request, response) => {
      callers.push(request.headers.authorization);
      setImmediate(() => response.end('{"data":{"list":[{"n":1}]}}'));
    });
    const [one, same, other] = await Promise.all([
      ask(link, '{ list }'),
      ask(link, '{ list }'),
      ask(link, '{ list }', auditor),
    ]);
    expect(callers.sort()).toEqual(['Bearer audit-1', undefined]);
    expect(same).toEqual(other);
    // Each has an answer of its own, which it may change.
    expect(one.data?.['list']).not.toBe(same.data?.['list']);
  });
});
