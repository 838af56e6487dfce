import { mkdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { subgraphError } from './errors.ts';

/** What SQLite stores and gives back. */
export type SqliteValue = string | number | bigint | null | Uint8Array;

/** A compiled statement; reused for the same text. */
export interface SqliteStatement {
  run(...values: readonly SqliteValue[]): {
    readonly changes: number | bigint;
    readonly lastInsertRowid: number | bigint;
  };
  /** First row, or undefined. The caller states the row's shape: a parse border. */
  get<Row = unknown>(...values: readonly SqliteValue[]): Row | undefined;
  all<Row = unknown>(...values: readonly SqliteValue[]): Row[];
}

/** One SQLite file of one subgraph, in this process. Synchronous; engines wrap it in their async ports. */
export interface SqliteDatabase {
  /** Compiles a statement, or returns the one compiled before for the same text. */
  statement(sql: string): SqliteStatement;
  /** Rows one by one, through a statement of its own, so that others may run meanwhile. */
  iterate<Row = unknown>(sql: string, ...values: readonly SqliteValue[]): IterableIterator<Row>;
  /** Runs statements without parameters or results. */
  exec(sql: string): void;
  /** Gives SQL a function of texts that always answers the same for the same texts. */
  define(name: string, answer: (...texts: readonly string[]) => number): void;
  /** All or nothing: commits when `work` returns, rolls back when it throws. Inside another one it joins it. */
  transact<Result>(work: () => Result): Result;
  close(): void;
}

/** Tuning of one file; the defaults suit a store of some millions of rows on a small machine. */
export interface SqliteTuning {
  /** Page cache at most, megabytes. Default 64. */
  readonly cacheMegabytes?: number;
  /** Pages (8 KiB) in the write-ahead log before it is folded back. Default 8,192, that is 64 MiB. */
  readonly checkpointPages?: number;
}

/**
 * Opens (and makes, with its folder) a SQLite file and brings it to the level of `migrations`: scripts applied
 * once each, in order, never edited afterwards. `path` may be `:memory:`. A commit is on disk when it returns
 * (WAL, synchronous FULL). Throws STORE_NEWER_THAN_PROGRAM.
 */
export function openDatabase(
  path: string,
  migrations: readonly string[],
  { cacheMegabytes = 64, checkpointPages = 8192 }: SqliteTuning = {},
): SqliteDatabase {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const handle = new DatabaseSync(path, { timeout: 10_000 });
  handle.exec(`PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;
    PRAGMA cache_size = -${String(cacheMegabytes * 1024)}; PRAGMA wal_autocheckpoint = ${String(checkpointPages)};
    PRAGMA journal_size_limit = 67108864;`);
  const database = wrap(handle);
  migrate(database, migrations, path);
  return database;
}

function wrap(handle: DatabaseSyncInstance): SqliteDatabase {
  const compiled = new Map<string, SqliteStatement>();
  const statement = (sql: string): SqliteStatement => {
    let known = compiled.get(sql);
    if (known === undefined) compiled.set(sql, (known = handle.prepare(sql) as SqliteStatement));
    return known;
  };
  return {
    statement,
    iterate: <Row>(sql: string, ...values: readonly SqliteValue[]) =>
      handle.prepare(sql).iterate(...values) as IterableIterator<Row>,
    exec: (sql) => {
      handle.exec(sql);
    },
    define: (name, answer) => {
      handle.function(name, { deterministic: true, varargs: true }, (...values: readonly unknown[]) =>
        answer(...values.map(String)),
      );
    },
    transact: (work) => {
      if (handle.isTransaction) return work();
      handle.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        handle.exec('COMMIT');
        return result;
      } catch (fault) {
        // SQLite itself rolls back on some faults (disk full); a second ROLLBACK would hide the first fault.
        if (handle.isTransaction) handle.exec('ROLLBACK');
        throw fault;
      }
    },
    close: () => {
      compiled.clear();
      handle.close();
    },
  };
}

function migrate(database: SqliteDatabase, migrations: readonly string[], path: string): void {
  const level = database.statement('PRAGMA user_version').get<{ user_version: number }>()?.user_version ?? 0;
  if (level > migrations.length) {
    database.close();
    throw subgraphError.STORE_NEWER_THAN_PROGRAM({ file: basename(path), level, known: migrations.length });
  }
  migrations.slice(level).forEach((script, index) => {
    database.transact(() => {
      database.exec(script);
      database.exec(`PRAGMA user_version = ${String(level + index + 1)}`);
    });
  });
}
