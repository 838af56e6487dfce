import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHub } from '../../gateway/composition/create-hub.ts';
import type { Hub } from '../../gateway/composition/hub.ts';
import { loadConfiguration } from '../../gateway/configuration/load-configuration.ts';
import { fixedClock } from '../../kernel/clock.ts';
import { silentLog } from '../../kernel/log.ts';
import type { Principal } from '../../kernel/principal.ts';

export const construction: Principal = { role: 'department', subject: 'construction', department: 'JS020000JS' };
export const traffic: Principal = { role: 'department', subject: 'traffic', department: 'JS020000JT' };
export const auditor: Principal = { role: 'auditor', subject: 'audit-1' };

const files = {
  'departments.yaml': `
- { code: JS020000JS, name: 无锡市建设局, kind: SELF_BUILT, region: '320200' }
- { code: JS020000JT, name: 无锡市交通局, kind: SELF_BUILT, region: '320200' }
`,
  'powers.yaml': `
- code: JS020000JS-CF-0012
  department: JS020000JS
  type: PENALTY
  versions: [{ from: '2009-01-01', state: IN_USE, name: 对未取得施工许可证擅自施工的处罚 }]
`,
};

/** What a hub has beside the usual: lines of its library of powers, variables of its environment, another folder of specifications. */
interface Extras {
  readonly powers?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly specifications?: string;
}

/** A whole hub in a folder of its own (`<directory>` in `more`), which may stop and start again on the same data. */
export async function hubOnDisk(more = '', { powers = '', environment = {}, specifications }: Extras = {}) {
  const directory = mkdtempSync(join(tmpdir(), 'heliograph-hub-'));
  const root = process.cwd();
  for (const [name, text] of Object.entries(files))
    writeFileSync(join(directory, name), name === 'powers.yaml' ? text + powers : text);
  writeFileSync(
    join(directory, 'heliograph.config.yaml'),
    `
server: { port: 0, shutdownSeconds: 5 }
specificationDirectories: [${specifications ?? `${root}/schemas/specifications`}]
mappingsDirectory: ${root}/mappings
catalogue: { departmentsFile: departments.yaml, powersFile: powers.yaml }
schedule: { enabled: false }
${more.replaceAll('<directory>', directory)}`,
  );
  const clock = fixedClock('2010-10-03T02:00:00Z');
  const running: { hub?: Hub; url: string } = { url: '' };
  const hub = (): Hub => running.hub!;
  const bearer = (as?: Principal): Record<string, string> =>
    as ? { authorization: `Bearer ${hub().issueToken(as, 3_600)}` } : {};

  const onDisk = {
    directory,
    clock,
    hub,
    url: () => running.url,
    start: async (): Promise<void> => {
      const { configuration, secrets } = loadConfiguration({ directory, environment });
      running.hub = await createHub(configuration, secrets, { clock, log: silentLog });
      running.url = (await running.hub.start()).url;
    },
    stop: () => hub().stop(),
    remove: async (): Promise<void> => {
      await hub().stop();
      rmSync(directory, { recursive: true });
    },
    /** Sends records as NDJSON. */
    push: (records: readonly object[], as?: Principal, headers: Record<string, string> = {}) =>
      fetch(`${running.url}/intake/INF_PUNISH?period=2010-09`, {
        method: 'POST',
        body: records.map((record) => `${JSON.stringify(record)}\n`).join(''),
        headers: { 'content-type': 'application/x-ndjson', ...bearer(as), ...headers },
      }),
    /** Begins to send and then cuts the connection. */
    cut: (as: Principal): Promise<void> =>
      new Promise((resolve) => {
        const upload = httpRequest(`${running.url}/intake/INF_PUNISH?period=2010-09`, {
          method: 'POST',
          headers: { 'content-type': 'application/x-ndjson', 'content-length': 5_000, ...bearer(as) },
        });
        upload.on('error', () => resolve());
        upload.write('{"INTERNAL_NO":"1"}\n', () => setImmediate(() => upload.destroy(new Error('cut'))));
      }),
    /** Asks the graph; throws what it answers in errors. */
    ask: async <Data>(query: string, as?: Principal, variables: object = {}): Promise<Data> => {
      const response = await fetch(`${running.url}/graphql`, {
        method: 'POST',
        body: JSON.stringify({ query, variables }),
        headers: { 'content-type': 'application/json', ...bearer(as) },
      });
      const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
    /** A record that conforms, by the pack's own sample. */
    record: (set: object = {}): Record<string, unknown> => ({
      ...hub().packs.find(({ id }) => id === 'jiangsu-2010')!.recordTypes['INF_PUNISH']!.sample,
      ...set,
    }),
  };
  await onDisk.start();
  return onDisk;
}
