import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Principal } from '../../../kernel/principal.ts';
import type { Receipt } from '../../../subgraphs/cases/intake/intake.ts';
import { makeXlsx } from '../../adapters/formats/make-xlsx.ts';
import { auditor, construction, hubOnDisk, traffic } from '../hub-on-disk.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

describe('a workbook that goes to the hub and back', () => {
  let hub: Awaited<ReturnType<typeof hubOnDisk>>;
  let first: Receipt;
  beforeAll(async () => {
    hub = await hubOnDisk();
    const records = [hub.record(), { ...hub.record({ INTERNAL_NO: '二', NO: 'JS020000JS0000000009' }), SOURCE: '=9' }];
    const columns = Object.keys(hub.record());
    const rows = [
      columns,
      ...records.map((record) => columns.map((column) => String((record as Record<string, unknown>)[column] ?? ''))),
    ];
    const path = '/intake/INF_PUNISH?period=2010-09&channel=import&name=九月.xlsx';
    const answer = await send(path, makeXlsx({ sheets: [{ name: '案件', rows }] }), XLSX);
    first = (await answer.json()) as Receipt;
  });
  afterAll(() => hub.remove());

  const headers = (as: Principal) => ({ authorization: `Bearer ${hub.hub().issueToken(as)}` });
  const send = (path: string, body: Uint8Array, type: string, as = construction): Promise<Response> =>
    fetch(`${hub.url()}${path}`, {
      method: 'POST',
      body: Buffer.from(body),
      headers: { ...headers(as), 'content-type': type },
    });
  const path = (submission = first.submission): string => `/intake/submissions/${submission}/returned`;
  const get = (as: Principal, submission?: string): Promise<Response> =>
    fetch(`${hub.url()}${path(submission)}`, { headers: headers(as) });

  it('comes back marked, and when it is mended, the one changed row is taken and waits no longer', async () => {
    expect(first).toMatchObject({ verdict: 'DOES_NOT_CONFORM', ledger: { offered: 2, rejected: 1 } });
    const answer = await get(construction);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(XLSX);
    expect(answer.headers.get('content-disposition')).toContain(
      `filename*=UTF-8''${encodeURIComponent('九月.退改.xlsx')}`,
    );
    const parts = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toContain('【错误】SOURCE');
    const unchanged = await send(path(), zipSync(parts), XLSX);
    expect(await unchanged.json()).toMatchObject({ refusal: 'RETURNED_UNCHANGED' });

    parts['xl/sharedStrings.xml'] = strToU8(
      strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array()).replace('=9', '1'),
    );
    const mended = await send(path(), zipSync(parts), XLSX);
    expect(mended.status).toBe(200);
    expect(await mended.json()).toMatchObject({ verdict: 'CONFORMS', ledger: { offered: 1, accepted: 1 } });
    interface Waiting {
      quarantine: { totalCount: number };
    }
    const { quarantine } = await hub.ask<Waiting>(
      '{ quarantine(filter: { waiting: true }) { totalCount } }',
      construction,
    );
    expect(quarantine.totalCount).toBe(0);
  });

  it('is for the department and auditors alone; what is no table is refused with a code', async () => {
    const seen = await get(auditor);
    expect([seen.status, (await seen.arrayBuffer()).byteLength > 0]).toEqual([200, true]);
    expect((await get(traffic)).status).toBe(404);
    expect((await send(path(), Buffer.from('x'), 'text/csv', traffic)).status).toBe(404);
    const { submission } = (await (await hub.push([hub.record()], construction)).json()) as Receipt;
    const refused = await get(construction, submission);
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('RETURNED_FORMAT_UNSUPPORTED');
  });
});
