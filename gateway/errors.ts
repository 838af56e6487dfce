import { defineErrors } from '../kernel/coded-error.ts';

/** Expected refusals of the gateway 网关错误目录: configuration, authentication, requests, subgraphs, pulls. */
export const gatewayError = defineErrors({
  CONFIG_FILE_UNREADABLE: {
    kind: 'config',
    retryable: false,
    message: { zh: '无法读取文件 {file}（{reason}）。', en: 'The file {file} cannot be read ({reason}).' },
    remedy: { zh: '请检查路径与读取权限。', en: 'Check the path and the permission to read it.' },
  },
  CONFIG_FILE_MALFORMED: {
    kind: 'config',
    retryable: false,
    message: { zh: '文件 {file} 不是有效的 YAML：{reason}', en: 'The file {file} is not valid YAML: {reason}' },
    remedy: { zh: '请更正所指的行。', en: 'Correct the line that is named.' },
  },
  CONFIG_INVALID: {
    kind: 'config',
    retryable: false,
    message: { zh: '配置有 {count} 处错误：\n{listZh}', en: 'The configuration has {count} fault(s):\n{listEn}' },
    remedy: {
      zh: '请逐条更正；各项说明见 schemas/configuration.schema.json。',
      en: 'Correct each of them; schemas/configuration.schema.json describes every key.',
    },
  },
  CONFIG_SECRET_MISSING: {
    kind: 'config',
    retryable: false,
    message: {
      zh: '缺少机密“{name}”：环境变量 {variable} 与 {variable}_FILE 均未设置。',
      en: 'The secret "{name}" is missing: neither {variable} nor {variable}_FILE is set.',
    },
    remedy: {
      zh: '请设置其中一个环境变量；机密不写入配置文件。',
      en: 'Set one of the two variables; secrets do not belong in the configuration file.',
    },
  },
  UPWARD_UNKNOWN: {
    kind: 'input',
    retryable: false,
    message: {
      zh: '没有名为“{destination}”的上级平台；已配置：{known}。',
      en: 'There is no platform above called "{destination}"; configured are: {known}.',
    },
    remedy: {
      zh: '请在配置文件 upward 一节登记，或改用已配置的名称。',
      en: 'Add it under "upward" in the configuration, or use a name that is configured.',
    },
  },
  LIBRARY_INVALID: {
    kind: 'config',
    retryable: false,
    message: {
      zh: '权力库文件 {file} 有 {count} 处错误：\n{listZh}',
      en: 'The library file {file} has {count} fault(s):\n{listEn}',
    },
    remedy: {
      zh: '请逐条更正；格式见 schemas/library.schema.json。',
      en: 'Correct each of them; schemas/library.schema.json lays down the form.',
    },
  },
  AUTH_REQUIRED: {
    kind: 'auth',
    retryable: false,
    message: { zh: '此处须先认证。', en: 'This needs authentication.' },
    remedy: {
      zh: '用 POST /auth/token 换取令牌，并以 Authorization: Bearer 发送。',
      en: 'Get a token from POST /auth/token and send it as Authorization: Bearer.',
    },
  },
  AUTH_TOKEN_INVALID: {
    kind: 'auth',
    retryable: false,
    message: { zh: '令牌无效。', en: 'The token is not valid.' },
    remedy: { zh: '请重新换取令牌。', en: 'Get a new token.' },
  },
  AUTH_TOKEN_EXPIRED: {
    kind: 'auth',
    retryable: false,
    message: { zh: '令牌已过期。', en: 'The token has expired.' },
    remedy: { zh: '请重新换取令牌。', en: 'Get a new token.' },
  },
  AUTH_CREDENTIALS_REFUSED: {
    kind: 'auth',
    retryable: false,
    message: { zh: '客户端标识或密钥不正确。', en: 'The client id or the secret is wrong.' },
    remedy: {
      zh: '请核对后重试；遗失密钥请联系管理员。',
      en: 'Check both; ask the administrator if the secret is lost.',
    },
  },
  AUTH_TOO_MANY_ATTEMPTS: {
    kind: 'auth',
    retryable: true,
    message: { zh: '尝试过于频繁，请 {seconds} 秒后再试。', en: 'Too many attempts; try again in {seconds} s.' },
    remedy: { zh: '请保存令牌并在到期前重复使用。', en: 'Keep a token and use it until it expires.' },
  },
  AUTH_FORBIDDEN: {
    kind: 'auth',
    retryable: false,
    message: { zh: '当前身份无权进行此操作。', en: 'Your role does not allow this.' },
    remedy: {
      zh: '请使用本部门的账号，或联系管理员。',
      en: "Use your department's own client, or ask the administrator.",
    },
  },
  AUTH_KEYS_UNREACHABLE: {
    kind: 'source',
    retryable: true,
    message: { zh: '暂时无法取得验证令牌的公钥。', en: 'The keys that verify tokens cannot be had at present.' },
    remedy: { zh: '请稍后重试；运维请检查 JWKS 地址。', en: 'Try again later; operators check the JWKS address.' },
  },
  REQUEST_ROUTE_UNKNOWN: {
    kind: 'input',
    retryable: false,
    message: { zh: '没有这个地址：{method} {path}', en: 'There is nothing at {method} {path}.' },
    remedy: {
      zh: '可用地址：/graphql、/intake、/pulls、/auth/token、/health、/ready、/metrics。',
      en: 'There are /graphql, /intake, /pulls, /auth/token, /health, /ready and /metrics.',
    },
  },
  REQUEST_BODY_TOO_LARGE: {
    kind: 'input',
    retryable: false,
    message: { zh: '请求内容超过上限 {limit} 字节。', en: 'The body is larger than the limit of {limit} bytes.' },
    remedy: { zh: '请分批发送，或用 gzip 压缩。', en: 'Send it in parts, or compressed with gzip.' },
  },
  REQUEST_BODY_MALFORMED: {
    kind: 'input',
    retryable: false,
    message: { zh: '请求内容不符合要求：{zh}', en: 'The body is not as required: {en}' },
    remedy: { zh: '请按接口说明更正。', en: 'Correct it as the interface says.' },
  },
  REQUEST_PARAMETER_INVALID: {
    kind: 'input',
    retryable: false,
    message: {
      zh: '参数 {parameter} 的值“{value}”不合要求，应为：{allowed}',
      en: 'The parameter {parameter} is "{value}"; it must be: {allowed}',
    },
    remedy: { zh: '请更正该参数。', en: 'Correct the parameter.' },
  },
  REQUEST_HEADER_INVALID: {
    kind: 'input',
    retryable: false,
    message: {
      zh: '请求头 {header} 不合要求，应为：{allowed}',
      en: 'The header {header} is malformed; it must be: {allowed}',
    },
    remedy: { zh: '请更正该请求头。', en: 'Correct the header.' },
  },
  REQUEST_MEDIA_TYPE_UNSUPPORTED: {
    kind: 'input',
    retryable: false,
    message: {
      zh: '不支持内容类型“{value}”，可用：{allowed}',
      en: 'The media type "{value}" is not taken; allowed: {allowed}',
    },
    remedy: { zh: '请更正 Content-Type 或 Content-Encoding。', en: 'Correct Content-Type or Content-Encoding.' },
  },
  REQUEST_SUBMISSION_UNKNOWN: {
    kind: 'input',
    retryable: false,
    message: { zh: '没有这次报送。', en: 'There is no such submission.' },
    remedy: { zh: '请使用回执中的 submission。', en: 'Use the submission of a receipt.' },
  },
  HUB_STOPPING: {
    kind: 'conflict',
    retryable: true,
    message: { zh: '系统正在停机。', en: 'The hub is shutting down.' },
    remedy: { zh: '请稍后重试；已收到的报送不会丢失。', en: 'Try again later; what was received is not lost.' },
  },
  SUBGRAPH_UNREACHABLE: {
    kind: 'source',
    retryable: true,
    message: { zh: '子图 {subgraph} 暂时无法访问。', en: 'The subgraph {subgraph} cannot be reached at present.' },
    remedy: { zh: '请稍后重试。', en: 'Try again later.' },
  },
  SUBGRAPH_ANSWER_MALFORMED: {
    kind: 'source',
    retryable: true,
    message: { zh: '子图 {subgraph} 的应答无法理解。', en: 'The answer of the subgraph {subgraph} is malformed.' },
    remedy: { zh: '运维请检查该子图的版本与代理。', en: "Operators check the subgraph's version and proxies." },
  },
  READING_MAPPING_UNKNOWN: {
    kind: 'config',
    retryable: false,
    message: { zh: '没有名为“{mapping}”的映射。', en: 'There is no mapping named "{mapping}".' },
    remedy: {
      zh: '请在映射目录中放置该文件，或更正名称。已知：{known}',
      en: 'Put its file into the mappings directory or correct the name. Known: {known}',
    },
  },
  PULL_SOURCE_UNKNOWN: {
    kind: 'input',
    retryable: false,
    message: { zh: '没有名为“{source}”的数据源。', en: 'There is no source named "{source}".' },
    remedy: { zh: '已配置：{known}', en: 'Configured: {known}' },
  },
  PULL_SOURCE_NOT_READABLE: {
    kind: 'source',
    retryable: true,
    message: { zh: '数据源“{source}”不可读：{causesZh}', en: 'The source "{source}" cannot be read: {causesEn}' },
    remedy: { zh: '{remediesZh}', en: '{remediesEn}' },
  },
  PULL_ALREADY_RUNNING: {
    kind: 'conflict',
    retryable: true,
    message: { zh: '数据源“{source}”正在抽取。', en: 'The source "{source}" is being pulled already.' },
    remedy: { zh: '请等待其结束。', en: 'Wait until that run has ended.' },
  },
  PULL_ABANDONED: {
    kind: 'conflict',
    retryable: true,
    message: { zh: '数据源“{source}”的抽取已中止。', en: 'The pull of the source "{source}" was abandoned.' },
    remedy: { zh: '下次运行会从断点继续。', en: 'The next run resumes where this one left off.' },
  },
});
