import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { auditor, openDoor } from './open-door.ts';

describe('answers to the public by GET', () => {
  let door: Awaited<ReturnType<typeof openDoor>>;
  beforeAll(async () => {
    door = await openDoor();
  });
  afterAll(() => door.close());
  const get = (query: string, headers: Record<string, string> = {}) =>
    door.call({ url: `/graphql?query=${encodeURIComponent(query)}`, headers });

  it('may be kept for a while, and are not sent again to who has them', async () => {
    const first = await get('{ departments { name } }');
    expect(first.headers).toMatchObject({
      'cache-control': 'public, max-age=30',
      etag: expect.stringMatching(/^W\/"/),
    });
    for (const name of ['authorization', 'accept', 'accept-encoding', 'origin'])
      expect(String(first.headers.vary).toLowerCase().split(/, */)).toContain(name);
    const head = await door.call({ method: 'HEAD', url: '/graphql?query={departments{name}}' });
    expect([head.statusCode, head.headers.etag, head.payload]).toEqual([200, first.headers.etag, '']);
    const again = await get('{ departments { name } }', { 'if-none-match': `"other", ${first.headers.etag}` });
    expect(again.statusCode).toBe(304);
    expect(again.payload).toBe('');
    expect(again.headers.etag).toBe(first.headers.etag);
    expect((await get('{ departments { code } }', { 'if-none-match': String(first.headers.etag) })).statusCode).toBe(
      200,
    );
  });

  it.each<[string, string, Record<string, string>]>([
    ['with an error in them', '{ departments { name refused } }', {}],
    ['that were refused', '{ nothing }', {}],
  ])('are kept by nobody: those %s', async (_, query, headers) => {
    const answer = await get(query, headers);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.headers.etag).toBeUndefined();
  });

  it('are kept by nobody when they are for somebody, or came by POST', async () => {
    const own = await get('{ departments { name } }', { authorization: door.bearer(auditor) });
    const posted = await door.call({ method: 'POST', url: '/graphql', payload: { query: '{ departments { name } }' } });
    for (const { headers } of [own, posted]) {
      expect(headers['cache-control']).toBe('no-store');
      expect(headers.etag).toBeUndefined();
    }
  });

  it('are compressed when they are long and the client can read it', async () => {
    const many = `{ ${Array.from({ length: 20 }, (_, at) => `d${at}: departments { name code }`).join(' ')} }`;
    const bytes = (encoding: string): Promise<{ encoding: string | undefined; vary: string; body: Buffer }> =>
      new Promise((resolve, reject) => {
        const { port } = door.app.server.address() as AddressInfo;
        const headers = { 'accept-encoding': encoding };
        request(`http://127.0.0.1:${port}/graphql?query=${encodeURIComponent(many)}`, { headers }, (incoming) => {
          const chunks: Buffer[] = [];
          incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
          incoming.on('end', () =>
            resolve({
              encoding: incoming.headers['content-encoding'],
              vary: incoming.headers.vary ?? '',
              body: Buffer.concat(chunks),
            }),
          );
        })
          .on('error', reject)
          .end();
      });
    const plain = await bytes('identity');
    const zipped = await bytes('gzip');
    const brotli = await bytes('gzip, br');
    expect([plain.encoding, zipped.encoding, brotli.encoding]).toEqual([undefined, 'gzip', 'br']);
    for (const { vary } of [plain, zipped, brotli]) expect(vary).toMatch(/accept-encoding.*authorization/);
    expect(gunzipSync(zipped.body)).toEqual(plain.body);
    expect(brotliDecompressSync(brotli.body)).toEqual(plain.body);
    expect(zipped.body.length).toBeLessThan(plain.body.length / 3);
    expect((await get('{ whoAsks }', { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBeUndefined();
  });
});
