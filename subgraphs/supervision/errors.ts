import { defineErrors } from '../../kernel/coded-error.ts';

/** Expected refusals of supervision 监督错误目录. */
export const supervisionError = defineErrors({
  SUPERVISION_NO_ANSWER: {
    kind: 'conflict',
    retryable: true,
    message: {
      en: 'The {subgraph} subgraph gave no answer, so that no score can be computed ({reason}).',
      zh: '子图 {subgraph} 未作答，无法计算得分（{reason}）。',
    },
    remedy: {
      en: 'Ask again shortly; if it lasts, see /ready and the log of that subgraph.',
      zh: '请稍后重试；若持续如此，请查看 /ready 与该子图的日志。',
    },
  },
  SUPERVISION_ANSWER_MALFORMED: {
    kind: 'config',
    retryable: false,
    message: {
      en: 'The {subgraph} subgraph answered in a form that supervision does not understand: {reason}.',
      zh: '子图 {subgraph} 的答复格式无法识别：{reason}。',
    },
    remedy: {
      en: 'Run the same version of all subgraphs.',
      zh: '请让各子图运行同一版本。',
    },
  },
  AUDIT_SECOND_WRITER: {
    kind: 'conflict',
    retryable: false,
    message: {
      en: 'Another process has written entry {sequence} of the audit trail; this one stops writing, so that the chain does not fork.',
      zh: '审计记录第 {sequence} 条已由另一进程写入；本进程停止写入，以免链条分叉。',
    },
    remedy: {
      en: 'Let one hub write to this folder: stop the others, then restart this one.',
      zh: '同一目录只允许一个枢纽写入：请停止其他进程后重启本进程。',
    },
  },
  AUDIT_TRAIL_DENIED: {
    kind: 'auth',
    retryable: false,
    message: {
      en: 'The audit trail is open to auditors and administrators only.',
      zh: '审计记录仅限审计人员与管理员查阅。',
    },
    remedy: { en: 'Ask with the token of an auditor or administrator.', zh: '请使用审计人员或管理员的令牌。' },
  },
  RULE_BOOK_INVALID: {
    kind: 'config',
    retryable: false,
    message: {
      en: 'The file {name} of supervision is not valid: {reason}.',
      zh: '监督规则文件 {name} 无效：{reason}。',
    },
    remedy: {
      en: 'Correct the file by its schema in schemas/supervision.',
      zh: '请按 schemas/supervision 中的模式修改该文件。',
    },
  },
  SUPERVISION_DENIED: {
    kind: 'auth',
    retryable: false,
    message: { en: 'This is not open to the role {role}.', zh: '角色 {role} 无权进行此项操作。' },
    remedy: {
      en: 'Ask with the token of an auditor or administrator, or, for its own affairs, of the department.',
      zh: '请使用审计人员、管理员的令牌；本部门事务可使用本部门令牌。',
    },
  },
  SUPERVISION_UNKNOWN: {
    kind: 'input',
    retryable: false,
    message: { en: 'There is no {thing} {id}.', zh: '没有 {thing} {id}。' },
    remedy: { en: 'Take the id from a list of supervision.', zh: '请使用监督列表中的标识。' },
  },
  SUPERVISION_STEP_REFUSED: {
    kind: 'conflict',
    retryable: false,
    message: { en: '{step} cannot follow: {reason}.', zh: '不能进行 {step}：{reason}。' },
    remedy: {
      en: 'Look at how far it has come, and take the step that follows.',
      zh: '请查看当前状态，进行相应的下一步。',
    },
  },
  SUPERVISION_INPUT_INVALID: {
    kind: 'input',
    retryable: false,
    message: { en: '{field} is not valid: {reason}.', zh: '{field} 无效：{reason}。' },
    remedy: { en: 'Correct the field and send it again.', zh: '请更正该字段后重新提交。' },
  },
});
