import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openSource } from '../../../adapters/index.ts';
import { dialects } from '../../../adapters/sql-front-end/dialects/index.ts';
import { plain } from '../../../adapters/sql-front-end/dialects/oracle.ts';
import { withDefaults } from '../../../adapters/sql-front-end/settings.ts';
import { sqlFrontEnd } from '../../../adapters/sql-front-end/sql-front-end.ts';
import { writeStatements } from '../../../adapters/sql-front-end/statements.ts';
import { waitReally } from '../../../adapters/waiting.ts';
import { fixedClock } from '../../../kernel/clock.ts';
import { startTdsServer, type TdsServer } from './tds-server.ts';

/** SQL Server and Oracle as far as they can honestly be tried without a server: the protocol's first steps, and the statements. */
const PATIENT = AbortSignal.timeout(30_000);
const TABLES = [{ name: 'INF_PUNISH', role: 'base' }] as const;

const open = (dialect: 'sqlserver' | 'oracle', port: number, more: object = {}) =>
  openSource(
    [sqlFrontEnd({ clock: fixedClock('2010-10-05'), wait: waitReally })],
    {
      adapter: 'sql-front-end',
      settings: {
        dialect,
        host: '127.0.0.1',
        port,
        database: 'front',
        user: 'h',
        password: 'h',
        tls: 'off',
        tables: TABLES,
        timeoutSeconds: 5,
        ...more,
      },
    },
    (name) => name,
  );
const causes = async (dialect: 'sqlserver' | 'oracle', port: number) =>
  (await open(dialect, port).check(PATIENT)).map(({ cause }) => cause);

describe('SQL Server, by its protocol', () => {
  let server: TdsServer;
  beforeEach(async () => {
    server = await startTdsServer();
  });
  afterEach(() => server.close());

  it.each([
    [18456, 'password-refused'],
    [4060, 'database-missing'],
  ])('says %i at login: %s', async (number, cause) => {
    server.login = () => number;
    expect(await causes('sqlserver', server.port)).toEqual([cause]);
  });

  it('shows its tables, in Unicode', async () => {
    server.answer = (sql) =>
      sql.includes('information_schema')
        ? { columns: ['name', 'column', 'type'], rows: [['INF_PUNISH', 'CONTENT', 'nvarchar']] }
        : sql.includes('COUNT')
          ? { columns: ['n'], rows: [['2']] }
          : { columns: ['CONTENT'], rows: [['占道堆放'], [null]] };
    expect(await open('sqlserver', server.port).discover(PATIENT)).toEqual([
      { name: 'INF_PUNISH', rows: 2, columns: [{ name: 'CONTENT', type: 'nvarchar', samples: ['某某某某'] }] },
    ]);
  });

  it.each([
    [208, 'table-missing'],
    [229, 'permission-missing'],
  ])('says %i of a table: %s, never with its text', async (number, cause) => {
    server.answer = (sql) =>
      sql.includes('information_schema') ? { columns: ['name', 'column', 'type'], rows: [] } : { error: number };
    const found = await open('sqlserver', server.port).check(PATIENT);
    expect(found.map((one) => one.cause)).toEqual([cause]);
    expect(JSON.stringify(found)).not.toContain('王小明');
  });

  it('that closes its port is said to', async () => {
    await server.close();
    expect(await causes('sqlserver', server.port)).toEqual(['port-closed']);
  });

  it('hands over a case once, in Unicode, and is told what became of it', async () => {
    const row = ['N1', '锡建罚字〔2010〕第0012号', 'P1', '占道堆放', null];
    const columns = ['NO', 'INTERNAL_NO', 'ITEM_ID', 'FACT', 'SYNC_SIGN'];
    const [keys, key] = [['heliograph_case_0', 'heliograph_case_1'], row.slice(1, 3)];
    const nothing = { columns: [], rows: [] };
    let marked = '';
    server.answer = (sql) => {
      if (sql.includes('UPDATE [')) marked = sql;
      if (marked !== '' && !sql.includes('COUNT')) return nothing;
      if (sql.includes('COUNT')) return { columns: ['n'], rows: [[marked === '' ? '1' : '0']] };
      if (sql.includes('source_row')) return { columns: [...columns, ...keys], rows: [[...row, ...key]] };
      if (sql.includes('UPDLOCK')) return { columns, rows: [row] };
      // The cases behind this one: there are none.
      return sql.includes('> @p') ? { columns: keys, rows: [] } : { columns: keys, rows: [key] };
    };
    const read = async () => {
      const rows = [];
      const source = open('sqlserver', server.port, { complete: ['base'], settleSeconds: 0 });
      for await (const { batch } of source.read(undefined, PATIENT)) rows.push(...batch.rows);
      return rows;
    };
    const [first, ...others] = await read();
    expect(others).toEqual([]);
    expect(first?.values).toMatchObject({ INTERNAL_NO: '锡建罚字〔2010〕第0012号', FACT: '占道堆放' });
    const verdict = { table: 'INF_PUNISH', key: first?.key ?? '', accepted: false, reason: '缺少当事人' };
    await open('sqlserver', server.port).acknowledge([verdict], PATIENT);
    expect(marked).toContain('SET [SYNC_SIGN] = @p1, [SYNC_ERROR_DESC] = @p2, [SYNC_DATE] = @p3');
    expect(server.statements.some((sql) => sql.startsWith('COMMIT'))).toBe(true);
    expect(await read()).toEqual([]);
  });

  it('keeps its transaction around the statements of a look', async () => {
    server.answer = (sql) =>
      sql.includes('COUNT') ? { columns: ['n'], rows: [['0']] } : { columns: ['heliograph_case_0'], rows: [] };
    for await (const batch of open('sqlserver', server.port).read(undefined, PATIENT)) void batch;
    const told = server.statements.map((sql) => sql.split(/[ ;(]/)[0]);
    expect(told.filter((word) => /^(SET|SELECT|COMMIT)$/.test(word ?? '')).slice(-4)).toEqual([
      'SET',
      'SELECT',
      'SELECT',
      'COMMIT',
    ]);
  });
});

describe('Oracle, by its protocol', () => {
  const listener = (answer: (data: Buffer) => Buffer): Promise<Server> =>
    new Promise((resolve) => {
      const server = createServer((socket) => {
        socket.on('error', () => undefined);
        socket.on('data', (data: Buffer) => socket.end(answer(data)));
      });
      server.listen(0, '127.0.0.1', () => resolve(server));
    });
  const portOf = (server: Server): number => (server.address() as AddressInfo).port;

  it('has a listener that knows no such service: database-missing', async () => {
    const server = await listener(() => {
      const text = '(DESCRIPTION=(TMP=)(VSNNUM=0)(ERR=12514)(ERROR_STACK=(ERROR=(CODE=12514)(EMFI=4))))';
      const packet = Buffer.alloc(12 + text.length);
      packet.writeUInt16BE(packet.length, 0);
      packet[4] = 4;
      packet.writeUInt16BE(text.length, 10);
      packet.write(text, 12);
      return packet;
    });
    expect(await causes('oracle', portOf(server))).toEqual(['database-missing']);
    server.close();
  });

  it('closes its port, or has no name', async () => {
    const server = await listener(() => Buffer.alloc(0));
    const port = portOf(server);
    await new Promise((resolve) => server.close(resolve));
    expect(await causes('oracle', port)).toEqual(['port-closed']);
  });

  it('gives times as the wall clock wrote them', () => {
    expect(plain(new Date(2010, 9, 1, 8, 5, 9))).toBe('2010-10-01 08:05:09');
    expect(plain('x')).toBe('x');
  });
});

describe('the statements of', () => {
  const statementsOf = (dialect: 'sqlserver' | 'oracle') => {
    const frontEnd = withDefaults({ dialect, host: 'h', tables: [{ name: 'INF_"]PUNISH', role: 'base' }] });
    return { statements: writeStatements(dialects[dialect], frontEnd), table: frontEnd.tables[0]! };
  };

  it('SQL Server quote with brackets, take the first rows with TOP and lock with a hint', () => {
    const { statements, table } = statementsOf('sqlserver');
    expect(statements.nextCases(['A'], 500).sql).toMatch(/^SELECT TOP \(500\) \[heliograph_case_0\].* > @p1/);
    expect(statements.lockUnread(table, ['N1']).sql).toBe(
      'SELECT * FROM [INF_"]]PUNISH] WITH (UPDLOCK, ROWLOCK) WHERE ([NO] IN (@p1)) AND [SYNC_SIGN] IS NULL',
    );
    expect(statements.sample('T', 3).sql).toBe('SELECT TOP (3) * FROM [T]');
  });

  it('Oracle have no AS before an alias, no LIMIT, and a blank for what is empty', () => {
    const { statements, table } = statementsOf('oracle');
    const all = [
      statements.countUnread(null),
      statements.nextCases(['A', 'B'], 5),
      statements.unreadRows(table, ['A', ' ']),
    ];
    for (const { sql } of all) expect(sql).not.toMatch(/LIMIT|\) AS waiting|AS source_row/);
    expect(statements.nextCases(null, 5).sql).toMatch(/^SELECT \* FROM \(SELECT .*\) WHERE ROWNUM <= 5$/);
    expect(statements.unreadRows(table, ['A', ' ']).sql).toContain(`NVL(TO_CHAR("INTERNAL_NO"), ' ') = ' '`);
    expect(statements.lockUnread(table, ['N1']).sql).toContain('"INF_""]PUNISH"');
    expect(statements.lockUnread(table, ['N1']).sql).toMatch(/FOR UPDATE$/);
  });
});
