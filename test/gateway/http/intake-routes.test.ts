import { createHash } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Principal } from '../../../kernel/principal.ts';
import { administrator, auditor, desk, openDoor } from './open-door.ts';

const ndjson = 'application/x-ndjson';
const sha256 = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('base64');

describe('POST /intake/:recordType', () => {
  let door: Awaited<ReturnType<typeof openDoor>>;
  beforeEach(async () => {
    door = await openDoor({ uploadLimitBytes: 10_000 });
  });
  afterEach(() => door.close());
  const send = (
    payload: string | Buffer | Readable,
    { query = 'period=2024-02', as = desk as Principal | null, headers = {} as Record<string, string> } = {},
  ) =>
    door.call({
      method: 'POST',
      url: `/intake/INF_PUNISH?${query}`,
      payload,
      headers: { 'content-type': ndjson, ...(as ? { authorization: door.bearer(as) } : {}), ...headers },
    });

  it('hands a delivery to the intake with everything the request says, and answers the settled receipt', async () => {
    const body = '{"a":1}\n{"a":2}\n';
    const answer = await send(body, {
      query: 'period=2024-02&mapping=desk&name=february.ndjson&delimiter=tab',
      headers: {
        'content-digest': `sha-512=:abc=:, sha-256=:${sha256(body)}:`,
        'idempotency-key': '"february"',
        'x-rows': '2',
        'x-request-id': 'ticket-0001',
      },
    });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['location']).toBe('/intake/submissions/submission-1');
    expect(answer.json()).toMatchObject({
      verdict: 'CONFORMS',
      ledger: { offered: 2, accepted: 2 },
      signature: 'signed',
    });
    expect(door.intake.offers[0]).toEqual({
      text: body,
      offer: {
        department: 'MZ',
        period: '2024-02',
        recordType: 'INF_PUNISH',
        channel: 'PUSH',
        principal: desk,
        requestId: 'ticket-0001',
        name: 'february.ndjson',
        reading: { format: 'ndjson', mapping: 'desk', options: { delimiter: 'tab' } },
        statedDigest: createHash('sha256').update(body).digest('hex'),
        statedBytes: body.length,
        announced: 2,
        idempotencyKey: 'february',
      },
    });
  });

  it('answers 422 with the same receipt when something does not conform', async () => {
    const answer = await send('{"a":"bad"}\n{"a":2}\n');
    expect(answer.statusCode).toBe(422);
    expect(answer.json()).toMatchObject({ verdict: 'DOES_NOT_CONFORM', ledger: { offered: 2, rejected: 1 } });
  });

  it.each([
    ['text/csv; charset=GB18030', {}, { format: 'csv', options: { encoding: 'gb18030' } }],
    ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', {}, { format: 'xlsx' }],
    [ndjson, { 'content-encoding': 'gzip' }, { format: 'ndjson', gzip: true }],
    ['text/xml; charset=GBK', {}, { format: 'xml' }],
    ['application/zip', {}, { format: 'xml' }],
    ['application/json', {}, { format: 'json' }],
  ])('reads %s %j as %j, and keeps the bytes as they came', async (type, headers, reading) => {
    const bytes = gzipSync('{}\n');
    await send(bytes, {
      query: 'period=2024-02&channel=import&rehearsal=true',
      headers: { 'content-type': type, ...headers },
    });
    expect(door.intake.offers[0]?.offer).toMatchObject({
      reading,
      channel: 'IMPORT',
      rehearsal: true,
      statedBytes: bytes.length,
    });
  });

  it('tells what was filled in by hand from what systems send', async () => {
    await send('{}\n', { query: 'period=2024-02&channel=form' });
    expect(door.intake.offers[0]?.offer).toMatchObject({ channel: 'FORM' });
  });

  it('answers at once when asked to, and tells progress until the receipt is settled', async () => {
    const release = door.intake.holdSettling();
    const answer = await send('{}\n', { headers: { prefer: 'wait=10, respond-async' } });
    expect(answer.statusCode).toBe(202);
    expect(answer.headers['preference-applied']).toBe('respond-async');
    expect(answer.json()).toMatchObject({ state: 'RECEIVED', verdict: 'PENDING' });
    const look = () =>
      door.call({ url: String(answer.headers['location']), headers: { authorization: door.bearer(desk) } });
    expect((await look()).json()).toMatchObject({ receipt: { state: 'RECEIVED' }, progress: { share: 0.5 } });
    release();
    await door.work.drain(1_000);
    expect((await look()).json()).toMatchObject({
      receipt: { state: 'BALANCED', verdict: 'CONFORMS' },
      progress: null,
    });
  });

  it('gives the same receipt again for the same bytes, and counts the rows once', async () => {
    await send('{}\n');
    expect((await send('{}\n')).json()).toMatchObject({ submission: 'submission-1', verdict: 'CONFORMS' });
    const { payload } = await door.call({ url: '/metrics' });
    expect(payload).toContain('heliograph_intake_rows_total{channel="PUSH",outcome="accepted"} 1\n');
  });

  it.each([
    ['without a token', { as: null }, 401, 'AUTH_REQUIRED'],
    ['as an auditor', { as: auditor }, 403, 'AUTH_FORBIDDEN'],
    ['by an administrator who names no department', { as: administrator }, 400, 'REQUEST_PARAMETER_INVALID'],
    ['without a period', { query: '' }, 400, 'REQUEST_PARAMETER_INVALID'],
    ['for a month that is none', { query: 'period=2024-13' }, 400, 'REQUEST_PARAMETER_INVALID'],
    ['by a channel that is none', { query: 'period=2024-02&channel=pull' }, 400, 'REQUEST_PARAMETER_INVALID'],
    ['as a picture', { headers: { 'content-type': 'image/png' } }, 415, 'REQUEST_MEDIA_TYPE_UNSUPPORTED'],
    ['deflated', { headers: { 'content-encoding': 'deflate' } }, 415, 'REQUEST_MEDIA_TYPE_UNSUPPORTED'],
    ['with a digest that is none', { headers: { 'content-digest': 'sha-256=abc' } }, 400, 'REQUEST_HEADER_INVALID'],
    ['with rows that are no number', { headers: { 'x-rows': 'many' } }, 400, 'REQUEST_HEADER_INVALID'],
  ])('refuses a delivery %s, before reading it', async (_, how, status, code) => {
    const answer = await send('{}\n', how);
    expect(answer.statusCode).toBe(status);
    expect(answer.json()).toMatchObject({ code });
    expect(door.intake.offers).toEqual([]);
  });

  it('takes a delivery from an administrator for a department', async () => {
    await send('{}\n', { as: administrator, query: 'period=2024-02&department=JT' });
    expect(door.intake.offers[0]?.offer).toMatchObject({ department: 'JT', principal: administrator });
  });

  it('refuses more bytes than the limit, stated or not', async () => {
    const stated = await send('x'.repeat(10_001));
    const streamed = await send(Readable.from(Array(11).fill(Buffer.alloc(1000, 'x'))));
    for (const answer of [stated, streamed]) {
      expect(answer.statusCode).toBe(413);
      expect(answer.json()).toMatchObject({ code: 'REQUEST_BODY_TOO_LARGE' });
    }
    expect(door.intake.offers).toEqual([]);
  });

  it('stores nothing of an upload that is cut, and stays up', async () => {
    const { port } = door.app.server.address() as AddressInfo;
    const upload = httpRequest({
      port,
      method: 'POST',
      path: '/intake/INF_PUNISH?period=2024-02',
      headers: { 'content-type': ndjson, 'content-length': 1000, authorization: door.bearer(desk) },
    });
    upload.on('error', () => undefined);
    upload.write('{"a":1}\n', () => upload.destroy());
    while (door.intake.cutOffers.length === 0) await new Promise((resolve) => setImmediate(resolve));
    expect(door.intake.offers).toEqual([]);
    expect((await door.call({ url: '/health' })).statusCode).toBe(200);
    while (!door.lines.some(({ message }) => message === 'The caller went away.'))
      await new Promise((resolve) => setImmediate(resolve));
    expect(door.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('cuts an upload that has gone silent', async () => {
    await door.close();
    door = await openDoor({ uploadIdleSeconds: 0.05 });
    const silent = new Readable({ read: () => undefined });
    silent.push('{}\n');
    await send(silent).catch(() => undefined);
    expect(door.intake.cutOffers).toHaveLength(1);
  });

  it('refuses new deliveries while it stops, and answers those that wait that they are safe', async () => {
    door.intake.holdSettling();
    const waiting = send('{}\n');
    while (door.intake.offers.length === 0) await new Promise((resolve) => setImmediate(resolve));
    expect(await door.work.drain(10)).toBe('abandoned');
    const answer = await waiting;
    expect(answer.statusCode).toBe(503);
    expect(answer.json()).toMatchObject({ code: 'HUB_STOPPING' });
    expect(answer.headers['location']).toBe('/intake/submissions/submission-1');
    expect((await send('{"late":1}\n')).json()).toMatchObject({ code: 'HUB_STOPPING' });
    expect(door.intake.offers).toHaveLength(1);
  });

  it('shows a submission to its department and to auditors; to others it is unknown', async () => {
    await send('{}\n');
    const look = async (as?: Principal, id = 'submission-1') =>
      (
        await door.call({
          url: `/intake/submissions/${id}`,
          headers: as ? { authorization: door.bearer(as) } : {},
        })
      ).statusCode;
    expect(await look(desk)).toBe(200);
    expect(await look(auditor)).toBe(200);
    expect(await look({ ...desk, department: 'JT' })).toBe(404);
    expect(await look()).toBe(404);
    expect(await look(desk, 'submission-9')).toBe(404);
  });
});

describe('the smaller intake routes', () => {
  let door: Awaited<ReturnType<typeof openDoor>>;
  beforeEach(async () => {
    door = await openDoor();
  });
  afterEach(() => door.close());
  const post = (path: string, payload: object, as = desk) =>
    door.call({
      method: 'POST',
      url: `${path}?period=2024-02`,
      payload,
      headers: { authorization: door.bearer(as) },
    });

  it('take counts per power item', async () => {
    const answer = await post('/intake/counts', { counts: [{ powerCode: 'P1', count: 3 }] });
    expect(answer.json()).toMatchObject({ channel: 'COUNT', department: 'MZ', period: '2024-02' });
  });

  it.each([
    [{}],
    [{ counts: [{ powerCode: 'P1' }] }],
    [{ counts: [{ powerCode: 'P1', count: -1 }] }],
    [{ counts: [null] }],
  ])('refuse counts such as %j', async (payload) => {
    const answer = await post('/intake/counts', payload);
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ code: 'REQUEST_BODY_MALFORMED' });
  });

  it('announce a delivery for a ticket', async () => {
    const digest = 'a'.repeat(64);
    const answer = await post('/intake/announcements', { recordType: 'INF_PUNISH', digest });
    expect(answer.json()).toMatchObject({ department: 'MZ', digest, signature: 'signed' });
    expect((await post('/intake/announcements', { recordType: 'INF_PUNISH', digest: 'A' })).statusCode).toBe(400);
    expect((await post('/intake/announcements', { recordType: 'INF_PUNISH', digest }, auditor)).statusCode).toBe(403);
  });
});
