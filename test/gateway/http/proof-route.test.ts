import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Receipt } from '../../../subgraphs/cases/intake/intake.ts';
import { auditor, construction, hubOnDisk, traffic } from '../hub-on-disk.ts';

describe('the proof of a row over HTTP', () => {
  let hub: Awaited<ReturnType<typeof hubOnDisk>>;
  beforeAll(async () => {
    hub = await hubOnDisk();
  });
  afterAll(() => hub.remove());

  it('is what the verifier takes, with the keys that the hub publishes; for those alone who may see it', async () => {
    const records = [1, 2, 3].map((ordinal) => hub.record({ INTERNAL_NO: `锡建监罚字2010第000${String(ordinal)}号` }));
    const receipt = (await (await hub.push(records, construction)).json()) as Receipt;
    const ask = (row: number | string, as?: Parameters<typeof hub.push>[1]) =>
      fetch(`${hub.url()}/intake/submissions/${receipt.submission}/proofs/${String(row)}`, {
        headers: as === undefined ? {} : { authorization: `Bearer ${hub.hub().issueToken(as, 600)}` },
      });
    const answer = await ask(2, auditor);
    expect(answer.status).toBe(200);
    const [given, keys] = [join(hub.directory, 'receipt.json'), join(hub.directory, 'keys.json')];
    writeFileSync(given, await answer.text());
    writeFileSync(keys, await (await fetch(`${hub.url()}/.well-known/jwks.json`)).text());
    const argv = ['tools/verify-receipt.mjs', given, '--keys', keys];
    const { stdout } = await promisify(execFile)(process.execPath, argv);
    expect(stdout).toMatch(/^holds 成立 {2}row 2 was /m);
    expect(await Promise.all([ask(2, traffic), ask(2)].map(async (each) => (await each).status))).not.toContain(200);
    for (const row of [9, 0, 'x'])
      expect((await (await ask(row, construction)).json()) as object).toMatchObject({ code: 'RECORD_NOT_PROVABLE' });
  });
});
