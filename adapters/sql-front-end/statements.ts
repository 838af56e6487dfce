import type { Dialect } from './dialects/dialect.ts';
import type { FrontEnd, FrontEndTable } from './settings.ts';
import { nameOf, oneOf, parameters, type Next, type Statement } from './statement.ts';

/** Aliases of the case's columns in an answer; nothing of a sender is called so. */
export const caseAlias = (ordinal: number): string => `heliograph_case_${String(ordinal)}`;

/** The statements that the adapter knows, in a dialect, over the tables of a front-end database. Every name is quoted, every value a parameter. */
export interface Statements {
  /** Rows that nobody has read yet, over all tables, behind a case. */
  countUnread(after: readonly string[] | null): Statement;
  /** The next cases with unread rows in any table, in order. */
  nextCases(after: readonly string[] | null, limit: number): Statement;
  /** Unread rows of cases, told by the first case column; a superset, so the answer is matched again. */
  unreadRows(table: FrontEndTable, first: readonly string[]): Statement;
  /** Which of these cases have a row in the table at all, read or not. */
  casesPresent(table: FrontEndTable, first: readonly string[]): Statement;
  /** Rows still unread with these keys, kept from changing. */
  lockUnread(table: FrontEndTable, keys: readonly string[]): Statement;
  mark(table: FrontEndTable, keys: readonly string[], sign: string, reason: string | null, date: string): Statement;
  /** Whether the columns that are written may be: changes nothing. */
  tryMarking(table: FrontEndTable): Statement;
  count(table: string): Statement;
  sample(table: string, rows: number): Statement;
}

/** Writes the statements for a front-end database. */
export function writeStatements(dialect: Dialect, frontEnd: FrontEnd): Statements {
  const { quote, text, firstRows = limited } = dialect;
  const qualified = (table: string): string => nameOf(dialect, frontEnd, table);
  const keys = frontEnd.caseColumns.map((column, at) => `${text(quote(column))} AS ${quote(caseAlias(at))}`).join(', ');
  const aliases = frontEnd.caseColumns.map((_, at) => quote(caseAlias(at)));
  const unread = ({ columns }: FrontEndTable): string => `${quote(columns.sign)} IS NULL`;
  const allUnread = (select: string, join: string): string =>
    frontEnd.tables.map((table) => `SELECT ${select} FROM ${qualified(table.name)} WHERE ${unread(table)}`).join(join);
  const firstColumn = frontEnd.caseColumns[0] ?? '';
  const cases = allUnread(keys, ' UNION ');
  return {
    countUnread: (after) => {
      const place = parameters(dialect);
      const where = behind(aliases, after, place.next);
      return place.statement(
        `SELECT COUNT(*) AS ${quote('n')} FROM (${allUnread(keys, ' UNION ALL ')}) waiting${where}`,
      );
    },
    nextCases: (after, limit) => {
      const place = parameters(dialect);
      const where = behind(aliases, after, place.next);
      const order = aliases.join(', ');
      return place.statement(
        firstRows(`SELECT ${order} FROM (${cases}) waiting${where} ORDER BY ${order}`, whole(limit)),
      );
    },
    unreadRows: (table, first) => {
      const place = parameters(dialect);
      const where = `${oneOf(dialect, quote(firstColumn), first, place.next)} AND ${unread(table)}`;
      const order = text(quote(table.columns.key));
      return place.statement(
        `SELECT source_row.*, ${keys} FROM ${qualified(table.name)} source_row WHERE ${where} ORDER BY ${order}`,
      );
    },
    casesPresent: (table, first) => {
      const place = parameters(dialect);
      const where = oneOf(dialect, quote(firstColumn), first, place.next);
      return place.statement(`SELECT DISTINCT ${keys} FROM ${qualified(table.name)} WHERE ${where}`);
    },
    lockUnread: (table, nos) => {
      const place = parameters(dialect);
      const where = `${oneOf(dialect, quote(table.columns.key), nos, place.next)} AND ${unread(table)}`;
      return place.statement(
        `SELECT * FROM ${qualified(table.name)}${dialect.lockHint ?? ''} WHERE ${where}${dialect.lockRows}`,
      );
    },
    mark: (table, nos, sign, reason, date) => {
      const place = parameters(dialect);
      const { columns } = table;
      const set = [
        [columns.sign, sign],
        [columns.reason, reason],
        [columns.date, date],
      ].map(([column, value]) => `${quote(column ?? '')} = ${place.next(value ?? null)}`);
      const where = `${oneOf(dialect, quote(columns.key), nos, place.next)} AND ${unread(table)}`;
      return place.statement(`UPDATE ${qualified(table.name)} SET ${set.join(', ')} WHERE ${where}`);
    },
    tryMarking: (table) => {
      const set = [table.columns.sign, table.columns.reason, table.columns.date].map(quote);
      const same = set.map((column) => `${column} = ${column}`).join(', ');
      return { sql: `UPDATE ${qualified(table.name)} SET ${same} WHERE 1 = 0`, parameters: [] };
    },
    count: (table) => ({ sql: `SELECT COUNT(*) AS ${quote('n')} FROM ${qualified(table)}`, parameters: [] }),
    sample: (table, rows) => ({ sql: firstRows(`SELECT * FROM ${qualified(table)}`, whole(rows)), parameters: [] }),
  };
}

/** Keyset condition: behind this case in the order of all its columns. */
function behind(aliases: readonly string[], after: readonly string[] | null, next: Next): string {
  if (after === null) return '';
  const steps = aliases.map((alias, at) => {
    const equal = aliases.slice(0, at).map((earlier, index) => `${earlier} = ${next(after[index] ?? '')}`);
    return `(${[...equal, `${alias} > ${next(after[at] ?? '')}`].join(' AND ')})`;
  });
  return ` WHERE ${steps.join(' OR ')}`;
}

const limited = (query: string, rows: string): string => `${query} LIMIT ${rows}`;

const whole = (count: number): string => String(Math.trunc(count));
