import { sha256 } from '../../../kernel/canonical-json.ts';
import { openDatabase, type SqliteDatabase, type SqliteValue } from '../../sqlite-database.ts';
import type { CatalogueStore, PowerStandings, SaveCounts } from '../catalogue-store.ts';
import type { CatalogueLibrary, Department, LoadCounts, PowerItem, PowerState } from '../library.ts';
import type { ActRecord, Filing } from '../lifecycle/filing.ts';
import { isStanding } from '../lifecycle/lifecycle.ts';
import { periodsOf } from '../power-on-day.ts';
import { allOf, among, when, type Conditions } from './conditions.ts';
import { departmentTables } from './department-tables.ts';
import { lawTables } from './law-tables.ts';
import { lifecycleTables, writeAct, writeFiling } from './lifecycle-tables.ts';
import { migrations } from './migrations.ts';
import { order, POWERS, powerConditions } from './power-conditions.ts';
import { createRoster } from './power-roster.ts';
import { createPowerWriter, type Outcome, type PowerWriter } from './power-writer.ts';
import { searchPowers } from './search-tables.ts';

/** Raised when what finds powers is made in another way, so that it is built anew when the file is opened. */
const INDEX_LEVEL = '1';

/** Opens the catalogue's SQLite file; `:memory:` for one that is forgotten. */
export function openSqliteCatalogueStore(path: string): CatalogueStore {
  const database = openDatabase(path, migrations);
  const writer = createPowerWriter(database);
  bringIndexUp(database, writer);
  const mark = createMark(database, writer);
  const roster = createRoster(database, mark);
  const bodies = <Thing>(sql: string, ...values: readonly SqliteValue[]): Thing[] =>
    database
      .statement(sql)
      .all<{ body: string }>(...values)
      .map(({ body }) => JSON.parse(body) as Thing);
  const count = (from: string, { sql, values }: Conditions): number =>
    database.statement(`SELECT count(*) AS n FROM ${from} WHERE ${sql}`).get<{ n: number }>(...values)?.n ?? 0;

  return {
    ...lifecycleTables(database, writer),
    ...lawTables(database),
    ...departmentTables(database),
    save: async (library, acts = [], filings = []) => save(database, writer, { library, acts, filings }),
    powers: async (codes) => {
      const { sql, values } = allOf(among('code', codes));
      return bodies<PowerItem>(`SELECT body FROM power WHERE ${sql}`, ...values);
    },
    pageOfPowers: async (selection, page) => {
      const { sql, values } = powerConditions(selection, page);
      return bodies(
        `SELECT p.body FROM ${POWERS} WHERE ${sql} ORDER BY p.code ${order(page)} LIMIT ?`,
        ...values,
        page.limit,
      );
    },
    countPowers: async (selection) => count(POWERS, powerConditions(selection)),
    pagesOfPowers: async (departments, selection, page) => {
      const { sql, values } = powerConditions({ ...selection, departments }, page);
      const rows = bodies<PowerItem>(
        `SELECT body FROM (SELECT p.code, row_number() OVER
           (PARTITION BY p.department ORDER BY p.code ${order(page)}) AS place FROM ${POWERS} WHERE ${sql})
         JOIN power USING (code) WHERE place <= ? ORDER BY department, place`,
        ...values,
        page.limit,
      );
      const pages = new Map<string, PowerItem[]>(departments.map((code) => [code, []]));
      for (const power of rows) pages.get(power.department)?.push(power);
      return pages;
    },
    countPowersBy: async (departments, selection) => {
      const { sql, values } = powerConditions({ ...selection, departments });
      const rows = database
        .statement(`SELECT p.department, count(*) AS n FROM ${POWERS} WHERE ${sql} GROUP BY p.department`)
        .all<{ department: string; n: number }>(...values);
      return new Map(rows.map(({ department, n }) => [department, n]));
    },
    codesTaken: async (department) => {
      const { sql, values } = allOf(when('p.department = ?', department));
      return database
        .statement(`SELECT c.code FROM power_code c JOIN power p ON p.code = c.power WHERE ${sql}`)
        .all<{ code: string }>(...values)
        .map(({ code }) => code);
    },
    search: async (question, page) => searchPowers(database, roster(), question, page),
    whole: async () => ({
      departments: bodies<Department>('SELECT body FROM department ORDER BY code'),
      powers: bodies<PowerItem>('SELECT body FROM power ORDER BY code'),
    }),
    edition: editions(database, mark),
    standings: async () => standingsOf(database),
    close: async () => {
      database.close();
    },
  };
}

/** Another text whenever this connection or another has written. */
function createMark(database: SqliteDatabase, writer: PowerWriter): () => string {
  return () => {
    const others = database.statement('PRAGMA data_version').get<{ data_version: number }>()?.data_version;
    return `${String(others)}.${String(writer.written())}`;
  };
}

interface Saving {
  readonly library: CatalogueLibrary;
  readonly acts: readonly ActRecord[];
  readonly filings: readonly Filing[];
}

function save(database: SqliteDatabase, writer: PowerWriter, { library, acts, filings }: Saving): SaveCounts {
  const acting = new Set(acts.map(({ power }) => power));
  return database.transact(() => {
    const departments = tally(library.departments.map((department) => writer.department(department)));
    const kept: string[] = [];
    const powers = library.powers.map((power): Outcome => {
      const moved = database.statement('SELECT 1 FROM act WHERE power = ? LIMIT 1').get(power.code) !== undefined;
      if (!moved || acting.has(power.code)) return writer.power(power);
      kept.push(power.code);
      return 'unchanged';
    });
    for (const filing of filings) writeFiling(database, filing);
    for (const act of acts) writeAct(database, act);
    return { departments, powers: tally(powers), kept };
  });
}

function tally(outcomes: readonly Outcome[]): LoadCounts {
  const counts = { added: 0, changed: 0, unchanged: 0 };
  for (const outcome of outcomes) counts[outcome] += 1;
  return counts;
}

/** The digest of all digests, kept until this connection or another has written. */
function editions(database: SqliteDatabase, mark: () => string): () => Promise<string> {
  let known: { readonly mark: string; readonly edition: string } | undefined;
  return async () => {
    const now = mark();
    if (known?.mark !== now) {
      const digests = ['department', 'power'].map((table) =>
        database
          .statement(`SELECT code, digest FROM ${table} ORDER BY code`)
          .all<{ code: string; digest: string }>()
          .map(({ code, digest }) => `${code} ${digest}`)
          .join('\n'),
      );
      known = { mark: now, edition: sha256(digests.join('\n\n')) };
    }
    return known.edition;
  };
}

function standingsOf(database: SqliteDatabase): readonly PowerStandings[] {
  const rows = database
    .statement(
      `SELECT p.code, p.department, v.state, v.from_day AS "from"
         FROM ${POWERS} ORDER BY p.code, v.from_day`,
    )
    .all<{ code: string; department: string; state: PowerState; from: string }>();
  const powers = new Map<string, { department: string; starts: { state: PowerState; from: string }[] }>();
  for (const { code, department, ...start } of rows) {
    const power = powers.get(code);
    if (power === undefined) powers.set(code, { department, starts: [start] });
    else power.starts.push(start);
  }
  return [...powers].map(([code, { department, starts }]) => ({
    ...{ code, department },
    periods: periodsOf(starts.filter(({ state }) => isStanding(state))),
  }));
}

function bringIndexUp(database: SqliteDatabase, writer: PowerWriter): void {
  database.transact(() => {
    const level = database.statement("SELECT value FROM note WHERE key = 'index'").get<{ value: string }>()?.value;
    if (level === INDEX_LEVEL) return;
    writer.reindex();
    database.statement("INSERT OR REPLACE INTO note (key, value) VALUES ('index', ?)").run(INDEX_LEVEL);
  });
}
