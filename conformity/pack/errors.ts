import { defineErrors } from '../../kernel/coded-error.ts';

/** Coded errors about specification packs 规范包. */
export const packErrors = defineErrors({
  PACK_DIRECTORY_UNREADABLE: {
    kind: 'config',
    retryable: false,
    message: {
      zh: '无法读取规范目录 {directory}:{reason}',
      en: 'The folder of specifications {directory} cannot be read: {reason}',
    },
    remedy: {
      zh: '请检查目录是否存在、是否可读,其中应有“规范/版本/pack.yaml”。',
      en: 'See that the folder exists and may be read; it should hold <id>/<version>/pack.yaml.',
    },
  },
  PACK_BROKEN: {
    kind: 'config',
    retryable: false,
    message: {
      zh: '规范包有 {count} 处错误:\n{listZh}',
      en: 'The specification packs have {count} faults:\n{list}',
    },
    remedy: {
      zh: '请按所列文件、行和路径逐处改正后重新启动;写法见 schemas/specifications/*.schema.json。',
      en: 'Mend each place named by file, line and path, then start again; the form is in schemas/specifications/*.schema.json.',
    },
  },
  PACK_NONE_APPLIES: {
    kind: 'input',
    retryable: false,
    message: {
      zh: '没有规范适用于 {period} 的 {recordType};可用的有:{known}',
      en: 'No specification applies to {recordType} of {period}; there are: {known}',
    },
    remedy: {
      zh: '请核对数据表名称和所属月份;若规范已更新,请管理员增加新的规范版本。',
      en: 'Check the name of the record type and the month; if the specification has changed, an administrator adds the new version.',
    },
  },
  PACK_SEVERAL_APPLY: {
    kind: 'config',
    retryable: false,
    message: {
      zh: '{period} 的 {recordType} 同时适用多个规范:{packs}',
      en: 'Several specifications apply to {recordType} of {period}: {packs}',
    },
    remedy: {
      zh: '请管理员给其中较早的规范填写截止月份(pack.yaml 的 effective.to),使同一月份只有一个适用。',
      en: 'An administrator gives the older one a last month (effective.to in pack.yaml), so that one applies to a month.',
    },
  },
});
