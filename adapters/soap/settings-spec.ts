import {
  authentication,
  errorInside,
  limitProperties,
  listProperties,
  paging,
  text,
} from '../http-json/settings-spec.ts';

const argumentsOf = {
  type: 'object',
  additionalProperties: { type: 'string' },
  description:
    'Arguments by name; {offset}, {limit}, {page}, {cursor}, {since}, {secret:NAME} are filled in. 参数，占位符自动代入。',
};

const collection = {
  type: 'object',
  additionalProperties: false,
  required: ['table', 'operation'],
  properties: {
    table: { ...text, description: 'What its rows are called in the hub. 在平台中的表名。' },
    operation: { ...text, pattern: '^[\\w.-]+$', description: 'Operation. 操作名。' },
    soapAction: { type: 'string', description: 'SOAPAction header. SOAPAction 头。' },
    arguments: argumentsOf,
    answer: {
      enum: ['xml', 'json', 'elements'],
      default: 'xml',
      description: 'What the result holds: XML or JSON in one string, or elements. 返回内容：XML 串、JSON 串或元素。',
    },
    ...listProperties,
    paging: { ...paging, default: { kind: 'none' } },
  },
};

/** JSON Schema (2020-12) of the settings of `soap`. */
export const settingsSpec = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'SOAP service SOAP 服务',
  type: 'object',
  additionalProperties: false,
  required: ['endpoint', 'namespace', 'collections'],
  properties: {
    endpoint: {
      type: 'string',
      pattern: '^https?://[^@\\s]+$',
      description: 'The only address that is asked. 唯一访问的地址。',
    },
    namespace: { type: 'string', pattern: '^[^\\s"<>]*$', description: 'Namespace of the operations. 命名空间。' },
    version: { enum: ['1.1', '1.2'], default: '1.1', description: 'Version of SOAP. SOAP 版本。' },
    collections: {
      type: 'array',
      minItems: 1,
      items: collection,
      description: 'Lists, base first. 各列表，基本表在前。',
    },
    authentication: authentication.oneOf[0],
    error: errorInside,
    acknowledge: {
      type: 'object',
      additionalProperties: false,
      required: ['operation', 'arguments'],
      description: 'Operation that takes outcomes; {rows} is filled in. 结果回写操作。',
      properties: {
        operation: { ...text, pattern: '^[\\w.-]+$' },
        soapAction: { type: 'string' },
        arguments: argumentsOf,
        rowsPerRequest: { type: 'integer', minimum: 1, maximum: 10_000, default: 200 },
      },
    },
    wsdl: { enum: ['query', 'off'], default: 'query', description: 'Where the WSDL is. WSDL 位置。' },
    ...limitProperties,
  },
} as const;
