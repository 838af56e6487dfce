import { createPublicKey, type JsonWebKey } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DatabaseSync } from '@photostructure/sqlite';
import { hashSecret } from '../../gateway/authentication/secret-hash.ts';
import type { Hub } from '../../gateway/composition/hub.ts';
import { receiptSignatureHolds } from '../../gateway/composition/hub-keys.ts';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import { verifyTrailExport } from '../../kernel/audit/verify-trail.ts';
import { theHub, type Principal } from '../../kernel/principal.ts';
import type { Receipt } from '../../subgraphs/cases/intake/intake.ts';
import { auditor, construction, hubOnDisk, traffic } from './hub-on-disk.ts';

const scoreQuery = `{
  department(code: "JS020000JS") {
    name
    dockingScore(period: "2010-09") { score timely conforming }
    submissions { totalCount }
  }
}`;
interface Scored {
  department: {
    name: string;
    dockingScore: { score: number; timely: boolean; conforming: boolean };
    submissions: { totalCount: number };
  };
}
/** A code that is in no list: an error of the province's own check. */
const wrong = { INTERNAL_NO: '错码第0022号', NO: 'JS020000JS0000000009', SOURCE: '=9' };

describe('a whole hub', () => {
  let hub: Awaited<ReturnType<typeof hubOnDisk>>;
  beforeEach(async () => {
    hub = await hubOnDisk();
  });
  afterEach(() => hub.remove());

  it('takes a push, answers a signed receipt, and scores the department for everybody to see', async () => {
    const answer = await hub.push([hub.record()], construction);
    expect(answer.status).toBe(200);
    const { signature, ...receipt } = JSON.parse(await answer.text()) as Receipt;
    expect(receipt).toMatchObject({ verdict: 'CONFORMS', timely: true, ledger: { offered: 1, accepted: 1 } });

    const published = (await (await fetch(`${hub.url()}/.well-known/jwks.json`)).json()) as { keys: JsonWebKey[] };
    const jwk = published.keys.find((key) => signature.includes(String(key['kid'])));
    const key = createPublicKey({ key: jwk!, format: 'jwk' });
    expect(receiptSignatureHolds(canonicalJson(receipt), signature, key)).toBe(true);

    for (const as of [construction, auditor, undefined]) {
      const { department } = await hub.ask<Scored>(scoreQuery, as);
      expect(department).toMatchObject({ name: '无锡市建设局', dockingScore: { score: 10 } });
      expect(department.submissions.totalCount).toBe(as ? 1 : 0);
    }
  });

  it('gives back what does not conform, to its department and the auditor alone', async () => {
    const answer = await hub.push([hub.record(), hub.record(wrong)], construction);
    expect(answer.status).toBe(422);
    const receipt = (await answer.json()) as Receipt;
    expect(receipt).toMatchObject({ verdict: 'DOES_NOT_CONFORM', ledger: { offered: 2, accepted: 1, rejected: 1 } });

    const query = `{ submissions { nodes { number findings(first: 9) { nodes { severity pointer { row field } } } } } }`;
    interface Found {
      submissions: { nodes: { number: string; findings: { nodes: object[] } }[] };
    }
    for (const as of [construction, auditor]) {
      const { submissions } = await hub.ask<Found>(query, as);
      expect(submissions.nodes[0]?.findings.nodes).toContainEqual({
        severity: 'ERROR',
        pointer: { row: 2, field: 'SOURCE' },
      });
    }
    for (const as of [traffic, undefined]) expect((await hub.ask<Found>(query, as)).submissions.nodes).toEqual([]);
    const look = await fetch(`${hub.url()}/intake/submissions/${receipt.submission}`, {
      headers: { authorization: `Bearer ${hub.hub().issueToken(traffic)}` },
    });
    expect(look.status).toBe(404);
    const findings = (as: Principal, accept: string) =>
      fetch(`${hub.url()}/intake/submissions/${receipt.submission}/findings`, {
        headers: { accept, authorization: `Bearer ${hub.hub().issueToken(as)}` },
      });
    expect(await (await findings(construction, 'text/csv')).text()).toMatch(
      /^\ufeff?行号,表,字段[^]*\r\n2,,SOURCE,SOURCE,[^,]+,ERROR,'=9,/,
    );
    const ndjson = await (await findings(auditor, '*/*')).text();
    expect(JSON.parse(ndjson.split('\n')[0]!)).toMatchObject({
      pointer: { row: 2 },
      rule: { code: expect.any(String) },
    });
    expect((await findings(traffic, 'text/csv')).status).toBe(404);

    const { department } = await hub.ask<Scored>(scoreQuery);
    expect(department.dockingScore).toEqual({ score: 5, timely: true, conforming: false });
  });

  it('gives the same receipt for the same bytes, also after a restart, and stores nothing twice', async () => {
    const first = await (await hub.push([hub.record()], construction)).json();
    expect(await (await hub.push([hub.record()], construction)).json()).toEqual(first);
    await hub.stop();
    await hub.start();
    expect(await (await hub.push([hub.record()], construction)).json()).toEqual(first);
    const { cases } = await hub.ask<{ cases: { totalCount: number } }>('{ cases { totalCount } }', auditor);
    expect(cases.totalCount).toBe(1);
  });

  it('is not green when fewer rows came than were announced, or the bytes are not those stated', async () => {
    const short = await hub.push([hub.record()], construction, { 'x-rows': '3' });
    expect(await short.json()).toMatchObject({ verdict: 'INCOMPLETE', state: 'UNBALANCED' });
    const other = await hub.push([hub.record()], construction, {
      'content-digest': `sha-256=:${Buffer.alloc(32).toString('base64')}:`,
    });
    expect(other.status).toBe(422);
    expect(await other.json()).toMatchObject({ code: 'INTAKE_DIGEST_DIFFERS' });
  });

  it('keeps nothing but the trace of a delivery that was cut', async () => {
    await hub.cut(construction);
    while (!(await trailOf(hub.hub())).includes('INTAKE_CUT_SHORT'))
      await new Promise((resolve) => setImmediate(resolve));
    const { department } = await hub.ask<Scored>(scoreQuery, construction);
    expect(department.submissions.totalCount).toBe(0);
  });

  it('refuses to let one department report for another, and writes that down', async () => {
    const answer = await fetch(`${hub.url()}/intake/INF_PUNISH?period=2010-09&department=JS020000JS`, {
      method: 'POST',
      body: '{}\n',
      headers: {
        'content-type': 'application/x-ndjson',
        authorization: `Bearer ${hub.hub().issueToken(traffic)}`,
      },
    });
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ code: 'CASES_NOT_YOURS' });
    while (!(await trailOf(hub.hub())).includes('ACCESS_DENIED')) await new Promise((resolve) => setImmediate(resolve));
  });

  it('goes on after a stop with what it had taken in', async () => {
    const answer = await hub.push([hub.record()], construction, { prefer: 'respond-async' });
    expect(answer.status).toBe(202);
    const { submission } = (await answer.json()) as Receipt;
    await hub.stop();
    await hub.start();
    expect(await hub.hub().intake.receipt(submission)).toMatchObject({ state: 'BALANCED', verdict: 'CONFORMS' });
  });

  it('keeps a trail of all that happened which can be verified without the hub', async () => {
    await hub.push([hub.record()], construction);
    await hub.stop();
    await hub.start();
    const lines: string[] = [];
    for await (const line of hub.hub().supervision.exportTrail()) lines.push(line);
    const names = lines.map((line) => (JSON.parse(line) as { event: { name: string } }).event.name);
    expect(names).toEqual(
      expect.arrayContaining([
        'CATALOGUE_LOADED',
        'HUB_STARTED',
        'SUBMISSION_RECEIVED',
        'SUBMISSION_SETTLED',
        'HUB_STOPPED',
      ]),
    );
    const last = JSON.parse(lines.at(-1)!) as { sequence: number; hash: string };
    const verdict = await verifyTrailExport(bytesOf(lines), { sequence: last.sequence, hash: last.hash });
    expect(verdict).toMatchObject({ ok: true, head: { sequence: lines.length } });
  });

  it('says that it is ready only while it runs', async () => {
    expect((await fetch(`${hub.url()}/ready`)).status).toBe(200);
    const { url, hub: running } = hub;
    await running().stop();
    await expect(fetch(`${url()}/ready`)).rejects.toThrow();
    await hub.start();
  });
});

async function trailOf({ supervision }: Hub): Promise<string> {
  let text = '';
  for await (const line of supervision.exportTrail()) text += line;
  return text;
}

async function* bytesOf(lines: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const line of lines) yield await Promise.resolve(Buffer.from(line));
}

describe('a hub with a source and a client', () => {
  let hub: Awaited<ReturnType<typeof hubOnDisk>>;
  let database: InstanceType<typeof DatabaseSync>;
  beforeAll(async () => {
    const secretHash = await hashSecret('sesame', Buffer.alloc(16, 7));
    hub = await hubOnDisk(`
clients: [{ id: construction, role: department, department: JS020000JS, secretHash: "${secretHash}" }]
sources:
  - name: construction
    department: JS020000JS
    adapter: sql-front-end
    recordType: INF_PUNISH
    settings:
      dialect: sqlite
      file: <directory>/front-end.sqlite
      tables: [{ name: INF_PUNISH, role: base }]
      complete: [base]
      settleSeconds: 0
    tables: { INF_PUNISH: { recordType: INF_PUNISH } }
`);
    database = new DatabaseSync(join(hub.directory, 'front-end.sqlite'));
    const columns = Object.keys(hub.record());
    database.exec(`CREATE TABLE INF_PUNISH (${columns.join(', ')}, SYNC_SIGN, SYNC_ERROR_DESC, SYNC_DATE)`);
    for (const record of [hub.record(), hub.record(wrong)])
      database
        .prepare(`INSERT INTO INF_PUNISH (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`)
        .run(...columns.map((column) => record[column] as string));
  });
  afterAll(async () => {
    database.close();
    await hub.remove();
  });

  it('pulls from a front-end database and writes every outcome back', async () => {
    const run = await hub.hub().pull.run({ source: 'construction', period: '2010-09' });
    expect(run).toMatchObject({
      state: 'balanced',
      acknowledged: 2,
      receipt: { channel: 'PULL', ledger: { offered: 2, accepted: 1, rejected: 1 } },
    });
    const rows = database.prepare('SELECT NO, SYNC_SIGN, SYNC_ERROR_DESC FROM INF_PUNISH ORDER BY NO').all();
    expect(rows).toMatchObject([
      { SYNC_SIGN: '1', SYNC_ERROR_DESC: null },
      { SYNC_SIGN: '2', SYNC_ERROR_DESC: expect.stringMatching(/[\u4e00-\u9fff]/) as unknown },
    ]);
    const again = await hub.hub().pull.run({ source: 'construction', period: '2010-09' });
    expect(again).toMatchObject({ state: 'balanced', acknowledged: 0 });
    expect(again.receipt).toBeUndefined();
  });

  it('shows sources and their runs in the graph: a department its own, the public none', async () => {
    const query = `{
      sources { name adapter label { zh } settings settingsSchema forecast(period: "2010-09") { rows }
        lastRun { state submission { number } ledger { offered rejected } steps { state } changes { column } fault { code } }
        runs(first: 2) { startedAt } }
      pullRuns(states: [BALANCED], first: 1) { source department { code } state }
    }`;
    interface Seen {
      sources: { settings: { file: string } | null; settingsSchema: object; lastRun: object; runs: object[] }[];
      pullRuns: object[];
    }
    const own = await hub.ask<Seen>(query, construction);
    expect(own.sources).toMatchObject([
      {
        ...{ name: 'construction', adapter: 'sql-front-end', label: { zh: '前置数据库' }, settings: null },
        forecast: { rows: 2 },
        lastRun: { state: 'BALANCED', submission: null, changes: [], fault: null },
        runs: [{}, {}],
      },
    ]);
    expect(own.sources[0]?.settingsSchema).toHaveProperty('properties.dialect');
    expect(own.pullRuns).toEqual([
      { source: 'construction', department: { code: construction.department }, state: 'BALANCED' },
    ]);
    const all = await hub.ask<Seen>(query, theHub);
    expect(all.sources[0]?.settings?.file).toContain('front-end');
    for (const as of [traffic, undefined])
      expect(await hub.ask<Seen>(query, as)).toEqual({ sources: [], pullRuns: [] });
  });

  it('stops before it reads where a column of the specification has gone, and shows that in the graph', async () => {
    database.exec('ALTER TABLE INF_PUNISH RENAME COLUMN FACT TO FACTS');
    const run = await hub.hub().pull.run({ source: 'construction', period: '2010-09' });
    expect(run).toMatchObject({ state: 'failed', fault: { code: 'PULL_SHAPE_DRIFTED' } });
    const query = '{ pullRuns(first: 1) { state fault { code } changes { table column kind mapped } } }';
    expect(await hub.ask(query, construction)).toMatchObject({
      pullRuns: [
        {
          ...{ state: 'FAILED', fault: { code: 'PULL_SHAPE_DRIFTED' } },
          changes: [
            { table: 'INF_PUNISH', column: 'FACTS', kind: 'ADDED', mapped: false },
            { table: 'INF_PUNISH', column: 'FACT', kind: 'MISSING', mapped: true },
          ],
        },
      ],
    });
    database.exec('ALTER TABLE INF_PUNISH RENAME COLUMN FACTS TO FACT');
    expect(await hub.hub().pull.run({ source: 'construction', period: '2010-09' })).toMatchObject({
      state: 'balanced',
    });
  });

  it('lets a self-built system get a token with its secret and use it', async () => {
    const answer = await fetch(`${hub.url()}/auth/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ client_id: 'construction', client_secret: 'sesame' }),
    });
    const { access_token: token } = (await answer.json()) as { access_token: string };
    const asked = await fetch(`${hub.url()}/pulls`, { headers: { authorization: `Bearer ${token}` } });
    expect(await asked.json()).toMatchObject({ runs: [{ source: 'construction' }] });
  });
});
