import { defineErrors } from '../kernel/coded-error.ts';

/** Expected refusals around a department's system 数据源错误目录; the named causes of `check` are among them. */
export const sourceError = defineErrors({
  SOURCE_ADAPTER_UNKNOWN: {
    kind: 'config',
    retryable: false,
    message: {
      zh: '没有名为“{adapter}”的适配器;可用:{known}。',
      en: 'There is no adapter "{adapter}"; known are {known}.',
    },
    remedy: { zh: '请改正数据源的 adapter。', en: "Correct the source's adapter." },
  },
  SOURCE_SETTINGS_INVALID: {
    kind: 'config',
    retryable: false,
    message: { zh: '适配器 {adapter} 的设置有误:{faults}', en: 'Settings of {adapter} are wrong: {faults}' },
    remedy: { zh: '请按适配器的 spec 改正所列各项。', en: "Correct what is listed, as the adapter's spec lays down." },
  },
  SOURCE_NAME_DOES_NOT_RESOLVE: {
    kind: 'config',
    retryable: true,
    message: { zh: '主机名“{subject}”无法解析。', en: 'The name "{subject}" does not resolve.' },
    remedy: { zh: '请核对主机名与 DNS 设置。', en: 'Check the host name and the name server.' },
  },
  SOURCE_PORT_CLOSED: {
    kind: 'source',
    retryable: true,
    message: { zh: '{subject} 拒绝连接。', en: '{subject} refuses the connection.' },
    remedy: {
      zh: '请部门确认服务已启动、端口与防火墙已开放。',
      en: 'Have the department check that the service runs and that port and firewall are open.',
    },
  },
  SOURCE_TIMED_OUT: {
    kind: 'source',
    retryable: true,
    message: { zh: '{subject} 在限定时间内没有回应。', en: '{subject} did not answer in time.' },
    remedy: {
      zh: '请检查网络与对方负载;必要时加大超时设置。',
      en: 'Check the network and the load on the other side; allow more time if need be.',
    },
  },
  SOURCE_CERTIFICATE_INVALID: {
    kind: 'source',
    retryable: false,
    message: { zh: '{subject} 的证书无效或已过期。', en: 'The certificate of {subject} is invalid or expired.' },
    remedy: { zh: '请部门更新证书,或配置受信的根证书。', en: 'Have it renewed, or configure the authority to trust.' },
  },
  SOURCE_PASSWORD_REFUSED: {
    kind: 'config',
    retryable: false,
    message: { zh: '{subject} 不接受用户名或口令。', en: '{subject} refuses the user name or password.' },
    remedy: { zh: '请向部门核对账号,并更新机密。', en: 'Check the account with the department and renew the secret.' },
  },
  SOURCE_DATABASE_MISSING: {
    kind: 'config',
    retryable: false,
    message: {
      zh: '数据库“{subject}”不存在或无法打开。',
      en: 'The database "{subject}" does not exist or cannot be opened.',
    },
    remedy: { zh: '请核对数据库名或文件路径。', en: 'Check the name of the database or the path of the file.' },
  },
  SOURCE_TABLE_MISSING: {
    kind: 'source',
    retryable: false,
    message: { zh: '没有“{subject}”这张表或这个接口。', en: 'There is no table or endpoint "{subject}".' },
    remedy: {
      zh: '请核对名称(区分大小写),或请部门恢复。',
      en: 'Check the name (case matters), or have the department restore it.',
    },
  },
  SOURCE_COLUMN_MISSING: {
    kind: 'source',
    retryable: false,
    message: { zh: '缺少列“{subject}”。', en: 'The column "{subject}" is missing.' },
    remedy: {
      zh: '请核对列名(区分大小写),或在设置的 columns 中写明实际列名。',
      en: 'Check the name (case matters), or state the real name under columns in the settings.',
    },
  },
  SOURCE_PERMISSION_MISSING: {
    kind: 'source',
    retryable: false,
    message: { zh: '账号对“{subject}”没有所需权限。', en: 'The account lacks the permission it needs on "{subject}".' },
    remedy: {
      zh: '请部门授予读取权限,并对同步标志各列授予更新权限。',
      en: 'Have the department grant reading, and updating of the sign, error and date columns.',
    },
  },
  SOURCE_ANSWER_MALFORMED: {
    kind: 'source',
    retryable: false,
    message: { zh: '{subject} 的应答不符合约定。', en: 'The answer of {subject} is not what was agreed.' },
    remedy: {
      zh: '请对照接口说明与设置检查应答内容。',
      en: 'Compare the answer with the interface text and the settings.',
    },
  },
  SOURCE_ANSWER_TOO_LARGE: {
    kind: 'source',
    retryable: false,
    message: { zh: '{subject} 的应答超过 {limit} 字节。', en: 'The answer of {subject} is larger than {limit} bytes.' },
    remedy: { zh: '请减小每页条数或放宽上限。', en: 'Ask for smaller pages, or raise the limit.' },
  },
  SOURCE_HOST_FORBIDDEN: {
    kind: 'source',
    retryable: false,
    message: {
      zh: '数据源把请求引向未配置的主机“{host}”。',
      en: 'The source points to a host that is not configured: "{host}".',
    },
    remedy: {
      zh: '请部门更正跳转或翻页地址。',
      en: 'Have the redirect or the page link corrected; only the configured host is ever asked.',
    },
  },
  SOURCE_BUSY: {
    kind: 'source',
    retryable: true,
    message: { zh: '{subject} 繁忙,已尝试 {attempts} 次。', en: '{subject} is busy; tried {attempts} times.' },
    remedy: { zh: '系统将在下次计划时重试。', en: 'It is tried again at the next run.' },
  },
  SOURCE_REPORTS_ERROR: {
    kind: 'source',
    retryable: false,
    message: { zh: '{subject} 应答报错:{code}。', en: '{subject} answers with an error of its own: {code}.' },
    remedy: { zh: '请部门按该错误码排查。', en: 'Have the department look into that code.' },
  },
  SOURCE_DRIFTS: {
    kind: 'source',
    retryable: true,
    message: {
      zh: '{subject} 翻页期间数据一直变动,重读 {walks} 次仍不一致。',
      en: '{subject} keeps changing while it is paged through; {walks} walks did not agree.',
    },
    remedy: {
      zh: '请在业务空闲时抽取,或改用游标翻页。',
      en: 'Pull when the system is quiet, or have it offer cursors.',
    },
  },
  SOURCE_FAILED: {
    kind: 'source',
    retryable: true,
    message: { zh: '{subject} 出错:{code}。', en: '{subject} failed: {code}.' },
    remedy: {
      zh: '系统将重试;仍出错请部门按该错误码排查。',
      en: 'It is tried again; if it stays, have the department look into that code.',
    },
  },
});
