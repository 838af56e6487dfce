import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Source } from '../../adapters/contract.ts';
import { createAdapters, openSource } from '../../adapters/index.ts';
import { waitReally } from '../../adapters/waiting.ts';
import { fixedClock } from '../../kernel/clock.ts';
import { startFtpServer } from './directory/ftp-server.ts';
import { zip } from './formats/make-xlsx.ts';
import { refusal } from './formats/read-all.ts';

/** A key of these tests alone, and a certificate that nobody has vouched for. */
const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgSokOC1NK0wjJXrHK
1G2xH8bMagFmvVr0zF3Je+skmAehRANCAAQ5P+6uLiVM2Gur/sBWHeBXuZ4YpRjK
xSCTTG5dJ4cTLn4HG17KrQXucPCkmuc1LRuG8fbAZeRwiuKXvDKQqkVT
-----END PRIVATE KEY-----`;
const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBkDCCATagAwIBAgIUZe08hlRooHFgOBjmNfLnc2JeCp0wCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJMTI3LjAuMC4xMCAXDTI2MTEyMjE1MzYyNloYDzIxMjYxMDI5
MTUzNjI2WjAUMRIwEAYDVQQDDAkxMjcuMC4wLjEwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAQ5P+6uLiVM2Gur/sBWHeBXuZ4YpRjKxSCTTG5dJ4cTLn4HG17KrQXu
cPCkmuc1LRuG8fbAZeRwiuKXvDKQqkVTo2QwYjAdBgNVHQ4EFgQUfqOydpMXYw6E
CjrK0Cn6VyupXAcwHwYDVR0jBBgwFoAUfqOydpMXYw6ECjrK0Cn6VyupXAcwDwYD
VR0TAQH/BAUwAwEB/zAPBgNVHREECDAGhwR/AAABMAoGCCqGSM49BAMCA0gAMEUC
IE6iO45cCrRBsw4i152QCd/rb9DyIuvsC2RNrXeQGLKLAiEAtRc1Evfyp1srr3pd
mmsdqwMpTsGh/8wJq0jQ5Qh1yNE=
-----END CERTIFICATE-----`;

const adapters = createAdapters({
  ...{ fetch, clock: fixedClock('2010-10-05T00:00:00Z'), wait: waitReally, random: () => 0 },
});
const open = (adapter: string, settings: object): Source => openSource(adapters, { adapter, settings }, (name) => name);
const signal = AbortSignal.timeout(30_000);
const causesOf = async (source: Source): Promise<string[]> => (await source.check(signal)).map(({ cause }) => cause);

/** Tests beside the adapters' own: hosts, redirects, sizes and times are in http.test.ts and files.test.ts. */
describe('a source on the network', () => {
  it('is not believed when nobody vouches for its certificate, by whichever way it is read', async () => {
    let asked = 0;
    const server = createServer({ key: KEY, cert: CERTIFICATE }, (_, response) => {
      asked += 1;
      response.end('[]');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
    const baseUrl = `https://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    const list = { table: 'T', path: 'list', records: '', key: '/NO', paging: { kind: 'none' } };
    const collections = [{ table: 'T', query: '{ t { NO } }', records: '/data/t', key: '/NO' }];
    const operations = [{ table: 'T', operation: 'list', records: '/T', key: '/NO' }];
    try {
      expect(await causesOf(open('http-json', { baseUrl, collections: [list] }))).toEqual(['certificate-invalid']);
      expect(await causesOf(open('graphql', { endpoint: `${baseUrl}/graphql`, collections }))).toEqual([
        'certificate-invalid',
      ]);
      const soap = { endpoint: `${baseUrl}/s`, namespace: 'urn:s', collections: operations };
      expect(await causesOf(open('soap', soap))).toEqual(['certificate-invalid']);
      expect(asked).toBe(0);
    } finally {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });

  describe('or in a folder', () => {
    let folder: string;
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'heliograph-test-'));
      writeFileSync(join(folder, 'a.csv'), 'NO,FACT\n1,a\n');
    });
    afterEach(() => rmSync(folder, { recursive: true }));
    const files = [{ match: '*.csv', table: 'T' }];
    const rowsOf = async (place: object): Promise<unknown[]> => {
      const rows: unknown[] = [];
      const ready = { kind: 'stable', seconds: 0 };
      for await (const { batch } of open('directory', { place, files, ready }).read(undefined, signal))
        rows.push(...batch.rows);
      return rows;
    };

    it.each([
      ['127.0.0.1', 1, undefined],
      ['10.1.2.3', 0, 'SOURCE_HOST_FORBIDDEN'],
    ])('whose server wants its data fetched at %s: %i rows', async (host, rows, code) => {
      const server = await startFtpServer(folder, host);
      const place = {
        kind: 'ftp',
        host: '127.0.0.1',
        port: server.port,
        user: 'h',
        password: 'h',
        tls: 'off',
        path: '/in',
      };
      try {
        const read = rowsOf(place);
        if (code === undefined) expect(await read).toHaveLength(rows);
        else await expect(read).rejects.toMatchObject({ code, message: expect.stringContaining(host) as unknown });
      } finally {
        await server.close();
      }
    });

    it('does not lead out of it by a link', async () => {
      symlinkSync('/etc/hostname', join(folder, 'b.csv'));
      expect(await rowsOf({ kind: 'local', path: folder })).toHaveLength(1);
    });
  });
});

describe('a package of XML', () => {
  const document = (size: number): string => `<a><b><c>1</c><d>${' '.repeat(size)}</d></b></a>`;

  it('is refused when it unpacks to far more than it is, or to more than is allowed', async () => {
    const bomb = zip({ '1.xml': document(20_000_000) });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await refusal({ format: 'xml' }, bomb, { limits: { growth: 20 } })).toMatchObject({
      code: 'FORMAT_TOO_LARGE',
    });
    const many = zip(Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`${String(at)}.xml`, document(1000)])));
    expect(await refusal({ format: 'xml' }, many, { limits: { unpackedBytes: 10_000 } })).toMatchObject({
      code: 'FORMAT_TOO_LARGE',
    });
  });

  it('is refused for entities of its own in any of its documents', async () => {
    const inside = zip({
      '1.xml': document(1),
      '2.xml': '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
    });
    expect(await refusal({ format: 'xml' }, inside)).toMatchObject({ code: 'XML_DOCTYPE' });
  });
});
