import { Socket } from 'node:net';
import oracledb from 'oracledb';
import { scalarRow, type DatabaseRow, type Dialect, type RawConnection } from './dialect.ts';

/** How times are written and read in a session, so that texts stand for dates in both directions. */
const SESSION =
  "ALTER SESSION SET NLS_DATE_FORMAT = 'YYYY-MM-DD HH24:MI:SS' NLS_TIMESTAMP_FORMAT = 'YYYY-MM-DD HH24:MI:SS'";

/**
 * Oracle 12.1 and later, in the driver's thin mode (no client library). An empty text is null there, so a blank stands
 * for it in keys. Not tried against a real server (docs/sources.md).
 */
export const oracle: Dialect = {
  quote: (identifier) => `"${identifier.replaceAll('"', '""')}"`,
  text: (column) => `NVL(TO_CHAR(${column}), ' ')`,
  emptyText: ' ',
  parameter: (ordinal) => `:${String(ordinal)}`,
  beginSnapshot: 'SET TRANSACTION READ ONLY',
  beginWriting: 'SET TRANSACTION READ WRITE',
  lockRows: ' FOR UPDATE',
  firstRows: (query, rows) => `SELECT * FROM (${query}) WHERE ROWNUM <= ${rows}`,
  listColumns: (schema) =>
    `SELECT table_name AS "name", column_name AS "column", LOWER(data_type) AS "type" FROM all_tab_columns
     WHERE owner = ${schema === undefined ? "SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA')" : ':1'} ORDER BY table_name, column_id`,
  causes: {
    'ORA-01017': 'password-refused',
    'ORA-28000': 'password-refused',
    'ORA-28001': 'password-refused',
    'ORA-12514': 'database-missing',
    'DPY-6001': 'database-missing',
    'ORA-12505': 'database-missing',
    'DPY-6003': 'database-missing',
    'ORA-00942': 'table-missing',
    'ORA-00904': 'column-missing',
    'ORA-01031': 'permission-missing',
    'ORA-12541': 'port-closed',
    'NJS-511': 'port-closed',
    'NJS-503': 'port-closed',
    'NJS-515': 'name-does-not-resolve',
    'NJS-510': 'timed-out',
    'NJS-518': 'database-missing',
    'NJS-517': 'database-missing',
  },
  busyCodes: ['ORA-00054', 'ORA-00060', 'ORA-08177', 'ORA-12519', 'ORA-12520'],
  connect: (frontEnd, password) => {
    const { host = '', port = 1521, database = '', user = '', timeoutSeconds } = frontEnd;
    let connection: oracledb.Connection | undefined;
    let given = false;
    const drop = (opened: oracledb.Connection): void => void opened.close({ drop: true }).catch(() => undefined);
    const destroy = (): void => {
      given = true;
      if (connection !== undefined) drop(connection);
    };
    const ready = async (): Promise<RawConnection> => {
      await reachable(host, port);
      const protocol = frontEnd.tls === 'off' ? 'tcp' : 'tcps';
      const opened = (connection = await oracledb.getConnection({
        ...{ user, password, connectString: `${protocol}://${host}:${String(port)}/${database}` },
        ...{ connectTimeout: timeoutSeconds, transportConnectTimeout: timeoutSeconds, sslServerDNMatch: true },
      }));
      if (given) drop(opened);
      await run(opened, SESSION, []);
      return {
        query: (sql, parameters = []) => run(opened, sql, parameters),
        destroy,
        close: () => opened.close(),
      };
    };
    return { ready, destroy };
  },
};

/** The driver hides what the network says behind one code; so the network is asked first. */
function reachable(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = new Socket();
    socket.once('error', reject);
    socket.connect(port, host, () => {
      socket.destroy();
      resolve();
    });
  });
}

async function run(
  connection: oracledb.Connection,
  sql: string,
  parameters: readonly (string | number | null)[],
): Promise<readonly DatabaseRow[]> {
  const { rows = [] } = await connection.execute<Record<string, unknown>>(sql, [...parameters], {
    outFormat: oracledb.OUT_FORMAT_OBJECT,
    fetchTypeHandler: ({ dbType }) =>
      dbType === oracledb.DB_TYPE_CLOB || dbType === oracledb.DB_TYPE_NCLOB
        ? { type: oracledb.STRING }
        : dbType === oracledb.DB_TYPE_BLOB
          ? { type: oracledb.BUFFER }
          : dbType === oracledb.DB_TYPE_NUMBER
            ? { type: oracledb.STRING }
            : undefined,
  });
  return rows.map((row) =>
    scalarRow(Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)]))),
  );
}

const two = (part: number): string => String(part).padStart(2, '0');

/** The driver makes dates without zone local ones, and so they are written back. */
export function plain(value: unknown): unknown {
  if (!(value instanceof Date)) return value;
  const day = `${String(value.getFullYear())}-${two(value.getMonth() + 1)}-${two(value.getDate())}`;
  return `${day} ${two(value.getHours())}:${two(value.getMinutes())}:${two(value.getSeconds())}`;
}
