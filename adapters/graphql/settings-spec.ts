import { authentication, limitProperties, listProperties, paging, text } from '../http-json/settings-spec.ts';

/** JSON Schema (2020-12) of the settings of `graphql`. */
export const settingsSpec = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'GraphQL interface GraphQL 接口',
  type: 'object',
  additionalProperties: false,
  required: ['endpoint', 'collections'],
  properties: {
    endpoint: {
      type: 'string',
      pattern: '^https?://[^@\\s]+$',
      description: 'The only address that is asked. 唯一访问的地址。',
    },
    collections: {
      type: 'array',
      minItems: 1,
      description: 'Lists, base first. 各列表，基本表在前。',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['table', 'query', 'records'],
        properties: {
          table: { ...text, description: 'What its rows are called in the hub. 在平台中的表名。' },
          query: { ...text, description: 'Query; paging parameters are its variables. 查询语句，翻页参数为变量。' },
          variables: { type: 'object', description: 'Fixed variables. 固定变量。' },
          ...listProperties,
          paging: { ...paging, default: { kind: 'none' } },
        },
      },
    },
    authentication,
    acknowledge: {
      type: 'object',
      additionalProperties: false,
      required: ['mutation'],
      description: 'Mutation that takes outcomes as $verdicts. 结果回写变更。',
      properties: {
        mutation: text,
        rowsPerRequest: { type: 'integer', minimum: 1, maximum: 10_000, default: 200 },
      },
    },
    ...limitProperties,
  },
} as const;
