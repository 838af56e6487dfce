/** A rule of composition in plain words; Chinese first, as officials read it. */
export interface CompositionRule {
  readonly zh: string;
  readonly en: string;
}

/** Rules of Federation composition that a change of an SDL breaks most often, by the composer's own code. */
export const compositionRules: Readonly<Record<string, CompositionRule>> = Object.freeze({
  INVALID_GRAPHQL: { zh: 'SDL 本身有误', en: 'the SDL itself is not valid' },
  FIELD_TYPE_MISMATCH: {
    zh: '同一字段在各子图中的类型必须一致',
    en: 'a field has the same type in every subgraph that defines it',
  },
  FIELD_ARGUMENT_TYPE_MISMATCH: {
    zh: '同一参数在各子图中的类型必须一致',
    en: 'an argument has the same type in every subgraph that defines it',
  },
  FIELD_ARGUMENT_DEFAULT_MISMATCH: {
    zh: '同一参数在各子图中的默认值必须一致',
    en: 'an argument has the same default in every subgraph that defines it',
  },
  INVALID_FIELD_SHARING: {
    zh: '多个子图都解析的字段，须在每处标明 @shareable',
    en: 'a field that several subgraphs resolve is marked @shareable in each of them',
  },
  KEY_INVALID_FIELDS: {
    zh: '@key 只能使用该类型在本子图中具有的字段',
    en: '@key names fields that the type has in that subgraph',
  },
  REQUIRES_INVALID_FIELDS: {
    zh: '@requires 只能使用该类型的外部字段',
    en: '@requires names external fields of the type',
  },
  PROVIDES_INVALID_FIELDS: {
    zh: '@provides 只能使用所返回类型的字段',
    en: '@provides names fields of the type returned',
  },
  EXTERNAL_UNUSED: {
    zh: '标为 @external 的字段必须被 @key、@requires 或 @provides 用到',
    en: 'an @external field is used by a @key, @requires or @provides',
  },
  EXTERNAL_MISSING_ON_BASE: {
    zh: '标为 @external 的字段必须由另一子图解析',
    en: 'an @external field is resolved by another subgraph',
  },
  TYPE_KIND_MISMATCH: {
    zh: '同名类型在各子图中的种类必须一致',
    en: 'types of one name are of one kind in every subgraph',
  },
  ENUM_VALUE_MISMATCH: {
    zh: '既作输入又作输出的枚举，各子图取值必须一致',
    en: 'an enum used for input and output has the same values in every subgraph',
  },
  SATISFIABILITY_ERROR: {
    zh: '每个字段都必须能从任一查询入口经由 @key 到达',
    en: 'every field can be reached from every entry point, by way of a @key',
  },
  NO_QUERIES: { zh: '至少有一个子图提供查询', en: 'at least one subgraph offers a query' },
});
