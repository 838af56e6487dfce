import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashSecret } from '../../gateway/authentication/secret-hash.ts';
import { temporaryFolder } from '../support/cases-room.ts';
import { penalty } from '../support/penalty-records.ts';
import { auditor, construction, hubOnDisk, traffic } from '../gateway/hub-on-disk.ts';

/** A power that the city's library holds and the province's does not. */
const MORE_POWERS = `
- code: JS020000JS-CF-0013
  department: JS020000JS
  type: PENALTY
  versions: [{ from: '2009-01-01', state: IN_USE, name: 对擅自改变用途的处罚 }]
`;
const known = (ordinal: number, set = {}) => penalty(ordinal, { ITEM_ID: 'JS020000JS-CF-0012', ...set });
const OFFERS = `query Offers($states: [UpwardState!]) {
  upwardOffers(filter: { destination: "province", states: $states }) { totalCount nodes { state reason key case { internalNumber } } }
}`;

/** The provincial specification as a stricter province keeps it: a power that it does not know is an error there. */
function stricterSpecification(folder: string): string {
  cpSync('schemas/specifications', folder, { recursive: true });
  const file = join(folder, 'jiangsu-2010/1/rules/references.yaml');
  const [before = '', rule = ''] = readFileSync(file, 'utf8').split(/(?= {2}- code: JS10-131)/);
  writeFileSync(file, before + rule.replace('severity: warning', 'severity: error'));
  return folder;
}

interface Offers {
  readonly upwardOffers: {
    readonly totalCount: number;
    readonly nodes: readonly { state: string; reason: string | null; case: { internalNumber: string } }[];
  };
}

describe('the hub of a city and the hub of its province', () => {
  let province: Awaited<ReturnType<typeof hubOnDisk>>;
  let city: Awaited<ReturnType<typeof hubOnDisk>>;
  const { signal } = new AbortController();
  const folder = temporaryFolder();

  beforeAll(async () => {
    const secretHash = await hashSecret('province-and-city', new Uint8Array(16));
    const hub = (baseUrl: string): string => `adapter: heliograph
  settings: { baseUrl: '${baseUrl}', clientId: other-hub, secret: other-hub, families: [{ type: penalty, base: INF_PUNISH }] }`;
    const environment = { HELIOGRAPH_SECRET_OTHER_HUB: 'province-and-city' };
    const client = `clients: [{ id: other-hub, role: administrator, secretHash: '${secretHash}' }]`;
    province = await hubOnDisk(client, { specifications: stricterSpecification(folder.path) });
    city = await hubOnDisk(
      `${client}
upward:
- name: province
  ${hub(province.url())}
  tables: { INF_PUNISH: INF_PUNISH }
sources:
- name: province-back
  department: JS020000JS
  recordType: INF_PUNISH
  tables: { INF_PUNISH: { recordType: INF_PUNISH } }
  ${hub(province.url())}
`,
      { environment, powers: MORE_POWERS },
    );
    await city.push([known(1), known(2), penalty(3, { ITEM_ID: 'JS020000JS-CF-0013' })], construction);
  });
  afterAll(async () => {
    await city.remove();
    await province.remove();
    folder.drop();
  });

  it('agree on what was offered, and the city hears why a record was refused', async () => {
    expect(await city.hub().upward.check('province', signal)).toEqual([]);
    expect(await city.hub().upward.run('province', signal)).toEqual({
      ...{ destination: 'province', offered: 3, taken: 2, refused: 1, passedOver: 0 },
      tally: { OFFERED: 0, TAKEN: 2, REFUSED: 1 },
    });
    const above = await province.ask<{ cases: { totalCount: number } }>('{ cases { totalCount } }', auditor);
    expect(above.cases.totalCount).toBe(2);
    const { upwardOffers } = await city.ask<Offers>(OFFERS, construction, { states: ['REFUSED'] });
    expect(upwardOffers.nodes).toMatchObject([
      { state: 'REFUSED', case: { internalNumber: penalty(3)['INTERNAL_NO'] } },
    ]);
    expect(upwardOffers.nodes[0]?.reason).toContain('权力编码');
  });

  it('offer once: a second run offers nothing, and what changed goes up as a revision', async () => {
    expect(await city.hub().upward.run('province', signal)).toMatchObject({ offered: 0, taken: 0, refused: 0 });
    await city.push([known(2, { CHANG_NO: 2, AJ_ADDR: '无锡市示例路2号' })], construction);
    expect(await city.hub().upward.run('province', signal)).toMatchObject({ offered: 1, taken: 1 });
    const question = '{ submissions { nodes { ledger { accepted revised duplicate } } } }';
    const { submissions } = await province.ask<{ submissions: { nodes: object[] } }>(question, auditor);
    expect(submissions.nodes[0]).toEqual({ ledger: { accepted: 0, revised: 1, duplicate: 0 } });
  });

  it('show a department the answers to its own records only, and the public none', async () => {
    expect((await city.ask<Offers>(OFFERS, construction)).upwardOffers.totalCount).toBe(3);
    expect((await city.ask<Offers>(OFFERS, auditor)).upwardOffers.totalCount).toBe(3);
    expect((await city.ask<Offers>(OFFERS, traffic)).upwardOffers.totalCount).toBe(0);
    expect((await city.ask<Offers>(OFFERS)).upwardOffers.totalCount).toBe(0);
    const ofCases = await city.ask<{ cases: { nodes: { upward: object[] }[] } }>(
      '{ cases { nodes { upward { state } } } }',
    );
    expect(ofCases.cases.nodes.flatMap(({ upward }) => upward)).toEqual([]);
  });

  it('read one another too: what comes back from above is known here', async () => {
    const run = await city.hub().pull.run({ source: 'province-back', period: '2010-09' });
    expect(run).toMatchObject({ state: 'balanced', receipt: { ledger: { offered: 2, duplicate: 2 } } });
  });

  it('refuse a platform that is not configured, by name', async () => {
    await expect(city.hub().upward.run('ministry', signal)).rejects.toMatchObject({ code: 'UPWARD_UNKNOWN' });
  });
});
