/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/**
 * What an alert is about.
 * 预警类别。
 */
export type AlertClass =
  /**
   * Contents.
   * 内容。
   */
  | 'CONTENT'
  /**
   * Discretion and charges.
   * 裁量（收费）。
   */
  | 'DISCRETION'
  /**
   * Figures of a month.
   * 定量分析。
   */
  | 'FIGURES'
  /**
   * Orders.
   * 督办。
   */
  | 'ORDER'
  /**
   * Other.
   * 其他。
   */
  | 'OTHER'
  /**
   * Procedure.
   * 流程。
   */
  | 'PROCEDURE'
  /**
   * Risk control.
   * 风险防控。
   */
  | 'RISK'
  /**
   * Time.
   * 时效。
   */
  | 'TIME';

/**
 * Which alerts; all conditions given must hold.
 * 预警筛选条件，须同时满足。
 */
export type AlertFilter = {
  /**
   * About this case.
   * 办件标识。
   */
  readonly about?: string | number | null | undefined;
  /**
   * Active, or lifted.
   * 有效或已解除。
   */
  readonly active?: boolean | null | undefined;
  /**
   * Of this department (code).
   * 部门编码。
   */
  readonly department?: string | null | undefined;
  /**
   * Of these levels.
   * 级别。
   */
  readonly levels?: ReadonlyArray<AlertLevel> | null | undefined;
  /**
   * Of cases of this period.
   * 所属月份。
   */
  readonly period?: string | null | undefined;
  /**
   * Of this rule (code).
   * 规则编码。
   */
  readonly rule?: string | null | undefined;
};

/**
 * Level of an alert.
 * 预警级别。
 */
export type AlertLevel =
  /**
   * Red card.
   * 红牌（报警）。
   */
  | 'RED'
  /**
   * Reminder; does not count.
   * 提醒，不计分。
   */
  | 'REMINDER'
  /**
   * Yellow card.
   * 黄牌（预警）。
   */
  | 'YELLOW';

/**
 * How far an appeal has come.
 * 申诉状态。
 */
export type AppealState =
  /**
   * Dismissed.
   * 不成立。
   */
  | 'DISMISSED'
  /**
   * Not decided yet.
   * 待裁决。
   */
  | 'OPEN'
  /**
   * Upheld: the card is withdrawn.
   * 成立，预警撤销。
   */
  | 'UPHELD';

/**
 * Which entries of the trail; all conditions given must hold.
 * 审计记录筛选条件，须同时满足。
 */
export type AuditFilter = {
  /**
   * By this actor (client id).
   * 操作者标识。
   */
  readonly actor?: string | null | undefined;
  /**
   * Before this instant.
   * 早于该时刻。
   */
  readonly before?: string | null | undefined;
  /**
   * With these events.
   * 事件名称。
   */
  readonly events?: ReadonlyArray<string> | null | undefined;
  /**
   * Not before this instant.
   * 不早于该时刻。
   */
  readonly from?: string | null | undefined;
  /**
   * With this outcome.
   * 事件结果。
   */
  readonly outcome?: AuditOutcome | null | undefined;
};

/**
 * Whether something went well.
 * 事件结果。
 */
export type AuditOutcome =
  /**
   * It did not.
   * 失败。
   */
  | 'FAILURE'
  /**
   * It went well.
   * 成功。
   */
  | 'SUCCESS';

/**
 * Which cases; all conditions given must hold.
 * 办件筛选条件，须同时满足。
 */
export type CaseFilter = {
  /**
   * Of this department (code).
   * 部门编码。
   */
  readonly department?: string | null | undefined;
  /**
   * First reported for this period.
   * 首次报送的所属月份。
   */
  readonly period?: string | null | undefined;
  /**
   * Of this power (code).
   * 权力编码。
   */
  readonly power?: string | null | undefined;
  /**
   * In this state.
   * 办件进度。
   */
  readonly state?: CaseState | null | undefined;
  /**
   * Part of the name or of the internal number.
   * 名称或内部编号的一部分。
   */
  readonly text?: string | null | undefined;
  /**
   * Of this kind.
   * 办件类别。
   */
  readonly type?: string | null | undefined;
};

/**
 * How far a case has come.
 * 办件进度。
 */
export type CaseState =
  /**
   * Its result has been reported.
   * 已办结。
   */
  | 'FINISHED'
  /**
   * No result has been reported.
   * 在办，尚未报送结果。
   */
  | 'OPEN';

/**
 * How a delivery came.
 * 报送渠道。
 */
export type Channel =
  /**
   * Counts of cases only.
   * 仅报件数。
   */
  | 'COUNT'
  /**
   * Filled in by hand.
   * 填报。
   */
  | 'FORM'
  /**
   * Imported from a file.
   * 导入。
   */
  | 'IMPORT'
  /**
   * Pulled by the hub.
   * 抽取。
   */
  | 'PULL'
  /**
   * Pushed by the department's system.
   * 推送。
   */
  | 'PUSH';

/**
 * How a department runs its powers; decides how its cases reach the hub and whether data docking is scored.
 * 部门系统类别，决定办件如何到达枢纽以及是否考评数据对接。
 */
export type DepartmentKind =
  /**
   * Runs a system of its own, which must dock with the unified platform.
   * 自建系统部门，须与统建系统对接。
   */
  | 'SELF_BUILT'
  /**
   * Works on the city's unified platform.
   * 使用市统建系统的部门。
   */
  | 'UNIFIED'
  /**
   * Works on a system of the ministry or the province; reports counts of cases.
   * 使用部、省建系统的垂管部门，按月上报办件量。
   */
  | 'VERTICAL';

/**
 * At which time a month was frozen.
 * 冻结时点。
 */
export type EditionKind =
  /**
   * At the deadline.
   * 期限届满时。
   */
  | 'DEADLINE'
  /**
   * As first reported.
   * 首次报送时。
   */
  | 'FIRST'
  /**
   * Later.
   * 此后。
   */
  | 'LATER';

/**
 * What a line of evidence is about.
 * 依据类别。
 */
export type EvidenceKind =
  /**
   * A card.
   * 预警。
   */
  | 'CARD'
  /**
   * A case.
   * 办件。
   */
  | 'CASE'
  /**
   * Points taken off at discretion.
   * 酌情扣分。
   */
  | 'DEDUCTION'
  /**
   * A delivery.
   * 报送。
   */
  | 'DELIVERY'
  /**
   * An evaluation.
   * 评议。
   */
  | 'EVALUATION'
  /**
   * A power not changed in time after a change of law.
   * 法律法规调整后未及时变更的权力事项。
   */
  | 'LAW_CHANGE'
  /**
   * A power of which something must be published and is missing.
   * 公开内容有空缺的权力事项。
   */
  | 'MISSING_ELEMENTS'
  /**
   * A case found that did not run online.
   * 未在网上运行的办件。
   */
  | 'OFFLINE_CASE'
  /**
   * An order.
   * 督办件。
   */
  | 'ORDER'
  /**
   * A power.
   * 权力事项。
   */
  | 'POWER'
  /**
   * A rejected record that was not corrected when it counted.
   * 计分时尚未改正的退回记录。
   */
  | 'REJECTED_RECORD';

/**
 * Type of a field.
 * 字段类型。
 */
export type FieldType =
  /**
   * Date.
   * 日期。
   */
  | 'DATE'
  /**
   * Date with time.
   * 日期时间。
   */
  | 'DATETIME'
  /**
   * Number with a fraction.
   * 小数。
   */
  | 'DECIMAL'
  /**
   * Whole number.
   * 整数。
   */
  | 'INTEGER'
  /**
   * Text.
   * 文本。
   */
  | 'TEXT'
  /**
   * Embedded XML.
   * 内嵌 XML。
   */
  | 'XML';

/**
 * Which findings; all conditions given must hold.
 * 问题筛选条件，须同时满足。
 */
export type FindingFilter = {
  /**
   * Of this rule (code).
   * 规则编码。
   */
  readonly rule?: string | null | undefined;
  /**
   * Of these severities.
   * 严重程度。
   */
  readonly severities?: ReadonlyArray<Severity> | null | undefined;
};

/**
 * How well a power was found.
 * 匹配程度。
 */
export type FoundBy =
  /**
   * Its code, as typed.
   * 编码全等。
   */
  | 'CODE'
  /**
   * The beginning of its code.
   * 编码前缀。
   */
  | 'CODE_PREFIX'
  /**
   * Anywhere else.
   * 其他内容。
   */
  | 'ELSEWHERE'
  /**
   * In its name.
   * 名称。
   */
  | 'NAME';

/**
 * How an offline case was found.
 * 发现方式。
 */
export type InspectionSource =
  /**
   * By a random sample.
   * 随机抽查。
   */
  | 'RANDOM_SAMPLE'
  /**
   * By a report.
   * 接收举报。
   */
  | 'REPORT'
  /**
   * By a special check.
   * 专项检查。
   */
  | 'SPECIAL_CHECK';

/**
 * Whether an item could be scored.
 * 计分情况。
 */
export type ItemStatus =
  /**
   * An input is not known; the remark says why.
   * 数据未知，原因见说明。
   */
  | 'NOT_KNOWN'
  /**
   * Nothing out of nothing; the remark says so in words.
   * 无从计分，见说明。
   */
  | 'NOT_SCORED'
  /**
   * Scored.
   * 已计分。
   */
  | 'SCORED';

/**
 * How the length of a text is counted.
 * 文本长度的计量单位。
 */
export type LengthUnit =
  /**
   * Characters.
   * 字符。
   */
  | 'CHARACTERS'
  /**
   * Bytes in GBK, two for a Chinese character.
   * GBK 字节，一个汉字两个字节。
   */
  | 'GBK_BYTES'
  /**
   * Bytes in UTF-8, three for a Chinese character.
   * UTF-8 字节，一个汉字三个字节。
   */
  | 'UTF8_BYTES';

/**
 * Why a card is no longer active.
 * 预警解除原因。
 */
export type LiftReason =
  /**
   * So many working days have passed.
   * 期满自动解除。
   */
  | 'EXPIRED'
  /**
   * An order took it up.
   * 已转督办。
   */
  | 'ORDERED'
  /**
   * Later reports show that it never held; it does not count.
   * 后续报送表明并未发生，不计分。
   */
  | 'REFUTED'
  /**
   * What was wrong was mended.
   * 已补正。
   */
  | 'REMEDIED'
  /**
   * A stricter card took its place.
   * 被更严重的预警取代。
   */
  | 'REPLACED'
  /**
   * What it warned of came to a good end.
   * 已按期办结。
   */
  | 'SETTLED'
  /**
   * An appeal was upheld; it does not count.
   * 申诉成立而撤销，不计分。
   */
  | 'WITHDRAWN';

/**
 * A new order.
 * 新督办件。
 */
export type OrderInput = {
  /**
   * Key of a card, or id of a case.
   * 预警键或办件标识。
   */
  readonly about?: string | number | null | undefined;
  /**
   * Who must answer (code).
   * 部门编码。
   */
  readonly department: string;
  /**
   * Kind.
   * 类型。
   */
  readonly kind: OrderKind;
  /**
   * What is asked.
   * 督办意见。
   */
  readonly opinion: string;
  /**
   * Working days for the answer, from 1.
   * 回复期限（工作日）。
   */
  readonly workingDays: number;
};

/**
 * Kind of order, as the province codes them.
 * 督办类型（省交换表代码）。
 */
export type OrderKind =
  /**
   * About a complaint (3).
   * 投诉督办（3）。
   */
  | 'COMPLAINT'
  /**
   * About a department (4).
   * 部门督办（4）。
   */
  | 'DEPARTMENT'
  /**
   * Other (9).
   * 其他（9）。
   */
  | 'OTHER'
  /**
   * About a penalty case (2).
   * 处罚办件督办（2）。
   */
  | 'PENALTY_CASE'
  /**
   * About an alert on a penalty case (6).
   * 处罚办件告警督办（6）。
   */
  | 'PENALTY_CASE_ALERT'
  /**
   * About a case of a power (1).
   * 权力办件督办（1）。
   */
  | 'POWER_CASE'
  /**
   * About an alert on a case (5).
   * 权力办件告警督办（5）。
   */
  | 'POWER_CASE_ALERT';

/**
 * How far an order has come.
 * 督办状态。
 */
export type OrderState =
  /**
   * Completed.
   * 已办结。
   */
  | 'COMPLETED'
  /**
   * Waiting for an answer.
   * 待回复。
   */
  | 'ISSUED'
  /**
   * Answered, to be reviewed.
   * 已回复，待审核。
   */
  | 'REPLIED'
  /**
   * The answer was not accepted; another is waited for.
   * 退回，待重新回复。
   */
  | 'RETURNED';

/**
 * The count of cases of one power.
 * 一个权力事项的办件量。
 */
export type PowerCountInput = {
  /**
   * How many cases, from 0.
   * 件数，不小于零。
   */
  readonly count: number;
  /**
   * Power code.
   * 权力编码。
   */
  readonly power: string;
};

/**
 * Which power items; all conditions given must hold on the day asked for.
 * 权力事项筛选条件，须在查询之日同时满足。
 */
export type PowerItemFilter = {
  /**
   * The day; today unless given.
   * 查询日期，未给出时为当日。
   */
  readonly asOf?: string | null | undefined;
  /**
   * Held by these departments (codes).
   * 实施部门编码。
   */
  readonly departments?: ReadonlyArray<string> | null | undefined;
  /**
   * Of departments of this region or the regions within it: the code or its first two or four digits.
   * 部门所在行政区划及其下辖区划：完整代码或前两位、前四位。
   */
  readonly region?: string | null | undefined;
  /**
   * In these states.
   * 状态。
   */
  readonly states?: ReadonlyArray<PowerState> | null | undefined;
  /**
   * Part of the name or the code.
   * 名称或编码的一部分。
   */
  readonly text?: string | null | undefined;
  /**
   * Of these types.
   * 权力类型。
   */
  readonly types?: ReadonlyArray<PowerType> | null | undefined;
};

/**
 * State of a power on a given day.
 * 权力事项在某日的状态。
 */
export type PowerState =
  /**
   * Abolished: it may not be exercised any more.
   * 废止，不得再行使。
   */
  | 'ABOLISHED'
  /**
   * Cleared: found by the department, without a code yet.
   * 已清理，尚未编码。
   */
  | 'CLEARED'
  /**
   * Coded: it has its code.
   * 已编码。
   */
  | 'CODED'
  /**
   * Declared to the verifying authority.
   * 已申报。
   */
  | 'DECLARED'
  /**
   * Filed; it may be put into use.
   * 已备案，可启用。
   */
  | 'FILED'
  /**
   * In use: it may be exercised.
   * 在用，可以行使。
   */
  | 'IN_USE'
  /**
   * Published; it is to be filed within five days.
   * 已公布，应于五日内备案。
   */
  | 'PUBLISHED'
  /**
   * Suspended: it may not be exercised for the time being.
   * 挂起，暂不得行使。
   */
  | 'SUSPENDED'
  /**
   * Verified by the authority.
   * 已核定。
   */
  | 'VERIFIED';

/**
 * Type of an administrative power.
 * 权力类型。
 */
export type PowerType =
  /**
   * Approval that is not a licence, as lists before 2015 had it.
   * 非行政许可审批（2015 年以前的目录）。
   */
  | 'APPROVAL'
  /**
   * Administrative coercion.
   * 行政强制。
   */
  | 'COERCION'
  /**
   * Administrative confirmation.
   * 行政确认。
   */
  | 'CONFIRMATION'
  /**
   * Administrative inspection.
   * 行政检查。
   */
  | 'INSPECTION'
  /**
   * Administrative levy.
   * 行政征收。
   */
  | 'LEVY'
  /**
   * Administrative licence.
   * 行政许可。
   */
  | 'LICENCE'
  /**
   * Any other power.
   * 其他权力。
   */
  | 'OTHER'
  /**
   * Administrative payment.
   * 行政给付。
   */
  | 'PAYMENT'
  /**
   * Administrative penalty.
   * 行政处罚。
   */
  | 'PENALTY'
  /**
   * Administrative requisition.
   * 行政征用。
   */
  | 'REQUISITION'
  /**
   * Administrative reward.
   * 行政奖励。
   */
  | 'REWARD'
  /**
   * Administrative ruling.
   * 行政裁决。
   */
  | 'RULING'
  /**
   * Public service.
   * 公共服务。
   */
  | 'SERVICE';

/**
 * State of a run of a source; a closed set, each with a way out or an end.
 * 抽取运行状态，封闭集合，每个状态均有去向或即为终态。
 */
export type PullState =
  /**
   * Ended: broken off by a shutdown or the end of the process; the next run goes on.
   * 终态：因停机或进程结束而中止，下次运行接续。
   */
  | 'ABANDONED'
  /**
   * Ended: everything that was offered has its outcome.
   * 终态：应收全部有着落，收支平衡。
   */
  | 'BALANCED'
  /**
   * Records are judged and stored, batch by batch.
   * 逐批校验入库中。
   */
  | 'CHECKING'
  /**
   * Ended: refused, unreadable, silent, or its columns have changed.
   * 终态：失败，如拒绝、无法读取、静默、结构变化。
   */
  | 'FAILED'
  /**
   * Rows come from the source.
   * 读取中。
   */
  | 'READING'
  /**
   * Outcomes go back to the source, and the position is kept.
   * 结果回写数据源并记录位置。
   */
  | 'STORING'
  /**
   * Ended: rows are missing, or nothing came where there was data before.
   * 终态：缺少应有的记录，或以往有数据而本次一无所获。
   */
  | 'UNBALANCED'
  /**
   * Waits for its lease, for the source's word that it can be read, or for the next try.
   * 等待：租约、数据源可读的确认，或下一次重试。
   */
  | 'WAITING';

/**
 * What a record type is in a case.
 * 记录类型在办件中的角色。
 */
export type RecordRole =
  /**
   * Basic information of a case.
   * 办件基本信息。
   */
  | 'BASE'
  /**
   * Document of a case.
   * 办件材料。
   */
  | 'DOCUMENT'
  /**
   * Result of a case.
   * 办件结果。
   */
  | 'RESULT'
  /**
   * One stage of a case.
   * 办件过程环节。
   */
  | 'STAGE';

/**
 * How far a score is settled.
 * 得分的确定程度。
 */
export type ScoreStatus =
  /**
   * Not scored; the reason says why.
   * 不计分，原因见说明。
   */
  | 'NOT_SCORED'
  /**
   * The deadline has not passed: the score may still change.
   * 期限未到，得分可能变化。
   */
  | 'PROVISIONAL'
  /**
   * The deadline has passed: the score counts.
   * 期限已过，得分有效。
   */
  | 'SCORED';

/**
 * How grave a breach is.
 * 问题的严重程度。
 */
export type Severity =
  /**
   * The record is stored, and could be better.
   * 建议：入库，尚可改进。
   */
  | 'ADVICE'
  /**
   * The record does not conform and is rejected.
   * 错误：不符合规范，退回待改。
   */
  | 'ERROR'
  /**
   * The record cannot be placed at all.
   * 致命：记录无法归位。
   */
  | 'FATAL'
  /**
   * The record is stored, and is doubtful.
   * 警告：入库，但存疑。
   */
  | 'WARNING';

/**
 * By what statistics are kept apart.
 * 统计维度。
 */
export type StatisticDimension =
  /**
   * Department.
   * 部门。
   */
  | 'DEPARTMENT'
  /**
   * Power item.
   * 权力事项。
   */
  | 'ITEM'
  /**
   * Month that a case was first reported for.
   * 办件首次报送的所属月份。
   */
  | 'MONTH'
  /**
   * Region of the department.
   * 部门所在行政区划。
   */
  | 'REGION'
  /**
   * Type of the power.
   * 权力类型。
   */
  | 'TYPE';

/**
 * Which cases are counted; all conditions given must hold.
 * 统计范围，须同时满足。
 */
export type StatisticFilter = {
  /**
   * Of these departments (codes).
   * 部门编码。
   */
  readonly departments?: ReadonlyArray<string> | null | undefined;
  /**
   * From this month on.
   * 起始月份。
   */
  readonly from?: string | null | undefined;
  /**
   * Of these power items (codes).
   * 权力编码。
   */
  readonly items?: ReadonlyArray<string> | null | undefined;
  /**
   * In these regions: six digits, or the first two or four for all regions within.
   * 行政区划代码：六位，或前两位、四位，含其下全部区划。
   */
  readonly regions?: ReadonlyArray<string> | null | undefined;
  /**
   * Up to this month.
   * 截止月份。
   */
  readonly to?: string | null | undefined;
  /**
   * Of these types of power, as the catalogue names them: LICENCE, PENALTY and so on.
   * 权力类型，用目录中的类型名，如 LICENCE、PENALTY。
   */
  readonly types?: ReadonlyArray<string> | null | undefined;
};

/**
 * State of a submission; a closed set.
 * 报送状态，封闭集合。
 */
export type SubmissionState =
  /**
   * All rows are settled and the ledger balances.
   * 全部办结，收支平衡。
   */
  | 'BALANCED'
  /**
   * Its rows are being checked and stored.
   * 正在校验入库。
   */
  | 'CHECKING'
  /**
   * Its bytes are safe and the receipt is given.
   * 已安全接收并出具回执。
   */
  | 'RECEIVED'
  /**
   * The delivery could not be read as a whole; only its trace is kept.
   * 整批无法读取而拒收，仅留痕迹。
   */
  | 'REFUSED'
  /**
   * All rows are settled, but fewer came than were announced.
   * 全部办结，但少于声明数量，收支不平衡。
   */
  | 'UNBALANCED';

/**
 * What the check of a submission came to.
 * 报送校验结论。
 */
export type SubmissionVerdict =
  /**
   * Nothing was rejected and nothing unread.
   * 全部符合规范。
   */
  | 'CONFORMS'
  /**
   * Some records were rejected.
   * 部分记录被退回。
   */
  | 'DOES_NOT_CONFORM'
  /**
   * Rows could not be read, or did not come although they should have.
   * 有未能读取的行，或应有而未到。
   */
  | 'INCOMPLETE'
  /**
   * Not settled yet.
   * 尚未办结。
   */
  | 'PENDING'
  /**
   * Refused as a whole.
   * 整批拒收。
   */
  | 'REFUSED';

/**
 * Unit of a time limit.
 * 时限单位。
 */
export type TimeUnit =
  /**
   * Calendar day.
   * 自然日。
   */
  | 'CALENDAR_DAY'
  /**
   * Calendar month.
   * 日历月。
   */
  | 'MONTH'
  /**
   * Working day by the calendar of the State Council.
   * 工作日，按国务院放假安排。
   */
  | 'WORKING_DAY'
  /**
   * Calendar year.
   * 日历年。
   */
  | 'YEAR';

export type AdminSourcesQueryVariables = Exact<{
  period: string;
}>;


export type AdminSourcesQuery = { readonly sources: ReadonlyArray<{ readonly name: string, readonly adapter: string, readonly recordType: string, readonly scheduled: boolean, readonly settings: unknown, readonly settingsSchema: unknown, readonly label: { readonly zh: string, readonly en: string }, readonly department: { readonly code: string, readonly name: string }, readonly lastRun: { readonly state: PullState, readonly startedAt: string, readonly endedAt: string | null, readonly fault: { readonly code: string, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string } } | null, readonly ledger: { readonly offered: number, readonly accepted: number, readonly revised: number, readonly duplicate: number, readonly superseded: number, readonly rejected: number, readonly unread: number } | null } | null, readonly forecast: { readonly expected: number, readonly completeBy: string | null, readonly inTime: boolean } }> };

export type MonthOverviewQueryVariables = Exact<{
  period: string;
  after?: string | null | undefined;
}>;


export type MonthOverviewQuery = { readonly scorecards: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly department: { readonly code: string, readonly name: string, readonly kind: DepartmentKind }, readonly docking: { readonly status: ScoreStatus, readonly score: number | null, readonly timely: boolean | null, readonly conforming: boolean | null, readonly ranked: boolean, readonly deadline: string, readonly reason: { readonly zh: string, readonly en: string }, readonly inputs: { readonly firstCompleteArrival: string | null, readonly submissions: number, readonly cases: number, readonly rejectedOutstandingAtDeadline: number, readonly rejectedOutstanding: number, readonly lateRecords: number } | null } }> } };

export type MonthFindingsQueryVariables = Exact<{
  period: string;
  after?: string | null | undefined;
}>;


export type MonthFindingsQuery = { readonly submissions: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly department: { readonly code: string }, readonly findingTotals: ReadonlyArray<{ readonly total: number, readonly severity: Severity, readonly rule: { readonly code: string, readonly summary: { readonly zh: string, readonly en: string } } }> }> } };

export type DepartmentMonthQueryVariables = Exact<{
  department: string;
  period: string;
  after?: string | null | undefined;
}>;


export type DepartmentMonthQuery = { readonly department: { readonly code: string, readonly name: string, readonly kind: DepartmentKind, readonly dockingScore: { readonly status: ScoreStatus, readonly score: number | null, readonly timely: boolean | null, readonly conforming: boolean | null, readonly ranked: boolean, readonly deadline: string, readonly asOf: string, readonly reason: { readonly zh: string, readonly en: string }, readonly formula: { readonly zh: string, readonly en: string }, readonly legalBasis: { readonly zh: string, readonly en: string }, readonly inputs: { readonly firstCompleteArrival: string | null, readonly submissions: number, readonly cases: number, readonly rejectedOutstandingAtDeadline: number, readonly rejectedOutstanding: number, readonly rejectedCounted: number, readonly lateRecords: number, readonly countsReported: boolean, readonly noCasesDeclared: boolean } | null } | null, readonly submissions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly recordType: string, readonly channel: Channel, readonly name: string, readonly offeredAt: string, readonly timely: boolean, readonly state: SubmissionState, readonly verdict: SubmissionVerdict, readonly rehearsal: boolean, readonly ledger: { readonly offered: number, readonly accepted: number, readonly revised: number, readonly duplicate: number, readonly superseded: number, readonly rejected: number, readonly unread: number } }> } } | null };

export type SubmissionRowFragment = { readonly id: string, readonly number: string, readonly recordType: string, readonly channel: Channel, readonly name: string, readonly offeredAt: string, readonly timely: boolean, readonly state: SubmissionState, readonly verdict: SubmissionVerdict, readonly rehearsal: boolean, readonly ledger: { readonly offered: number, readonly accepted: number, readonly revised: number, readonly duplicate: number, readonly superseded: number, readonly rejected: number, readonly unread: number } };

export type LedgerFiguresFragment = { readonly offered: number, readonly accepted: number, readonly revised: number, readonly duplicate: number, readonly superseded: number, readonly rejected: number, readonly unread: number };

export type AuditTrailQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AuditTrailQuery = { readonly auditHead: { readonly sequence: number, readonly hash: string }, readonly auditTrail: { readonly totalCount: number, readonly pageInfo: { readonly hasPreviousPage: boolean, readonly startCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly sequence: number, readonly event: string, readonly at: string, readonly actor: string, readonly role: string, readonly requestId: string | null, readonly outcome: AuditOutcome, readonly data: unknown, readonly previousHash: string, readonly hash: string, readonly label: { readonly zh: string, readonly en: string } }> } };

export type TrailLinksQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type TrailLinksQuery = { readonly auditTrail: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly sequence: number, readonly previousHash: string, readonly hash: string }> } };

export type CommitSampleMutationVariables = Exact<{
  department: string;
  period: string;
}>;


export type CommitSampleMutation = { readonly commitSample: { readonly id: string, readonly population: number, readonly populationDigest: string } };

export type DrawSampleMutationVariables = Exact<{
  sample: string | number;
  seed: string;
  size: number;
}>;


export type DrawSampleMutation = { readonly drawSample: { readonly id: string, readonly seed: string | null, readonly drawn: ReadonlyArray<string> } };

export type SuspectedCasesQueryVariables = Exact<{
  department: string;
  period: string;
}>;


export type SuspectedCasesQuery = { readonly suspectedCases: ReadonlyArray<{ readonly case: string, readonly suspected: boolean, readonly signs: ReadonlyArray<{ readonly sign: string, readonly evidence: unknown, readonly label: { readonly zh: string, readonly en: string } }> }> };

export type RecordOfflineCaseMutationVariables = Exact<{
  department: string;
  period: string;
  source: InspectionSource;
  description: string;
}>;


export type RecordOfflineCaseMutation = { readonly recordOfflineCase: string };

export type CardsQueryVariables = Exact<{
  filter?: AlertFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type CardsQuery = { readonly alerts: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly key: string, readonly about: string, readonly rule: string, readonly level: AlertLevel, readonly class: AlertClass, readonly counts: boolean, readonly period: string, readonly raisedAt: string, readonly title: { readonly zh: string, readonly en: string }, readonly department: { readonly code: string, readonly name: string }, readonly lifted: { readonly at: string, readonly reason: LiftReason, readonly by: string | null } | null, readonly appeal: { readonly at: string, readonly grounds: string, readonly evidence: ReadonlyArray<string>, readonly state: AppealState, readonly decidedAt: string | null, readonly reasons: string | null } | null }> } };

export type CardCountsQueryVariables = Exact<{
  red?: AlertFilter | null | undefined;
  yellow?: AlertFilter | null | undefined;
  reminder?: AlertFilter | null | undefined;
}>;


export type CardCountsQuery = { readonly red: { readonly totalCount: number }, readonly yellow: { readonly totalCount: number }, readonly reminder: { readonly totalCount: number } };

export type CardRowFragment = { readonly key: string, readonly about: string, readonly rule: string, readonly level: AlertLevel, readonly class: AlertClass, readonly counts: boolean, readonly period: string, readonly raisedAt: string, readonly title: { readonly zh: string, readonly en: string }, readonly department: { readonly code: string, readonly name: string }, readonly lifted: { readonly at: string, readonly reason: LiftReason, readonly by: string | null } | null, readonly appeal: { readonly at: string, readonly grounds: string, readonly evidence: ReadonlyArray<string>, readonly state: AppealState, readonly decidedAt: string | null, readonly reasons: string | null } | null };

export type AppealShownFragment = { readonly at: string, readonly grounds: string, readonly evidence: ReadonlyArray<string>, readonly state: AppealState, readonly decidedAt: string | null, readonly reasons: string | null };

export type CardPageQueryVariables = Exact<{
  key: string;
}>;


export type CardPageQuery = { readonly alert: { readonly evidence: unknown, readonly ruleBook: string, readonly key: string, readonly about: string, readonly rule: string, readonly level: AlertLevel, readonly class: AlertClass, readonly counts: boolean, readonly period: string, readonly raisedAt: string, readonly condition: { readonly zh: string, readonly en: string }, readonly title: { readonly zh: string, readonly en: string }, readonly department: { readonly code: string, readonly name: string }, readonly lifted: { readonly at: string, readonly reason: LiftReason, readonly by: string | null } | null, readonly appeal: { readonly at: string, readonly grounds: string, readonly evidence: ReadonlyArray<string>, readonly state: AppealState, readonly decidedAt: string | null, readonly reasons: string | null } | null } | null, readonly ruleBooks: ReadonlyArray<{ readonly version: string, readonly digest: string, readonly title: { readonly zh: string, readonly en: string }, readonly source: { readonly zh: string, readonly en: string } }> };

export type ReplayCaseQueryVariables = Exact<{
  case: string | number;
}>;


export type ReplayCaseQuery = { readonly replayCase: { readonly equal: boolean, readonly alerts: ReadonlyArray<{ readonly key: string }> } | null };

export type AppealCardMutationVariables = Exact<{
  alert: string;
  grounds: string;
  evidence?: ReadonlyArray<string> | string | null | undefined;
}>;


export type AppealCardMutation = { readonly appealAlert: { readonly key: string, readonly about: string, readonly rule: string, readonly level: AlertLevel, readonly class: AlertClass, readonly counts: boolean, readonly period: string, readonly raisedAt: string, readonly title: { readonly zh: string, readonly en: string }, readonly department: { readonly code: string, readonly name: string }, readonly lifted: { readonly at: string, readonly reason: LiftReason, readonly by: string | null } | null, readonly appeal: { readonly at: string, readonly grounds: string, readonly evidence: ReadonlyArray<string>, readonly state: AppealState, readonly decidedAt: string | null, readonly reasons: string | null } | null } };

export type DecideAppealMutationVariables = Exact<{
  alert: string;
  upheld: boolean;
  reasons: string;
}>;


export type DecideAppealMutation = { readonly decideAppeal: { readonly key: string, readonly about: string, readonly rule: string, readonly level: AlertLevel, readonly class: AlertClass, readonly counts: boolean, readonly period: string, readonly raisedAt: string, readonly title: { readonly zh: string, readonly en: string }, readonly department: { readonly code: string, readonly name: string }, readonly lifted: { readonly at: string, readonly reason: LiftReason, readonly by: string | null } | null, readonly appeal: { readonly at: string, readonly grounds: string, readonly evidence: ReadonlyArray<string>, readonly state: AppealState, readonly decidedAt: string | null, readonly reasons: string | null } | null } };

export type CasesQueryVariables = Exact<{
  filter?: CaseFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type CasesQuery = { readonly cases: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly internalNumber: string, readonly name: string | null, readonly applicant: string | null, readonly type: string, readonly period: string, readonly state: CaseState, readonly outcome: string | null, readonly startedAt: string | null, readonly finishedAt: string | null, readonly department: { readonly code: string, readonly name: string }, readonly power: { readonly code: string, readonly name: string } | null }> } };

export type CaseRowFragment = { readonly id: string, readonly internalNumber: string, readonly name: string | null, readonly applicant: string | null, readonly type: string, readonly period: string, readonly state: CaseState, readonly outcome: string | null, readonly startedAt: string | null, readonly finishedAt: string | null, readonly department: { readonly code: string, readonly name: string }, readonly power: { readonly code: string, readonly name: string } | null };

export type CasePageQueryVariables = Exact<{
  id: string | number;
}>;


export type CasePageQuery = { readonly case: { readonly id: string, readonly internalNumber: string, readonly name: string | null, readonly applicant: string | null, readonly type: string, readonly period: string, readonly state: CaseState, readonly outcome: string | null, readonly startedAt: string | null, readonly finishedAt: string | null, readonly power: { readonly code: string, readonly name: string, readonly statutoryLimit: { readonly amount: number, readonly unit: TimeUnit } | null, readonly promisedLimit: { readonly amount: number, readonly unit: TimeUnit } | null } | null, readonly base: { readonly id: string, readonly recordType: string, readonly role: RecordRole, readonly day: string | null, readonly fields: unknown, readonly sequence: number, readonly revision: number | null, readonly submission: { readonly id: string, readonly name: string, readonly offeredAt: string } | null, readonly history: ReadonlyArray<{ readonly revision: number | null, readonly day: string | null, readonly fields: unknown, readonly sequence: number, readonly submission: { readonly id: string, readonly name: string, readonly offeredAt: string } | null }> } | null, readonly stages: ReadonlyArray<{ readonly id: string, readonly recordType: string, readonly role: RecordRole, readonly day: string | null, readonly fields: unknown, readonly sequence: number, readonly revision: number | null, readonly submission: { readonly id: string, readonly name: string, readonly offeredAt: string } | null, readonly history: ReadonlyArray<{ readonly revision: number | null, readonly day: string | null, readonly fields: unknown, readonly sequence: number, readonly submission: { readonly id: string, readonly name: string, readonly offeredAt: string } | null }> }>, readonly result: { readonly id: string, readonly recordType: string, readonly role: RecordRole, readonly day: string | null, readonly fields: unknown, readonly sequence: number, readonly revision: number | null, readonly submission: { readonly id: string, readonly name: string, readonly offeredAt: string } | null, readonly history: ReadonlyArray<{ readonly revision: number | null, readonly day: string | null, readonly fields: unknown, readonly sequence: number, readonly submission: { readonly id: string, readonly name: string, readonly offeredAt: string } | null }> } | null, readonly documents: ReadonlyArray<{ readonly id: string, readonly recordType: string, readonly role: RecordRole, readonly day: string | null, readonly fields: unknown, readonly sequence: number, readonly revision: number | null, readonly submission: { readonly id: string, readonly name: string, readonly offeredAt: string } | null, readonly history: ReadonlyArray<{ readonly revision: number | null, readonly day: string | null, readonly fields: unknown, readonly sequence: number, readonly submission: { readonly id: string, readonly name: string, readonly offeredAt: string } | null }> }>, readonly department: { readonly code: string, readonly name: string } } | null };

export type RecordShownFragment = { readonly id: string, readonly recordType: string, readonly role: RecordRole, readonly day: string | null, readonly fields: unknown, readonly sequence: number, readonly revision: number | null, readonly submission: { readonly id: string, readonly name: string, readonly offeredAt: string } | null, readonly history: ReadonlyArray<{ readonly revision: number | null, readonly day: string | null, readonly fields: unknown, readonly sequence: number, readonly submission: { readonly id: string, readonly name: string, readonly offeredAt: string } | null }> };

export type RecordTypesInForceQueryVariables = Exact<{
  recordType: string;
  period: string;
}>;


export type RecordTypesInForceQuery = { readonly specificationInForce: { readonly id: string, readonly version: string, readonly recordTypes: ReadonlyArray<{ readonly name: string, readonly businessDate: string, readonly label: { readonly zh: string, readonly en: string }, readonly fields: ReadonlyArray<{ readonly name: string, readonly type: FieldType, readonly technical: boolean, readonly label: { readonly zh: string, readonly en: string }, readonly codeList: { readonly codes: ReadonlyArray<{ readonly code: string, readonly label: { readonly zh: string, readonly en: string } }> } | null }> }> } | null };

export type CardsOfCaseQueryVariables = Exact<{
  case: string | number;
}>;


export type CardsOfCaseQuery = { readonly alerts: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly about: string, readonly rule: string, readonly level: AlertLevel, readonly class: AlertClass, readonly counts: boolean, readonly period: string, readonly raisedAt: string, readonly title: { readonly zh: string, readonly en: string }, readonly department: { readonly code: string, readonly name: string }, readonly lifted: { readonly at: string, readonly reason: LiftReason, readonly by: string | null } | null, readonly appeal: { readonly at: string, readonly grounds: string, readonly evidence: ReadonlyArray<string>, readonly state: AppealState, readonly decidedAt: string | null, readonly reasons: string | null } | null }> } };

export type CaseClockQueryVariables = Exact<{
  case: string | number;
}>;


export type CaseClockQuery = { readonly caseClock: { readonly startedOn: string, readonly dueOn: string | null } | null };

export type QuarantineQueryVariables = Exact<{
  department: string;
  period: string;
  after?: string | null | undefined;
}>;


export type QuarantineQuery = { readonly quarantine: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly row: number, readonly table: string | null, readonly recordType: string, readonly reason: string, readonly fields: unknown, readonly openedAt: string, readonly closedAt: string | null, readonly submission: { readonly id: string, readonly recordType: string }, readonly findings: ReadonlyArray<{ readonly id: string, readonly severity: Severity, readonly recordType: string, readonly sequence: number, readonly value: unknown, readonly rule: { readonly code: string }, readonly pointer: { readonly file: string | null, readonly sheet: string | null, readonly table: string | null, readonly row: number, readonly field: string | null, readonly column: string | null }, readonly expected: { readonly zh: string, readonly en: string }, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string } }> }> } };

export type DeskLedgerQueryVariables = Exact<{
  department: string;
  period: string;
}>;


export type DeskLedgerQuery = { readonly reportingStandings: ReadonlyArray<{ readonly department: string, readonly deadline: string, readonly rejectedOutstanding: number, readonly cases: number, readonly countsReported: boolean, readonly noCasesDeclared: boolean, readonly ledger: { readonly offered: number, readonly accepted: number, readonly revised: number, readonly duplicate: number, readonly superseded: number, readonly rejected: number, readonly unread: number } }> };

export type RecordFormQueryVariables = Exact<{
  pack: string;
  version?: string | null | undefined;
  recordType: string;
}>;


export type RecordFormQuery = { readonly specificationPack: { readonly id: string, readonly recordTypes: ReadonlyArray<{ readonly name: string, readonly key: ReadonlyArray<string>, readonly label: { readonly zh: string, readonly en: string }, readonly fields: ReadonlyArray<{ readonly name: string, readonly type: FieldType, readonly length: number | null, readonly unit: LengthUnit | null, readonly scale: number | null, readonly required: boolean, readonly codeSeparator: string | null, readonly personal: boolean, readonly technical: boolean, readonly label: { readonly zh: string, readonly en: string }, readonly codeList: { readonly id: string, readonly label: { readonly zh: string, readonly en: string }, readonly codes: ReadonlyArray<{ readonly code: string, readonly label: { readonly zh: string, readonly en: string } }> } | null }> }> } | null };

export type FieldShownFragment = { readonly name: string, readonly type: FieldType, readonly length: number | null, readonly unit: LengthUnit | null, readonly scale: number | null, readonly required: boolean, readonly codeSeparator: string | null, readonly personal: boolean, readonly technical: boolean, readonly label: { readonly zh: string, readonly en: string }, readonly codeList: { readonly id: string, readonly label: { readonly zh: string, readonly en: string }, readonly codes: ReadonlyArray<{ readonly code: string, readonly label: { readonly zh: string, readonly en: string } }> } | null };

export type QuarantinedRecordQueryVariables = Exact<{
  department: string;
  period: string;
  after?: string | null | undefined;
}>;


export type QuarantinedRecordQuery = { readonly quarantine: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly row: number, readonly table: string | null, readonly recordType: string, readonly reason: string, readonly fields: unknown, readonly openedAt: string, readonly closedAt: string | null, readonly submission: { readonly id: string, readonly specification: { readonly id: string, readonly version: string } | null }, readonly findings: ReadonlyArray<{ readonly id: string, readonly severity: Severity, readonly recordType: string, readonly sequence: number, readonly value: unknown, readonly rule: { readonly code: string }, readonly pointer: { readonly file: string | null, readonly sheet: string | null, readonly table: string | null, readonly row: number, readonly field: string | null, readonly column: string | null }, readonly expected: { readonly zh: string, readonly en: string }, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string } }> }> } };

export type CorrectRecordMutationVariables = Exact<{
  quarantined: string | number;
  set: unknown;
}>;


export type CorrectRecordMutation = { readonly correctRecord: { readonly id: string, readonly verdict: SubmissionVerdict, readonly findings: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly severity: Severity, readonly recordType: string, readonly sequence: number, readonly value: unknown, readonly rule: { readonly code: string }, readonly pointer: { readonly file: string | null, readonly sheet: string | null, readonly table: string | null, readonly row: number, readonly field: string | null, readonly column: string | null }, readonly expected: { readonly zh: string, readonly en: string }, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string } }> } } };

export type DeclareNoCasesMutationVariables = Exact<{
  department: string;
  period: string;
}>;


export type DeclareNoCasesMutation = { readonly declareNoCases: { readonly id: string, readonly number: string } };

export type ReportCountsMutationVariables = Exact<{
  department: string;
  period: string;
  counts: ReadonlyArray<PowerCountInput> | PowerCountInput;
}>;


export type ReportCountsMutation = { readonly reportCounts: { readonly id: string, readonly number: string } };

export type DepartmentPowersQueryVariables = Exact<{
  departments: ReadonlyArray<string> | string;
  after?: string | null | undefined;
}>;


export type DepartmentPowersQuery = { readonly powerItems: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PacksForUploadQueryVariables = Exact<{ [key: string]: never; }>;


export type PacksForUploadQuery = { readonly specificationPacks: ReadonlyArray<{ readonly id: string, readonly version: string, readonly effectiveFrom: string, readonly effectiveTo: string | null, readonly title: { readonly zh: string, readonly en: string }, readonly recordTypes: ReadonlyArray<{ readonly name: string, readonly role: RecordRole, readonly label: { readonly zh: string, readonly en: string } }> }> };

export type PacksQueryVariables = Exact<{ [key: string]: never; }>;


export type PacksQuery = { readonly specificationPacks: ReadonlyArray<{ readonly id: string, readonly version: string, readonly effectiveFrom: string, readonly effectiveTo: string | null, readonly digest: string, readonly title: { readonly zh: string, readonly en: string }, readonly source: { readonly zh: string, readonly en: string } }> };

export type PackContentsQueryVariables = Exact<{
  id: string;
  version: string;
}>;


export type PackContentsQuery = { readonly specificationPack: { readonly id: string, readonly version: string, readonly recordTypes: ReadonlyArray<{ readonly name: string, readonly family: string, readonly role: RecordRole, readonly key: ReadonlyArray<string>, readonly label: { readonly zh: string, readonly en: string }, readonly fields: ReadonlyArray<{ readonly name: string, readonly type: FieldType, readonly length: number | null, readonly unit: LengthUnit | null, readonly scale: number | null, readonly required: boolean, readonly codeSeparator: string | null, readonly personal: boolean, readonly technical: boolean, readonly label: { readonly zh: string, readonly en: string }, readonly codeList: { readonly id: string, readonly label: { readonly zh: string, readonly en: string }, readonly codes: ReadonlyArray<{ readonly code: string, readonly label: { readonly zh: string, readonly en: string } }> } | null }> }>, readonly codeLists: ReadonlyArray<{ readonly id: string, readonly label: { readonly zh: string, readonly en: string }, readonly source: { readonly zh: string, readonly en: string }, readonly codes: ReadonlyArray<{ readonly code: string, readonly label: { readonly zh: string, readonly en: string } }> }>, readonly rules: ReadonlyArray<{ readonly code: string, readonly kind: string, readonly severity: Severity, readonly recordTypes: ReadonlyArray<string> | null, readonly parameters: unknown, readonly since: string, readonly summary: { readonly zh: string, readonly en: string }, readonly why: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string }, readonly basis: { readonly zh: string, readonly en: string }, readonly pass: ReadonlyArray<{ readonly recordType: string, readonly set: unknown, readonly also: unknown }>, readonly fail: ReadonlyArray<{ readonly recordType: string, readonly set: unknown, readonly also: unknown }> }> } | null };

export type JudgeRecordQueryVariables = Exact<{
  pack: string;
  version?: string | null | undefined;
  recordType: string;
  fields: unknown;
}>;


export type JudgeRecordQuery = { readonly judgeRecord: { readonly conforms: boolean, readonly findings: ReadonlyArray<{ readonly severity: Severity, readonly field: string | null, readonly value: unknown, readonly rule: { readonly code: string }, readonly expected: { readonly zh: string, readonly en: string }, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string } }> } | null };

export type SamplesOfPackQueryVariables = Exact<{
  id: string;
  version: string;
}>;


export type SamplesOfPackQuery = { readonly specificationPack: { readonly id: string, readonly recordTypes: ReadonlyArray<{ readonly name: string, readonly sample: unknown, readonly label: { readonly zh: string, readonly en: string } }> } | null };

export type SpecificationChangesQueryVariables = Exact<{
  from: string;
  fromVersion?: string | null | undefined;
  to: string;
  toVersion?: string | null | undefined;
}>;


export type SpecificationChangesQuery = { readonly specificationChanges: ReadonlyArray<{ readonly depth: number, readonly text: { readonly zh: string, readonly en: string } }> | null };

export type FieldEverywhereQueryVariables = Exact<{ [key: string]: never; }>;


export type FieldEverywhereQuery = { readonly specificationPacks: ReadonlyArray<{ readonly id: string, readonly version: string, readonly effectiveFrom: string, readonly effectiveTo: string | null, readonly title: { readonly zh: string, readonly en: string }, readonly source: { readonly zh: string, readonly en: string }, readonly recordTypes: ReadonlyArray<{ readonly name: string, readonly sample: unknown, readonly label: { readonly zh: string, readonly en: string }, readonly fields: ReadonlyArray<{ readonly requiredWhen: unknown, readonly name: string, readonly type: FieldType, readonly length: number | null, readonly unit: LengthUnit | null, readonly scale: number | null, readonly required: boolean, readonly codeSeparator: string | null, readonly personal: boolean, readonly technical: boolean, readonly label: { readonly zh: string, readonly en: string }, readonly codeList: { readonly id: string, readonly label: { readonly zh: string, readonly en: string }, readonly codes: ReadonlyArray<{ readonly code: string, readonly label: { readonly zh: string, readonly en: string } }> } | null }> }>, readonly rules: ReadonlyArray<{ readonly code: string, readonly severity: Severity, readonly recordTypes: ReadonlyArray<string> | null, readonly parameters: unknown, readonly summary: { readonly zh: string, readonly en: string }, readonly basis: { readonly zh: string, readonly en: string } }> }> };

export type SubmissionProgressSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type SubmissionProgressSubscription = { readonly submissionProgress: { readonly share: number, readonly done: boolean } };

export type AlertRaisedSubscriptionVariables = Exact<{
  department?: string | null | undefined;
}>;


export type AlertRaisedSubscription = { readonly alertRaised: { readonly sequence: number, readonly raised: boolean, readonly alert: { readonly key: string, readonly level: AlertLevel, readonly title: { readonly zh: string, readonly en: string }, readonly department: { readonly name: string } } } };

export type OrdersQueryVariables = Exact<{
  department?: string | null | undefined;
}>;


export type OrdersQuery = { readonly supervisionOrders: ReadonlyArray<{ readonly id: string, readonly kind: OrderKind, readonly about: string | null, readonly opinion: string, readonly issuedAt: string, readonly replyBy: string, readonly state: OrderState, readonly overdue: boolean, readonly completedAt: string | null, readonly result: string | null, readonly objectiveCause: boolean | null, readonly escalations: ReadonlyArray<string>, readonly department: { readonly code: string, readonly name: string }, readonly replies: ReadonlyArray<{ readonly at: string, readonly text: string, readonly by: string }> }> };

export type OrderShownFragment = { readonly id: string, readonly kind: OrderKind, readonly about: string | null, readonly opinion: string, readonly issuedAt: string, readonly replyBy: string, readonly state: OrderState, readonly overdue: boolean, readonly completedAt: string | null, readonly result: string | null, readonly objectiveCause: boolean | null, readonly escalations: ReadonlyArray<string>, readonly department: { readonly code: string, readonly name: string }, readonly replies: ReadonlyArray<{ readonly at: string, readonly text: string, readonly by: string }> };

export type IssueOrderMutationVariables = Exact<{
  input: OrderInput;
}>;


export type IssueOrderMutation = { readonly issueOrder: { readonly id: string } };

export type ReplyToOrderMutationVariables = Exact<{
  order: string | number;
  text: string;
}>;


export type ReplyToOrderMutation = { readonly replyToOrder: { readonly id: string, readonly kind: OrderKind, readonly about: string | null, readonly opinion: string, readonly issuedAt: string, readonly replyBy: string, readonly state: OrderState, readonly overdue: boolean, readonly completedAt: string | null, readonly result: string | null, readonly objectiveCause: boolean | null, readonly escalations: ReadonlyArray<string>, readonly department: { readonly code: string, readonly name: string }, readonly replies: ReadonlyArray<{ readonly at: string, readonly text: string, readonly by: string }> } };

export type CompleteOrderMutationVariables = Exact<{
  order: string | number;
  text: string;
  objectiveCause: boolean;
}>;


export type CompleteOrderMutation = { readonly completeOrder: { readonly id: string, readonly kind: OrderKind, readonly about: string | null, readonly opinion: string, readonly issuedAt: string, readonly replyBy: string, readonly state: OrderState, readonly overdue: boolean, readonly completedAt: string | null, readonly result: string | null, readonly objectiveCause: boolean | null, readonly escalations: ReadonlyArray<string>, readonly department: { readonly code: string, readonly name: string }, readonly replies: ReadonlyArray<{ readonly at: string, readonly text: string, readonly by: string }> } };

export type ReturnOrderMutationVariables = Exact<{
  order: string | number;
  reason: string;
  workingDays: number;
}>;


export type ReturnOrderMutation = { readonly returnOrder: { readonly id: string, readonly kind: OrderKind, readonly about: string | null, readonly opinion: string, readonly issuedAt: string, readonly replyBy: string, readonly state: OrderState, readonly overdue: boolean, readonly completedAt: string | null, readonly result: string | null, readonly objectiveCause: boolean | null, readonly escalations: ReadonlyArray<string>, readonly department: { readonly code: string, readonly name: string }, readonly replies: ReadonlyArray<{ readonly at: string, readonly text: string, readonly by: string }> } };

export type LimitFragment = { readonly amount: number, readonly unit: TimeUnit };

export type SearchPowersQueryVariables = Exact<{
  query: string;
  filter?: PowerItemFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchPowersQuery = { readonly searchPowers: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly by: FoundBy, readonly highlights: ReadonlyArray<{ readonly field: string, readonly pieces: ReadonlyArray<{ readonly text: string, readonly hit: boolean }> }>, readonly power: { readonly code: string, readonly name: string, readonly type: PowerType, readonly state: PowerState, readonly promisedLimit: { readonly amount: number, readonly unit: TimeUnit } | null, readonly department: { readonly code: string, readonly name: string } } }> } };

export type ListPowersQueryVariables = Exact<{
  filter?: PowerItemFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ListPowersQuery = { readonly powerItems: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly type: PowerType, readonly state: PowerState, readonly promisedLimit: { readonly amount: number, readonly unit: TimeUnit } | null, readonly department: { readonly code: string, readonly name: string } }> } };

export type PowerRowFragment = { readonly code: string, readonly name: string, readonly type: PowerType, readonly state: PowerState, readonly promisedLimit: { readonly amount: number, readonly unit: TimeUnit } | null, readonly department: { readonly code: string, readonly name: string } };

export type PowerPageQueryVariables = Exact<{
  code: string;
}>;


export type PowerPageQuery = { readonly powerItem: { readonly code: string, readonly name: string, readonly nameEn: string | null, readonly type: PowerType, readonly state: PowerState, readonly asOf: string, readonly version: number, readonly legalBasis: ReadonlyArray<string>, readonly department: { readonly code: string, readonly name: string, readonly kind: DepartmentKind }, readonly statutoryLimit: { readonly amount: number, readonly unit: TimeUnit } | null, readonly promisedLimit: { readonly amount: number, readonly unit: TimeUnit } | null, readonly content: { readonly indicators: ReadonlyArray<{ readonly name: string, readonly value: string, readonly label: { readonly zh: string, readonly en: string } }>, readonly materials: ReadonlyArray<{ readonly name: string, readonly required: boolean, readonly copies: number | null, readonly note: string | null }>, readonly publicFlow: { readonly svg: string, readonly steps: ReadonlyArray<{ readonly id: string, readonly name: string, readonly post: string | null, readonly complaint: string | null, readonly limit: { readonly amount: number, readonly unit: TimeUnit } | null }> } | null, readonly discretion: ReadonlyArray<{ readonly grade: string, readonly circumstances: ReadonlyArray<string>, readonly kind: string, readonly base: string | null, readonly low: number | null, readonly top: number | null, readonly words: string | null, readonly basis: string }>, readonly withheld: ReadonlyArray<{ readonly name: string, readonly label: { readonly zh: string, readonly en: string }, readonly reason: { readonly zh: string, readonly en: string } }> }, readonly completeness: { readonly missing: ReadonlyArray<{ readonly name: string, readonly label: { readonly zh: string, readonly en: string } }> } } | null };

export type ScorecardsQueryVariables = Exact<{
  period: string;
  after?: string | null | undefined;
}>;


export type ScorecardsQuery = { readonly scorecards: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly department: { readonly code: string, readonly name: string, readonly kind: DepartmentKind }, readonly docking: { readonly status: ScoreStatus, readonly score: number | null, readonly timely: boolean | null, readonly conforming: boolean | null, readonly ranked: boolean, readonly deadline: string, readonly asOf: string, readonly reason: { readonly zh: string, readonly en: string }, readonly formula: { readonly zh: string, readonly en: string }, readonly legalBasis: { readonly zh: string, readonly en: string } } }> } };

export type AllDepartmentsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AllDepartmentsQuery = { readonly departments: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly kind: DepartmentKind }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PublishedCasesQueryVariables = Exact<{
  filter?: CaseFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type PublishedCasesQuery = { readonly cases: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly internalNumber: string, readonly name: string | null, readonly applicant: string | null, readonly type: string, readonly period: string, readonly state: CaseState, readonly outcome: string | null, readonly startedAt: string | null, readonly finishedAt: string | null, readonly department: { readonly code: string, readonly name: string }, readonly power: { readonly code: string, readonly name: string } | null }> } };

export type StatisticsQueryVariables = Exact<{
  filter?: StatisticFilter | null | undefined;
  by?: ReadonlyArray<StatisticDimension> | StatisticDimension | null | undefined;
}>;


export type StatisticsQuery = { readonly caseStatistics: { readonly asOf: string, readonly lineCount: number, readonly total: { readonly cases: number, readonly finished: number, readonly inTime: number, readonly inTimePercent: number | null, readonly measured: number, readonly medianDays: number | null, readonly p90Days: number | null }, readonly lines: ReadonlyArray<{ readonly month: string | null, readonly region: string | null, readonly type: string | null, readonly department: { readonly code: string, readonly name: string } | null, readonly item: { readonly code: string, readonly name: string } | null, readonly figures: { readonly cases: number, readonly finished: number, readonly inTime: number, readonly inTimePercent: number | null, readonly measured: number, readonly medianDays: number | null, readonly p90Days: number | null } }> } };

export type FiguresShownFragment = { readonly cases: number, readonly finished: number, readonly inTime: number, readonly inTimePercent: number | null, readonly measured: number, readonly medianDays: number | null, readonly p90Days: number | null };

export type TrendQueryVariables = Exact<{
  filter?: StatisticFilter | null | undefined;
}>;


export type TrendQuery = { readonly caseTrend: ReadonlyArray<{ readonly month: string, readonly sinceMonthBefore: number | null, readonly sinceYearBefore: number | null, readonly expected: number | null, readonly figures: { readonly cases: number, readonly finished: number, readonly inTime: number, readonly inTimePercent: number | null, readonly measured: number, readonly medianDays: number | null, readonly p90Days: number | null }, readonly anomaly: { readonly zh: string, readonly en: string } | null }> };

export type ScoresOfMonthQueryVariables = Exact<{
  period: string;
  after?: string | null | undefined;
}>;


export type ScoresOfMonthQuery = { readonly scorecards: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly ranked: boolean, readonly cases: number, readonly asWritten: number, readonly asIntended: number, readonly outOf: number, readonly sheet: string, readonly department: { readonly code: string, readonly name: string }, readonly items: ReadonlyArray<{ readonly id: string, readonly max: number, readonly status: ItemStatus, readonly formula: string, readonly intendedFormula: string | null, readonly asWritten: number | null, readonly asIntended: number | null, readonly title: { readonly zh: string, readonly en: string }, readonly why: { readonly zh: string, readonly en: string } | null, readonly remark: { readonly zh: string, readonly en: string } | null, readonly inputs: ReadonlyArray<{ readonly name: string, readonly value: number | null, readonly label: { readonly zh: string, readonly en: string }, readonly unknown: { readonly zh: string, readonly en: string } | null }> }> }> } };

export type FrozenScoresQueryVariables = Exact<{
  period: string;
  kind: EditionKind;
}>;


export type FrozenScoresQuery = { readonly frozenScorecards: { readonly asOf: string, readonly sheet: string, readonly digest: string, readonly departments: unknown } | null };

export type FreezeScoresMutationVariables = Exact<{
  period: string;
  kind: EditionKind;
}>;


export type FreezeScoresMutation = { readonly freezeScorecards: string };

export type BulletinQueryVariables = Exact<{
  periods: ReadonlyArray<string> | string;
  kind: EditionKind;
}>;


export type BulletinQuery = { readonly bulletin: string };

export type EvidenceQueryVariables = Exact<{
  department: string;
  period: string;
  item: string;
  figure: string;
  after?: string | null | undefined;
}>;


export type EvidenceQuery = { readonly evidence: { readonly download: string, readonly lines: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly kind: EvidenceKind, readonly subject: string, readonly counts: number, readonly text: { readonly zh: string, readonly en: string }, readonly case: { readonly id: string, readonly name: string | null } | null, readonly alert: { readonly key: string } | null, readonly power: { readonly code: string, readonly name: string } | null, readonly sources: ReadonlyArray<{ readonly sequence: number, readonly submission: { readonly id: string, readonly name: string }, readonly cell: { readonly row: number, readonly field: string | null, readonly column: string | null } | null }> }> } } };

export type HubClockQueryVariables = Exact<{
  period: string;
}>;


export type HubClockQuery = { readonly scorecards: { readonly nodes: ReadonlyArray<{ readonly docking: { readonly asOf: string } }> } };

export type SubmissionPageQueryVariables = Exact<{
  id: string | number;
}>;


export type SubmissionPageQuery = { readonly submission: { readonly period: string, readonly digest: string, readonly bytes: number, readonly completeAt: string, readonly refusal: string | null, readonly announced: number | null, readonly id: string, readonly number: string, readonly recordType: string, readonly channel: Channel, readonly name: string, readonly offeredAt: string, readonly timely: boolean, readonly state: SubmissionState, readonly verdict: SubmissionVerdict, readonly rehearsal: boolean, readonly department: { readonly code: string, readonly name: string }, readonly specification: { readonly id: string, readonly version: string, readonly title: { readonly zh: string, readonly en: string } } | null, readonly receipt: { readonly document: unknown, readonly signature: string }, readonly findingTotals: ReadonlyArray<{ readonly total: number, readonly stored: number, readonly severity: Severity, readonly rule: { readonly code: string, readonly summary: { readonly zh: string, readonly en: string }, readonly why: { readonly zh: string, readonly en: string } } }>, readonly quarantine: { readonly totalCount: number }, readonly ledger: { readonly offered: number, readonly accepted: number, readonly revised: number, readonly duplicate: number, readonly superseded: number, readonly rejected: number, readonly unread: number } } | null };

export type SubmissionFindingsQueryVariables = Exact<{
  id: string | number;
  filter?: FindingFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type SubmissionFindingsQuery = { readonly submission: { readonly findings: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly severity: Severity, readonly recordType: string, readonly sequence: number, readonly value: unknown, readonly rule: { readonly code: string }, readonly pointer: { readonly file: string | null, readonly sheet: string | null, readonly table: string | null, readonly row: number, readonly field: string | null, readonly column: string | null }, readonly expected: { readonly zh: string, readonly en: string }, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string } }> } } | null };

export type FindingShownFragment = { readonly id: string, readonly severity: Severity, readonly recordType: string, readonly sequence: number, readonly value: unknown, readonly rule: { readonly code: string }, readonly pointer: { readonly file: string | null, readonly sheet: string | null, readonly table: string | null, readonly row: number, readonly field: string | null, readonly column: string | null }, readonly expected: { readonly zh: string, readonly en: string }, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string } };

export type SubmissionQuarantineQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type SubmissionQuarantineQuery = { readonly submission: { readonly quarantine: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly row: number, readonly table: string | null, readonly recordType: string, readonly reason: string, readonly fields: unknown, readonly openedAt: string, readonly closedAt: string | null, readonly findings: ReadonlyArray<{ readonly id: string, readonly severity: Severity, readonly recordType: string, readonly sequence: number, readonly value: unknown, readonly rule: { readonly code: string }, readonly pointer: { readonly file: string | null, readonly sheet: string | null, readonly table: string | null, readonly row: number, readonly field: string | null, readonly column: string | null }, readonly expected: { readonly zh: string, readonly en: string }, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string } }> }> } } | null };

export type QuarantineRowFragment = { readonly id: string, readonly row: number, readonly table: string | null, readonly recordType: string, readonly reason: string, readonly fields: unknown, readonly openedAt: string, readonly closedAt: string | null, readonly findings: ReadonlyArray<{ readonly id: string, readonly severity: Severity, readonly recordType: string, readonly sequence: number, readonly value: unknown, readonly rule: { readonly code: string }, readonly pointer: { readonly file: string | null, readonly sheet: string | null, readonly table: string | null, readonly row: number, readonly field: string | null, readonly column: string | null }, readonly expected: { readonly zh: string, readonly en: string }, readonly message: { readonly zh: string, readonly en: string }, readonly remedy: { readonly zh: string, readonly en: string } }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const LedgerFiguresFragmentDoc = new TypedDocumentString(`
    fragment LedgerFigures on Ledger {
  offered
  accepted
  revised
  duplicate
  superseded
  rejected
  unread
}
    `, {"fragmentName":"LedgerFigures"}) as unknown as TypedDocumentString<LedgerFiguresFragment, unknown>;
export const SubmissionRowFragmentDoc = new TypedDocumentString(`
    fragment SubmissionRow on Submission {
  id
  number
  recordType
  channel
  name
  offeredAt
  timely
  state
  verdict
  rehearsal
  ledger {
    ...LedgerFigures
  }
}
    fragment LedgerFigures on Ledger {
  offered
  accepted
  revised
  duplicate
  superseded
  rejected
  unread
}`, {"fragmentName":"SubmissionRow"}) as unknown as TypedDocumentString<SubmissionRowFragment, unknown>;
export const AppealShownFragmentDoc = new TypedDocumentString(`
    fragment AppealShown on Appeal {
  at
  grounds
  evidence
  state
  decidedAt
  reasons
}
    `, {"fragmentName":"AppealShown"}) as unknown as TypedDocumentString<AppealShownFragment, unknown>;
export const CardRowFragmentDoc = new TypedDocumentString(`
    fragment CardRow on Alert {
  key
  about
  rule
  level
  class
  counts
  period
  raisedAt
  title {
    zh
    en
  }
  department {
    code
    name
  }
  lifted {
    at
    reason
    by
  }
  appeal {
    ...AppealShown
  }
}
    fragment AppealShown on Appeal {
  at
  grounds
  evidence
  state
  decidedAt
  reasons
}`, {"fragmentName":"CardRow"}) as unknown as TypedDocumentString<CardRowFragment, unknown>;
export const CaseRowFragmentDoc = new TypedDocumentString(`
    fragment CaseRow on Case {
  id
  internalNumber
  name
  applicant
  type
  period
  state
  outcome
  startedAt
  finishedAt
  department {
    code
    name
  }
  power {
    code
    name
  }
}
    `, {"fragmentName":"CaseRow"}) as unknown as TypedDocumentString<CaseRowFragment, unknown>;
export const RecordShownFragmentDoc = new TypedDocumentString(`
    fragment RecordShown on CaseRecord {
  id
  recordType
  role
  day
  fields
  sequence
  revision
  submission {
    id
    name
    offeredAt
  }
  history {
    revision
    day
    fields
    sequence
    submission {
      id
      name
      offeredAt
    }
  }
}
    `, {"fragmentName":"RecordShown"}) as unknown as TypedDocumentString<RecordShownFragment, unknown>;
export const FieldShownFragmentDoc = new TypedDocumentString(`
    fragment FieldShown on Field {
  name
  label {
    zh
    en
  }
  type
  length
  unit
  scale
  required
  codeSeparator
  personal
  technical
  codeList {
    id
    label {
      zh
      en
    }
    codes {
      code
      label {
        zh
        en
      }
    }
  }
}
    `, {"fragmentName":"FieldShown"}) as unknown as TypedDocumentString<FieldShownFragment, unknown>;
export const OrderShownFragmentDoc = new TypedDocumentString(`
    fragment OrderShown on SupervisionOrder {
  id
  kind
  about
  opinion
  issuedAt
  replyBy
  state
  overdue
  completedAt
  result
  objectiveCause
  escalations
  department {
    code
    name
  }
  replies {
    at
    text
    by
  }
}
    `, {"fragmentName":"OrderShown"}) as unknown as TypedDocumentString<OrderShownFragment, unknown>;
export const LimitFragmentDoc = new TypedDocumentString(`
    fragment Limit on TimeLimit {
  amount
  unit
}
    `, {"fragmentName":"Limit"}) as unknown as TypedDocumentString<LimitFragment, unknown>;
export const PowerRowFragmentDoc = new TypedDocumentString(`
    fragment PowerRow on PowerItem {
  code
  name
  type
  state
  promisedLimit {
    ...Limit
  }
  department {
    code
    name
  }
}
    fragment Limit on TimeLimit {
  amount
  unit
}`, {"fragmentName":"PowerRow"}) as unknown as TypedDocumentString<PowerRowFragment, unknown>;
export const FiguresShownFragmentDoc = new TypedDocumentString(`
    fragment FiguresShown on CaseFigures {
  cases
  finished
  inTime
  inTimePercent
  measured
  medianDays
  p90Days
}
    `, {"fragmentName":"FiguresShown"}) as unknown as TypedDocumentString<FiguresShownFragment, unknown>;
export const FindingShownFragmentDoc = new TypedDocumentString(`
    fragment FindingShown on Finding {
  id
  severity
  recordType
  sequence
  value
  rule {
    code
  }
  pointer {
    file
    sheet
    table
    row
    field
    column
  }
  expected {
    zh
    en
  }
  message {
    zh
    en
  }
  remedy {
    zh
    en
  }
}
    `, {"fragmentName":"FindingShown"}) as unknown as TypedDocumentString<FindingShownFragment, unknown>;
export const QuarantineRowFragmentDoc = new TypedDocumentString(`
    fragment QuarantineRow on QuarantinedRecord {
  id
  row
  table
  recordType
  reason
  fields
  openedAt
  closedAt
  findings {
    ...FindingShown
  }
}
    fragment FindingShown on Finding {
  id
  severity
  recordType
  sequence
  value
  rule {
    code
  }
  pointer {
    file
    sheet
    table
    row
    field
    column
  }
  expected {
    zh
    en
  }
  message {
    zh
    en
  }
  remedy {
    zh
    en
  }
}`, {"fragmentName":"QuarantineRow"}) as unknown as TypedDocumentString<QuarantineRowFragment, unknown>;
export const AdminSourcesDocument = new TypedDocumentString(`
    query AdminSources($period: Month!) {
  sources {
    name
    adapter
    recordType
    scheduled
    settings
    settingsSchema
    label {
      zh
      en
    }
    department {
      code
      name
    }
    lastRun {
      state
      startedAt
      endedAt
      fault {
        code
        message {
          zh
          en
        }
        remedy {
          zh
          en
        }
      }
      ledger {
        ...LedgerFigures
      }
    }
    forecast(period: $period) {
      expected
      completeBy
      inTime
    }
  }
}
    fragment LedgerFigures on Ledger {
  offered
  accepted
  revised
  duplicate
  superseded
  rejected
  unread
}`) as unknown as TypedDocumentString<AdminSourcesQuery, AdminSourcesQueryVariables>;
export const MonthOverviewDocument = new TypedDocumentString(`
    query MonthOverview($period: Month!, $after: String) {
  scorecards(period: $period, first: 200, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      department {
        code
        name
        kind
      }
      docking {
        status
        score
        timely
        conforming
        ranked
        deadline
        reason {
          zh
          en
        }
        inputs {
          firstCompleteArrival
          submissions
          cases
          rejectedOutstandingAtDeadline
          rejectedOutstanding
          lateRecords
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MonthOverviewQuery, MonthOverviewQueryVariables>;
export const MonthFindingsDocument = new TypedDocumentString(`
    query MonthFindings($period: Month!, $after: String) {
  submissions(
    filter: {period: $period, verdicts: [DOES_NOT_CONFORM, INCOMPLETE, CONFORMS]}
    first: 100
    after: $after
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      department {
        code
      }
      findingTotals {
        total
        severity
        rule {
          code
          summary {
            zh
            en
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MonthFindingsQuery, MonthFindingsQueryVariables>;
export const DepartmentMonthDocument = new TypedDocumentString(`
    query DepartmentMonth($department: String!, $period: Month!, $after: String) {
  department(code: $department) {
    code
    name
    kind
    dockingScore(period: $period) {
      status
      score
      timely
      conforming
      ranked
      deadline
      asOf
      reason {
        zh
        en
      }
      formula {
        zh
        en
      }
      legalBasis {
        zh
        en
      }
      inputs {
        firstCompleteArrival
        submissions
        cases
        rejectedOutstandingAtDeadline
        rejectedOutstanding
        rejectedCounted
        lateRecords
        countsReported
        noCasesDeclared
      }
    }
    submissions(filter: {period: $period}, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...SubmissionRow
      }
    }
  }
}
    fragment SubmissionRow on Submission {
  id
  number
  recordType
  channel
  name
  offeredAt
  timely
  state
  verdict
  rehearsal
  ledger {
    ...LedgerFigures
  }
}
fragment LedgerFigures on Ledger {
  offered
  accepted
  revised
  duplicate
  superseded
  rejected
  unread
}`) as unknown as TypedDocumentString<DepartmentMonthQuery, DepartmentMonthQueryVariables>;
export const AuditTrailDocument = new TypedDocumentString(`
    query AuditTrail($filter: AuditFilter, $last: Int, $before: String) {
  auditHead {
    sequence
    hash
  }
  auditTrail(filter: $filter, last: $last, before: $before) {
    totalCount
    pageInfo {
      hasPreviousPage
      startCursor
    }
    nodes {
      sequence
      event
      label {
        zh
        en
      }
      at
      actor
      role
      requestId
      outcome
      data
      previousHash
      hash
    }
  }
}
    `) as unknown as TypedDocumentString<AuditTrailQuery, AuditTrailQueryVariables>;
export const TrailLinksDocument = new TypedDocumentString(`
    query TrailLinks($after: String) {
  auditTrail(first: 200, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      sequence
      previousHash
      hash
    }
  }
}
    `) as unknown as TypedDocumentString<TrailLinksQuery, TrailLinksQueryVariables>;
export const CommitSampleDocument = new TypedDocumentString(`
    mutation CommitSample($department: String!, $period: Month!) {
  commitSample(department: $department, period: $period) {
    id
    population
    populationDigest
  }
}
    `) as unknown as TypedDocumentString<CommitSampleMutation, CommitSampleMutationVariables>;
export const DrawSampleDocument = new TypedDocumentString(`
    mutation DrawSample($sample: ID!, $seed: String!, $size: Int!) {
  drawSample(sample: $sample, seed: $seed, size: $size) {
    id
    seed
    drawn
  }
}
    `) as unknown as TypedDocumentString<DrawSampleMutation, DrawSampleMutationVariables>;
export const SuspectedCasesDocument = new TypedDocumentString(`
    query SuspectedCases($department: String!, $period: Month!) {
  suspectedCases(department: $department, period: $period) {
    case
    suspected
    signs {
      sign
      label {
        zh
        en
      }
      evidence
    }
  }
}
    `) as unknown as TypedDocumentString<SuspectedCasesQuery, SuspectedCasesQueryVariables>;
export const RecordOfflineCaseDocument = new TypedDocumentString(`
    mutation RecordOfflineCase($department: String!, $period: Month!, $source: InspectionSource!, $description: String!) {
  recordOfflineCase(
    department: $department
    period: $period
    source: $source
    description: $description
  )
}
    `) as unknown as TypedDocumentString<RecordOfflineCaseMutation, RecordOfflineCaseMutationVariables>;
export const CardsDocument = new TypedDocumentString(`
    query Cards($filter: AlertFilter, $after: String) {
  alerts(filter: $filter, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...CardRow
    }
  }
}
    fragment CardRow on Alert {
  key
  about
  rule
  level
  class
  counts
  period
  raisedAt
  title {
    zh
    en
  }
  department {
    code
    name
  }
  lifted {
    at
    reason
    by
  }
  appeal {
    ...AppealShown
  }
}
fragment AppealShown on Appeal {
  at
  grounds
  evidence
  state
  decidedAt
  reasons
}`) as unknown as TypedDocumentString<CardsQuery, CardsQueryVariables>;
export const CardCountsDocument = new TypedDocumentString(`
    query CardCounts($red: AlertFilter, $yellow: AlertFilter, $reminder: AlertFilter) {
  red: alerts(filter: $red, first: 1) {
    totalCount
  }
  yellow: alerts(filter: $yellow, first: 1) {
    totalCount
  }
  reminder: alerts(filter: $reminder, first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<CardCountsQuery, CardCountsQueryVariables>;
export const CardPageDocument = new TypedDocumentString(`
    query CardPage($key: String!) {
  alert(key: $key) {
    ...CardRow
    evidence
    ruleBook
    condition {
      zh
      en
    }
  }
  ruleBooks {
    title {
      zh
      en
    }
    source {
      zh
      en
    }
    version
    digest
  }
}
    fragment CardRow on Alert {
  key
  about
  rule
  level
  class
  counts
  period
  raisedAt
  title {
    zh
    en
  }
  department {
    code
    name
  }
  lifted {
    at
    reason
    by
  }
  appeal {
    ...AppealShown
  }
}
fragment AppealShown on Appeal {
  at
  grounds
  evidence
  state
  decidedAt
  reasons
}`) as unknown as TypedDocumentString<CardPageQuery, CardPageQueryVariables>;
export const ReplayCaseDocument = new TypedDocumentString(`
    query ReplayCase($case: ID!) {
  replayCase(case: $case) {
    equal
    alerts {
      key
    }
  }
}
    `) as unknown as TypedDocumentString<ReplayCaseQuery, ReplayCaseQueryVariables>;
export const AppealCardDocument = new TypedDocumentString(`
    mutation AppealCard($alert: String!, $grounds: String!, $evidence: [String!]) {
  appealAlert(alert: $alert, grounds: $grounds, evidence: $evidence) {
    ...CardRow
  }
}
    fragment CardRow on Alert {
  key
  about
  rule
  level
  class
  counts
  period
  raisedAt
  title {
    zh
    en
  }
  department {
    code
    name
  }
  lifted {
    at
    reason
    by
  }
  appeal {
    ...AppealShown
  }
}
fragment AppealShown on Appeal {
  at
  grounds
  evidence
  state
  decidedAt
  reasons
}`) as unknown as TypedDocumentString<AppealCardMutation, AppealCardMutationVariables>;
export const DecideAppealDocument = new TypedDocumentString(`
    mutation DecideAppeal($alert: String!, $upheld: Boolean!, $reasons: String!) {
  decideAppeal(alert: $alert, upheld: $upheld, reasons: $reasons) {
    ...CardRow
  }
}
    fragment CardRow on Alert {
  key
  about
  rule
  level
  class
  counts
  period
  raisedAt
  title {
    zh
    en
  }
  department {
    code
    name
  }
  lifted {
    at
    reason
    by
  }
  appeal {
    ...AppealShown
  }
}
fragment AppealShown on Appeal {
  at
  grounds
  evidence
  state
  decidedAt
  reasons
}`) as unknown as TypedDocumentString<DecideAppealMutation, DecideAppealMutationVariables>;
export const CasesDocument = new TypedDocumentString(`
    query Cases($filter: CaseFilter, $after: String) {
  cases(filter: $filter, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...CaseRow
    }
  }
}
    fragment CaseRow on Case {
  id
  internalNumber
  name
  applicant
  type
  period
  state
  outcome
  startedAt
  finishedAt
  department {
    code
    name
  }
  power {
    code
    name
  }
}`) as unknown as TypedDocumentString<CasesQuery, CasesQueryVariables>;
export const CasePageDocument = new TypedDocumentString(`
    query CasePage($id: ID!) {
  case(id: $id) {
    ...CaseRow
    power {
      code
      name
      statutoryLimit {
        ...Limit
      }
      promisedLimit {
        ...Limit
      }
    }
    base {
      ...RecordShown
    }
    stages {
      ...RecordShown
    }
    result {
      ...RecordShown
    }
    documents {
      ...RecordShown
    }
  }
}
    fragment CaseRow on Case {
  id
  internalNumber
  name
  applicant
  type
  period
  state
  outcome
  startedAt
  finishedAt
  department {
    code
    name
  }
  power {
    code
    name
  }
}
fragment RecordShown on CaseRecord {
  id
  recordType
  role
  day
  fields
  sequence
  revision
  submission {
    id
    name
    offeredAt
  }
  history {
    revision
    day
    fields
    sequence
    submission {
      id
      name
      offeredAt
    }
  }
}
fragment Limit on TimeLimit {
  amount
  unit
}`) as unknown as TypedDocumentString<CasePageQuery, CasePageQueryVariables>;
export const RecordTypesInForceDocument = new TypedDocumentString(`
    query RecordTypesInForce($recordType: String!, $period: Month!) {
  specificationInForce(recordType: $recordType, period: $period) {
    id
    version
    recordTypes {
      name
      businessDate
      label {
        zh
        en
      }
      fields {
        name
        type
        technical
        label {
          zh
          en
        }
        codeList {
          codes {
            code
            label {
              zh
              en
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RecordTypesInForceQuery, RecordTypesInForceQueryVariables>;
export const CardsOfCaseDocument = new TypedDocumentString(`
    query CardsOfCase($case: ID!) {
  alerts(filter: {about: $case}, first: 50) {
    nodes {
      ...CardRow
    }
  }
}
    fragment CardRow on Alert {
  key
  about
  rule
  level
  class
  counts
  period
  raisedAt
  title {
    zh
    en
  }
  department {
    code
    name
  }
  lifted {
    at
    reason
    by
  }
  appeal {
    ...AppealShown
  }
}
fragment AppealShown on Appeal {
  at
  grounds
  evidence
  state
  decidedAt
  reasons
}`) as unknown as TypedDocumentString<CardsOfCaseQuery, CardsOfCaseQueryVariables>;
export const CaseClockDocument = new TypedDocumentString(`
    query CaseClock($case: ID!) {
  caseClock(case: $case) {
    startedOn
    dueOn
  }
}
    `) as unknown as TypedDocumentString<CaseClockQuery, CaseClockQueryVariables>;
export const QuarantineDocument = new TypedDocumentString(`
    query Quarantine($department: String!, $period: Month!, $after: String) {
  quarantine(
    filter: {department: $department, period: $period, waiting: true}
    first: 50
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...QuarantineRow
      submission {
        id
        recordType
      }
    }
  }
}
    fragment FindingShown on Finding {
  id
  severity
  recordType
  sequence
  value
  rule {
    code
  }
  pointer {
    file
    sheet
    table
    row
    field
    column
  }
  expected {
    zh
    en
  }
  message {
    zh
    en
  }
  remedy {
    zh
    en
  }
}
fragment QuarantineRow on QuarantinedRecord {
  id
  row
  table
  recordType
  reason
  fields
  openedAt
  closedAt
  findings {
    ...FindingShown
  }
}`) as unknown as TypedDocumentString<QuarantineQuery, QuarantineQueryVariables>;
export const DeskLedgerDocument = new TypedDocumentString(`
    query DeskLedger($department: String!, $period: Month!) {
  reportingStandings(period: $period, departments: [$department]) {
    department
    deadline
    rejectedOutstanding
    cases
    countsReported
    noCasesDeclared
    ledger {
      ...LedgerFigures
    }
  }
}
    fragment LedgerFigures on Ledger {
  offered
  accepted
  revised
  duplicate
  superseded
  rejected
  unread
}`) as unknown as TypedDocumentString<DeskLedgerQuery, DeskLedgerQueryVariables>;
export const RecordFormDocument = new TypedDocumentString(`
    query RecordForm($pack: String!, $version: String, $recordType: String!) {
  specificationPack(id: $pack, version: $version) {
    id
    recordTypes(name: $recordType) {
      name
      label {
        zh
        en
      }
      key
      fields {
        ...FieldShown
      }
    }
  }
}
    fragment FieldShown on Field {
  name
  label {
    zh
    en
  }
  type
  length
  unit
  scale
  required
  codeSeparator
  personal
  technical
  codeList {
    id
    label {
      zh
      en
    }
    codes {
      code
      label {
        zh
        en
      }
    }
  }
}`) as unknown as TypedDocumentString<RecordFormQuery, RecordFormQueryVariables>;
export const QuarantinedRecordDocument = new TypedDocumentString(`
    query QuarantinedRecord($department: String!, $period: Month!, $after: String) {
  quarantine(
    filter: {department: $department, period: $period, waiting: true}
    first: 100
    after: $after
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...QuarantineRow
      submission {
        id
        specification {
          id
          version
        }
      }
    }
  }
}
    fragment FindingShown on Finding {
  id
  severity
  recordType
  sequence
  value
  rule {
    code
  }
  pointer {
    file
    sheet
    table
    row
    field
    column
  }
  expected {
    zh
    en
  }
  message {
    zh
    en
  }
  remedy {
    zh
    en
  }
}
fragment QuarantineRow on QuarantinedRecord {
  id
  row
  table
  recordType
  reason
  fields
  openedAt
  closedAt
  findings {
    ...FindingShown
  }
}`) as unknown as TypedDocumentString<QuarantinedRecordQuery, QuarantinedRecordQueryVariables>;
export const CorrectRecordDocument = new TypedDocumentString(`
    mutation CorrectRecord($quarantined: ID!, $set: JSON!) {
  correctRecord(quarantined: $quarantined, set: $set) {
    id
    verdict
    findings(first: 50) {
      nodes {
        ...FindingShown
      }
    }
  }
}
    fragment FindingShown on Finding {
  id
  severity
  recordType
  sequence
  value
  rule {
    code
  }
  pointer {
    file
    sheet
    table
    row
    field
    column
  }
  expected {
    zh
    en
  }
  message {
    zh
    en
  }
  remedy {
    zh
    en
  }
}`) as unknown as TypedDocumentString<CorrectRecordMutation, CorrectRecordMutationVariables>;
export const DeclareNoCasesDocument = new TypedDocumentString(`
    mutation DeclareNoCases($department: String!, $period: Month!) {
  declareNoCases(department: $department, period: $period) {
    id
    number
  }
}
    `) as unknown as TypedDocumentString<DeclareNoCasesMutation, DeclareNoCasesMutationVariables>;
export const ReportCountsDocument = new TypedDocumentString(`
    mutation ReportCounts($department: String!, $period: Month!, $counts: [PowerCountInput!]!) {
  reportCounts(department: $department, period: $period, counts: $counts) {
    id
    number
  }
}
    `) as unknown as TypedDocumentString<ReportCountsMutation, ReportCountsMutationVariables>;
export const DepartmentPowersDocument = new TypedDocumentString(`
    query DepartmentPowers($departments: [String!]!, $after: String) {
  powerItems(
    filter: {departments: $departments, states: [IN_USE]}
    first: 200
    after: $after
  ) {
    nodes {
      code
      name
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<DepartmentPowersQuery, DepartmentPowersQueryVariables>;
export const PacksForUploadDocument = new TypedDocumentString(`
    query PacksForUpload {
  specificationPacks {
    id
    version
    effectiveFrom
    effectiveTo
    title {
      zh
      en
    }
    recordTypes {
      name
      label {
        zh
        en
      }
      role
    }
  }
}
    `) as unknown as TypedDocumentString<PacksForUploadQuery, PacksForUploadQueryVariables>;
export const PacksDocument = new TypedDocumentString(`
    query Packs {
  specificationPacks {
    id
    version
    title {
      zh
      en
    }
    source {
      zh
      en
    }
    effectiveFrom
    effectiveTo
    digest
  }
}
    `) as unknown as TypedDocumentString<PacksQuery, PacksQueryVariables>;
export const PackContentsDocument = new TypedDocumentString(`
    query PackContents($id: String!, $version: String!) {
  specificationPack(id: $id, version: $version) {
    id
    version
    recordTypes {
      name
      label {
        zh
        en
      }
      family
      role
      key
      fields {
        ...FieldShown
      }
    }
    codeLists {
      id
      label {
        zh
        en
      }
      source {
        zh
        en
      }
      codes {
        code
        label {
          zh
          en
        }
      }
    }
    rules {
      code
      kind
      severity
      recordTypes
      parameters
      since
      summary {
        zh
        en
      }
      why {
        zh
        en
      }
      remedy {
        zh
        en
      }
      basis {
        zh
        en
      }
      pass {
        recordType
        set
        also
      }
      fail {
        recordType
        set
        also
      }
    }
  }
}
    fragment FieldShown on Field {
  name
  label {
    zh
    en
  }
  type
  length
  unit
  scale
  required
  codeSeparator
  personal
  technical
  codeList {
    id
    label {
      zh
      en
    }
    codes {
      code
      label {
        zh
        en
      }
    }
  }
}`) as unknown as TypedDocumentString<PackContentsQuery, PackContentsQueryVariables>;
export const JudgeRecordDocument = new TypedDocumentString(`
    query JudgeRecord($pack: String!, $version: String, $recordType: String!, $fields: JSON!) {
  judgeRecord(
    pack: $pack
    version: $version
    recordType: $recordType
    fields: $fields
  ) {
    conforms
    findings {
      severity
      field
      value
      rule {
        code
      }
      expected {
        zh
        en
      }
      message {
        zh
        en
      }
      remedy {
        zh
        en
      }
    }
  }
}
    `) as unknown as TypedDocumentString<JudgeRecordQuery, JudgeRecordQueryVariables>;
export const SamplesOfPackDocument = new TypedDocumentString(`
    query SamplesOfPack($id: String!, $version: String!) {
  specificationPack(id: $id, version: $version) {
    id
    recordTypes {
      name
      label {
        zh
        en
      }
      sample
    }
  }
}
    `) as unknown as TypedDocumentString<SamplesOfPackQuery, SamplesOfPackQueryVariables>;
export const SpecificationChangesDocument = new TypedDocumentString(`
    query SpecificationChanges($from: String!, $fromVersion: String, $to: String!, $toVersion: String) {
  specificationChanges(
    from: $from
    fromVersion: $fromVersion
    to: $to
    toVersion: $toVersion
  ) {
    depth
    text {
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<SpecificationChangesQuery, SpecificationChangesQueryVariables>;
export const FieldEverywhereDocument = new TypedDocumentString(`
    query FieldEverywhere {
  specificationPacks {
    id
    version
    effectiveFrom
    effectiveTo
    title {
      zh
      en
    }
    source {
      zh
      en
    }
    recordTypes {
      name
      label {
        zh
        en
      }
      sample
      fields {
        ...FieldShown
        requiredWhen
      }
    }
    rules {
      code
      severity
      recordTypes
      parameters
      summary {
        zh
        en
      }
      basis {
        zh
        en
      }
    }
  }
}
    fragment FieldShown on Field {
  name
  label {
    zh
    en
  }
  type
  length
  unit
  scale
  required
  codeSeparator
  personal
  technical
  codeList {
    id
    label {
      zh
      en
    }
    codes {
      code
      label {
        zh
        en
      }
    }
  }
}`) as unknown as TypedDocumentString<FieldEverywhereQuery, FieldEverywhereQueryVariables>;
export const SubmissionProgressDocument = new TypedDocumentString(`
    subscription SubmissionProgress($id: ID!) {
  submissionProgress(id: $id) {
    share
    done
  }
}
    `) as unknown as TypedDocumentString<SubmissionProgressSubscription, SubmissionProgressSubscriptionVariables>;
export const AlertRaisedDocument = new TypedDocumentString(`
    subscription AlertRaised($department: String) {
  alertRaised(department: $department) {
    sequence
    raised
    alert {
      key
      level
      title {
        zh
        en
      }
      department {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AlertRaisedSubscription, AlertRaisedSubscriptionVariables>;
export const OrdersDocument = new TypedDocumentString(`
    query Orders($department: String) {
  supervisionOrders(department: $department) {
    ...OrderShown
  }
}
    fragment OrderShown on SupervisionOrder {
  id
  kind
  about
  opinion
  issuedAt
  replyBy
  state
  overdue
  completedAt
  result
  objectiveCause
  escalations
  department {
    code
    name
  }
  replies {
    at
    text
    by
  }
}`) as unknown as TypedDocumentString<OrdersQuery, OrdersQueryVariables>;
export const IssueOrderDocument = new TypedDocumentString(`
    mutation IssueOrder($input: OrderInput!) {
  issueOrder(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<IssueOrderMutation, IssueOrderMutationVariables>;
export const ReplyToOrderDocument = new TypedDocumentString(`
    mutation ReplyToOrder($order: ID!, $text: String!) {
  replyToOrder(order: $order, text: $text) {
    ...OrderShown
  }
}
    fragment OrderShown on SupervisionOrder {
  id
  kind
  about
  opinion
  issuedAt
  replyBy
  state
  overdue
  completedAt
  result
  objectiveCause
  escalations
  department {
    code
    name
  }
  replies {
    at
    text
    by
  }
}`) as unknown as TypedDocumentString<ReplyToOrderMutation, ReplyToOrderMutationVariables>;
export const CompleteOrderDocument = new TypedDocumentString(`
    mutation CompleteOrder($order: ID!, $text: String!, $objectiveCause: Boolean!) {
  completeOrder(order: $order, text: $text, objectiveCause: $objectiveCause) {
    ...OrderShown
  }
}
    fragment OrderShown on SupervisionOrder {
  id
  kind
  about
  opinion
  issuedAt
  replyBy
  state
  overdue
  completedAt
  result
  objectiveCause
  escalations
  department {
    code
    name
  }
  replies {
    at
    text
    by
  }
}`) as unknown as TypedDocumentString<CompleteOrderMutation, CompleteOrderMutationVariables>;
export const ReturnOrderDocument = new TypedDocumentString(`
    mutation ReturnOrder($order: ID!, $reason: String!, $workingDays: Int!) {
  returnOrder(order: $order, reason: $reason, workingDays: $workingDays) {
    ...OrderShown
  }
}
    fragment OrderShown on SupervisionOrder {
  id
  kind
  about
  opinion
  issuedAt
  replyBy
  state
  overdue
  completedAt
  result
  objectiveCause
  escalations
  department {
    code
    name
  }
  replies {
    at
    text
    by
  }
}`) as unknown as TypedDocumentString<ReturnOrderMutation, ReturnOrderMutationVariables>;
export const SearchPowersDocument = new TypedDocumentString(`
    query SearchPowers($query: String!, $filter: PowerItemFilter, $after: String) {
  searchPowers(query: $query, filter: $filter, first: 30, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      by
      highlights {
        field
        pieces {
          text
          hit
        }
      }
      power {
        ...PowerRow
      }
    }
  }
}
    fragment Limit on TimeLimit {
  amount
  unit
}
fragment PowerRow on PowerItem {
  code
  name
  type
  state
  promisedLimit {
    ...Limit
  }
  department {
    code
    name
  }
}`) as unknown as TypedDocumentString<SearchPowersQuery, SearchPowersQueryVariables>;
export const ListPowersDocument = new TypedDocumentString(`
    query ListPowers($filter: PowerItemFilter, $after: String) {
  powerItems(filter: $filter, first: 30, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...PowerRow
    }
  }
}
    fragment Limit on TimeLimit {
  amount
  unit
}
fragment PowerRow on PowerItem {
  code
  name
  type
  state
  promisedLimit {
    ...Limit
  }
  department {
    code
    name
  }
}`) as unknown as TypedDocumentString<ListPowersQuery, ListPowersQueryVariables>;
export const PowerPageDocument = new TypedDocumentString(`
    query PowerPage($code: String!) {
  powerItem(code: $code) {
    code
    name
    nameEn
    type
    state
    asOf
    version
    department {
      code
      name
      kind
    }
    statutoryLimit {
      ...Limit
    }
    promisedLimit {
      ...Limit
    }
    legalBasis
    content {
      indicators {
        name
        label {
          zh
          en
        }
        value
      }
      materials {
        name
        required
        copies
        note
      }
      publicFlow {
        svg
        steps {
          id
          name
          post
          limit {
            ...Limit
          }
          complaint
        }
      }
      discretion {
        grade
        circumstances
        kind
        base
        low
        top
        words
        basis
      }
      withheld {
        name
        label {
          zh
          en
        }
        reason {
          zh
          en
        }
      }
    }
    completeness {
      missing {
        name
        label {
          zh
          en
        }
      }
    }
  }
}
    fragment Limit on TimeLimit {
  amount
  unit
}`) as unknown as TypedDocumentString<PowerPageQuery, PowerPageQueryVariables>;
export const ScorecardsDocument = new TypedDocumentString(`
    query Scorecards($period: Month!, $after: String) {
  scorecards(period: $period, first: 200, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      department {
        code
        name
        kind
      }
      docking {
        status
        score
        timely
        conforming
        ranked
        deadline
        asOf
        reason {
          zh
          en
        }
        formula {
          zh
          en
        }
        legalBasis {
          zh
          en
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ScorecardsQuery, ScorecardsQueryVariables>;
export const AllDepartmentsDocument = new TypedDocumentString(`
    query AllDepartments($after: String) {
  departments(first: 200, after: $after) {
    nodes {
      code
      name
      kind
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<AllDepartmentsQuery, AllDepartmentsQueryVariables>;
export const PublishedCasesDocument = new TypedDocumentString(`
    query PublishedCases($filter: CaseFilter, $after: String) {
  cases(filter: $filter, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...CaseRow
    }
  }
}
    fragment CaseRow on Case {
  id
  internalNumber
  name
  applicant
  type
  period
  state
  outcome
  startedAt
  finishedAt
  department {
    code
    name
  }
  power {
    code
    name
  }
}`) as unknown as TypedDocumentString<PublishedCasesQuery, PublishedCasesQueryVariables>;
export const StatisticsDocument = new TypedDocumentString(`
    query Statistics($filter: StatisticFilter, $by: [StatisticDimension!]) {
  caseStatistics(filter: $filter, by: $by) {
    asOf
    lineCount
    total {
      ...FiguresShown
    }
    lines(first: 200) {
      month
      region
      type
      department {
        code
        name
      }
      item {
        code
        name
      }
      figures {
        ...FiguresShown
      }
    }
  }
}
    fragment FiguresShown on CaseFigures {
  cases
  finished
  inTime
  inTimePercent
  measured
  medianDays
  p90Days
}`) as unknown as TypedDocumentString<StatisticsQuery, StatisticsQueryVariables>;
export const TrendDocument = new TypedDocumentString(`
    query Trend($filter: StatisticFilter) {
  caseTrend(filter: $filter) {
    month
    figures {
      ...FiguresShown
    }
    sinceMonthBefore
    sinceYearBefore
    expected
    anomaly {
      zh
      en
    }
  }
}
    fragment FiguresShown on CaseFigures {
  cases
  finished
  inTime
  inTimePercent
  measured
  medianDays
  p90Days
}`) as unknown as TypedDocumentString<TrendQuery, TrendQueryVariables>;
export const ScoresOfMonthDocument = new TypedDocumentString(`
    query ScoresOfMonth($period: Month!, $after: String) {
  scorecards(period: $period, first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      department {
        code
        name
      }
      ranked
      cases
      asWritten
      asIntended
      outOf
      sheet
      items {
        id
        max
        status
        formula
        intendedFormula
        asWritten
        asIntended
        title {
          zh
          en
        }
        why {
          zh
          en
        }
        remark {
          zh
          en
        }
        inputs {
          name
          value
          label {
            zh
            en
          }
          unknown {
            zh
            en
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ScoresOfMonthQuery, ScoresOfMonthQueryVariables>;
export const FrozenScoresDocument = new TypedDocumentString(`
    query FrozenScores($period: Month!, $kind: EditionKind!) {
  frozenScorecards(period: $period, kind: $kind) {
    asOf
    sheet
    digest
    departments
  }
}
    `) as unknown as TypedDocumentString<FrozenScoresQuery, FrozenScoresQueryVariables>;
export const FreezeScoresDocument = new TypedDocumentString(`
    mutation FreezeScores($period: Month!, $kind: EditionKind!) {
  freezeScorecards(period: $period, kind: $kind)
}
    `) as unknown as TypedDocumentString<FreezeScoresMutation, FreezeScoresMutationVariables>;
export const BulletinDocument = new TypedDocumentString(`
    query Bulletin($periods: [Month!]!, $kind: EditionKind!) {
  bulletin(periods: $periods, kind: $kind)
}
    `) as unknown as TypedDocumentString<BulletinQuery, BulletinQueryVariables>;
export const EvidenceDocument = new TypedDocumentString(`
    query Evidence($department: String!, $period: Month!, $item: String!, $figure: String!, $after: String) {
  evidence(department: $department, period: $period, item: $item) {
    download
    lines(figure: $figure, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        kind
        subject
        counts
        text {
          zh
          en
        }
        case {
          id
          name
        }
        alert {
          key
        }
        power {
          code
          name
        }
        sources {
          sequence
          submission {
            id
            name
          }
          cell {
            row
            field
            column
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EvidenceQuery, EvidenceQueryVariables>;
export const HubClockDocument = new TypedDocumentString(`
    query HubClock($period: Month!) {
  scorecards(period: $period, first: 1) {
    nodes {
      docking {
        asOf
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HubClockQuery, HubClockQueryVariables>;
export const SubmissionPageDocument = new TypedDocumentString(`
    query SubmissionPage($id: ID!) {
  submission(id: $id) {
    ...SubmissionRow
    department {
      code
      name
    }
    period
    digest
    bytes
    completeAt
    refusal
    announced
    specification {
      id
      version
      title {
        zh
        en
      }
    }
    receipt {
      document
      signature
    }
    findingTotals {
      total
      stored
      severity
      rule {
        code
        summary {
          zh
          en
        }
        why {
          zh
          en
        }
      }
    }
    quarantine(first: 1) {
      totalCount
    }
  }
}
    fragment SubmissionRow on Submission {
  id
  number
  recordType
  channel
  name
  offeredAt
  timely
  state
  verdict
  rehearsal
  ledger {
    ...LedgerFigures
  }
}
fragment LedgerFigures on Ledger {
  offered
  accepted
  revised
  duplicate
  superseded
  rejected
  unread
}`) as unknown as TypedDocumentString<SubmissionPageQuery, SubmissionPageQueryVariables>;
export const SubmissionFindingsDocument = new TypedDocumentString(`
    query SubmissionFindings($id: ID!, $filter: FindingFilter, $after: String) {
  submission(id: $id) {
    findings(filter: $filter, first: 50, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...FindingShown
      }
    }
  }
}
    fragment FindingShown on Finding {
  id
  severity
  recordType
  sequence
  value
  rule {
    code
  }
  pointer {
    file
    sheet
    table
    row
    field
    column
  }
  expected {
    zh
    en
  }
  message {
    zh
    en
  }
  remedy {
    zh
    en
  }
}`) as unknown as TypedDocumentString<SubmissionFindingsQuery, SubmissionFindingsQueryVariables>;
export const SubmissionQuarantineDocument = new TypedDocumentString(`
    query SubmissionQuarantine($id: ID!, $after: String) {
  submission(id: $id) {
    quarantine(first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...QuarantineRow
      }
    }
  }
}
    fragment FindingShown on Finding {
  id
  severity
  recordType
  sequence
  value
  rule {
    code
  }
  pointer {
    file
    sheet
    table
    row
    field
    column
  }
  expected {
    zh
    en
  }
  message {
    zh
    en
  }
  remedy {
    zh
    en
  }
}
fragment QuarantineRow on QuarantinedRecord {
  id
  row
  table
  recordType
  reason
  fields
  openedAt
  closedAt
  findings {
    ...FindingShown
  }
}`) as unknown as TypedDocumentString<SubmissionQuarantineQuery, SubmissionQuarantineQueryVariables>;