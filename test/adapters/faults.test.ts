import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import type { Adapter, Source } from '../../adapters/contract.ts';
import { createAdapters, openSource } from '../../adapters/index.ts';
import { waitReally } from '../../adapters/waiting.ts';
import { isCodedError } from '../../kernel/coded-error.ts';
import { fixedClock } from '../../kernel/clock.ts';
import { readAll } from '../contract/adapter.ts';
import { startHttpFaultProxy, startTcpFaultProxy, type Treatment } from '../support/fault-proxy.ts';
import { startSftpServer } from './directory/sftp-server.ts';
import { FAULTS, faultsPage, type Fault, type Outcome, type Trials } from './faults.ts';
import { pageOf, startGraphqlServer } from './graphql/graphql-server.ts';
import { makeItems, startJsonServer, type Item } from './http-json/json-server.ts';
import { soapSettings, startSoapServer } from './soap/soap-server.ts';
import {
  createTables,
  frontEndSettings,
  insertCase,
  rowsOfCase,
  sqliteDatabase,
  TABLES,
} from './sql-front-end/front-end.ts';
import { startTdsServer } from './sql-front-end/tds-server.ts';

const PAGE = 'docs/generated/source-faults.md';
const adapters = createAdapters({
  fetch,
  clock: fixedClock('2010-10-05T00:00:00Z'),
  wait: waitReally,
  random: () => 0.5,
});
const open = (adapter: Adapter['name'], settings: object): Source =>
  openSource(adapters, { adapter, settings }, (name) => name);

async function outcomeOf(source: Source, expected: ReadonlySet<string>): Promise<Outcome> {
  try {
    const batches = await readAll(source);
    const keys = new Set(batches.flatMap((batch) => batch.keys.map((key) => key.replace(/@.*$/, ''))));
    if (keys.size === 0) return { kind: batches.some(({ batch }) => batch.unread.length > 0) ? 'unread' : 'empty' };
    return { kind: [...expected].every((key) => keys.has(key)) ? 'whole' : 'part' };
  } catch (error) {
    if (isCodedError(error)) return { kind: 'refused', code: error.code };
    throw error;
  }
}

/** A source over HTTP that a proxy stands before. */
interface HttpSource {
  readonly port: number;
  readonly items: Item[];
  readonly settings: (port: number) => object;
  /** An answer without any row, as the source writes it. */
  readonly empty: (body: string) => string;
  /** A success that holds an error, as such sources write it. */
  readonly error: string;
  close(): Promise<void>;
}

const CONTENT = '办理道路运输经营许可';

function httpTrials(adapter: string, through: string, start: (items: Item[]) => Promise<HttpSource>): Trials {
  const complete = async (
    treat: (ordinal: number, body: Buffer, items: Item[]) => Treatment,
    items = makeItems(23),
  ): Promise<Outcome> => {
    const source = await start(items);
    const proxy = await startHttpFaultProxy(source.port);
    proxy.treat = (ordinal, body) => treat(ordinal, body, source.items);
    const settings = { ...source.settings(proxy.port), attempts: 1, timeoutSeconds: 1 };
    try {
      const batches = await readAll(open(adapter, settings)).catch((error: unknown) => error);
      if (!Array.isArray(batches)) {
        if (isCodedError(batches)) return { kind: 'refused', code: batches.code };
        throw batches;
      }
      const keys = new Set((batches as Awaited<ReturnType<typeof readAll>>).flatMap((batch) => batch.keys));
      if (keys.size === 0) return { kind: 'empty' };
      return { kind: source.items.every(({ NO }) => keys.has(NO)) ? 'whole' : 'part' };
    } finally {
      await proxy.close();
      await source.close();
    }
  };
  let first: Buffer | undefined;
  const at = (wanted: number, make: (body: Buffer) => Treatment) => (ordinal: number, body: Buffer) =>
    ordinal === wanted ? make(body) : undefined;
  return {
    adapter,
    through,
    trials: {
      cut: () => complete(at(2, () => 'cut')),
      slow: () => complete(at(2, () => 'silence')),
      'duplicate page': () =>
        complete((ordinal, body) => {
          if (ordinal === 1) first = body;
          return ordinal === 2 && first ? { body: first } : undefined;
        }),
      'page drift': () =>
        complete((ordinal, _, items) => {
          if (ordinal === 1) items.splice(0, 1);
          return undefined;
        }),
      reordering: () =>
        complete((ordinal, _, items) => {
          if (ordinal === 1) items.reverse();
          return undefined;
        }),
      'truncated archive': () =>
        complete(at(2, (body) => ({ body: gzipSync(body).subarray(0, 60), headers: { 'content-encoding': 'gzip' } }))),
      'error inside 200': async () => {
        const probe = await start(makeItems(1));
        await probe.close();
        return complete(at(2, () => ({ body: Buffer.from(probe.error) })));
      },
      'wrong charset': () =>
        complete((_, body) => ({
          body: iconv.encode(body.toString(), 'gbk'),
          headers: { 'content-type': 'application/json; charset=utf-8' },
        })),
      'clock skew': () => {
        const ahead = makeItems(23).map((item) => ({
          ...item,
          UPDATE_DATE: item.UPDATE_DATE.replace('2010-', '2011-'),
        }));
        return complete(() => undefined, ahead);
      },
      'empty answer': async () => {
        const probe = await start(makeItems(1));
        await probe.close();
        return complete((_, body) => ({ body: Buffer.from(probe.empty(body.toString())) }));
      },
    },
  };
}

const portOf = (url: string): number => Number(new URL(url).port);

const httpJson = httpTrials('http-json', 'through the HTTP proxy; paging by offset with a total.', async (items) => {
  const server = await startJsonServer(items);
  return {
    port: portOf(server.baseUrl),
    items: server.items,
    settings: (port) => ({
      baseUrl: `http://127.0.0.1:${String(port)}/api`,
      error: { pointer: '/code', success: ['0'] },
      collections: [
        {
          table: 'CASES',
          path: 'cases',
          records: '/data/list',
          total: '/data/total',
          paging: { kind: 'offset', size: 7 },
        },
      ],
    }),
    empty: () => '{"code":0,"data":{"list":[],"total":0}}',
    error: '{"code":"E500","data":{"list":[],"total":0}}',
    close: () => server.close(),
  };
});

const soap = httpTrials(
  'soap',
  'through the HTTP proxy; one string in, one string out, pages by number.',
  async (items) => {
    const server = await startSoapServer(items);
    const wrap = (text: string): string =>
      `<S:Envelope xmlns:S="http://schemas.xmlsoap.org/soap/envelope/"><S:Body><r><return><![CDATA[${text}]]></return></r></S:Body></S:Envelope>`;
    return {
      port: portOf(server.endpoint),
      items: server.items,
      settings: (port) => ({ ...soapSettings(`http://127.0.0.1:${String(port)}/services/Cases`) }),
      empty: () => wrap('<RESULT><CODE>0</CODE><TOTAL>0</TOTAL><CASES/></RESULT>'),
      error: wrap('<RESULT><CODE>E500</CODE><CASES/></RESULT>'),
      close: () => server.close(),
    };
  },
);

const SDL = `type Licence { NO: ID! UPDATE_DATE: String CONTENT: String } type PageInfo { endCursor: String hasNextPage: Boolean! }
  type Connection { nodes: [Licence!]! pageInfo: PageInfo! totalCount: Int! } type Query { licences(first: Int, after: String): Connection! }`;
const graphql = httpTrials(
  'graphql',
  'through the HTTP proxy; cursors that are positions, with a total. `heliograph` asks the same way.',
  async (given) => {
    const items = [...given];
    const server = await startGraphqlServer(SDL, {
      licences: ({ first, after }: { first?: number; after?: string }) => pageOf(items, first, after),
    });
    const data = (list: string): string =>
      `{"data":{"licences":{"nodes":${list},"pageInfo":{"endCursor":null,"hasNextPage":false},"totalCount":0}}}`;
    return {
      port: portOf(server.baseUrl),
      items,
      settings: (port) => ({
        endpoint: `http://127.0.0.1:${String(port)}/graphql`,
        collections: [
          {
            table: 'LICENCES',
            query:
              'query($first: Int, $after: String) { licences(first: $first, after: $after) { nodes { NO UPDATE_DATE CONTENT } pageInfo { endCursor hasNextPage } totalCount } }',
            ...{ records: '/data/licences/nodes', total: '/data/licences/totalCount' },
            paging: {
              kind: 'cursor',
              parameter: 'after',
              limit: 'first',
              size: 7,
              next: '/data/licences/pageInfo/endCursor',
              more: '/data/licences/pageInfo/hasNextPage',
            },
          },
        ],
      }),
      empty: () => data('[]'),
      error: `{"data":null,"errors":[{"message":"x","extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}`,
      close: () => server.close(),
    };
  },
);

const NOS = Array.from({ length: 5000 }, (_, index) => `N${String(index)}`);
const csv = (nos: readonly string[], content = CONTENT): string =>
  `NO,CONTENT\n${nos.map((no) => `${no},${content}\n`).join('')}`;

/** Files on an SFTP server: what is a page elsewhere is a file here. */
async function filesTrial(
  files: Readonly<Record<string, string | Buffer>>,
  expected: readonly string[],
  changes: {
    readonly fault?: { readonly kind: 'cut' | 'silence'; readonly afterBytes: number };
    readonly options?: object;
    readonly meanwhile?: (folder: string) => void;
  } = {},
): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'heliograph-test-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const server = await startSftpServer(folder);
  const proxy = changes.fault ? await startTcpFaultProxy(server.port, changes.fault) : undefined;
  const own = createAdapters({
    fetch,
    clock: fixedClock('2010-10-05'),
    random: () => 0.5,
    wait: () => Promise.resolve(changes.meanwhile?.(folder)),
  });
  const settings = {
    place: {
      kind: 'sftp',
      host: '127.0.0.1',
      port: proxy?.port ?? server.port,
      user: 'h',
      password: 'h',
      hostKey: server.hostKey,
      path: '/in',
    },
    files: [{ match: '*', table: 'CASES', format: 'csv', ...(changes.options ? { options: changes.options } : {}) }],
    timeoutSeconds: 1,
  };
  try {
    return await outcomeOf(
      openSource(own, { adapter: 'directory', settings }, (name) => name),
      new Set(expected),
    );
  } finally {
    await proxy?.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const lines = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${name}#${String(index + 2)}`);
const directory: Trials = {
  adapter: 'directory',
  through: 'an SFTP server behind the TCP proxy; a page is a file.',
  trials: {
    cut: () => filesTrial({ 'a.csv': csv(NOS) }, [], { fault: { kind: 'cut', afterBytes: 60_000 } }),
    slow: () => filesTrial({ 'a.csv': csv(NOS) }, [], { fault: { kind: 'silence', afterBytes: 60_000 } }),
    'duplicate page': () => filesTrial({ 'a.csv': csv(NOS), 'b.csv': csv(NOS) }, lines('a.csv', NOS.length)),
    'page drift': () =>
      filesTrial({ 'a.csv': csv(['1']), 'b.csv': csv(['2', '3']) }, [...lines('a.csv', 1), ...lines('b.csv', 2)], {
        meanwhile: (folder) => writeFileSync(join(folder, 'a.csv'), csv(['1', '4'])),
      }),
    reordering: () => Promise.resolve({ kind: 'none', why: 'files have no order 文件无先后' }),
    'truncated archive': () => filesTrial({ 'a.csv.gz': gzipSync(csv(NOS)).subarray(0, 3000) }, []),
    'error inside 200': () =>
      filesTrial({ 'a.csv': '<html><head><title>502</title></head>\n<body>Bad Gateway</body></html>\n' }, [], {
        options: { columns: 'NO,CONTENT', header: 1 },
      }),
    'wrong charset': () =>
      filesTrial({ 'a.csv': iconv.encode(csv(NOS), 'gbk') }, [], { options: { encoding: 'utf-8' } }),
    'clock skew': () => filesTrial({ 'a.csv': csv(['1']) }, lines('a.csv', 1)),
    'empty answer': () => filesTrial({ 'a.csv': '' }, []),
  },
};

/** SQL Server's protocol for what happens on the way, a SQLite file for what happens in the tables. */
async function lineTrial(kind: 'cut' | 'silence'): Promise<Outcome> {
  const server = await startTdsServer();
  server.answer = () => ({
    columns: ['heliograph_case_0', 'heliograph_case_1'],
    rows: Array.from({ length: 400 }, () => ['A', 'B']),
  });
  const proxy = await startTcpFaultProxy(server.port, { kind, afterBytes: 2000 });
  const settings = {
    dialect: 'sqlserver',
    host: '127.0.0.1',
    port: proxy.port,
    database: 'f',
    user: 'h',
    password: 'h',
    tls: 'off',
    tables: [{ name: 'T', role: 'base' }],
    timeoutSeconds: 1,
  };
  try {
    return await outcomeOf(open('sql-front-end', settings), new Set());
  } finally {
    await proxy.close();
    await server.close();
  }
}

const NONE = (why: string) => () => Promise.resolve<Outcome>({ kind: 'none', why });
const sqlFrontEnd: Trials = {
  adapter: 'sql-front-end',
  through:
    'the line by SQL Server’s protocol through the TCP proxy, the tables by a SQLite file; see also moving-sender.test.ts.',
  trials: {
    cut: () => lineTrial('cut'),
    slow: () => lineTrial('silence'),
    'duplicate page': NONE('cases are asked for by their key 按主键续读'),
    'page drift': NONE('one consistent view 一致性视图'),
    reordering: NONE('cases are asked for in order 按序读取'),
    'truncated archive': NONE('nothing is compressed 无压缩'),
    'error inside 200': NONE('errors are errors 协议自带错误'),
    'wrong charset': NONE('the protocol says it 协议自带'),
    'clock skew': () => tablesTrial([1, 2, 3]),
    'empty answer': () => tablesTrial([]),
  },
};

async function tablesTrial(cases: readonly number[]): Promise<Outcome> {
  const database = sqliteDatabase();
  await createTables(database);
  for (const no of cases) await insertCase(database, no);
  for (const table of TABLES) await database.run(`UPDATE ${table} SET UPDATE_DATE = '2010-10-05 09:00:00'`);
  const settings = frontEndSettings(database, { settleSeconds: 0 });
  try {
    const expected = cases.flatMap(rowsOfCase).map((row) => row.replace(/^.* /, ''));
    return await outcomeOf(open('sql-front-end', settings), new Set(expected));
  } finally {
    await database.close();
  }
}

const ALL = [sqlFrontEnd, httpJson, soap, graphql, directory];
const found = new Map<string, Record<string, Outcome>>();

describe.each(ALL.map((one) => [one.adapter, one] as const))('a source behind %s', (adapter, { trials }) => {
  it.each(Object.keys(FAULTS) as Fault[])('with the fault "%s" loses nothing without a word', async (fault) => {
    const outcome = await trials[fault]();
    found.set(adapter, { ...found.get(adapter), [fault]: outcome });
    // A part is allowed only where the rest is known to come: a file that was still being written.
    if (outcome.kind === 'part') expect([adapter, fault]).toEqual(['directory', 'page drift']);
    if (outcome.kind === 'empty') expect(fault).toBe('empty answer');
  });
});

describe('the table of faults', () => {
  afterAll(() => {
    if (process.env['HELIOGRAPH_WRITE_PAGES'] !== undefined) writeFileSync(PAGE, page());
  });
  const page = (): string =>
    faultsPage(ALL.map(({ adapter, through }) => ({ adapter, through, outcomes: found.get(adapter) ?? {} })));

  it('is what the trials found (HELIOGRAPH_WRITE_PAGES=1 npm test -- test/adapters/faults writes it)', () => {
    if (process.env['HELIOGRAPH_WRITE_PAGES'] === undefined) expect(readFileSync(PAGE, 'utf8')).toBe(page());
    else expect(found.size).toBe(ALL.length);
  });
});
