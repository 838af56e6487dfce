import type { DiscoveredTable, TableShape } from '../contract.ts';
import { groupBy } from '../group-by.ts';
import { maskSample } from '../mask-sample.ts';
import type { Reader } from './look.ts';

const SAMPLES = 3;

/** Every table of the schema with its columns, the number of rows and a few masked samples. */
export async function discoverFrontEnd(reader: Reader, signal: AbortSignal): Promise<readonly DiscoveredTable[]> {
  const { connection, statements } = reader;
  const found: DiscoveredTable[] = [];
  for (const [name, columns] of groupBy(await listColumns(reader), (column) => column.table)) {
    signal.throwIfAborted();
    const [count] = await connection.query(name, statements.count(name).sql);
    const rows = await connection.query(name, statements.sample(name, SAMPLES).sql);
    found.push({
      name,
      rows: Number(count?.['n'] ?? 0),
      columns: columns.map((column) => ({
        name: column.name,
        type: column.type,
        samples: rows
          .map((row) => row[column.name])
          .filter((value) => value != null)
          .map(maskSample),
      })),
    });
  }
  return found;
}

/** The columns of the configured tables, as the database lays them down. */
export async function shapeOfFrontEnd(reader: Reader): Promise<readonly TableShape[]> {
  const columns = groupBy(await listColumns(reader), ({ table }) => table.toUpperCase());
  return reader.frontEnd.tables.map(({ name }) => ({
    name,
    declared: true,
    columns: (columns.get(name.toUpperCase()) ?? []).map((column) => ({ name: column.name, type: column.type })),
  }));
}

/** Columns of all tables that the account can see. */
export async function listColumns({
  connection,
  dialect,
  frontEnd,
}: Reader): Promise<readonly { readonly table: string; readonly name: string; readonly type: string }[]> {
  const { schema } = frontEnd;
  const rows = await connection.query(schema ?? '', dialect.listColumns(schema), schema === undefined ? [] : [schema]);
  return rows.map((row) => ({ table: String(row['name']), name: String(row['column']), type: String(row['type']) }));
}
