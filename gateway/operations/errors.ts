import { defineErrors } from '../../kernel/coded-error.ts';

const smaller = {
  zh: '请减少所选内容，或分几次查询。',
  en: 'Select less, or ask in several operations.',
};

/** Expected refusals of operations before they run 查询准入错误目录. */
export const operationError = defineErrors({
  GRAPH_REQUEST_MALFORMED: {
    kind: 'input',
    retryable: false,
    message: { zh: '请求不合 GraphQL over HTTP 的形式：{zh}', en: 'This is no GraphQL request: {en}' },
    remedy: {
      zh: '请以 JSON 对象发送 query（文本）、variables（对象）、operationName（文本）。',
      en: 'Send a JSON object with query (text), variables (an object), operationName (text).',
    },
  },
  GRAPH_OPERATION_UNKNOWN: {
    kind: 'input',
    retryable: false,
    message: {
      zh: '文档中没有可确定的操作，所给名称：“{name}”。',
      en: 'The document has no such operation; the name given is "{name}".',
    },
    remedy: {
      zh: '请在 operationName 中写明文档所含操作之一。',
      en: 'Name one of its operations in operationName.',
    },
  },
  GRAPH_SYNTAX_INVALID: {
    kind: 'input',
    retryable: false,
    message: { zh: '查询文本有语法错误：{reason}', en: '{reason}' },
    remedy: { zh: '请按 locations 所指位置更正。', en: 'Correct it at the place that locations tells.' },
  },
  GRAPH_DOCUMENT_INVALID: {
    kind: 'input',
    retryable: false,
    message: { zh: '查询与图的定义不符：{reason}', en: '{reason}' },
    remedy: {
      zh: '请对照图的说明（GraphiQL 或内省）更正。',
      en: 'Correct it by what the graph says of itself (GraphiQL, or introspection).',
    },
  },
  GRAPH_VARIABLES_INVALID: {
    kind: 'input',
    retryable: false,
    message: { zh: '变量 {place} 的值不合要求，应为：{expectedZh}。', en: 'The variable {place} must be {expected}.' },
    remedy: { zh: '请更正该变量的值。', en: 'Correct the value of the variable.' },
  },
  GRAPH_DOCUMENT_TOO_LONG: {
    kind: 'input',
    retryable: false,
    message: {
      zh: '查询文本长 {characters} 个字符，上限 {limit}。',
      en: 'The document has {characters} characters; the limit is {limit}.',
    },
    remedy: smaller,
  },
  GRAPH_TOKENS_TOO_MANY: {
    kind: 'input',
    retryable: false,
    message: { zh: '查询文本超过 {limit} 个记号。', en: 'The document has more than {limit} tokens.' },
    remedy: smaller,
  },
  GRAPH_FIELDS_TOO_MANY: {
    kind: 'input',
    retryable: false,
    message: {
      zh: '片段展开后选择了 {fields} 个字段，上限 {limit}。',
      en: 'With its fragments put in, the operation selects {fields} fields; the limit is {limit}.',
    },
    remedy: smaller,
  },
  GRAPH_TOO_DEEP: {
    kind: 'input',
    retryable: false,
    message: {
      zh: '查询嵌套 {depth} 层，上限 {limit}。',
      en: 'The operation is {depth} levels deep; the limit is {limit}.',
    },
    remedy: {
      zh: '请从更近的入口查起，或分几次查询。',
      en: 'Begin nearer to what you want, or ask in several operations.',
    },
  },
  GRAPH_ALIASES_TOO_MANY: {
    kind: 'input',
    retryable: false,
    message: {
      zh: '查询使用了 {aliases} 个别名，上限 {limit}。',
      en: 'The operation uses {aliases} aliases; the limit is {limit}.',
    },
    remedy: {
      zh: '请改用列表字段，或分几次查询。',
      en: 'Use a field that answers a list, or ask in several operations.',
    },
  },
  GRAPH_ROOT_FIELDS_TOO_MANY: {
    kind: 'input',
    retryable: false,
    message: {
      zh: '查询有 {rootFields} 个根字段，上限 {limit}。',
      en: 'The operation has {rootFields} root fields; the limit is {limit}.',
    },
    remedy: smaller,
  },
  GRAPH_COST_TOO_HIGH: {
    kind: 'input',
    retryable: false,
    message: {
      zh: '查询预计读取 {cost} 个对象，上限 {limit}。',
      en: 'The operation may read {cost} objects; the limit is {limit}.',
    },
    remedy: {
      zh: '请用 first 或 last 缩小每页，分页读取。',
      en: 'Ask for smaller pages by first or last, and read page by page.',
    },
  },
  GRAPH_RATE_EXCEEDED: {
    kind: 'conflict',
    retryable: true,
    message: {
      zh: '查询过于频繁，请 {seconds} 秒后重试。',
      en: 'Too many operations; try again in {seconds} seconds.',
    },
    remedy: {
      zh: '请合并或缓存查询；确需更高频率的，请与运维商定。',
      en: 'Join or keep answers; if you need more, agree on it with the operators.',
    },
  },
  GRAPH_SUBSCRIPTIONS_TOO_MANY: {
    kind: 'conflict',
    retryable: true,
    message: {
      zh: '同时进行的订阅已达上限 {limit} 个。',
      en: '{limit} subscriptions are open already, which is the limit.',
    },
    remedy: { zh: '请先结束不再需要的订阅。', en: 'End those that are no longer needed.' },
  },
  GRAPH_SUBSCRIPTION_NEEDS_STREAM: {
    kind: 'input',
    retryable: false,
    message: {
      zh: '订阅须以事件流（SSE）或 WebSocket 进行。',
      en: 'A subscription needs an event stream (SSE) or a WebSocket.',
    },
    remedy: {
      zh: '请加请求头 Accept: text/event-stream，或按 graphql-transport-ws 协议连接。',
      en: 'Send Accept: text/event-stream, or connect by the protocol graphql-transport-ws.',
    },
  },
  GRAPH_METHOD_NOT_TAKEN: {
    kind: 'input',
    retryable: false,
    message: { zh: '查询接口不支持 {method} 方法。', en: 'Operations are not taken by {method}.' },
    remedy: { zh: '请用 POST；查询亦可用 GET。', en: 'Use POST, or GET for queries.' },
  },
  GRAPH_MUTATION_BY_GET: {
    kind: 'input',
    retryable: false,
    message: { zh: 'GET 请求不得变更数据。', en: 'A mutation cannot be sent by GET.' },
    remedy: { zh: '请用 POST 发送。', en: 'Send it by POST.' },
  },
  GRAPH_MEDIA_TYPE_NOT_OFFERED: {
    kind: 'input',
    retryable: false,
    message: {
      zh: '无法以所要求的内容类型应答，可用：{allowed}',
      en: 'None of the media types asked for is offered; there are: {allowed}',
    },
    remedy: { zh: '请更正请求头 Accept。', en: 'Correct the header Accept.' },
  },
  PERSISTED_QUERY_NOT_FOUND: {
    kind: 'input',
    retryable: true,
    message: { zh: '没有摘要为 {hash} 的查询。', en: 'No operation with the hash {hash} is known.' },
    remedy: {
      zh: '请连同 query 文本再发送一次；若仅限登记的查询，请先登记。',
      en: 'Send it again together with its text in query; where only registered ones are taken, register it first.',
    },
  },
  PERSISTED_QUERY_HASH_WRONG: {
    kind: 'input',
    retryable: false,
    message: {
      zh: '所给摘要不是该查询文本的 SHA-256。',
      en: 'The hash given is not the SHA-256 of the text in query.',
    },
    remedy: {
      zh: '请对 query 的 UTF-8 字节计算 SHA-256，写作十六进制小写。',
      en: 'Take the SHA-256 of the UTF-8 bytes of query, in lower-case hex.',
    },
  },
  OPERATION_NOT_REGISTERED: {
    kind: 'auth',
    retryable: false,
    message: {
      zh: '未登录者仅可使用登记过的查询。',
      en: 'Without a token only registered operations are taken.',
    },
    remedy: {
      zh: '请使用令牌，或请运维登记该查询。',
      en: 'Use a token, or ask the operators to register the operation.',
    },
  },
  OPERATIONS_FILE_UNUSABLE: {
    kind: 'config',
    retryable: false,
    message: {
      zh: '登记查询的文件 {file} 不可用：{zh}',
      en: 'The file of registered operations {file} cannot be used: {en}',
    },
    remedy: {
      zh: '应为 .graphql 文件，或形如 {"SHA-256": "查询文本"} 的 JSON。',
      en: 'It must be a .graphql file, or JSON like {"SHA-256": "text of the operation"}.',
    },
  },
});
