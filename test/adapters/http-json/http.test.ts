import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import type { Source } from '../../../adapters/contract.ts';
import { httpJson } from '../../../adapters/http-json/http-json.ts';
import { openSource } from '../../../adapters/index.ts';
import { fixedClock } from '../../../kernel/clock.ts';
import { readAll } from '../../contract/adapter.ts';
import { json, makeItems, startJsonServer, type JsonServer } from './json-server.ts';

const signal = AbortSignal.timeout(60_000);

describe('an HTTP interface', () => {
  let server: JsonServer;
  let clock: ReturnType<typeof fixedClock>;
  let waits: number[];
  beforeEach(async () => {
    server = await startJsonServer(makeItems(5));
    clock = fixedClock('2010-10-05T00:00:00Z');
    waits = [];
  });
  afterEach(() => server.close());

  it('that is busy is asked again after the time that it names', async () => {
    server.before = (ordinal, _, response) =>
      ordinal === 1
        ? json(response, {}, { 'retry-after': '7' }, 429)
        : ordinal === 2 && json(response, {}, { 'retry-after': 'Tue, 05 Oct 2010 00:00:09 GMT' }, 503);
    expect(await count(source())).toBe(5);
    expect(waits).toEqual([7000, 9000]);
  });

  it('that names no time is asked again after growing pauses with chance in them', async () => {
    server.before = (ordinal, _, response) => ordinal <= 3 && json(response, {}, {}, 502);
    expect(await count(source())).toBe(5);
    expect(waits).toEqual([375, 750, 1500]);
  });

  it('that stays busy ends the run as SOURCE_BUSY, to be tried later', async () => {
    server.before = (_, __, response) => json(response, {}, {}, 503);
    await expect(count(source())).rejects.toMatchObject({ code: 'SOURCE_BUSY', retryable: true });
    expect(server.requests).toHaveLength(5);
  });

  it('that asks for more patience than allowed ends the run without waiting', async () => {
    server.before = (_, __, response) => json(response, {}, { 'retry-after': '86400' }, 503);
    await expect(count(source())).rejects.toMatchObject({ code: 'SOURCE_BUSY' });
    expect(waits).toEqual([]);
  });

  it('that hangs up in the middle is asked again', async () => {
    server.before = (ordinal, _, response) => {
      if (ordinal !== 1) return false;
      response.writeHead(200, { 'content-length': '1000' });
      response.write('{"code":0,');
      setImmediate(() => response.destroy());
      return true;
    };
    expect(await count(source())).toBe(5);
  });

  it('that keeps failing inside is told by its status', async () => {
    server.before = (_, __, response) => json(response, {}, {}, 500);
    await expect(count(source())).rejects.toMatchObject({
      code: 'SOURCE_REPORTS_ERROR',
      details: { code: 'HTTP 500' },
    });
  });

  it('that answers 200 with an error inside is not believed', async () => {
    server.before = (_, __, response) => json(response, { code: 'E-17', message: '张三的记录锁定' });
    const failure = await count(source()).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'SOURCE_REPORTS_ERROR', details: { code: 'E-17' } });
    expect(String(failure)).not.toContain('张三');
  });

  it('that says inside a 200 that it is busy is asked again', async () => {
    server.before = (ordinal, _, response) => ordinal === 1 && json(response, { code: 9 });
    expect(await count(source())).toBe(5);
    expect(waits).toHaveLength(1);
  });

  it('is followed within its own host only', async () => {
    server.before = (ordinal, _, response) =>
      ordinal === 1 && json(response, {}, { location: '/api/cases?offset=0&limit=10' }, 302);
    expect(await count(source())).toBe(5);
    server.before = (_, __, response) => json(response, {}, { location: 'http://127.0.0.1:1/api/cases' }, 302);
    await expect(count(source())).rejects.toMatchObject({ code: 'SOURCE_HOST_FORBIDDEN' });
    server.before = (_, __, response) => json(response, [], { link: '<http://elsewhere.invalid/x>; rel="next"' });
    const linked = source({
      collections: [{ table: 'CASES', path: 'by-link', paging: { kind: 'link' } }],
      error: undefined,
    });
    await expect(count(linked)).rejects.toMatchObject({ code: 'SOURCE_HOST_FORBIDDEN' });
  });

  it('that redirects in a circle is malformed', async () => {
    server.before = (_, __, response) => json(response, {}, { location: '/api/cases' }, 302);
    await expect(count(source())).rejects.toMatchObject({ code: 'SOURCE_ANSWER_MALFORMED' });
  });

  it('that sends more than allowed is cut off', async () => {
    server.before = (_, __, response) => json(response, { code: 0, pad: 'x'.repeat(5000) });
    await expect(count(source({ maximumBytes: 2048 }))).rejects.toMatchObject({ code: 'SOURCE_ANSWER_TOO_LARGE' });
  });

  it('that answers in GBK and says so is understood; damaged text is refused', async () => {
    const page = JSON.stringify({ code: 0, data: { list: [{ NO: '1', NAME: '无锡' }], total: 1 } });
    server.before = (_, request, response) => {
      const first = new URL(request.url ?? '', server.baseUrl).searchParams.get('offset') === '0';
      response.writeHead(200, { 'content-type': 'application/json;charset=GBK' });
      response.end(iconv.encode(first ? page : page.replace(/\{"NO.*?\}/, '{"NO":"1"}'), 'gbk'));
      return true;
    };
    const [batch] = await readAll(source());
    expect(batch?.batch.rows[0]?.values).toEqual({ NO: '1', NAME: '无锡' });
    server.before = (_, __, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(iconv.encode(page, 'gbk'));
      return true;
    };
    await expect(count(source())).rejects.toMatchObject({ code: 'SOURCE_ANSWER_MALFORMED' });
  });

  it('is shown a header with the secret', async () => {
    await count(source({ authentication: { kind: 'header', name: 'x-key', secret: 'key-of-transport' } }));
    expect(server.requests[0]?.headers['x-key']).toBe('secret of key-of-transport');
  });

  it('is shown a token, got once, renewed before it ends and when it is refused', async () => {
    const opened = source({
      authentication: { kind: 'token', url: 'token', clientId: 'hub', secret: 'token-secret' },
    });
    await count(opened);
    await count(opened);
    expect(tokenRequests()).toBe(1);
    clock.advance(3_600_000);
    await count(opened);
    expect(tokenRequests()).toBe(2);
    const refused = server.requests.length + 1;
    server.before = (ordinal, _, response) => ordinal === refused && json(response, {}, {}, 401);
    expect(await count(opened)).toBe(5);
    expect(tokenRequests()).toBe(3);
  });

  it('that refuses a fresh token too is password-refused', async () => {
    server.before = (_, request, response) => request.url?.includes('token') !== true && json(response, {}, {}, 401);
    const opened = source({ authentication: { kind: 'token', url: 'token', clientId: 'hub', secret: 's' } });
    await expect(count(opened)).rejects.toMatchObject({ code: 'SOURCE_PASSWORD_REFUSED' });
    expect(tokenRequests()).toBe(2);
    expect((await opened.check(signal)).map(({ cause }) => cause)).toEqual(['password-refused']);
  });

  it('is told nothing where no endpoint for outcomes is configured', async () => {
    await source().acknowledge([{ table: 'CASES', key: 'N001', accepted: true, reason: '' }], signal);
    expect(server.requests).toHaveLength(0);
  });

  function source(more: object = {}): Source {
    const paging = { kind: 'offset', size: 10 };
    const collection = { table: 'CASES', path: 'cases', records: '/data/list', total: '/data/total', paging };
    const error = { pointer: '/code', success: ['0'], busy: ['9'] };
    const settings = JSON.parse(
      JSON.stringify({ baseUrl: server.baseUrl, collections: [collection], error, ...more }),
    ) as unknown;
    const wait = (milliseconds: number): Promise<void> => {
      waits.push(milliseconds);
      return Promise.resolve();
    };
    const adapter = httpJson({ fetch, clock, wait, random: () => 0.5 });
    return openSource([adapter], { adapter: 'http-json', settings }, (name) => `secret of ${name}`);
  }

  const count = async (opened: Source): Promise<number> =>
    (await readAll(opened)).reduce((sum, { keys }) => sum + keys.length, 0);
  const tokenRequests = (): number => server.requests.filter(({ url }) => url.pathname === '/api/token').length;
});
