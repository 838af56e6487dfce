export const pointer = { type: 'string', pattern: '^(/[^/]*)*$' };
export const text = { type: 'string', minLength: 1 };
const size = { type: 'integer', minimum: 1, maximum: 10_000, default: 100, description: 'Records a page. 每页条数。' };

export const paging = {
  description: 'How the list is paged. 翻页方式。',
  oneOf: [
    {
      type: 'object',
      additionalProperties: false,
      required: ['kind'],
      properties: {
        kind: { const: 'offset' },
        offset: { ...text, default: 'offset' },
        limit: { ...text, default: 'limit' },
        size,
        overlap: {
          type: 'integer',
          minimum: 1,
          maximum: 100,
          default: 5,
          description: 'Records asked for again with each page. 每页与上一页重叠的条数。',
        },
      },
    },
    {
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'next'],
      properties: {
        kind: { const: 'cursor' },
        parameter: { ...text, default: 'cursor' },
        next: pointer,
        more: { ...pointer, description: 'Where it says whether there is more. 是否还有下一页。' },
        limit: text,
        size,
      },
    },
    {
      type: 'object',
      additionalProperties: false,
      required: ['kind'],
      properties: {
        kind: { const: 'page' },
        page: { ...text, default: 'page' },
        limit: { ...text, default: 'limit' },
        size,
        first: {
          type: 'integer',
          minimum: 0,
          maximum: 1,
          default: 1,
          description: 'Number of the first page. 首页页码。',
        },
      },
    },
    {
      type: 'object',
      additionalProperties: false,
      required: ['kind'],
      properties: { kind: { const: 'link' }, next: pointer },
    },
    { type: 'object', additionalProperties: false, required: ['kind'], properties: { kind: { const: 'none' } } },
  ],
};

/** Properties of a list that all adapters over HTTP share. */
export const listProperties = {
  records: { ...pointer, default: '', description: 'Where the list stands. 列表位置。' },
  item: { ...pointer, default: '', description: 'Where the record stands in an element. 元素中的记录位置。' },
  values: { ...pointer, default: '', description: 'Where the values of its row stand. 记录中的取值位置。' },
  key: { ...pointer, default: '/NO', description: 'Where the key of a record stands. 主键位置。' },
  total: { ...pointer, description: 'Where the total stands. 总数位置。' },
  nested: {
    type: 'array',
    description: 'Lists inside a record that are rows of their own. 记录内嵌的子表。',
    items: {
      type: 'object',
      additionalProperties: false,
      required: ['table', 'records'],
      properties: {
        table: text,
        records: { ...pointer, minLength: 2 },
        key: { ...pointer, default: '/NO' },
        values: pointer,
      },
    },
  },
  paging,
  since: {
    type: 'object',
    additionalProperties: false,
    required: ['parameter', 'field'],
    description: 'Asks only for what changed since the last run. 增量抽取。',
    properties: {
      parameter: text,
      field: pointer,
      overlapSeconds: { type: 'integer', minimum: 0, maximum: 86_400, default: 600 },
    },
  },
};

const collection = {
  type: 'object',
  additionalProperties: false,
  required: ['table', 'path', 'paging'],
  properties: {
    table: { ...text, description: 'What its rows are called in the hub. 在平台中的表名。' },
    path: { ...text, pattern: '^(?![a-z]+:|//)', description: 'Path beneath the base. 相对路径。' },
    query: { type: 'object', additionalProperties: { type: 'string' }, description: 'Fixed parameters. 固定参数。' },
    ...listProperties,
  },
};

export const authentication = {
  description: 'How the hub shows who it is. 身份验证。',
  oneOf: [
    {
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'name', 'secret'],
      properties: { kind: { const: 'header' }, name: text, secret: text, prefix: { type: 'string' } },
    },
    {
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'url', 'clientId', 'secret'],
      properties: {
        kind: { const: 'token' },
        url: text,
        clientId: text,
        secret: text,
        body: { enum: ['form', 'json'], default: 'form' },
        token: { ...pointer, default: '/access_token' },
        lifetime: { ...pointer, default: '/expires_in' },
      },
    },
  ],
};

/** Limits that all adapters over HTTP share. */
export const limitProperties = {
  timeoutSeconds: {
    type: 'integer',
    minimum: 1,
    maximum: 600,
    default: 30,
    description: 'For one answer. 单次应答时限(秒)。',
  },
  maximumBytes: {
    type: 'integer',
    minimum: 1024,
    default: 20_000_000,
    description: 'Largest answer. 应答大小上限。',
  },
  attempts: {
    type: 'integer',
    minimum: 1,
    maximum: 20,
    default: 5,
    description: 'Tries of one request. 单次请求尝试次数。',
  },
  longestWaitSeconds: {
    type: 'integer',
    minimum: 1,
    maximum: 3600,
    default: 120,
    description: 'Longest pause between tries; a longer Retry-After ends the run. 重试间隔上限(秒)。',
  },
  walks: {
    type: 'integer',
    minimum: 1,
    maximum: 20,
    default: 5,
    description: 'Times that a drifting list is walked through. 列表变动时重读次数。',
  },
};

/** How an answer 200 says that it is an error after all. */
export const errorInside = {
  type: 'object',
  additionalProperties: false,
  required: ['pointer', 'success'],
  description: 'How an answer 200 says that it is an error. 应答内错误码。',
  properties: {
    pointer,
    success: { type: 'array', minItems: 1, items: { type: 'string' } },
    busy: { type: 'array', items: { type: 'string' } },
  },
};

/** JSON Schema (2020-12) of the settings of `http-json`. */
export const settingsSpec = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'HTTP interface with JSON HTTP JSON 接口',
  type: 'object',
  additionalProperties: false,
  required: ['baseUrl', 'collections'],
  properties: {
    baseUrl: {
      type: 'string',
      pattern: '^https?://[^@\\s]+$',
      description: 'The only host that is asked. 唯一访问的主机。',
    },
    collections: {
      type: 'array',
      minItems: 1,
      items: collection,
      description: 'Lists, base first. 各列表,基本表在前。',
    },
    authentication,
    error: errorInside,
    acknowledge: {
      type: 'object',
      additionalProperties: false,
      required: ['path'],
      description: 'Where outcomes are posted. 结果回写接口。',
      properties: {
        path: { ...text, pattern: '^(?![a-z]+:|//)' },
        rowsPerRequest: { type: 'integer', minimum: 1, maximum: 10_000, default: 200 },
      },
    },
    ...limitProperties,
  },
} as const;
