import { defineErrors } from '../../kernel/coded-error.ts';

/** Expected refusals of the catalogue 权力目录错误目录. */
export const catalogueError = defineErrors({
  CATALOGUE_CODE_TWICE: {
    kind: 'config',
    retryable: false,
    message: { en: 'The library lists the code {code} twice.', zh: '目录文件中编码 {code} 出现两次。' },
    remedy: { en: 'Keep one entry for each department and power.', zh: '每个部门、每项权力只保留一条。' },
  },
  CATALOGUE_DEPARTMENT_UNKNOWN: {
    kind: 'config',
    retryable: false,
    message: {
      en: '{code} names the department {department}, which is neither in the library nor in the catalogue.',
      zh: '{code} 所指部门 {department} 既不在目录文件中，也不在权力目录中。',
    },
    remedy: {
      en: 'Add the department to the library, or correct its code.',
      zh: '请在目录文件中补充该部门，或更正部门编码。',
    },
  },
  CATALOGUE_VERSIONS_DISORDERED: {
    kind: 'config',
    retryable: false,
    message: {
      en: 'The versions of {code} do not follow one another: {reason}.',
      zh: '{code} 的各版本不能依次衔接：{reason}。',
    },
    remedy: {
      en: 'Give at least one version, each with its first day (YYYY-MM-DD), oldest first, no day twice.',
      zh: '至少给出一个版本，每个版本写明生效首日（YYYY-MM-DD），由旧到新，日期不得重复。',
    },
  },
  CATALOGUE_EDITION_DENIED: {
    kind: 'auth',
    retryable: false,
    message: {
      en: 'The whole catalogue for checking is open to administrators and the hub only.',
      zh: '整版校验目录仅限管理员与枢纽查询。',
    },
    remedy: {
      en: 'Ask with an administrator’s token, or page through departments and powerItems.',
      zh: '请使用管理员令牌，或改用 departments 与 powerItems 分页查询。',
    },
  },
});
