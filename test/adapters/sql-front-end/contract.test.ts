import { createServer, type Server } from 'node:net';
import { describe, it } from '@jest/globals';
import type { Adapter } from '../../../adapters/contract.ts';
import { sqlFrontEnd } from '../../../adapters/sql-front-end/sql-front-end.ts';
import { waitReally } from '../../../adapters/waiting.ts';
import { fixedClock } from '../../../kernel/clock.ts';
import { describeAdapter, type AdapterFixture } from '../../contract/adapter.ts';
import {
  createTables,
  frontEndSettings,
  insertCase,
  marksOf,
  rowsOfCase,
  serverDatabase,
  sqliteDatabase,
  type FrontEndDatabase,
} from './front-end.ts';

const CASES = Array.from({ length: 12 }, (_, index) => index + 1);

describeAdapter('sql-front-end on SQLite', () => fixtureOf(sqliteDatabase()));

const servers = [
  ['postgresql', 'PostgreSQL', 'HELIOGRAPH_TEST_POSTGRES', 'postgresql://user:password@127.0.0.1:5432/database'],
  ['mysql', 'MariaDB', 'HELIOGRAPH_TEST_MARIADB', 'mysql://user:password@127.0.0.1:3306/database'],
] as const;
for (const [dialect, title, variable, form] of servers) {
  const address = process.env[variable];
  if (address === undefined) {
    describe(`sql-front-end on ${title}`, () => {
      it.skip(`needs a server (apt-get install ${title === 'MariaDB' ? 'mariadb-server' : 'postgresql'}) and ${variable}=${form}`, () =>
        undefined);
    });
    continue;
  }
  describeAdapter(`sql-front-end on ${title}`, async () => fixtureOf(await serverDatabase(dialect, address)));
}

async function fixtureOf(database: FrontEndDatabase): Promise<AdapterFixture> {
  await fill(database).catch(async (error: unknown) => {
    await database.close();
    throw error;
  });
  const clock = fixedClock('2010-10-05T00:00:00Z');
  const settings = frontEndSettings(database);
  const silentServer = await listen();
  const adapter: Adapter = sqlFrontEnd({ clock, wait: waitReally });
  return {
    adapter,
    settings,
    secrets: () => database.password,
    expected: CASES.flatMap(rowsOfCase),
    ownKey: (key) => key.split('@')[0] ?? '',
    wrong: [
      { settings: { ...settings, dialect: 'dbase' }, named: 'dialect' },
      { settings: { ...settings, tables: [] }, named: 'tables' },
      { settings: { ...settings, tables: [{ name: 'INF_PUNISH' }] }, named: 'role' },
      { settings: { ...settings, casePerBatch: 5 }, named: 'casePerBatch' },
      { settings: { dialect: 'postgresql', tables: settings['tables'] }, named: 'host' },
    ],
    faulty: [
      { settings: { ...settings, tables: [{ name: 'INF_NOTHING', role: 'base' }] }, cause: 'table-missing' },
      { settings: { ...settings, columns: { sign: 'READ_SIGN' } }, cause: 'column-missing' },
      { settings: { ...settings, caseColumns: ['CASE_NO'] }, cause: 'column-missing' },
      ...connectionFaults(settings, silentServer),
    ],
    silent:
      database.dialect === 'sqlite'
        ? { ...settings, columns: { ...(settings['columns'] as object), updated: '' }, settleSeconds: 600 }
        : { ...settings, host: '127.0.0.1', port: portOf(silentServer) },
    outcomes: () => marksOf(database),
    close: async () => {
      silentServer.close();
      await database.close();
    },
  };
}

async function fill(database: FrontEndDatabase): Promise<void> {
  await createTables(database);
  for (const ordinal of CASES) await insertCase(database, ordinal);
}

function connectionFaults(settings: Readonly<Record<string, unknown>>, silent: Server): AdapterFixture['faulty'] {
  if (settings['dialect'] === 'sqlite')
    return [{ settings: { ...settings, file: '/nowhere/front-end.db' }, cause: 'database-missing' }];
  return [
    { settings: { ...settings, host: 'front-end.invalid' }, cause: 'name-does-not-resolve' },
    { settings: { ...settings, port: 9 }, cause: 'port-closed' },
    { settings: { ...settings, port: portOf(silent), timeoutSeconds: 1 }, cause: 'timed-out' },
    { settings: { ...settings, user: 'nobody' }, cause: 'password-refused' },
    {
      settings: { ...settings, database: 'nothing' },
      cause: settings['dialect'] === 'mysql' ? 'permission-missing' : 'database-missing',
    },
  ];
}

/** Takes connections and says nothing. */
async function listen(): Promise<Server> {
  const server = createServer((socket) => socket.on('error', () => undefined));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}
