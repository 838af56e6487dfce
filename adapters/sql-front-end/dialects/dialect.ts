import type { CauseName } from '../../contract.ts';
import type { FrontEnd } from '../settings.ts';

/** A row as the driver gives it: text, numbers, null; bytes as Base64 text. */
export type DatabaseRow = Readonly<Record<string, string | number | null>>;

/** One connection to a database, without time limits of its own. */
export interface RawConnection {
  /** Runs one statement; `parameters` stand where the dialect's `parameter` says. */
  query(sql: string, parameters?: readonly (string | number | null)[]): Promise<readonly DatabaseRow[]>;
  /** Breaks off at once, whatever is under way. */
  destroy(): void;
  close(): Promise<void>;
}

/** What differs between databases; everything else is one text for all. */
export interface Dialect {
  /** Quotes an identifier, so that no configured name can be more than a name. */
  readonly quote: (identifier: string) => string;
  /** Text of a column, never null, compared byte by byte. */
  readonly text: (column: string) => string;
  /** Placeholder of the parameter with this ordinal, from 1. */
  readonly parameter: (ordinal: number) => string;
  /** Begins a consistent view of all tables, for reading. */
  readonly beginSnapshot: string;
  readonly beginWriting: string;
  /** Put after a SELECT, keeps its rows from being changed until the transaction ends. */
  readonly lockRows: string;
  /** The same, where it is put after the table instead. */
  readonly lockHint?: string;
  /** What stands for an empty text where an empty text is null (Oracle). */
  readonly emptyText?: string;
  /** The first rows of a query; `LIMIT` unless the dialect says it otherwise. */
  readonly firstRows?: (query: string, rows: string) => string;
  /** Tables with their columns: rows `name`, `column`, `type`; one parameter if `schema` is given. */
  readonly listColumns: (schema: string | undefined) => string;
  /** The driver's codes and the named causes behind them. */
  readonly causes: Readonly<Record<string, CauseName>>;
  /** Codes of the driver for "somebody else is in the way"; such a run is tried again later. */
  readonly busyCodes: readonly string[];
  /** Prepares a connection; nothing goes over the network before `ready` is called. */
  readonly connect: (frontEnd: FrontEnd, password: string) => { ready(): Promise<RawConnection>; destroy(): void };
}

/** Makes a driver's value a JSON scalar. Bytes become Base64, whole numbers too large for a number stay text. */
export function scalar(value: unknown): string | number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'bigint')
    return BigInt(Number(value)) === value && Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  return String(value);
}

/** Makes every value of a driver's row a JSON scalar, in place: the row is ours, and most of it is scalar already. */
export function scalarRow(row: Record<string, unknown>): DatabaseRow {
  for (const column in row) {
    const value = row[column];
    if (typeof value !== 'string' && typeof value !== 'number' && value !== null) row[column] = scalar(value);
  }
  return row as DatabaseRow;
}
