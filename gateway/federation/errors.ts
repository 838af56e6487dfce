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
  SUBGRAPH_OFFERS_NO_EVENTS: {
    kind: 'source',
    retryable: false,
    message: {
      zh: '与子图 {subgraph} 的连接不支持订阅。',
      en: 'The way to the subgraph {subgraph} carries no subscriptions.',
    },
    remedy: { zh: '运维请改用支持订阅的连接。', en: 'Operators connect it by a link that does.' },
  },
  GRAPH_NOT_PLANNED: {
    kind: 'input',
    retryable: false,
    message: {
      zh: '该操作无法生成查询计划，通常是嵌套过深。',
      en: 'The operation cannot be planned; most often it is nested too deeply.',
    },
    remedy: { zh: '请减少嵌套层数，或拆成几个操作。', en: 'Nest it less, or ask it as several operations.' },
  },
  SUBGRAPH_RESTING: {
    kind: 'source',
    retryable: true,
    message: {
      zh: '子图 {subgraph} 连续失败，暂停访问。',
      en: 'The subgraph {subgraph} failed again and again, and is left in peace for a while.',
    },
    remedy: { zh: '请稍后重试；运维请检查该子图。', en: 'Try again later; operators check the subgraph.' },
  },
  SUBGRAPH_ANSWER_TOO_LARGE: {
    kind: 'source',
    retryable: false,
    message: {
      zh: '子图 {subgraph} 的应答超过上限 {limit} 字节。',
      en: 'The answer of the subgraph {subgraph} is larger than the limit of {limit} bytes.',
    },
    remedy: { zh: '请缩小查询范围，或分页读取。', en: 'Ask for less at a time, page by page.' },
  },
});
