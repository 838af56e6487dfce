import { Connection, Request, TYPES } from 'tedious';
import { scalarRow, type DatabaseRow, type Dialect, type RawConnection } from './dialect.ts';

/**
 * Microsoft SQL Server, 2008 and later. A consistent view is a serializable transaction of a few statements: row
 * versioning would lock less, but must be allowed by the database's owner, which front-end databases seldom have.
 * Not tried against a real server (docs/sources.md).
 */
export const sqlserver: Dialect = {
  quote: (identifier) => `[${identifier.replaceAll(']', ']]')}]`,
  text: (column) => `COALESCE(CAST(${column} AS NVARCHAR(400)), N'') COLLATE Latin1_General_BIN2`,
  parameter: (ordinal) => `@p${String(ordinal)}`,
  beginSnapshot: 'SET TRANSACTION ISOLATION LEVEL SERIALIZABLE; BEGIN TRANSACTION',
  beginWriting: 'SET TRANSACTION ISOLATION LEVEL READ COMMITTED; BEGIN TRANSACTION',
  lockRows: '',
  lockHint: ' WITH (UPDLOCK, ROWLOCK)',
  firstRows: (query, rows) => query.replace(/^SELECT /, `SELECT TOP (${rows}) `),
  listColumns: (schema) =>
    `SELECT table_name AS [name], column_name AS [column], data_type AS [type] FROM information_schema.columns
     WHERE table_schema = ${schema === undefined ? 'SCHEMA_NAME()' : '@p1'} ORDER BY table_name, ordinal_position`,
  causes: {
    ELOGIN: 'password-refused',
    ETIMEOUT: 'timed-out',
    ESOCKET: 'port-closed',
    '18456': 'password-refused',
    '4060': 'database-missing',
    '208': 'table-missing',
    '207': 'column-missing',
    '229': 'permission-missing',
    '230': 'permission-missing',
  },
  busyCodes: ['1205', '1222'],
  connect: (frontEnd, password) => {
    const connection = new Connection({
      server: frontEnd.host ?? '',
      authentication: { type: 'default', options: { userName: frontEnd.user ?? '', password } },
      options: {
        ...{ port: frontEnd.port ?? 1433, database: frontEnd.database ?? '', useUTC: true, enableArithAbort: true },
        ...{ encrypt: frontEnd.tls !== 'off', trustServerCertificate: false, rowCollectionOnRequestCompletion: false },
        ...{ connectTimeout: frontEnd.timeoutSeconds * 1000, requestTimeout: 0, connectionRetryInterval: 1 },
      },
    });
    // A connection that dies while idle must not bring the hub down; the next statement reports it.
    connection.on('error', () => undefined);
    // A refused login has the driver's one code; the server's number comes as a message before.
    let told: unknown;
    connection.on('errorMessage', ({ number }: { readonly number: number }) => {
      told = number;
    });
    const destroy = (): void => connection.close();
    const ready = async (): Promise<RawConnection> => {
      await new Promise<void>((resolve, reject) => {
        connection.connect((error) => (error ? reject(numbered(error, told)) : resolve()));
      });
      return {
        query: (sql, parameters = []) => run(connection, sql, parameters),
        destroy,
        close: () => {
          // Whether it was closed well or broken off, the driver has nothing more to say.
          connection.close();
          return Promise.resolve();
        },
      };
    };
    return { ready, destroy };
  },
};

/** Statements without parameters go as a batch, so that a transaction lasts beyond them. */
function run(
  connection: Connection,
  sql: string,
  parameters: readonly (string | number | null)[],
): Promise<readonly DatabaseRow[]> {
  return new Promise((resolve, reject) => {
    const rows: DatabaseRow[] = [];
    const request = new Request(sql, (error) => (error ? reject(numbered(error)) : resolve(rows)));
    for (const [index, value] of parameters.entries())
      request.addParameter(`p${String(index + 1)}`, typeof value === 'number' ? TYPES.Int : TYPES.NVarChar, value);
    request.on(
      'row',
      (columns: readonly { readonly value: unknown; readonly metadata: { readonly colName: string } }[]) => {
        rows.push(
          scalarRow(Object.fromEntries(columns.map(({ value, metadata }) => [metadata.colName, plain(value)]))),
        );
      },
    );
    if (parameters.length === 0) connection.execSqlBatch(request);
    else connection.execSql(request);
  });
}

/** Times have no zone in SQL Server; the driver makes them UTC, and so they are written. */
const plain = (value: unknown): unknown =>
  value instanceof Date ? value.toISOString().slice(0, 19).replace('T', ' ') : value;

/** The server's number is worth more than the driver's one code for all requests. */
function numbered(error: unknown, before?: unknown): unknown {
  const number = (error as { number?: unknown }).number ?? before;
  return typeof number === 'number'
    ? Object.assign(new Error('SQL Server', { cause: error }), { code: String(number) })
    : error;
}
