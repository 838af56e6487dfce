import { recordShape } from '../../kernel/record-shape.ts';
import type { Connection } from './connection.ts';
import { rowKey, fingerprint } from './fingerprint.ts';
import type { DatabaseRow, Dialect } from './dialects/dialect.ts';
import type { FrontEnd, FrontEndTable, TableRole } from './settings.ts';
import { caseAlias, type Statements } from './statements.ts';

/** What a connection reads a front-end database with. */
export interface Reader {
  readonly connection: Connection;
  readonly dialect: Dialect;
  readonly frontEnd: FrontEnd;
  readonly statements: Statements;
}

/** A row that nobody has read yet. */
export interface UnreadFrontEndRow {
  readonly table: FrontEndTable;
  /** NO and fingerprint. */
  readonly key: string;
  readonly values: DatabaseRow;
}

/** A case as one consistent view shows it. */
export interface SeenCase {
  /** Values of the case columns, as text. */
  readonly key: readonly string[];
  readonly rows: readonly UnreadFrontEndRow[];
  /** Roles of the tables where the case has a row, read or not; only roles that make a case complete. */
  readonly present: ReadonlySet<TableRole>;
}

/** Keys that are asked for at a time: finding the next ones costs a pass over all unread rows. */
const KEYS_AHEAD = 20_000;

/** Which cases with unread rows come next behind `after`, and how many unread rows there are from there on. */
export async function lookAhead(
  reader: Reader,
  after: readonly string[] | null,
  counted: boolean,
): Promise<{ readonly keys: readonly (readonly string[])[]; readonly unread: number }> {
  const { frontEnd, statements } = reader;
  return snapshot(reader, async (query) => {
    const [count] = counted ? await query(baseName(frontEnd), statements.countUnread(after)) : [];
    const keys = await query(baseName(frontEnd), statements.nextCases(after, KEYS_AHEAD));
    return { keys: keys.map((row) => caseKey(frontEnd, row)), unread: Number(count?.['n'] ?? 0) };
  });
}

/** Cases as they are now, all in one view. A case without unread rows is not among them. */
export async function look(reader: Reader, keys: readonly (readonly string[])[]): Promise<readonly SeenCase[]> {
  return snapshot(reader, (query) => gather(reader, keys, query));
}

/** Text that tells a case from all others. */
export const caseId = (key: readonly string[]): string => JSON.stringify(key);

type Query = (
  subject: string,
  statement: { sql: string; parameters: readonly (string | number | null)[] },
) => Promise<readonly DatabaseRow[]>;

function snapshot<Result>({ connection, dialect }: Reader, work: (query: Query) => Promise<Result>): Promise<Result> {
  return connection.transact(dialect.beginSnapshot, () =>
    work((subject, { sql, parameters }) => connection.query(subject, sql, parameters)),
  );
}

async function gather(
  reader: Reader,
  keys: readonly (readonly string[])[],
  query: Query,
): Promise<readonly SeenCase[]> {
  if (keys.length === 0) return [];
  const { frontEnd, statements } = reader;
  const first = [...new Set(keys.map((key) => key[0] ?? ''))];
  const rows = new Map<string, UnreadFrontEndRow[]>(keys.map((key) => [caseId(key), []]));
  const present = new Map<string, Set<TableRole>>(keys.map((key) => [caseId(key), new Set()]));
  for (const table of frontEnd.tables) {
    const found = await query(table.name, statements.unreadRows(table, first));
    const take = rowTaker(frontEnd, table, found);
    for (const row of found) rows.get(caseId(caseKey(frontEnd, row)))?.push(take(row));
    if (!frontEnd.complete.includes(table.role)) continue;
    for (const row of await query(table.name, statements.casesPresent(table, first)))
      present.get(caseId(caseKey(frontEnd, row)))?.add(table.role);
  }
  return keys
    .map((key) => ({
      key,
      rows: rows.get(caseId(key)) ?? [],
      present: present.get(caseId(key)) ?? new Set<TableRole>(),
    }))
    .filter((seen) => seen.rows.length > 0);
}

/** Makes the function that takes a row of an answer without what only the hub asked for; its rows have the same columns. */
function rowTaker(
  { caseColumns }: FrontEnd,
  table: FrontEndTable,
  rows: readonly DatabaseRow[],
): (row: DatabaseRow) => UnreadFrontEndRow {
  const aliases = new Set(caseColumns.map((_, at) => caseAlias(at)));
  const columns = Object.keys(rows[0] ?? {}).filter((column) => !aliases.has(column));
  const shape = recordShape<string | number | null>(columns);
  const cells: (string | number | null)[] = [];
  return (row) => {
    shape.spread(row, cells);
    const values = shape.gather(cells);
    return { table, values, key: rowKey(String(values[table.columns.key] ?? ''), fingerprint(values, table)) };
  };
}

const caseKey = (frontEnd: FrontEnd, row: DatabaseRow): readonly string[] =>
  frontEnd.caseColumns.map((_, at) => String(row[caseAlias(at)] ?? ''));

const baseName = (frontEnd: FrontEnd): string => frontEnd.tables[0]?.name ?? '';
