import { causeOf, checkCause } from '../causes.ts';
import type { CheckCause } from '../contract.ts';
import { listColumns } from './discover-front-end.ts';
import type { Reader } from './look.ts';
import type { FrontEndTable } from './settings.ts';

/** Looks for each table, for each column that the adapter uses, and for the permission to write the marks. */
export async function checkFrontEnd(reader: Reader, signal: AbortSignal): Promise<readonly CheckCause[]> {
  const causes: CheckCause[] = [];
  const columns = await listColumns(reader);
  for (const table of reader.frontEnd.tables) {
    signal.throwIfAborted();
    const names = new Set(columns.filter((column) => column.table === table.name).map(({ name }) => name));
    causes.push(...(await checkTable(reader, table, names)));
  }
  return causes;
}

async function checkTable(
  reader: Reader,
  table: FrontEndTable,
  names: ReadonlySet<string>,
): Promise<readonly CheckCause[]> {
  const { connection, frontEnd, statements } = reader;
  const missing = used(table, frontEnd.caseColumns).filter((column) => !names.has(column));
  try {
    await connection.query(table.name, statements.sample(table.name, 1).sql);
    if (missing.length > 0) return missing.map((column) => checkCause('column-missing', `${table.name}.${column}`));
    await connection.query(table.name, statements.tryMarking(table).sql);
    return [];
  } catch (error) {
    const cause = causeOf(error);
    if (cause === undefined) throw error;
    return [cause];
  }
}

function used({ columns }: FrontEndTable, caseColumns: readonly string[]): readonly string[] {
  const technical = [columns.key, columns.sign, columns.reason, columns.date, columns.updated];
  return [...caseColumns, ...technical].filter((column) => column !== '');
}
