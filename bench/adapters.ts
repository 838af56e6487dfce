import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import papaparse from 'papaparse';
import { SaxesParser } from 'saxes';
import { createAdapters, openSource } from '../adapters/index.ts';
import { systemClock } from '../kernel/clock.ts';
import { numberOption, type Benchmark } from './benchmark.ts';
import { measure, table, type Candidate } from './measure.ts';

/** Target: at least this share of the speed of the bare client library reading the same rows. */
const TARGET = 0.7;
const COLUMNS = 40;
const adapters = createAdapters({ fetch, clock: systemClock, wait: () => Promise.resolve(), random: () => 0.5 });

type Row = Readonly<Record<string, string>>;

const rowsOf = (count: number): readonly Row[] =>
  Array.from({ length: count }, (_, index) => ({
    NO: `N${String(index).padStart(8, '0')}`,
    INTERNAL_NO: `锡建罚字〔2010〕${String(index)}号`,
    ITEM_ID: 'JS020000JS-CF-0001',
    UPDATE_DATE: '2010-10-01 08:00:00',
    ...Object.fromEntries(
      Array.from({ length: COLUMNS - 4 }, (__, column) => [`C${String(column)}`, `办理道路运输${String(index % 97)}`]),
    ),
  }));

async function read(adapter: string, settings: object): Promise<number> {
  const source = openSource(adapters, { adapter, settings }, () => '');
  let rows = 0;
  for await (const { batch } of source.read(undefined, new AbortController().signal)) rows += batch.rows.length;
  await source.close();
  return rows;
}

/**
 * Rows a second of each kind of source against its bare client library over the same rows in the same run: files (CSV,
 * XML), JSON over HTTP, a front-end database (SQLite). `--records N` (20,000), `--rounds N`.
 */
export const benchmark: Benchmark = async (options) => {
  const records = numberOption(options, 'records', 20_000);
  const rounds = numberOption(options, 'rounds', options.includes('--quick') ? 3 : 7);
  const folder = mkdtempSync(join(tmpdir(), 'heliograph-bench-'));
  const rows = rowsOf(records);
  const http = await startHttp(rows);
  try {
    const candidates = [...csv(folder, rows), ...xml(folder, rows), ...json(http.port), ...frontEnd(folder, rows)];
    const figures = await measure(candidates, { unit: 'rows', rounds });
    const met = figures.filter(({ ratio }) => ratio !== undefined).every(({ ratio = 0 }) => ratio >= TARGET);
    return {
      text: `${table(figures)}\nadapter against bare client library, target ${TARGET}: ${met ? 'met' : 'not met'}`,
      json: { records, columns: COLUMNS, target: TARGET, met, figures },
    };
  } finally {
    await http.close();
    rmSync(folder, { recursive: true });
  }
};

const fileSettings = (folder: string, match: string): object => ({
  place: { kind: 'local', path: folder },
  files: [{ match, table: 'CASES' }],
  ready: { kind: 'stable', seconds: 0 },
});

function csv(folder: string, rows: readonly Row[]): readonly Candidate[] {
  writeFileSync(join(folder, 'cases.csv'), `${papaparse.unparse([...rows])}\n`);
  return [
    {
      name: 'papaparse: CSV',
      run: () => papaparse.parse(readFileSync(join(folder, 'cases.csv'), 'utf8').trim(), { header: true }).data.length,
    },
    { name: 'directory: CSV', against: 'papaparse: CSV', run: () => read('directory', fileSettings(folder, '*.csv')) },
  ];
}

function xml(folder: string, rows: readonly Row[]): readonly Candidate[] {
  const cases = rows.map(
    (row) =>
      `<CASE>${Object.entries(row)
        .map(([name, value]) => `<${name}>${value}</${name}>`)
        .join('')}</CASE>`,
  );
  writeFileSync(join(folder, 'cases.xml'), `<CASES>\n${cases.join('\n')}\n</CASES>`);
  return [
    { name: 'saxes: XML', run: () => bareXml(readFileSync(join(folder, 'cases.xml'), 'utf8')) },
    { name: 'directory: XML', against: 'saxes: XML', run: () => read('directory', fileSettings(folder, '*.xml')) },
  ];
}

function bareXml(text: string): number {
  const parser = new SaxesParser();
  const rows: Record<string, string>[] = [];
  let row: Record<string, string> = {};
  let value = '';
  parser.on('text', (piece) => {
    value += piece;
  });
  parser.on('opentag', ({ name }) => {
    if (name === 'CASE') row = {};
    value = '';
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'CASE') rows.push(row);
    else row[name] = value;
  });
  parser.write(text).close();
  return rows.length;
}

const PAGE = 1000;

async function startHttp(rows: readonly Row[]): Promise<{ readonly port: number; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const from = Number(searchParams.get('cursor') ?? 0);
    const next = from + PAGE < rows.length ? String(from + PAGE) : null;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ data: rows.slice(from, from + PAGE), next }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function json(port: number): readonly Candidate[] {
  const baseUrl = `http://127.0.0.1:${String(port)}/`;
  const paging = { kind: 'cursor', next: '/next' };
  return [
    {
      name: 'fetch: JSON',
      run: async () => {
        let count = 0;
        for (let cursor: string | null = '0'; cursor !== null;) {
          const page = (await (await fetch(`${baseUrl}?cursor=${cursor}`)).json()) as {
            data: Row[];
            next: string | null;
          };
          count += page.data.length;
          cursor = page.next;
        }
        return count;
      },
    },
    {
      name: 'http-json',
      against: 'fetch: JSON',
      run: () =>
        read('http-json', { baseUrl, collections: [{ table: 'CASES', path: 'cases', records: '/data', paging }] }),
    },
  ];
}

function frontEnd(folder: string, rows: readonly Row[]): readonly Candidate[] {
  const file = join(folder, 'front-end.db');
  const database = new DatabaseSync(file);
  const columns = [...Object.keys(rows[0] ?? {}), 'SYNC_SIGN', 'SYNC_ERROR_DESC', 'SYNC_DATE'];
  database.exec(
    `PRAGMA journal_mode = WAL; CREATE TABLE INF_PUNISH (${columns.map((column) => `${column} TEXT`).join(', ')})`,
  );
  database.exec('CREATE INDEX BY_CASE ON INF_PUNISH (INTERNAL_NO, ITEM_ID)');
  const insert = database.prepare(`INSERT INTO INF_PUNISH VALUES (${columns.map(() => '?').join(', ')})`);
  database.exec('BEGIN');
  for (const row of rows) insert.run(...columns.map((column) => row[column] ?? null));
  database.exec('COMMIT');
  database.close();
  const tables = [{ name: 'INF_PUNISH', role: 'base' }];
  return [
    {
      name: 'sqlite: front end',
      run: () => {
        const bare = new DatabaseSync(file);
        const found = bare
          .prepare('SELECT * FROM INF_PUNISH WHERE SYNC_SIGN IS NULL ORDER BY INTERNAL_NO, ITEM_ID')
          .all();
        bare.close();
        return found.length;
      },
    },
    {
      name: 'sql-front-end',
      against: 'sqlite: front end',
      run: () => read('sql-front-end', { dialect: 'sqlite', file, tables, settleSeconds: 0 }),
    },
  ];
}
