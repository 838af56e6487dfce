import { Socket } from 'node:net';
import pg from 'pg';
import { scalarRow, type Dialect } from './dialect.ts';

const BYTEA = 17;

/** PostgreSQL, and what speaks its protocol (openGauss, KingbaseES). Values come as the text that the server prints. */
export const postgresql: Dialect = {
  quote: (identifier) => `"${identifier.replaceAll('"', '""')}"`,
  text: (column) => `COALESCE(CAST(${column} AS text), '') COLLATE "C"`,
  parameter: (ordinal) => `$${String(ordinal)}`,
  beginSnapshot: 'BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY',
  beginWriting: 'BEGIN',
  lockRows: ' FOR UPDATE',
  listColumns: (schema) =>
    `SELECT table_name AS "name", column_name AS "column", data_type AS "type" FROM information_schema.columns
     WHERE table_schema = ${schema === undefined ? 'current_schema()' : '$1'} ORDER BY table_name, ordinal_position`,
  causes: {
    '28P01': 'password-refused',
    '28000': 'password-refused',
    '3D000': 'database-missing',
    '3F000': 'table-missing',
    '42P01': 'table-missing',
    '42703': 'column-missing',
    '42501': 'permission-missing',
  },
  busyCodes: ['40001', '40P01', '53300', '55P03', '57P03'],
  connect: (frontEnd, password) => {
    const socket = new Socket();
    const client = new pg.Client({
      host: frontEnd.host,
      port: frontEnd.port ?? 5432,
      user: frontEnd.user,
      database: frontEnd.database,
      password,
      ssl: frontEnd.tls === 'off' ? false : { rejectUnauthorized: true },
      stream: () => socket,
      types: { getTypeParser: (oid: number) => (text: string) => (oid === BYTEA ? bytes(text) : text) },
    });
    // A connection that dies while idle must not bring the hub down; the next statement reports it.
    client.on('error', () => undefined);
    const destroy = (): void => void socket.destroy();
    const ready = async (): ReturnType<ReturnType<Dialect['connect']>['ready']> => {
      await client.connect();
      return {
        query: async (sql, parameters = []) => (await client.query(sql, [...parameters])).rows.map(scalarRow),
        destroy,
        close: () => client.end(),
      };
    };
    return { ready, destroy };
  },
};

const bytes = (text: string): string => Buffer.from(text.replace(/^\\x/, ''), 'hex').toString('base64');
