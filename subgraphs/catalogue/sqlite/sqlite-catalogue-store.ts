import { canonicalJson } from '../../../kernel/canonical-json.ts';
import type { Page } from '../../../kernel/connection.ts';
import { openDatabase, type SqliteDatabase, type SqliteValue } from '../../sqlite-database.ts';
import type { CatalogueStore, DepartmentSelection, PowerSelection } from '../catalogue-store.ts';
import type { Department, LoadCounts, PowerItem } from '../library.ts';
import { allOf, among, when, type Conditions } from './conditions.ts';
import { migrations } from './migrations.ts';

/** Opens the catalogue's SQLite file; `:memory:` for one that is forgotten. */
export function openSqliteCatalogueStore(path: string): CatalogueStore {
  const database = openDatabase(path, migrations);
  const bodies = <Thing>(sql: string, ...values: readonly SqliteValue[]): Thing[] =>
    database
      .statement(sql)
      .all<{ body: string }>(...values)
      .map(({ body }) => JSON.parse(body) as Thing);
  const count = (from: string, { sql, values }: Conditions): number =>
    database.statement(`SELECT count(*) AS n FROM ${from} WHERE ${sql}`).get<{ n: number }>(...values)?.n ?? 0;

  return {
    save: async (library) =>
      database.transact(() => ({
        departments: tally(library.departments.map((department) => saveDepartment(database, department))),
        powers: tally(library.powers.map((power) => savePower(database, power))),
      })),
    departments: async (codes) => {
      const { sql, values } = allOf(among('code', codes));
      return bodies<Department>(`SELECT body FROM department WHERE ${sql}`, ...values);
    },
    powers: async (codes) => {
      const { sql, values } = allOf(among('code', codes));
      return bodies<PowerItem>(`SELECT body FROM power WHERE ${sql}`, ...values);
    },
    pageOfDepartments: async (selection, page) => {
      const { sql, values } = departmentConditions(selection, page);
      return bodies(
        `SELECT body FROM department WHERE ${sql} ORDER BY code ${order(page)} LIMIT ?`,
        ...values,
        page.limit,
      );
    },
    countDepartments: async (selection) => count('department', departmentConditions(selection)),
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
    whole: async () => ({
      departments: bodies<Department>('SELECT body FROM department ORDER BY code'),
      powers: bodies<PowerItem>('SELECT body FROM power ORDER BY code'),
    }),
    close: async () => {
      database.close();
    },
  };
}

/** A day beyond all days: the latest version has no end. */
const FOREVER = '9999-99-99';

/** Powers with their versions; the conditions choose the one in force. */
const POWERS = 'power p JOIN power_version v ON v.power = p.code';

type Outcome = keyof LoadCounts;

function saveDepartment(database: SqliteDatabase, department: Department): Outcome {
  const { code, name, kind, region, parent } = department;
  const body = canonicalJson(department);
  const known = database.statement('SELECT body FROM department WHERE code = ?').get<{ body: string }>(code);
  if (known?.body === body) return 'unchanged';
  database
    .statement('INSERT OR REPLACE INTO department (code, name, kind, region, parent, body) VALUES (?, ?, ?, ?, ?, ?)')
    .run(code, name, kind, region, parent ?? null, body);
  return known === undefined ? 'added' : 'changed';
}

function savePower(database: SqliteDatabase, power: PowerItem): Outcome {
  const { code, department, type, versions } = power;
  const body = canonicalJson(power);
  const known = database.statement('SELECT body FROM power WHERE code = ?').get<{ body: string }>(code);
  if (known?.body === body) return 'unchanged';
  database
    .statement('INSERT OR REPLACE INTO power (code, department, type, body) VALUES (?, ?, ?, ?)')
    .run(code, department, type, body);
  database.statement('DELETE FROM power_version WHERE power = ?').run(code);
  const insert = database.statement(
    'INSERT INTO power_version (power, from_day, until_day, state, name) VALUES (?, ?, ?, ?, ?)',
  );
  versions.forEach(({ from, state, name }, index) =>
    insert.run(code, from, versions[index + 1]?.from ?? FOREVER, state, name),
  );
  return known === undefined ? 'added' : 'changed';
}

function tally(outcomes: readonly Outcome[]): LoadCounts {
  const count = (wanted: Outcome): number => outcomes.filter((outcome) => outcome === wanted).length;
  return { added: count('added'), changed: count('changed'), unchanged: count('unchanged') };
}

function departmentConditions(selection: DepartmentSelection, page?: Page): Conditions {
  const { kinds, regionPrefix, parent, text } = selection;
  return allOf(
    among('kind', kinds),
    when('instr(region, ?) = 1', regionPrefix),
    when('parent = ?', parent),
    when("instr(lower(name || ' ' || code), ?) > 0", text?.toLowerCase()),
    beyond('code', page),
  );
}

function powerConditions(selection: PowerSelection, page?: Page): Conditions {
  const { day, departments, types, states, text } = selection;
  return allOf(
    when('v.from_day <= ?', day),
    when('v.until_day > ?', day),
    among('p.department', departments),
    among('p.type', types),
    among('v.state', states),
    when("instr(lower(v.name || ' ' || p.code), ?) > 0", text?.toLowerCase()),
    beyond('p.code', page),
  );
}

function beyond(column: string, page: Page | undefined): ReturnType<typeof when> {
  const from = page?.from?.[0];
  return when(
    `${column} ${page?.direction === 'backward' ? '<' : '>'} ?`,
    from === undefined ? undefined : String(from),
  );
}

const order = (page: Page): string => (page.direction === 'backward' ? 'DESC' : 'ASC');
