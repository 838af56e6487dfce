import { defineErrors } from '../kernel/coded-error.ts';

/** Refusals that any subgraph may give. */
export const subgraphError = defineErrors({
  STORE_NEWER_THAN_PROGRAM: {
    kind: 'config',
    retryable: false,
    message: {
      en: 'The store {file} was written by a newer version of the hub (level {level}; this one knows {known}).',
      zh: '数据库 {file} 由更新版本的程序写成（版本级别 {level}，本程序只认识到 {known}）。',
    },
    remedy: {
      en: 'Start the newer version, or restore the store from a copy made before the upgrade.',
      zh: '请启动较新的程序版本，或者恢复升级前的备份。',
    },
  },
  SCALAR_INVALID: {
    kind: 'input',
    retryable: false,
    message: {
      en: '"{value}" is not a {scalar}; it is written {form}.',
      zh: '“{value}”不是有效的 {scalar}，应写作 {form}。',
    },
    remedy: {
      en: 'Write the value in that form; it must exist in the calendar.',
      zh: '请按该格式填写，且须为日历上真实存在的值。',
    },
  },
});
