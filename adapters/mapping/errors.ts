import { defineErrors } from '../../kernel/coded-error.ts';

/** Refusals of mapping files. */
export const mappingError = defineErrors({
  MAPPING_INVALID: {
    kind: 'config',
    retryable: false,
    message: {
      zh: '映射文件“{file}”有 {count} 处错误：\n{faults}',
      en: 'The mapping file "{file}" has {count} faults:\n{faults}',
    },
    remedy: {
      zh: '请按 schemas/mapping.schema.json 改正所列各处。',
      en: 'Correct them; schemas/mapping.schema.json says what is allowed.',
    },
  },
  MAPPING_ARGUMENT_INVALID: {
    kind: 'input',
    retryable: false,
    message: {
      zh: '“{argument}”的值“{value}”无效；可用：{allowed}。',
      en: '"{value}" is no value for {argument}; allowed: {allowed}.',
    },
    remedy: { zh: '请改正后重试。', en: 'Correct it and try again.' },
  },
  MAPPING_UNREADABLE: {
    kind: 'config',
    retryable: false,
    message: { zh: '无法打开映射文件“{file}”。', en: 'The mapping file "{file}" cannot be opened.' },
    remedy: { zh: '请检查路径和权限。', en: 'Check the path and its permissions.' },
  },
});
