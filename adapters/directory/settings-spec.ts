const text = { type: 'string', minLength: 1 };
const host = { ...text, description: 'Host. 主机。' };
const port = { type: 'integer', minimum: 1, maximum: 65535, description: 'Port. 端口。' };
const user = { ...text, description: 'User. 用户名。' };
const path = { ...text, description: 'Folder. 目录。' };
const secret = (what: string): object => ({
  ...text,
  description: `Name of the secret that holds the ${what}. 机密名称。`,
});

const place = {
  description: 'Where the folder is. 目录所在。',
  type: 'object',
  required: ['kind'],
  properties: { kind: { enum: ['local', 'sftp', 'ftp'] } },
  oneOf: [
    {
      additionalProperties: false,
      required: ['kind', 'path'],
      properties: { kind: { const: 'local' }, path },
    },
    {
      additionalProperties: false,
      required: ['kind', 'host', 'user', 'hostKey', 'path'],
      properties: {
        ...{ kind: { const: 'sftp' }, host, port, user, path },
        password: secret('password'),
        privateKey: secret('private key'),
        hostKey: {
          type: 'string',
          pattern: '^SHA256:[A-Za-z0-9+/]{43}$',
          description: 'Fingerprint of the server, as ssh-keygen -l shows it. 服务器公钥指纹。',
        },
      },
      anyOf: [{ required: ['password'] }, { required: ['privateKey'] }],
    },
    {
      additionalProperties: false,
      required: ['kind', 'host', 'user', 'password', 'path'],
      properties: {
        ...{ kind: { const: 'ftp' }, host, port, user, path },
        password: secret('password'),
        tls: { enum: ['verified', 'off'], default: 'verified', description: 'Encryption on the way. 传输加密。' },
      },
    },
  ],
};

const files = {
  type: 'array',
  minItems: 1,
  description: 'Which files are read, and how. 读取哪些文件。',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['match'],
    properties: {
      match: { ...text, pattern: '^[^/\\\\]+$', description: 'Name with * and ?. 文件名，可用 * 与 ?。' },
      table: { ...text, description: 'What its rows are called in the hub. 在平台中的表名。' },
      format: { enum: ['ndjson', 'csv', 'xlsx', 'xls', 'xml', 'json'], description: 'Format. 格式。' },
      options: {
        type: 'object',
        additionalProperties: { type: ['string', 'number', 'boolean'] },
        description: 'Options of the format: encoding, delimiter, header, sheet, record … 格式选项。',
      },
    },
  },
};

/** JSON Schema (2020-12) of the settings of `directory`. */
export const settingsSpec = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Folder of files: local, SFTP, FTP 文件目录',
  type: 'object',
  additionalProperties: false,
  required: ['place', 'files'],
  properties: {
    place,
    files,
    ready: {
      description: 'When a file may be read. 何时可以读取。',
      oneOf: [
        {
          type: 'object',
          additionalProperties: false,
          required: ['kind'],
          properties: {
            kind: { const: 'stable' },
            seconds: { type: 'integer', minimum: 0, maximum: 3600, default: 10 },
          },
        },
        {
          type: 'object',
          additionalProperties: false,
          required: ['kind', 'suffix'],
          properties: { kind: { const: 'marker' }, suffix: { ...text, pattern: '^[^/\\\\]+$' } },
        },
      ],
    },
    maximumBytes: {
      type: 'integer',
      minimum: 1,
      default: 1_000_000_000,
      description: 'Largest file. 单个文件大小上限。',
    },
    timeoutSeconds: {
      type: 'integer',
      minimum: 1,
      maximum: 600,
      default: 30,
      description: 'Silence after which a server is taken to be gone. 静默多久视为中断（秒）。',
    },
  },
} as const;
