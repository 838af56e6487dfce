import { rmSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import mysql from 'mysql2/promise';
import pg from 'pg';

export type Values = Readonly<Record<string, string | number | null>>;

/** A sender's database that a test fills, changes and looks at. */
export interface FrontEndDatabase {
  readonly dialect: 'sqlite' | 'postgresql' | 'mysql';
  /** Connection settings of the adapter. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly password: string;
  run(sql: string): Promise<readonly Values[]>;
  quote(name: string): string;
  close(): Promise<void>;
}

export const TABLES = ['INF_PUNISH', 'INF_PUNISH_PROCESS', 'INF_PUNISH_RESULT'] as const;

/** Tables of the sender, with names of its own for some technical columns. */
export async function createTables(database: FrontEndDatabase): Promise<void> {
  const { quote } = database;
  const moment = database.dialect === 'postgresql' ? 'TIMESTAMP' : 'DATETIME';
  for (const table of TABLES) {
    await database.run(`DROP TABLE IF EXISTS ${quote(table)}`);
    const columns = ['NO', 'INTERNAL_NO', 'ITEM_ID', 'CONTENT', 'SYNC_SIGN', 'ERROR_DESC'];
    const texts = columns.map((column) => `${quote(column)} VARCHAR(1000)`).join(', ');
    await database.run(
      `CREATE TABLE ${quote(table)} (${texts}, ${quote('NO_ORD')} INTEGER, ${quote('UPDATE_DATE')} ${moment}, ${quote('READ_DATE')} ${moment})${database.dialect === 'mysql' ? ' ENGINE = InnoDB CHARACTER SET gbk' : ''}`,
    );
  }
}

export async function insert(database: FrontEndDatabase, table: string, values: Values): Promise<void> {
  const names = Object.keys(values).map((name) => database.quote(name));
  const literals = Object.values(values).map((value) =>
    typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value ?? 'NULL'),
  );
  await database.run(`INSERT INTO ${database.quote(table)} (${names.join(', ')}) VALUES (${literals.join(', ')})`);
}

export const QUIET = '2010-10-01 08:00:00';

/** Base, two stages and result of a case; `parts` says which of them. */
export async function insertCase(
  database: FrontEndDatabase,
  ordinal: number,
  { parts = 'bsr', content = '未取得施工许可证', updated = QUIET as string | null } = {},
): Promise<void> {
  const serial = String(ordinal).padStart(4, '0');
  const shared = { INTERNAL_NO: `CF-${serial}`, ITEM_ID: 'JS020000JS-CF-0001', CONTENT: content, UPDATE_DATE: updated };
  if (parts.includes('b')) await insert(database, 'INF_PUNISH', { NO: `B${serial}`, ...shared });
  for (const stage of parts.includes('s') ? [1, 2] : [])
    await insert(database, 'INF_PUNISH_PROCESS', { NO: `S${serial}-${String(stage)}`, NO_ORD: stage, ...shared });
  if (parts.includes('r')) await insert(database, 'INF_PUNISH_RESULT', { NO: `R${serial}`, ...shared });
}

/** `TABLE NO` of a case as `insertCase` makes it. */
export function rowsOfCase(ordinal: number): string[] {
  const serial = String(ordinal).padStart(4, '0');
  return [
    `INF_PUNISH B${serial}`,
    `INF_PUNISH_PROCESS S${serial}-1`,
    `INF_PUNISH_PROCESS S${serial}-2`,
    `INF_PUNISH_RESULT R${serial}`,
  ];
}

/** Settings of the adapter for these tables. */
export function frontEndSettings(database: FrontEndDatabase, more: object = {}): Readonly<Record<string, unknown>> {
  const [base, stage, result] = TABLES;
  return {
    ...database.settings,
    tables: [
      { name: result, role: 'result' },
      { name: base, role: 'base' },
      { name: stage, role: 'stage' },
    ],
    columns: { reason: 'ERROR_DESC', date: 'READ_DATE' },
    casesPerBatch: 5,
    ...more,
  };
}

/** `TABLE NO sign reason`, of every row that is marked. */
export async function marksOf(database: FrontEndDatabase): Promise<string[]> {
  const marks: string[] = [];
  for (const table of TABLES) {
    const { quote } = database;
    const rows = await database.run(`SELECT * FROM ${quote(table)} WHERE ${quote('SYNC_SIGN')} IS NOT NULL`);
    marks.push(...rows.map((row) => `${table} ${row['NO']} ${row['SYNC_SIGN']} ${row['ERROR_DESC'] ?? ''}`));
  }
  return marks.sort();
}

export function sqliteDatabase(): FrontEndDatabase {
  const folder = mkdtempSync(join(tmpdir(), 'heliograph-front-end-'));
  const file = join(folder, 'front-end.db');
  const database = new DatabaseSync(file);
  database.exec('PRAGMA journal_mode = WAL');
  return {
    dialect: 'sqlite',
    settings: { dialect: 'sqlite', file },
    password: '',
    run: (sql) => Promise.resolve(database.prepare(sql).all() as Values[]),
    quote: (name) => `"${name}"`,
    close: () => {
      database.close();
      rmSync(folder, { recursive: true });
      return Promise.resolve();
    },
  };
}

/** A database of a server that the tester started; the tables are made anew in it. */
export async function serverDatabase(dialect: 'postgresql' | 'mysql', address: string): Promise<FrontEndDatabase> {
  const { hostname, port, username, password, pathname } = new URL(address);
  const account = { host: hostname, port: Number(port), user: username, password, database: pathname.slice(1) };
  const settings = { dialect, ...account, password: 'front-end', tls: 'off' };
  if (dialect === 'mysql') {
    const connection = await mysql.createConnection(account);
    return {
      dialect,
      settings,
      password,
      run: async (sql) => (await connection.query(sql))[0] as unknown as Values[],
      quote: (name) => `\`${name}\``,
      close: () => connection.end(),
    };
  }
  const client = new pg.Client(account);
  await client.connect();
  return {
    dialect,
    settings,
    password,
    run: async (sql) => (await client.query<Values>(sql)).rows,
    quote: (name) => `"${name}"`,
    close: () => client.end(),
  };
}
