import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClient as createStreamClient } from 'graphql-sse';
import { createClient as createSocketClient, CloseCode, type ExecutionResult } from 'graphql-ws';
import { WebSocket } from 'ws';
import { auditor, openDoor } from './open-door.ts';
import { newsroom } from './newsroom.ts';

const query = 'subscription ($code: ID!) { reported(department: $code) { count department { name } } }';

interface Client {
  iterate(payload: { query: string; variables?: Record<string, unknown> }): AsyncIterableIterator<ExecutionResult>;
  dispose(): unknown;
}

let room: ReturnType<typeof newsroom>;
let door: Awaited<ReturnType<typeof openDoor>>;
const open = async (): Promise<void> => {
  room = newsroom();
  door = await openDoor({ corsOrigins: ['https://portal.gov.cn'] }, { subgraphs: room });
};
const close = (): Promise<void> => door.close();
beforeAll(open);
afterAll(close);

const port = (): number => (door.app.server.address() as AddressInfo).port;
const tokenOf = (lifetimeSeconds?: number): string => door.bearer(auditor, lifetimeSeconds);

const clients: Readonly<Record<string, (authorization?: string) => Client>> = {
  'server-sent events': (authorization) =>
    createStreamClient({
      url: `http://127.0.0.1:${port()}/graphql`,
      retryAttempts: 0,
      ...(authorization ? { headers: { authorization } } : {}),
    }) as Client,
  'a WebSocket': (authorization) =>
    createSocketClient({
      url: `ws://127.0.0.1:${port()}/graphql`,
      retryAttempts: 0,
      webSocketImpl: WebSocket,
      ...(authorization ? { connectionParams: { authorization } } : {}),
    }) as Client,
};

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
};

describe.each(Object.keys(clients))('a subscription over %s', (transport) => {
  const listen = (variables: Record<string, unknown> = { code: 'MZ' }, authorization?: string, text = query) => {
    const client = clients[transport]!(authorization);
    return { client, events: client.iterate({ query: text, variables }) };
  };
  const reported = (count: number) => ({
    value: { data: { reported: { count, department: { name: 'MZ局' } } } },
    done: false,
  });

  it('tells each event, with what other subgraphs know of it, until the source ends', async () => {
    room.report('MZ', 3);
    const { client, events } = listen();
    expect(await events.next()).toEqual(reported(3));
    const second = events.next();
    room.report('MZ', 4);
    expect(await second).toEqual(reported(4));
    const last = events.next();
    room.report('MZ', 0);
    expect(await last).toEqual(reported(0));
    expect(await events.next()).toMatchObject({ done: true });
    expect(room.listening.now).toBe(0);
    await client.dispose();
  });

  it('leaves the source as soon as the listener goes away, also while nothing happens', async () => {
    room.report('MZ', 3);
    const { client, events } = listen();
    await events.next();
    expect(room.listening.now).toBe(1);
    const pending = events.next().catch(() => undefined);
    await client.dispose();
    await until(() => room.listening.now === 0);
    await events.return?.();
    await pending;
  });

  it('ends with the token of who listens', async () => {
    room.report('MZ', 3);
    const { client, events } = listen(undefined, tokenOf(600));
    expect(await events.next()).toEqual(reported(3));
    door.clock.advance(601_000);
    const next = events.next();
    room.report('MZ', 4);
    expect((await next).value).toMatchObject({ errors: [{ extensions: { code: 'AUTH_TOKEN_EXPIRED' } }] });
    expect(await events.next()).toMatchObject({ done: true });
    await until(() => room.listening.now === 0);
    await client.dispose();
  });

  it('lets one client listen to so many at once', async () => {
    room.report('MZ', 3);
    const some = [listen(), listen()];
    for (const { events } of some) await events.next();
    const { client, events } = listen();
    const refusal = await events.next().catch((errors: unknown) => ({ value: { errors } }));
    expect(refusal.value).toMatchObject({ errors: [{ extensions: { code: 'GRAPH_SUBSCRIPTIONS_TOO_MANY' } }] });
    await client.dispose();
    for (const one of some) await one.client.dispose();
    await until(() => room.listening.now === 0);
    const again = listen();
    expect(await again.events.next()).toEqual(reported(3));
    await again.client.dispose();
  });

  it('says why one cannot begin: refused by the subgraph, unknown to the graph, beyond a limit', async () => {
    const codeOf = async (variables: Record<string, unknown>, text = query): Promise<unknown> => {
      const { client, events } = listen(variables, undefined, text);
      const answer = await events.next().catch((errors: unknown) => ({ value: { errors } }));
      await client.dispose();
      return (answer.value as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;
    };
    expect(await codeOf({ code: 'JT' })).toBe('EXAMPLE_REFUSED');
    expect(await codeOf({}, 'subscription { nothing }')).toBe('GRAPH_DOCUMENT_INVALID');
    expect(await codeOf({ code: 5.5 })).toBe('GRAPH_VARIABLES_INVALID');
    const deep = `subscription ($code: ID!) { reported(department: $code) { department { ${'parent { '.repeat(12)} code ${'}'.repeat(12)} } } }`;
    expect(await codeOf({ code: 'MZ' }, deep)).toBe('GRAPH_TOO_DEEP');
  });

  it('masks a bug in an event and goes on', async () => {
    room.report('MZ', 3);
    const { client, events } = listen(undefined, undefined, query.replace('count', 'count broken'));
    for (const count of [3, 4]) {
      const { value } = await events.next();
      expect(value).toMatchObject({ data: { reported: { count, broken: null } } });
      expect(value).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL_ERROR' } }] });
      expect(JSON.stringify(value)).not.toContain('hunter2');
      room.report('MZ', 4);
    }
    await client.dispose();
  });

  it('answers queries the same way', async () => {
    const { client, events } = listen({}, tokenOf(), '{ whoAsks }');
    expect((await events.next()).value).toEqual({ data: { whoAsks: 'auditor audit-1' } });
    expect(await events.next()).toMatchObject({ done: true });
    await client.dispose();
  });

  it('ends when the hub stops', async () => {
    room.report('MZ', 3);
    const { client, events } = listen();
    await events.next();
    const pending = events.next().catch(() => ({ done: true }));
    await door.app.close();
    expect(await pending).toMatchObject({ done: true });
    await until(() => room.listening.now === 0);
    await client.dispose();
    await close();
    await open();
  });
});

describe('a subscription at /graphql', () => {
  it('needs a stream, and says so', async () => {
    const answer = await door.call({
      ...{ method: 'POST', url: '/graphql', payload: { query, variables: { code: 'MZ' } } },
    });
    expect(answer.statusCode).toBe(406);
    expect(answer.json()).toMatchObject({ code: 'GRAPH_SUBSCRIPTION_NEEDS_STREAM' });
  });

  it('can be had by the EventSource of a browser', async () => {
    room.report('MZ', 0);
    const variables = encodeURIComponent('{"code":"MZ"}');
    const answer = await door.call({
      url: `/graphql?query=${encodeURIComponent(query)}&variables=${variables}`,
      headers: { accept: 'text/event-stream' },
    });
    expect(answer.headers['content-type']).toBe('text/event-stream; charset=utf-8');
    expect(answer.payload).toMatch(/^:\n\nevent: next\ndata: \{"data":.*\}\n\nevent: complete\ndata:\n\n$/);
  });
});

describe('a WebSocket at /graphql', () => {
  const closing = (options: { origin?: string; protocol?: string; path?: string; first?: string }) =>
    new Promise<number | string>((resolve) => {
      const { origin, protocol = 'graphql-transport-ws', path = '/graphql', first } = options;
      const socket = new WebSocket(`ws://127.0.0.1:${port()}${path}`, protocol, origin ? { origin } : {});
      socket.on('error', ({ message }) => resolve(message));
      socket.on('close', (code) => resolve(code));
      socket.on('open', () => (first === undefined ? socket.close() : socket.send(first)));
    });
  const signIn = (authorization: unknown): string =>
    JSON.stringify({ type: 'connection_init', payload: { authorization } });

  it('is closed to pages of other origins, other addresses, other protocols', async () => {
    expect(await closing({ origin: 'https://evil.example' })).toContain('403');
    expect(await closing({ origin: 'null' })).toContain('403');
    expect(await closing({ path: '/elsewhere' })).toContain('403');
    expect(await closing({ protocol: 'graphql-ws' })).toMatch(/subprotocol/i);
    expect(await closing({ origin: 'https://portal.gov.cn' })).toBe(1005);
    expect(await closing({ origin: `http://127.0.0.1:${port()}` })).toBe(1005);
  });

  it('is closed as forbidden for a token that is not believed, and as bad for what is no message', async () => {
    expect(await closing({ first: signIn('Bearer a.b.c') })).toBe(CloseCode.Forbidden);
    expect(await closing({ first: signIn(7) })).toBe(CloseCode.Forbidden);
    expect(await closing({ first: 'hello' })).toBe(CloseCode.BadRequest);
    expect(await closing({ first: JSON.stringify({ type: 'subscribe', id: '1', payload: { query } }) })).toBe(
      CloseCode.Unauthorized,
    );
  });

  it('may be broken off half way, and the hub goes on', async () => {
    for (const path of ['/graphql', '/elsewhere']) {
      const raw = connect(port(), '127.0.0.1');
      const upgraded = once(door.app.server, 'upgrade');
      raw.write(
        `GET ${path} HTTP/1.1\r\nHost: hub\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n` +
          'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n',
      );
      await upgraded;
      raw.resetAndDestroy();
    }
    expect((await door.call({ url: '/health' })).statusCode).toBe(200);
  });

  it('takes no more operations when its token has ended', async () => {
    room.report('MZ', 3);
    const client = clients['a WebSocket']!(tokenOf(600));
    const open = client.iterate({ query, variables: { code: 'MZ' } });
    await open.next();
    door.clock.advance(601_000);
    const late = client.iterate({ query: '{ whoAsks }' });
    await expect(late.next()).rejects.toMatchObject([{ extensions: { code: 'AUTH_TOKEN_EXPIRED' } }]);
    await client.dispose();
  });
});
