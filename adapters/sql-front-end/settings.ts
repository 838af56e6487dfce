/**
 * Settings of a front-end database 前置库. One source reads one family of tables (base, stages, result, documents);
 * a department with cases of two families attaches two sources.
 */
export interface SqlFrontEndSettings {
  readonly dialect: 'postgresql' | 'mysql' | 'sqlserver' | 'oracle' | 'sqlite';
  readonly host?: string;
  readonly port?: number;
  readonly database?: string;
  readonly user?: string;
  /** Name of the secret that holds the password. */
  readonly password?: string;
  readonly tls?: 'verified' | 'off';
  /** Path of the SQLite file. */
  readonly file?: string;
  readonly schema?: string;
  readonly tables: readonly TableSettings[];
  readonly caseColumns?: readonly string[];
  readonly columns?: Partial<TechnicalColumns>;
  readonly complete?: readonly TableRole[];
  readonly reason?: Partial<ReasonLimit>;
  readonly casesPerBatch?: number;
  readonly settleSeconds?: number;
  readonly patienceSeconds?: number;
  readonly timeoutSeconds?: number;
}

/** What a table holds of a case; also the order in which tables of a case are offered. */
export type TableRole = 'base' | 'stage' | 'result' | 'document';
export const TABLE_ROLES: readonly TableRole[] = ['base', 'stage', 'result', 'document'];

export interface TableSettings {
  readonly name: string;
  readonly role: TableRole;
  readonly columns?: Partial<TechnicalColumns>;
}

/** The sender's names for the columns through which front-end databases talk; real senders differ. */
export interface TechnicalColumns {
  /** NO 流水号. */
  readonly key: string;
  /** SYNC_SIGN: null not read, 1 taken over, 2 rejected. */
  readonly sign: string;
  /** SYNC_ERROR_DESC. */
  readonly reason: string;
  /** SYNC_DATE, in some systems READ_DATE. */
  readonly date: string;
  /** UPDATE_DATE 写入前置机时间; an empty text: the system has none that can be trusted. */
  readonly updated: string;
}

/** How long a reason may be, and in what unit the sender's database counts. */
export interface ReasonLimit {
  readonly limit: number;
  readonly unit: 'characters' | 'gbk-bytes' | 'utf8-bytes';
}

/** A table with its own names filled in. */
export interface FrontEndTable {
  readonly name: string;
  readonly role: TableRole;
  readonly columns: TechnicalColumns;
}

/** Settings with every default in place. */
export interface FrontEnd extends Omit<SqlFrontEndSettings, 'columns'> {
  /** In the order base, stage, result, document. */
  readonly tables: readonly FrontEndTable[];
  readonly caseColumns: readonly string[];
  readonly complete: readonly TableRole[];
  readonly reason: ReasonLimit;
  readonly casesPerBatch: number;
  readonly settleSeconds: number;
  readonly patienceSeconds: number;
  readonly timeoutSeconds: number;
}

const STANDARD_COLUMNS: TechnicalColumns = {
  key: 'NO',
  sign: 'SYNC_SIGN',
  reason: 'SYNC_ERROR_DESC',
  date: 'SYNC_DATE',
  updated: 'UPDATE_DATE',
};

/** Fills in the defaults, which are the names of the provincial specification (specification.md §1.1). */
export function withDefaults(settings: SqlFrontEndSettings): FrontEnd {
  const { columns, ...rest } = settings;
  const tables = settings.tables
    .map((table) => ({ ...table, columns: { ...STANDARD_COLUMNS, ...columns, ...table.columns } }))
    .sort((one, other) => TABLE_ROLES.indexOf(one.role) - TABLE_ROLES.indexOf(other.role));
  const present = new Set(tables.map(({ role }) => role));
  return {
    ...rest,
    tables,
    caseColumns: settings.caseColumns ?? ['INTERNAL_NO', 'ITEM_ID'],
    complete: (settings.complete ?? ['base', 'stage']).filter((role) => present.has(role)),
    reason: { limit: 1000, unit: 'characters', ...settings.reason },
    casesPerBatch: settings.casesPerBatch ?? 500,
    settleSeconds: settings.settleSeconds ?? 5,
    patienceSeconds: settings.patienceSeconds ?? 3600,
    timeoutSeconds: settings.timeoutSeconds ?? 30,
  };
}
