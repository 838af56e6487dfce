import type { SqlFrontEndSettings } from '../settings.ts';
import type { Dialect } from './dialect.ts';
import { mysqlDialect } from './mysql.ts';
import { oracle } from './oracle.ts';
import { postgresql } from './postgresql.ts';
import { sqlite } from './sqlite.ts';
import { sqlserver } from './sqlserver.ts';

/** Every dialect by its name in the settings. */
export const dialects: Readonly<Record<SqlFrontEndSettings['dialect'], Dialect>> = {
  postgresql,
  mysql: mysqlDialect,
  sqlserver,
  oracle,
  sqlite,
};
