import { causeError } from '../causes.ts';
import type { Destination, OfferedRecord, RowVerdict } from '../contract.ts';
import { groupBy } from '../group-by.ts';
import { listColumns } from './discover-front-end.ts';
import type { Reader } from './look.ts';
import { writePushStatements, type PushStatements } from './push-statements.ts';
import type { FrontEnd, FrontEndTable } from './settings.ts';

/** Does one piece of work with a connection of its own. */
export type Attached = <Result>(signal: AbortSignal, work: (reader: Reader) => Promise<Result>) => Promise<Result>;

/** Keys of one statement, at most. */
const KEYS_AT_ONCE = 500;

/** A datetime in the one form of records; front-end tables write it with a blank. */
const MOMENT = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})$/;

/**
 * The front-end tables of the platform above 上级前置库: records go in as departments push theirs (delete, then insert,
 * in one transaction), with an empty sign; the platform writes SYNC_SIGN 1 or 2 and SYNC_ERROR_DESC, which are read
 * back as its answers. A column that the table lacks stops the offer by name: what is cut off above is not offered.
 */
export function frontEndDestination(frontEnd: FrontEnd, attached: Attached): Omit<Destination, 'check'> {
  return {
    keyOf: ({ table, values }) => {
      const key = values[tableOf(frontEnd, table).columns.key];
      return typeof key === 'string' || typeof key === 'number' ? String(key) : undefined;
    },
    offer: async (records, signal) => {
      if (records.length > 0) await attached(signal, (reader) => push(reader, records, signal));
      return [];
    },
    answers: (name, keys, signal) =>
      attached(signal, async (reader) => {
        const table = tableOf(frontEnd, name);
        const statements = writePushStatements(reader.dialect, frontEnd);
        const verdicts: RowVerdict[] = [];
        for (let from = 0; from < keys.length; from += KEYS_AT_ONCE) {
          signal.throwIfAborted();
          verdicts.push(...(await markedOf(reader, statements, table, keys.slice(from, from + KEYS_AT_ONCE))));
        }
        return verdicts;
      }),
    close: () => Promise.resolve(),
  };
}

async function push(reader: Reader, records: readonly OfferedRecord[], signal: AbortSignal): Promise<void> {
  const { connection, dialect, frontEnd } = reader;
  const statements = writePushStatements(dialect, frontEnd);
  const columns = groupBy(await listColumns(reader), ({ table }) => table);
  const rows = records.map((record) => {
    const table = tableOf(frontEnd, record.table);
    const known = new Set((columns.get(table.name) ?? []).map(({ name }) => name));
    if (known.size === 0) throw causeError('table-missing', table.name);
    return { table, key: record.key, cells: cellsOf(record, table, known) };
  });
  signal.throwIfAborted();
  await connection.transact(dialect.beginWriting, async () => {
    for (const [table, ofTable] of groupBy(rows, (row) => row.table)) {
      const keys = ofTable.map(({ key }) => key);
      for (let from = 0; from < keys.length; from += KEYS_AT_ONCE) {
        const { sql, parameters } = statements.remove(table, keys.slice(from, from + KEYS_AT_ONCE));
        await connection.query(table.name, sql, parameters);
      }
      for (const { cells } of ofTable) {
        const { sql, parameters } = statements.insert(table, cells);
        await connection.query(table.name, sql, parameters);
      }
    }
  });
}

function cellsOf(
  { values }: OfferedRecord,
  { name, columns }: FrontEndTable,
  known: ReadonlySet<string>,
): Readonly<Record<string, string | number | null>> {
  const answers = new Set([columns.sign, columns.reason, columns.date]);
  const cells = Object.entries(values).filter(([field, value]) => !answers.has(field) && value !== undefined);
  const lacking = cells.find(([field]) => !known.has(field));
  if (lacking !== undefined) throw causeError('column-missing', `${name}.${lacking[0]}`);
  return Object.fromEntries(cells.map(([field, value]) => [field, cell(value)]));
}

function cell(value: unknown): string | number | null {
  if (typeof value === 'number' || value === null) return value;
  return String(value).replace(MOMENT, '$1 $2');
}

async function markedOf(
  { connection }: Reader,
  statements: PushStatements,
  table: FrontEndTable,
  keys: readonly string[],
): Promise<readonly RowVerdict[]> {
  const { sql, parameters } = statements.marked(table, keys);
  const rows = await connection.query(table.name, sql, parameters);
  const { key, sign, reason } = table.columns;
  return rows.flatMap((row): readonly RowVerdict[] => {
    const mark = String(row[sign] ?? '').trim();
    // Any other sign is no answer that the specification knows; the record goes on waiting.
    if (mark !== '1' && mark !== '2') return [];
    const accepted = mark === '1';
    return [
      { table: table.name, key: String(row[key] ?? ''), accepted, reason: accepted ? '' : String(row[reason] ?? '') },
    ];
  });
}

function tableOf({ tables }: FrontEnd, name: string): FrontEndTable {
  const table = tables.find((one) => one.name === name);
  if (table === undefined) throw causeError('table-missing', name);
  return table;
}
