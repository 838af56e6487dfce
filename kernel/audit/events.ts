import type { Bilingual } from '../bilingual.ts';

/** Every event that the audit trail may hold 审计事件目录; a closed set. Whether it went well is in the event's outcome. */
export const auditEvents = {
  HUB_STARTED: { zh: '枢纽启动', en: 'Hub started' },
  HUB_STOPPED: { zh: '枢纽停止', en: 'Hub stopped' },
  CONFIGURATION_LOADED: { zh: '载入配置', en: 'Configuration loaded' },
  CATALOGUE_LOADED: { zh: '载入权力库', en: 'Catalogue of powers loaded' },
  POWER_MOVED: { zh: '权力事项流转', en: 'Act on a power' },
  LAW_CHANGE_ENTERED: { zh: '录入法律法规调整', en: 'Change of law entered' },
  POWERS_IMPORTED: { zh: '导入权力库', en: 'Powers imported' },
  SPECIFICATION_LOADED: { zh: '载入规范', en: 'Specification pack loaded' },
  TOKEN_ISSUED: { zh: '签发令牌', en: 'Token issued' },
  TOKEN_REFUSED: { zh: '拒发令牌', en: 'Token refused' },
  ACCESS_DENIED: { zh: '拒绝访问', en: 'Access denied' },
  SUBMISSION_RECEIVED: { zh: '收到报送', en: 'Submission received' },
  SUBMISSION_SETTLED: { zh: '报送办结', en: 'Submission settled' },
  SUBMISSION_REFUSED: { zh: '拒收报送', en: 'Submission refused' },
  SUBMISSIONS_RECOVERED: { zh: '恢复中断的报送', en: 'Interrupted submissions recovered' },
  RECORD_CORRECTED: { zh: '更正待改记录', en: 'Quarantined record corrected' },
  COUNTS_REPORTED: { zh: '报送件数', en: 'Counts of cases reported' },
  NO_CASES_DECLARED: { zh: '申报本月无办件', en: 'Month declared without cases' },
  PULL_STARTED: { zh: '开始抽取', en: 'Pull started' },
  PULL_FINISHED: { zh: '抽取完成', en: 'Pull finished' },
  PULL_FAILED: { zh: '抽取失败', en: 'Pull failed' },
  SOURCE_ACKNOWLEDGED: { zh: '向来源回写结果', en: 'Outcomes written back to the source' },
  RECORDS_OFFERED_UPWARD: { zh: '向上级平台报送记录', en: 'Records offered to a platform above' },
  SCORE_COMPUTED: { zh: '计算考评得分', en: 'Score computed' },
  ORDER_ISSUED: { zh: '发出督办件', en: 'Order issued' },
  ORDER_ANSWERED: { zh: '回复督办件', en: 'Order answered' },
  ORDER_RETURNED: { zh: '退回督办回复', en: 'Answer to an order returned' },
  ORDER_COMPLETED: { zh: '督办件办结', en: 'Order completed' },
  ORDER_ESCALATED: { zh: '督办件逾期升级', en: 'Order passed on as overdue' },
  APPEAL_FILED: { zh: '提出申诉', en: 'Appeal filed' },
  APPEAL_DECIDED: { zh: '裁决申诉', en: 'Appeal decided' },
  EVALUATION_RECORDED: { zh: '登记评议', en: 'Evaluation recorded' },
  SUBSYSTEM_RECORDS_REPORTED: { zh: '报送监察子系统记录', en: 'Records of a subsystem reported' },
  PENALTY_FILING_REVIEWED: { zh: '审查重大处罚报备', en: 'Filing of a major penalty reviewed' },
  OFFLINE_CASE_RECORDED: { zh: '登记未上网办件', en: 'Offline case recorded' },
  POINTS_DEDUCTED: { zh: '酌情扣分', en: 'Points deducted' },
  SAMPLE_COMMITTED: { zh: '固定抽查总体', en: 'Population of a sample committed' },
  SAMPLE_DRAWN: { zh: '抽取样本', en: 'Sample drawn' },
  EVIDENCE_EXPORTED: { zh: '导出考评依据', en: 'Evidence of a score exported' },
  SCORE_FROZEN: { zh: '冻结考评得分', en: 'Score frozen' },
  PERSONAL_DATA_READ: { zh: '查阅个人信息', en: 'Personal data read' },
  TRAIL_EXPORTED: { zh: '导出审计记录', en: 'Audit trail exported' },
  TRAIL_VERIFIED: { zh: '校验审计记录', en: 'Audit trail verified' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Name of an event of the trail. */
export type AuditEventName = keyof typeof auditEvents;

export const auditEventNames = Object.keys(auditEvents) as readonly AuditEventName[];
