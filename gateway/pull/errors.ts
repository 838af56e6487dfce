import { defineErrors } from '../../kernel/coded-error.ts';

/** What a run may be told beside what its source says 抽取错误目录. */
export const pullError = defineErrors({
  PULL_EMPTY_UNEXPECTEDLY: {
    kind: 'source',
    retryable: true,
    message: {
      zh: '数据源“{source}”没有给出任何数据，而上月有 {before} 条。',
      en: 'The source "{source}" gave nothing, where there were {before} rows the month before.',
    },
    remedy: {
      zh: '请部门核实；确无办件的，请作“零办件”申报。',
      en: 'Have the department look; if there were no cases, have it declare that.',
    },
  },
  PULL_LEASED: {
    kind: 'conflict',
    retryable: true,
    message: {
      zh: '另一枢纽进程正在抽取“{source}”（自 {since}）。',
      en: 'Another hub is pulling "{source}" (since {since}).',
    },
    remedy: {
      zh: '请等待其结束；确已停止的，租约在静默 {seconds} 秒后自动失效。',
      en: 'Wait for it; if it has stopped, its lease ends by itself after {seconds} seconds of silence.',
    },
  },
});
