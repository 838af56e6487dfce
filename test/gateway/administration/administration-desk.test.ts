import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { secretMatches } from '../../../gateway/authentication/secret-hash.ts';
import { theHub, type Principal } from '../../../kernel/principal.ts';
import { auditor, construction, hubOnDisk } from '../hub-on-disk.ts';

const SOURCE = `
clients:
  - { id: traffic, role: department, department: JS020000JT, secretHash: 'scrypt$16384$8$1$c2FsdHNhbHRzYWx0c2FsdA$aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNoaGFzaGhhc2g' }
sources:
  - name: gone
    department: JS020000JS
    adapter: sql-front-end
    recordType: INF_PUNISH
    settings: { dialect: sqlite, file: nowhere.db, tables: [{ name: INF_PUNISH, role: base }], columns: {} }
    tables: { INF_PUNISH: { recordType: INF_PUNISH } }
`;

describe('what administrators ask of the hub as a whole', () => {
  let hub: Awaited<ReturnType<typeof hubOnDisk>>;
  beforeAll(async () => {
    hub = await hubOnDisk(SOURCE);
  });
  afterAll(() => hub.remove());
  const call = (method: 'GET' | 'POST', path: string, as: Principal | undefined = theHub): Promise<Response> =>
    fetch(`${hub.url()}/administration${path}`, {
      method,
      headers: { authorization: `Bearer ${hub.hub().issueToken(as, 60)}` },
    });

  it('is for administrators alone', async () => {
    for (const as of [auditor, construction])
      expect(await (await call('GET', '', as)).json()).toMatchObject({ code: 'AUTH_FORBIDDEN' });
    const stranger = await fetch(`${hub.url()}/administration/secrets`, { method: 'POST' });
    expect(await stranger.json()).toMatchObject({ code: 'AUTH_REQUIRED' });
  });

  it('is the hub at a glance: clients without their secrets, calendar, deadlines, jobs', async () => {
    const text = await (await call('GET', '')).text();
    expect(text).not.toContain('scrypt');
    const overview = JSON.parse(text) as { deadlines: readonly unknown[] };
    expect(overview).toMatchObject({
      clients: [{ id: 'traffic', role: 'department', department: 'JS020000JT' }],
      calendar: { enough: true },
      jobs: { enabled: false },
    });
    expect(overview.deadlines).toContainEqual({ period: '2010-08', at: '2010-09-05T16:00:00.000Z', passed: true });
    expect(overview.deadlines).toContainEqual({ period: '2010-09', at: '2010-10-05T16:00:00.000Z', passed: false });
  });

  it('names why a source cannot be read, and knows no source that is not configured', async () => {
    const { causes, tables } = (await (await call('POST', '/sources/gone/inspection')).json()) as {
      causes: readonly { cause: string; remedy: { zh: string } }[];
      tables: readonly unknown[];
    };
    expect(causes.map(({ cause }) => cause)).toEqual(['database-missing']);
    expect(causes[0]?.remedy.zh).not.toBe('');
    expect(tables).toEqual([]);
    const unknown = await call('POST', '/sources/other/inspection');
    expect(await unknown.json()).toMatchObject({ code: 'PULL_SOURCE_UNKNOWN' });
  });

  it('makes a secret for a new client, and what the configuration keeps of it', async () => {
    const made = (await (await call('POST', '/secrets')).json()) as { secret: string; secretHash: string };
    const { secret, secretHash } = made;
    expect(secret).toMatch(/^[\w-]{32}$/);
    expect(await secretMatches(secret, secretHash)).toBe(true);
    expect(await secretMatches('other', secretHash)).toBe(false);
  });
});
