import { createPublicKey, type JsonWebKey } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { receiptSignatureHolds } from '../../../gateway/composition/hub-keys.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { verifyEvidence } from '../../../subgraphs/supervision/evidence/verify-evidence.ts';
import { auditor, construction, hubOnDisk, traffic } from '../hub-on-disk.ts';

let hub: Awaited<ReturnType<typeof hubOnDisk>>;
beforeAll(async () => {
  hub = await hubOnDisk();
  expect(
    (await hub.push([hub.record(), hub.record({ INTERNAL_NO: '错码第0022号', SOURCE: '=9' })], construction)).status,
  ).toBe(422);
  hub.clock.set('2010-10-06T02:00:00Z');
  await hub.hub().supervision.tick();
  await hub.ask('mutation { freezeScorecards(period: "2010-09", kind: DEADLINE) }', auditor);
});
afterAll(() => hub.remove());

const get = (path: string, as?: Principal): Promise<Response> =>
  fetch(`${hub.url()}${path}`, { headers: as ? { authorization: `Bearer ${hub.hub().issueToken(as)}` } : {} });
const codeOf = async (path: string, as?: Principal): Promise<unknown> =>
  ((await (await get(path, as)).json()) as { code: string }).code;

describe('evidence over HTTP', () => {
  const path = '/evidence/JS020000JS/2010-09/docking';

  it('is a file signed with the key of receipts, and names the cell that cost the points', async () => {
    const answer = await get(path, construction);
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="evidence-JS020000JS-2010-09-docking.ndjson"',
    );
    const text = await answer.text();
    const { keys } = (await (await get('/.well-known/jwks.json')).json()) as { keys: JsonWebKey[] };
    const verdict = await verifyEvidence(
      (async function* () {
        yield Buffer.from(text);
      })(),
      (document, signature) =>
        keys.some(
          (jwk) =>
            signature.includes(String(jwk['kid'])) &&
            receiptSignatureHolds(document, signature, createPublicKey({ key: jwk, format: 'jwk' })),
        ),
    );
    expect(verdict).toMatchObject({ ok: true, receipts: 1, head: { points: { asWritten: 5 } } });
    const rejected = text
      .split('\n')
      .map((line) => (line === '' ? {} : JSON.parse(line)))
      .find(({ kind }) => kind === 'REJECTED_RECORD');
    expect(rejected.sources).toContainEqual(
      expect.objectContaining({ sequence: 2, cell: expect.objectContaining({ row: 2, field: 'SOURCE' }) }),
    );
  });

  it('leads through the whole graph, from the score to the receipt of the row', async () => {
    const query = `{ evidence(department: "JS020000JS", period: "2010-09", item: "norm") { lines(figure: "cases") { nodes {
      case { internalNumber type } sources { sequence submission { digest receipt { signature } } } } } } }`;
    interface Lines {
      evidence: {
        lines: {
          nodes: {
            case: object;
            sources: { sequence: number; submission: { digest: string; receipt: { signature: string } } }[];
          }[];
        };
      };
    }
    const [line] = (await hub.ask<Lines>(query, auditor)).evidence.lines.nodes;
    expect(line?.case).toMatchObject({ type: 'penalty' });
    expect(line?.sources[0]).toMatchObject({
      sequence: 1,
      submission: { digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    expect(line?.sources[0]?.submission.receipt.signature).toMatch(/^ed25519:/);
  });

  it('is for those concerned, and of what there is', async () => {
    expect(await codeOf(path, traffic)).toBe('SUPERVISION_DENIED');
    expect(await codeOf(path)).toBe('SUPERVISION_DENIED');
    expect(await codeOf('/evidence/JS020000JS/2010-13/docking', auditor)).toBe('REQUEST_PARAMETER_INVALID');
    expect(await codeOf('/evidence/JS020000JS/2010-09/nothing', auditor)).toBe('SUPERVISION_UNKNOWN');
  });
});

describe('open statistics over HTTP', () => {
  it('are a CSV for everybody', async () => {
    const answer = await get('/statistics.csv?by=MONTH,TYPE&from=2010-01');
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect((await answer.text()).split('\r\n')[1]).toMatch(/^2010-09,PENALTY,1,/);
    expect(await codeOf('/statistics.csv?by=PERSON')).toBe('REQUEST_PARAMETER_INVALID');
    expect(await codeOf('/statistics.csv?from=2010')).toBe('REQUEST_PARAMETER_INVALID');
  });
});

describe('bulletins over HTTP', () => {
  it('are pages that a browser shows under their policy, and workbooks', async () => {
    const page = await get('/bulletins/2010-09.html');
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(await page.text()).toContain('无锡市建设局');
    const book = await get('/bulletins/2010-09.xlsx?language=en');
    expect(
      Buffer.from(await book.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  it('are refused by what is wrong with the question', async () => {
    expect(await codeOf('/bulletins/2010-09.pdf')).toBe('REQUEST_PARAMETER_INVALID');
    expect(await codeOf('/bulletins/2010-09.html?kind=NOW')).toBe('REQUEST_PARAMETER_INVALID');
    expect(await codeOf('/bulletins/2010-09.html?language=fr')).toBe('REQUEST_PARAMETER_INVALID');
    expect(await codeOf('/bulletins/2010-08..2010-09.html')).toBe('SUPERVISION_UNKNOWN');
    expect(await codeOf('/bulletins/2009-08..2010-09.html')).toBe('SUPERVISION_INPUT_INVALID');
  });
});
