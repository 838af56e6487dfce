import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse, type ExecutionResult } from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/http';
import { createFederationEngine } from '../../../gateway/federation/federation-engine.ts';
import { createHttpLink, type HttpLink } from '../../../gateway/federation/http-link.ts';
import { createInProcessLink } from '../../../gateway/federation/in-process-link.ts';
import { isEventStream } from '../../../gateway/federation/map-events.ts';
import { silentLog } from '../../../kernel/log.ts';
import { anonymous } from '../../../kernel/principal.ts';
import { newsroom } from '../http/newsroom.ts';

const query = 'subscription { reported(department: "MZ") { count department { name } } }';

describe('a subscription whose subgraph is reached over HTTP', () => {
  let room: ReturnType<typeof newsroom>;
  let subgraph: Server;
  let link: HttpLink;
  beforeEach(async () => {
    room = newsroom();
    const handle = createHandler({ schema: room.cases.schema });
    subgraph = createServer((request, response) => {
      if (request.url !== '/html') void handle(request, response);
      else response.writeHead(200, { 'content-type': 'text/html' }).end('<html>');
    });
    await new Promise<void>((resolve) => subgraph.listen(0, '127.0.0.1', resolve));
    link = linkTo('/');
  });
  afterEach(async () => {
    await link.close();
    subgraph.closeAllConnections();
    subgraph.close();
  });
  const linkTo = (path: string, maximumBytes = 4_000): HttpLink => {
    const url = `http://127.0.0.1:${(subgraph.address() as AddressInfo).port}${path}`;
    return createHttpLink({ name: 'cases', url, tokenFor: () => 'token', maximumBytes });
  };
  const listen = (text = query, signal?: AbortSignal, over = link) => {
    const { supergraphSdl } = room;
    const links = [createInProcessLink(room.catalogue, silentLog), over];
    return createFederationEngine({ supergraphSdl, links, log: silentLog }).subscribe({
      ...{ document: parse(text), query: text, context: { principal: anonymous, requestId: 'request-1' } },
      ...(signal ? { signal } : {}),
    });
  };
  const streamOf = async (signal?: AbortSignal) => {
    const answers = await listen(query, signal);
    if (!isEventStream<ExecutionResult>(answers)) throw new Error(JSON.stringify(answers));
    return answers;
  };
  const until = async (holds: () => boolean): Promise<void> => {
    while (!holds()) await new Promise((resolve) => setImmediate(resolve));
  };

  it('brings the events, completed by the other subgraphs, until the subgraph ends', async () => {
    room.report('MZ', 3);
    const seen: unknown[] = [];
    for await (const { data } of await streamOf()) {
      seen.push(data);
      room.report('MZ', seen.length === 1 ? 2 : 0);
    }
    expect(seen).toEqual([3, 2, 0].map((count) => ({ reported: { count, department: { name: 'MZ局' } } })));
  });

  it.each(['by leaving', 'by the signal'])('is given up %s, at once, and the subgraph notices', async (how) => {
    room.report('MZ', 3);
    const gone = new AbortController();
    const events = await streamOf(gone.signal);
    await events.next();
    const pending = events.next();
    if (how === 'by leaving') await events.return();
    else gone.abort();
    expect(await pending).toMatchObject({ done: true });
    await until(() => room.listening.now === 0);
  });

  it('says that the subgraph is lost when the connection breaks', async () => {
    room.report('MZ', 3);
    const events = await streamOf();
    await events.next();
    const pending = events.next();
    subgraph.closeAllConnections();
    await expect(pending).rejects.toMatchObject({ code: 'SUBGRAPH_UNREACHABLE' });
  });

  it('refuses an event beyond the limit of an answer', async () => {
    room.report('MZ', 3);
    const small = linkTo('/', 40);
    const events = await listen(query, undefined, small);
    if (!isEventStream<ExecutionResult>(events)) throw new Error('It did not begin.');
    await expect(events[Symbol.asyncIterator]().next()).rejects.toMatchObject({ code: 'SUBGRAPH_ANSWER_TOO_LARGE' });
    await small.close();
  });

  it('says why it cannot begin: refused, no GraphQL, nobody there', async () => {
    const errorOf = async (answers: ReturnType<typeof listen>) => {
      const answer = await answers;
      return isEventStream<ExecutionResult>(answer) ? (await answer.next()).value : answer;
    };
    const refused = await errorOf(listen(query.replace('MZ', 'JT')));
    expect(refused).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL_ERROR', serviceName: 'cases' } }] });
    const html = linkTo('/html');
    expect(await errorOf(listen(query, undefined, html))).toMatchObject({
      errors: [{ extensions: { code: 'SUBGRAPH_ANSWER_MALFORMED' } }],
    });
    await html.close();
    subgraph.close();
    subgraph.closeAllConnections();
    expect(await errorOf(listen())).toMatchObject({ errors: [{ extensions: { code: 'SUBGRAPH_UNREACHABLE' } }] });
  });

  it('cannot begin over a way that carries no events', async () => {
    const { name, execute } = link;
    const answer = await listen(query, undefined, { name, execute } as unknown as HttpLink);
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'SUBGRAPH_OFFERS_NO_EVENTS' } }] });
  });
});
