import type { Dialect } from './dialects/dialect.ts';
import type { FrontEnd, FrontEndTable } from './settings.ts';
import { nameOf, oneOf, parameters, type Statement } from './statement.ts';

/** The statements of one who pushes into front-end tables. Every name is quoted, every value a parameter. */
export interface PushStatements {
  /** Takes rows out, read or not: the first half of pushing them again. */
  remove(table: FrontEndTable, keys: readonly string[]): Statement;
  insert(table: FrontEndTable, values: Readonly<Record<string, string | number | null>>): Statement;
  /** Key, sign and reason of rows that the reading side has marked. */
  marked(table: FrontEndTable, keys: readonly string[]): Statement;
}

/** Writes the statements for the tables of a platform above. */
export function writePushStatements(dialect: Dialect, frontEnd: FrontEnd): PushStatements {
  const { quote } = dialect;
  const qualified = (table: string): string => nameOf(dialect, frontEnd, table);
  return {
    remove: (table, nos) => {
      const place = parameters(dialect);
      const where = oneOf(dialect, quote(table.columns.key), nos, place.next);
      return place.statement(`DELETE FROM ${qualified(table.name)} WHERE ${where}`);
    },
    insert: (table, values) => {
      const place = parameters(dialect);
      const columns = Object.keys(values).map(quote).join(', ');
      const cells = Object.values(values).map((value) => place.next(value));
      return place.statement(`INSERT INTO ${qualified(table.name)} (${columns}) VALUES (${cells.join(', ')})`);
    },
    marked: (table, nos) => {
      const place = parameters(dialect);
      const { key, sign, reason } = table.columns;
      const where = `${oneOf(dialect, quote(key), nos, place.next)} AND ${quote(sign)} IS NOT NULL`;
      return place.statement(
        `SELECT ${[key, sign, reason].map(quote).join(', ')} FROM ${qualified(table.name)} WHERE ${where}`,
      );
    },
  };
}
