import { canonicalJson } from '../../../kernel/canonical-json.ts';
import type { Page } from '../../../kernel/connection.ts';
import type { SqliteDatabase, SqliteValue } from '../../sqlite-database.ts';
import type { FilingSelection, LifecycleStore } from '../catalogue-store.ts';
import type { ActRecord, Filing } from '../lifecycle/filing.ts';
import { allOf, among, when, type Conditions } from './conditions.ts';
import { order } from './power-conditions.ts';
import type { PowerWriter } from './power-writer.ts';

/** Filings and acts in SQLite. */
export function lifecycleTables(database: SqliteDatabase, writer: PowerWriter): LifecycleStore {
  const bodies = <Thing>(sql: string, ...values: readonly SqliteValue[]): Thing[] =>
    database
      .statement(sql)
      .all<{ body: string }>(...values)
      .map(({ body }) => JSON.parse(body) as Thing);
  const acts = (power: string | undefined, filing: string | undefined): ActRecord[] =>
    bodies(
      `SELECT body FROM act WHERE sequence IN (SELECT sequence FROM act WHERE power = ?
         UNION SELECT sequence FROM act WHERE filing = ?) ORDER BY sequence`,
      power ?? null,
      filing ?? null,
    );
  return {
    filings: async (ids) => {
      const { sql, values } = allOf(among('id', ids));
      return bodies<Filing>(`SELECT body FROM filing WHERE ${sql}`, ...values);
    },
    openFilings: async (powers) => {
      const { sql, values } = allOf(among('power', powers));
      const found = bodies<Filing>(`SELECT body FROM filing WHERE open = 1 AND ${sql}`, ...values);
      return new Map(found.map((filing) => [filing.power ?? '', filing]));
    },
    pageOfFilings: async (selection, page) => {
      const { sql, values } = conditions(selection, page);
      return bodies(`SELECT body FROM filing WHERE ${sql} ORDER BY id ${order(page)} LIMIT ?`, ...values, page.limit);
    },
    countFilings: async (selection) => {
      const { sql, values } = conditions(selection);
      return database.statement(`SELECT count(*) AS n FROM filing WHERE ${sql}`).get<{ n: number }>(...values)?.n ?? 0;
    },
    nextFilingNumber: async (department, year) => {
      const prefix = `${department}-${year}-`;
      const last = database
        .statement('SELECT max(id) AS id FROM filing WHERE department = ? AND substr(id, 1, ?) = ?')
        .get<{ id: string | null }>(department, prefix.length, prefix)?.id;
      return Number(last?.slice(prefix.length) ?? 0) + 1;
    },
    acts: async ({ power, filing }) => acts(power, filing),
    record: async ({ act, filing, power, seen }) =>
      database.transact(() => {
        if (acts(act.power, act.filing).length !== seen) return false;
        writeAct(database, act);
        if (filing) writeFiling(database, filing);
        if (power) writer.power(power);
        return true;
      }),
  };
}

/** Adds an act at the end. */
export function writeAct(database: SqliteDatabase, act: ActRecord): void {
  database
    .statement('INSERT INTO act (id, power, filing, body) VALUES (?, ?, ?, ?)')
    .run(act.id, act.power ?? null, act.filing ?? null, canonicalJson(act));
}

/** Adds a filing, or writes it anew. */
export function writeFiling(database: SqliteDatabase, filing: Filing): void {
  const { id, department, power, step, open, due } = filing;
  database
    .statement(
      'INSERT OR REPLACE INTO filing (id, department, power, step, open, due, body) VALUES (?, ?, ?, ?, ?, ?, ?)',
    )
    .run(id, department, power ?? null, step, open ? 1 : 0, due ?? null, canonicalJson(filing));
}

function conditions({ departments, steps, open, dueBefore }: FilingSelection, page?: Page): Conditions {
  const from = page?.from?.[0];
  return allOf(
    among('department', departments),
    among('step', steps),
    when('open = ?', open == null ? undefined : Number(open)),
    when('open = 1 AND due < ?', dueBefore ?? undefined),
    when(`id ${page?.direction === 'backward' ? '<' : '>'} ?`, from === undefined ? undefined : String(from)),
  );
}
