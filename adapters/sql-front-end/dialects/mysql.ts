import mysql from 'mysql2';
import { scalarRow, type DatabaseRow, type Dialect, type RawConnection } from './dialect.ts';

/** MySQL and MariaDB, and what speaks their protocol (OceanBase, TiDB). Tables must be InnoDB: only these give a consistent view. */
export const mysqlDialect: Dialect = {
  quote: (identifier) => `\`${identifier.replaceAll('`', '``')}\``,
  text: (column) => `CONVERT(COALESCE(CAST(${column} AS CHAR), '') USING utf8mb4) COLLATE utf8mb4_bin`,
  parameter: () => '?',
  beginSnapshot: 'START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY',
  beginWriting: 'START TRANSACTION',
  lockRows: ' FOR UPDATE',
  listColumns: (schema) =>
    `SELECT table_name AS \`name\`, column_name AS \`column\`, data_type AS \`type\` FROM information_schema.columns
     WHERE table_schema = ${schema === undefined ? 'DATABASE()' : '?'} ORDER BY table_name, ordinal_position`,
  causes: {
    ER_ACCESS_DENIED_ERROR: 'password-refused',
    ER_BAD_DB_ERROR: 'database-missing',
    ER_DBACCESS_DENIED_ERROR: 'permission-missing',
    ER_NO_SUCH_TABLE: 'table-missing',
    ER_BAD_FIELD_ERROR: 'column-missing',
    ER_TABLEACCESS_DENIED_ERROR: 'permission-missing',
    ER_COLUMNACCESS_DENIED_ERROR: 'permission-missing',
  },
  busyCodes: ['ER_LOCK_DEADLOCK', 'ER_LOCK_WAIT_TIMEOUT', 'ER_CON_COUNT_ERROR'],
  connect: (frontEnd, password) => {
    let connection: mysql.Connection | undefined;
    const ready = async (): Promise<RawConnection> => {
      const opened = (connection = mysql.createConnection({
        host: frontEnd.host ?? '',
        port: frontEnd.port ?? 3306,
        user: frontEnd.user ?? '',
        database: frontEnd.database ?? '',
        password,
        charset: 'utf8mb4',
        dateStrings: true,
        supportBigNumbers: true,
        bigNumberStrings: true,
        maxPreparedStatements: 64,
        connectTimeout: frontEnd.timeoutSeconds * 1000,
        ...(frontEnd.tls === 'off' ? {} : { ssl: { rejectUnauthorized: true } }),
      }));
      opened.on('error', () => undefined);
      await settled<unknown>((done) => opened.connect(done));
      await run(opened, 'SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ', []);
      return {
        query: (sql, parameters = []) => run(opened, sql, parameters),
        destroy: () => {
          opened.destroy();
        },
        close: () =>
          settled<undefined>((done) => {
            opened.end((error) => {
              done(error, undefined);
            });
          }).then(() => undefined),
      };
    };
    return { ready, destroy: () => connection?.destroy() };
  },
};

/** Values go beside the statement (prepared on the server), never inside it. */
async function run(
  connection: mysql.Connection,
  sql: string,
  parameters: readonly (string | number | null)[],
): Promise<readonly DatabaseRow[]> {
  const rows = await settled<unknown>((done) =>
    parameters.length === 0 ? connection.query(sql, done) : connection.execute(sql, [...parameters], done),
  );
  return Array.isArray(rows) ? rows.map((row: Record<string, unknown>) => scalarRow(row)) : [];
}

function settled<Result>(start: (done: (error: Error | null, result?: Result) => void) => unknown): Promise<Result> {
  return new Promise((resolve, reject) => {
    start((error, result) => {
      if (error) reject(error);
      else resolve(result as Result);
    });
  });
}
