import { defineErrors } from '../../kernel/coded-error.ts';

/** Expected refusals of the federation engine 联邦执行错误目录. */
export const federationError = defineErrors({
  GRAPH_NULL_NOT_ALLOWED: {
    kind: 'source',
    retryable: true,
    message: {
      zh: '字段 {field} 不得为空，而子图未给出值。',
      en: 'The field {field} must not be null, but no subgraph had a value.',
    },
    remedy: {
      zh: '请稍后重试；运维请检查该字段所在子图。',
      en: 'Try again later; operators check the subgraph of that field.',
    },
  },
  GRAPH_VALUE_NOT_OFFERED: {
    kind: 'source',
    retryable: false,
    message: {
      zh: '字段 {field} 的值不在本图所提供的范围内。',
      en: 'The value of {field} is none that the graph offers.',
    },
    remedy: { zh: '运维请核对子图与超图的版本。', en: 'Operators compare the versions of subgraph and supergraph.' },
  },
});
