const identifier = { type: 'string', minLength: 1, maxLength: 128, pattern: '^[^\\u0000]+$' };

const technicalColumns = {
  type: 'object',
  additionalProperties: false,
  description:
    "The sender's names of the technical columns; defaults NO, SYNC_SIGN, SYNC_ERROR_DESC, SYNC_DATE, UPDATE_DATE. 技术列的实际列名。",
  properties: {
    key: { ...identifier, description: 'Key of a row. 主键列(流水号)。' },
    sign: { ...identifier, description: 'Null until read, then 1 or 2. 同步标志列。' },
    reason: { ...identifier, description: 'Why a row was rejected. 同步错误原因列。' },
    date: { ...identifier, description: 'When it was read. 读取时间列。' },
    updated: {
      type: 'string',
      maxLength: 128,
      description: 'When the sender wrote it; empty: none that can be trusted. 写入前置机时间列,留空表示不可信。',
    },
  },
};

const connection = {
  dialect: {
    enum: ['postgresql', 'mysql', 'sqlserver', 'oracle', 'sqlite'],
    description:
      'Kind of database, by protocol: postgresql also openGauss and KingbaseES, mysql also MariaDB, OceanBase and TiDB. 数据库类型（按协议）。',
  },
  host: { type: 'string', minLength: 1, description: 'Host. 主机。' },
  port: { type: 'integer', minimum: 1, maximum: 65535, description: 'Port. 端口。' },
  database: { ...identifier, description: 'Database; for Oracle the service. 数据库名，Oracle 为服务名。' },
  user: { type: 'string', minLength: 1, description: 'User. 用户名。' },
  password: {
    type: 'string',
    minLength: 1,
    description: 'Name of the secret that holds the password. 口令的机密名称。',
  },
  tls: { enum: ['verified', 'off'], default: 'verified', description: 'Encryption on the way. 传输加密。' },
  file: { type: 'string', minLength: 1, description: 'File of a SQLite database. SQLite 文件路径。' },
  schema: { ...identifier, description: 'Schema of the tables. 表所在模式。' },
};

const tables = {
  type: 'array',
  minItems: 1,
  description: 'Tables of one family of cases. 一类办件的各表。',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['name', 'role'],
    properties: {
      name: { ...identifier, description: 'Table. 表名。' },
      role: {
        enum: ['base', 'stage', 'result', 'document'],
        description: 'What it holds of a case. 表在办件中的角色。',
      },
      columns: technicalColumns,
    },
  },
};

const reason = {
  type: 'object',
  additionalProperties: false,
  description: 'Width of the reason column. 错误原因列的宽度。',
  properties: {
    limit: { type: 'integer', minimum: 20, maximum: 1000, default: 1000, description: 'At most. 上限。' },
    unit: {
      enum: ['characters', 'gbk-bytes', 'utf8-bytes'],
      default: 'characters',
      description: "How the sender's database counts. 计量单位。",
    },
  },
};

/** JSON Schema (2020-12) of the settings of `sql-front-end`. */
export const settingsSpec = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'SQL front-end database 前置数据库',
  type: 'object',
  additionalProperties: false,
  required: ['dialect', 'tables'],
  properties: {
    ...connection,
    tables,
    caseColumns: {
      type: 'array',
      minItems: 1,
      maxItems: 4,
      items: identifier,
      default: ['INTERNAL_NO', 'ITEM_ID'],
      description: 'Columns that all tables share and that make a case. 各表共有、用以确定同一办件的列。',
    },
    columns: technicalColumns,
    complete: {
      type: 'array',
      uniqueItems: true,
      items: { enum: ['base', 'stage', 'result', 'document'] },
      default: ['base', 'stage'],
      description: 'Without these a case is held back for a while. 缺少这些表的行时暂缓读取。',
    },
    reason,
    casesPerBatch: {
      type: 'integer',
      minimum: 1,
      maximum: 5000,
      default: 500,
      description: 'Cases in a batch. 每批办件数。',
    },
    settleSeconds: {
      type: 'integer',
      minimum: 0,
      maximum: 600,
      default: 5,
      description: 'A case must have been quiet for so long. 办件须静止多久才读取(秒)。',
    },
    patienceSeconds: {
      type: 'integer',
      minimum: 0,
      default: 3600,
      description:
        'After so long without change an incomplete case is taken as it is. 不完整办件静止多久后照原样读取(秒)。',
    },
    timeoutSeconds: {
      type: 'integer',
      minimum: 1,
      maximum: 600,
      default: 30,
      description: 'For one statement. 单条语句时限(秒)。',
    },
  },
  if: { properties: { dialect: { const: 'sqlite' } }, required: ['dialect'] },
  then: { required: ['file'], properties: { schema: false } },
  else: { required: ['host', 'database', 'user', 'password'] },
} as const;
