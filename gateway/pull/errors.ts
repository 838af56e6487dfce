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
  PULL_STALLED: {
    kind: 'source',
    retryable: true,
    message: {
      zh: '数据源“{source}”已静默 {seconds} 秒，没有任何数据或字节，本次读取中止。',
      en: 'The source "{source}" has been silent for {seconds} seconds, without a row or a byte; reading was broken off.',
    },
    remedy: {
      zh: '请部门检查其系统是否挂起；确需更久的，请加大 silenceSeconds。',
      en: 'Have the department see whether its system hangs; if it needs longer, raise silenceSeconds.',
    },
  },
  PULL_ROWS_MISSING: {
    kind: 'source',
    retryable: false,
    message: {
      zh: '数据源“{source}”给出 {offered} 条，少于其声明的条数，收支不平。',
      en: 'The source "{source}" gave {offered} rows, fewer than it announced; the ledger does not balance.',
    },
    remedy: {
      zh: '请部门核对缺少的记录；下次抽取会补读。',
      en: 'Have the department look for the rows that are missing; the next run reads them.',
    },
  },
  PULL_DELIVERY_REFUSED: {
    kind: 'input',
    retryable: false,
    message: {
      zh: '数据源“{source}”的数据整批无法读取（{code}），未入库。',
      en: 'What the source "{source}" gave cannot be read as a whole ({code}); nothing of it is stored.',
    },
    remedy: {
      zh: '请按该错误码排查（docs/generated/errors.md）；原始字节已留存于报送 {submission}。',
      en: 'Look that code up (docs/generated/errors.md); the bytes are kept with submission {submission}.',
    },
  },
  PULL_SHAPE_DRIFTED: {
    kind: 'source',
    retryable: false,
    message: {
      zh: '数据源“{source}”的结构已变化，抽取前停止：{changesZh}。',
      en: 'The shape of the source "{source}" has changed, and it is not read: {changesEn}.',
    },
    remedy: {
      zh: '请与部门核实并更正映射；新结构无误的，运行 heliograph pull {source} --accept-shape；要边报告边抽取，请将该数据源的 drift 设为 continue。',
      en: 'Ask the department and correct the mapping; if the new shape is right, run heliograph pull {source} --accept-shape; to go on and report, set drift: continue for the source.',
    },
  },
  PULL_SHAPE_CHANGED: {
    kind: 'source',
    retryable: false,
    message: {
      zh: '数据源“{source}”的结构有变化，抽取照常进行：{changesZh}。',
      en: 'The shape of the source "{source}" has changed; it was read all the same: {changesEn}.',
    },
    remedy: {
      zh: '请核实新列是否应纳入映射。',
      en: 'See whether the new columns belong into the mapping.',
    },
  },
});
