import type { SqliteDatabase, SqliteValue } from '../../sqlite-database.ts';
import type { CatalogueStore } from '../catalogue-store.ts';
import type { Department } from '../library.ts';
import { allOf, among } from './conditions.ts';
import { departmentConditions, order } from './power-conditions.ts';

type DepartmentStore = Pick<
  CatalogueStore,
  'departments' | 'pageOfDepartments' | 'countDepartments' | 'allDepartments'
>;

/** Departments in SQLite. */
export function departmentTables(database: SqliteDatabase): DepartmentStore {
  const bodies = (sql: string, ...values: readonly SqliteValue[]): Department[] =>
    database
      .statement(sql)
      .all<{ body: string }>(...values)
      .map(({ body }) => JSON.parse(body) as Department);
  return {
    departments: async (codes) => {
      const { sql, values } = allOf(among('code', codes));
      return bodies(`SELECT body FROM department WHERE ${sql}`, ...values);
    },
    pageOfDepartments: async (selection, page) => {
      const { sql, values } = departmentConditions(selection, page);
      return bodies(
        `SELECT body FROM department WHERE ${sql} ORDER BY code ${order(page)} LIMIT ?`,
        ...values,
        page.limit,
      );
    },
    countDepartments: async (selection) => {
      const { sql, values } = departmentConditions(selection);
      return (
        database.statement(`SELECT count(*) AS n FROM department WHERE ${sql}`).get<{ n: number }>(...values)?.n ?? 0
      );
    },
    allDepartments: async () => bodies('SELECT body FROM department ORDER BY code'),
  };
}
