import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { desk, openDoor } from './open-door.ts';

describe('the front door', () => {
  let door: Awaited<ReturnType<typeof openDoor>>;
  beforeEach(async () => {
    door = await openDoor({ corsOrigins: ['https://portal.gov.cn'] });
  });
  afterEach(() => door.close());

  it('keeps a well-formed request id through every layer, and makes one otherwise', async () => {
    const given = await door.call({ url: '/health', headers: { 'x-request-id': 'ticket-2024.03' } });
    expect(given.headers['x-request-id']).toBe('ticket-2024.03');
    const made = await door.call({ url: '/nowhere', headers: { 'x-request-id': 'a\tb <script>' } });
    expect(made.headers['x-request-id']).toBe('made-1');
    expect(made.json()).toMatchObject({ requestId: 'made-1' });
    expect(door.lines.map(({ facts }) => facts)).toContainEqual(expect.objectContaining({ requestId: 'made-1' }));
  });

  it('answers what is not there as a problem in both languages', async () => {
    const answer = await door.call({ url: '/nowhere?token=secret' });
    expect(answer.statusCode).toBe(404);
    expect(answer.json()).toMatchObject({
      code: 'REQUEST_ROUTE_UNKNOWN',
      message: { zh: '没有这个地址：GET /nowhere', en: 'There is nothing at GET /nowhere.' },
    });
    expect(answer.json()).toHaveProperty('remedy.zh');
  });

  it('refuses a bad token everywhere, with a coded 401', async () => {
    const answer = await door.call({ url: '/health', headers: { authorization: 'Bearer a.b.c' } });
    expect(answer.statusCode).toBe(401);
    expect(answer.headers['www-authenticate']).toBe('Bearer');
    expect(answer.json()).toMatchObject({ code: 'AUTH_TOKEN_INVALID' });
  });

  it('sets safe headers on every answer', async () => {
    const { headers } = await door.call({ url: '/nowhere' });
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("default-src 'none'") as unknown,
      'cache-control': 'no-store',
    });
  });

  it('is closed to pages of other origins, but for those that are configured', async () => {
    const preflight = (origin: string) => door.call({ method: 'OPTIONS', url: '/graphql', headers: { origin } });
    const open = await preflight('https://portal.gov.cn');
    expect(open.statusCode).toBe(204);
    expect(open.headers['access-control-allow-origin']).toBe('https://portal.gov.cn');
    expect((await preflight('https://evil.example')).headers['access-control-allow-origin']).toBeUndefined();
  });

  it('tells health, readiness and public keys', async () => {
    expect((await door.call({ url: '/health' })).json()).toEqual({ status: 'ok' });
    expect((await door.call({ url: '/ready' })).statusCode).toBe(200);
    door.readiness.ready = false;
    const notReady = await door.call({ url: '/ready' });
    expect(notReady.statusCode).toBe(503);
    expect(notReady.json()).toEqual({ ready: false, checks: { catalogue: true } });
    expect((await door.call({ url: '/.well-known/jwks.json' })).json()).toEqual({ keys: [{ kid: 'k' }] });
  });

  it('does not wait for connections that have asked nothing when it closes', async () => {
    const other = await openDoor();
    const { port } = other.app.server.address() as AddressInfo;
    const inAdvance = connect(port, '127.0.0.1');
    await Promise.all([once(inAdvance, 'connect'), once(other.app.server, 'connection')]);
    const gone = once(inAdvance, 'close');
    await other.close();
    await gone;
  });

  it('counts requests by the pattern of the route, never by address or department', async () => {
    await door.call({ url: '/intake/submissions/secret-id', headers: { authorization: door.bearer(desk) } });
    const { payload, headers } = await door.call({ url: '/metrics' });
    expect(headers['content-type']).toContain('text/plain');
    expect(payload).toContain('route="/intake/submissions/:id"');
    expect(payload).not.toMatch(/secret-id|MZ|desk/);
  });

  it('masks a bug and logs it under the request id', async () => {
    door.intake.receipt = () => Promise.reject(new Error('SELECT * FROM cases failed'));
    const answer = await door.call({ url: '/intake/submissions/x', headers: { 'x-request-id': 'ticket-0001' } });
    expect(answer.statusCode).toBe(500);
    expect(answer.json()).toMatchObject({ code: 'INTERNAL_ERROR', requestId: 'ticket-0001' });
    expect(answer.payload).not.toContain('SELECT');
    expect(door.lines).toContainEqual(
      expect.objectContaining({
        level: 'error',
        facts: expect.objectContaining({ requestId: 'ticket-0001' }) as object,
      }),
    );
  });
});

describe('POST /auth/token', () => {
  let door: Awaited<ReturnType<typeof openDoor>>;
  beforeEach(async () => {
    door = await openDoor();
  });
  afterEach(() => door.close());
  const exchange = (payload: object | string, type = 'application/json') =>
    door.call({ method: 'POST', url: '/auth/token', payload, headers: { 'content-type': type } });

  it('exchanges a secret for a token that works, as JSON or as a form, and says so in the trail', async () => {
    const json = await exchange({ client_id: 'desk', client_secret: 'sesame' });
    const form = await exchange(
      'grant_type=client_credentials&client_id=desk&client_secret=sesame',
      'application/x-www-form-urlencoded',
    );
    for (const answer of [json, form]) {
      expect(answer.statusCode).toBe(200);
      const { access_token: token } = answer.json<{ access_token: string }>();
      const asked = await door.call({
        url: '/graphql?query={whoAsks}',
        headers: { authorization: `Bearer ${token}` },
      });
      expect(asked.json()).toEqual({ data: { whoAsks: 'department desk' } });
    }
    expect(door.events[0]).toMatchObject({ name: 'TOKEN_ISSUED', actor: { subject: 'desk' }, outcome: 'success' });
    expect(JSON.stringify([door.events, door.lines])).not.toContain('sesame');
  });

  it('refuses without telling which was wrong, writes it into the trail, and limits guessing', async () => {
    const wrong = await exchange({ client_id: 'desk', client_secret: 'open' });
    const unknown = await exchange({ client_id: 'nobody', client_secret: 'open' });
    expect(wrong.statusCode).toBe(401);
    expect({ ...wrong.json<object>(), requestId: '' }).toEqual({ ...unknown.json<object>(), requestId: '' });
    expect(door.events).toMatchObject([
      { name: 'TOKEN_REFUSED', outcome: 'failure', data: { code: 'AUTH_CREDENTIALS_REFUSED' } },
      { name: 'TOKEN_REFUSED' },
    ]);
    for (let guess = 0; guess < 9; guess += 1) await exchange({ client_id: 'desk', client_secret: 'open' });
    const limited = await exchange({ client_id: 'desk', client_secret: 'sesame' });
    expect(limited.statusCode).toBe(429);
    expect(limited.headers['retry-after']).toBe('60');
  });

  it.each([[{}], [{ client_id: 'desk' }], [{ client_id: 1, client_secret: 2 }]])('refuses %j', async (payload) => {
    const answer = await exchange(payload);
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ code: 'REQUEST_BODY_MALFORMED' });
  });

  it('refuses a body that is no JSON, too large, or of another kind', async () => {
    expect((await exchange('{')).json()).toMatchObject({ code: 'REQUEST_BODY_MALFORMED' });
    expect((await exchange({ client_id: 'x'.repeat(5000) })).json()).toMatchObject({ code: 'REQUEST_BODY_TOO_LARGE' });
    expect((await exchange('a', 'text/plain2')).json()).toMatchObject({ code: 'REQUEST_MEDIA_TYPE_UNSUPPORTED' });
  });
});
