import { defineErrors } from '../kernel/coded-error.ts';

/** Expected refusals of conformity 校验错误目录: a pack or a call that cannot be used. What is wrong with data is a finding. */
export const conformityError = defineErrors({
  CONFORMITY_RULE_KIND_UNKNOWN: {
    kind: 'config',
    retryable: false,
    message: { zh: '规则 {rule} 的类型“{name}”不存在。', en: 'Rule {rule} is of kind "{name}", which does not exist.' },
    remedy: {
      zh: '请使用 conformity/rules 中的规则类型,或先编写该类型。',
      en: 'Use a kind of conformity/rules, or write that kind first.',
    },
  },
  CONFORMITY_RULE_FIELD_UNKNOWN: {
    kind: 'config',
    retryable: false,
    message: {
      zh: '规则 {rule} 提到的字段 {field} 在其适用的各数据表中都不存在。',
      en: 'Rule {rule} names the field {field}, which no record type that it applies to has.',
    },
    remedy: {
      zh: '请更正规则中的字段名,或更正其适用的数据表。',
      en: "Correct the field's name in the rule, or the record types that it applies to.",
    },
  },
  CONFORMITY_CODE_LIST_UNKNOWN: {
    kind: 'config',
    retryable: false,
    message: {
      zh: '{owner} 使用的代码表 {list} 不在规范中。',
      en: '{owner} uses the code list {list}, which the pack lacks.',
    },
    remedy: { zh: '请在规范中补充该代码表或更正名称。', en: 'Add the code list to the pack or correct its name.' },
  },
  CONFORMITY_PATTERN_INVALID: {
    kind: 'config',
    retryable: false,
    message: {
      zh: '规则 {rule} 的正则表达式“{pattern}”有误。',
      en: 'The pattern "{pattern}" of rule {rule} is not a regular expression.',
    },
    remedy: { zh: '请更正该正则表达式。', en: 'Correct the regular expression.' },
  },
  CONFORMITY_RECORD_TYPE_UNKNOWN: {
    kind: 'input',
    retryable: false,
    message: { zh: '规范 {pack} 没有数据表 {recordType}。', en: 'The pack {pack} has no record type {recordType}.' },
    remedy: {
      zh: '请使用规范中的数据表名,或选用包含该表的规范。',
      en: 'Name a record type of the pack, or choose the pack that has it.',
    },
  },
});
