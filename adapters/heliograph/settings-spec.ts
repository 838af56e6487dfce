import { limitProperties, text } from '../http-json/settings-spec.ts';

/** JSON Schema (2020-12) of the settings of `heliograph`. */
export const settingsSpec = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Another Heliograph 下级阳光汇',
  type: 'object',
  additionalProperties: false,
  required: ['baseUrl', 'clientId', 'secret', 'families'],
  properties: {
    baseUrl: {
      type: 'string',
      pattern: '^https?://[^@\\s]+$',
      description: 'The other hub; the only host that is asked. 对方枢纽地址，唯一访问的主机。',
    },
    clientId: { ...text, description: 'Client of the other hub. 在对方枢纽登记的客户端。' },
    secret: { ...text, description: 'Name of its secret. 其机密的名称。' },
    families: {
      type: 'array',
      minItems: 1,
      description: 'Families of cases, with their tables. 办件类别及对应表名。',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['type', 'base'],
        properties: {
          type: { ...text, description: 'As the graph calls it. 图中的类别名。' },
          base: { ...text, description: 'Table of base records. 基本表。' },
          stage: { ...text, description: 'Table of stages. 过程表。' },
          result: { ...text, description: 'Table of results. 结果表。' },
          document: { ...text, description: 'Table of documents. 材料表。' },
        },
      },
    },
    department: { ...text, description: 'Only cases of this department. 仅此部门的办件。' },
    pageSize: { type: 'integer', minimum: 1, maximum: 200, default: 100, description: 'Cases a page. 每页办件数。' },
    ...limitProperties,
  },
} as const;
