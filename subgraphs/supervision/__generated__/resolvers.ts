import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DepartmentReference, AlertPage, ItemOfDepartment, SubsystemRecordPage, StatisticsAsked, ScoresReplayed, CheckOfEdition, EvidencePage, PointOfTrend, AuditPage } from '../graph-parents.ts';
import type { DockingScore as ScoreOfDocking } from '../docking-score.ts';
import type { Card as AlertCard, Lifting as LiftingOfCard } from '../alerts/card.ts';
import type { CardEvent as EventOfCard } from '../watch/watch-store.ts';
import type { Appeal as FiledAppeal } from '../office/appeal-desk.ts';
import type { RuleBook as Book } from '../alerts/rule-book.ts';
import type { SupervisionOrder as Order, OrderReply as ReplyOfOrder } from '../orders/order.ts';
import type { Evaluation as Rating } from '../evaluations/evaluation.ts';
import type { RegionScorecard as ScorecardOfRegion } from '../scorecards/region-desk.ts';
import type { SubsystemInGraph } from '../subsystems/subsystem-in-graph.ts';
import type { SubsystemReceipt as ReceiptOfRecords } from '../office/subsystem-desk.ts';
import type { StoredRecord as RecordOfSubsystem } from '../subsystems/subsystem-store.ts';
import type { DepartmentSilence as SilenceOfDepartment } from '../double-track/silence-desk.ts';
import type { SuspectedCase as Suspected } from '../double-track/double-track.ts';
import type { ScoreDifference as DifferenceOfScores } from '../replay/compare-lines.ts';
import type { TimelineEvent as EventOfTimeline } from '../evidence/case-timeline.ts';
import type { FeedOffice as OfficeOfFeed } from '../feed/feed-office.ts';
import type { ScoreEvidence as EvidenceOfScore } from '../evidence/evidence-desk.ts';
import type { EvidenceLine as LineOfEvidence, EvidenceSource as SourceOfEvidence } from '../evidence/evidence-line.ts';
import type { StatisticLine as LineOfStatistics } from '../statistics/statistic-desk.ts';
import type { AuditEntry as TrailEntry } from '../../../kernel/audit/audit-trail.ts';
import type { SubgraphContext } from '../../subgraph.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * Instant in UTC, ISO 8601 with milliseconds.
   * 时刻，UTC，ISO 8601 格式，精确到毫秒。
   */
  DateTime: { input: string; output: string; }
  /**
   * Any JSON value; the description of the field says its shape.
   * 任意 JSON 值，其结构见字段说明。
   */
  JSON: { input: unknown; output: unknown; }
  /**
   * Month in legal time (Asia/Shanghai), written YYYY-MM.
   * 月份，按北京时间，写作 YYYY-MM。
   */
  Month: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/**
 * An alert: raised once, never deleted.
 * 预警：一经产生即永久留痕。
 */
export type Alert = {
  readonly __typename?: 'Alert';
  /**
   * Id of the case, or what it is about.
   * 办件标识或预警对象。
   */
  readonly about: Scalars['ID']['output'];
  /**
   * The appeal against it.
   * 对该预警的申诉。
   */
  readonly appeal: Maybe<Appeal>;
  /**
   * The case; none for cards about months, orders and records of subsystems.
   * 所涉办件；关于月份、督办件或子系统记录的预警为空。
   */
  readonly case: Maybe<Case>;
  /**
   * What it is about.
   * 类别。
   */
  readonly class: AlertClass;
  /**
   * When it speaks.
   * 预警条件。
   */
  readonly condition: Bilingual;
  /**
   * Whether it counts against the department.
   * 是否计入考评。
   */
  readonly counts: Scalars['Boolean']['output'];
  /**
   * Whose case.
   * 所属部门。
   */
  readonly department: Department;
  /**
   * The figures that made it: an object; no personal data.
   * 判定所据数值（对象），不含个人信息。
   */
  readonly evidence: Scalars['JSON']['output'];
  /**
   * Opaque id, unique in the whole graph.
   * 全图唯一的不透明标识。
   */
  readonly id: Scalars['ID']['output'];
  /**
   * What it is about, by case, rule and subject; named in appeals and orders.
   * 预警键（办件、规则、对象），申诉与督办时引用。
   */
  readonly key: Scalars['String']['output'];
  /**
   * Level.
   * 级别。
   */
  readonly level: AlertLevel;
  /**
   * How it ended; none while it is active.
   * 解除情况；有效时为空。
   */
  readonly lifted: Maybe<Lifting>;
  /**
   * Period the case was first reported for.
   * 办件首次报送的所属月份。
   */
  readonly period: Scalars['Month']['output'];
  /**
   * When it was raised.
   * 产生时刻。
   */
  readonly raisedAt: Scalars['DateTime']['output'];
  /**
   * Code of the rule.
   * 规则编码。
   */
  readonly rule: Scalars['String']['output'];
  /**
   * Digest of the rule book.
   * 规则版本的摘要值。
   */
  readonly ruleBook: Scalars['String']['output'];
  /**
   * What the rule is called.
   * 规则名称。
   */
  readonly title: Bilingual;
};

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
 * A page of alerts.
 * 预警分页。
 */
export type AlertConnection = {
  readonly __typename?: 'AlertConnection';
  /**
   * Rows with their cursors.
   * 带游标的行。
   */
  readonly edges: ReadonlyArray<AlertEdge>;
  /**
   * The rows themselves.
   * 各行数据。
   */
  readonly nodes: ReadonlyArray<Alert>;
  /**
   * Where this page stands.
   * 分页信息。
   */
  readonly pageInfo: PageInfo;
  /**
   * How many there are over all pages.
   * 总数。
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * An alert in a page.
 * 分页中的一条预警。
 */
export type AlertEdge = {
  readonly __typename?: 'AlertEdge';
  /**
   * Stable cursor of this row.
   * 该行的稳定游标。
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * The alert.
   * 预警。
   */
  readonly node: Alert;
};

/**
 * Something that happened to a card.
 * 预警事件。
 */
export type AlertEvent = {
  readonly __typename?: 'AlertEvent';
  /**
   * The card as it stood then.
   * 当时的预警。
   */
  readonly alert: Alert;
  /**
   * When.
   * 时刻。
   */
  readonly at: Scalars['DateTime']['output'];
  /**
   * Raised, or lifted.
   * 产生或解除。
   */
  readonly raised: Scalars['Boolean']['output'];
  /**
   * Place in the feed.
   * 序号。
   */
  readonly sequence: Scalars['Int']['output'];
};

/**
 * Which alerts; all conditions given must hold.
 * 预警筛选条件，须同时满足。
 */
export type AlertFilter = {
  /**
   * About this case.
   * 办件标识。
   */
  readonly about?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Active, or lifted.
   * 有效或已解除。
   */
  readonly active?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Of this department (code).
   * 部门编码。
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * Of these levels.
   * 级别。
   */
  readonly levels?: InputMaybe<ReadonlyArray<AlertLevel>>;
  /**
   * Of cases of this period.
   * 所属月份。
   */
  readonly period?: InputMaybe<Scalars['Month']['input']>;
  /**
   * Of this rule (code).
   * 规则编码。
   */
  readonly rule?: InputMaybe<Scalars['String']['input']>;
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
 * A rule of a rule book.
 * 规则版本中的一条规则。
 */
export type AlertRule = {
  readonly __typename?: 'AlertRule';
  /**
   * Code.
   * 编码。
   */
  readonly code: Scalars['String']['output'];
  /**
   * When it speaks; for one that cannot be evaluated, why.
   * 预警条件；无法判定的，说明原因。
   */
  readonly condition: Bilingual;
  /**
   * Whether it can be evaluated from what is known.
   * 现有数据是否足以判定。
   */
  readonly evaluated: Scalars['Boolean']['output'];
  /**
   * Level; none for one that cannot be evaluated.
   * 级别；无法判定的为空。
   */
  readonly level: Maybe<AlertLevel>;
  /**
   * Its parameters: an object.
   * 参数（对象）。
   */
  readonly parameters: Scalars['JSON']['output'];
  /**
   * What it is called.
   * 名称。
   */
  readonly title: Bilingual;
};

/**
 * An appeal against a card.
 * 申诉。
 */
export type Appeal = {
  readonly __typename?: 'Appeal';
  /**
   * When it was filed.
   * 提出时刻。
   */
  readonly at: Scalars['DateTime']['output'];
  /**
   * When it was decided.
   * 裁决时刻。
   */
  readonly decidedAt: Maybe<Scalars['DateTime']['output']>;
  /**
   * Names or digests of what was filed in support.
   * 佐证材料名称或摘要值。
   */
  readonly evidence: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Grounds.
   * 理由。
   */
  readonly grounds: Scalars['String']['output'];
  /**
   * Reasons of the decision.
   * 裁决理由。
   */
  readonly reasons: Maybe<Scalars['String']['output']>;
  /**
   * How far it has come.
   * 状态。
   */
  readonly state: AppealState;
};

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
 * One entry of the audit trail, tied to the one before by its hash.
 * 一条审计记录，以哈希与前一条相连。
 */
export type AuditEntry = {
  readonly __typename?: 'AuditEntry';
  /**
   * Client id of who did it, or tried to.
   * 操作者标识。
   */
  readonly actor: Scalars['String']['output'];
  /**
   * When it happened, by the hub's clock.
   * 发生时刻，以枢纽时钟为准。
   */
  readonly at: Scalars['DateTime']['output'];
  /**
   * Facts of the event: an object.
   * 事件数据：对象。
   */
  readonly data: Scalars['JSON']['output'];
  /**
   * Name of the event, from a closed catalogue.
   * 事件名称，取自封闭的事件目录。
   */
  readonly event: Scalars['String']['output'];
  /**
   * Hash of this entry, SHA-256 over its canonical JSON.
   * 本条记录的哈希，为其规范 JSON 的 SHA-256。
   */
  readonly hash: Scalars['String']['output'];
  /**
   * Opaque id, unique in the whole graph.
   * 全图唯一的不透明标识。
   */
  readonly id: Scalars['ID']['output'];
  /**
   * The event in words.
   * 事件说明。
   */
  readonly label: Bilingual;
  /**
   * Whether it went well.
   * 事件结果。
   */
  readonly outcome: AuditOutcome;
  /**
   * Hash of the entry before, SHA-256.
   * 前一条记录的哈希（SHA-256）。
   */
  readonly previousHash: Scalars['String']['output'];
  /**
   * Request within which it happened.
   * 所属请求编号。
   */
  readonly requestId: Maybe<Scalars['String']['output']>;
  /**
   * Role of who did it.
   * 操作者角色。
   */
  readonly role: Scalars['String']['output'];
  /**
   * Place in the trail, from 1, without gaps.
   * 序号，自 1 起，连续无缺。
   */
  readonly sequence: Scalars['Int']['output'];
};

/**
 * A page of the audit trail.
 * 审计记录分页。
 */
export type AuditEntryConnection = {
  readonly __typename?: 'AuditEntryConnection';
  /**
   * Rows with their cursors.
   * 带游标的行。
   */
  readonly edges: ReadonlyArray<AuditEntryEdge>;
  /**
   * The rows themselves.
   * 各行数据。
   */
  readonly nodes: ReadonlyArray<AuditEntry>;
  /**
   * Where this page stands.
   * 分页信息。
   */
  readonly pageInfo: PageInfo;
  /**
   * How many there are over all pages.
   * 总数。
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * An entry of the trail in a page.
 * 分页中的一条审计记录。
 */
export type AuditEntryEdge = {
  readonly __typename?: 'AuditEntryEdge';
  /**
   * Stable cursor of this row.
   * 该行的稳定游标。
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * The entry.
   * 审计记录。
   */
  readonly node: AuditEntry;
};

/**
 * Which entries of the trail; all conditions given must hold.
 * 审计记录筛选条件，须同时满足。
 */
export type AuditFilter = {
  /**
   * By this actor (client id).
   * 操作者标识。
   */
  readonly actor?: InputMaybe<Scalars['String']['input']>;
  /**
   * Before this instant.
   * 早于该时刻。
   */
  readonly before?: InputMaybe<Scalars['DateTime']['input']>;
  /**
   * With these events.
   * 事件名称。
   */
  readonly events?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * Not before this instant.
   * 不早于该时刻。
   */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /**
   * With this outcome.
   * 事件结果。
   */
  readonly outcome?: InputMaybe<AuditOutcome>;
};

/**
 * The last entry of the trail: an anchor against which an export can be verified without the hub.
 * 审计记录末条：作为锚点，可脱离枢纽校验导出文件。
 */
export type AuditHead = {
  readonly __typename?: 'AuditHead';
  /**
   * Hash of the last entry; 64 zeros for an empty trail.
   * 末条哈希；空时为 64 个零。
   */
  readonly hash: Scalars['String']['output'];
  /**
   * Sequence of the last entry; 0 for an empty trail.
   * 末条序号；空时为 0。
   */
  readonly sequence: Scalars['Int']['output'];
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
 * Whether the audit trail is whole.
 * 审计记录是否完整。
 */
export type AuditVerdict = {
  readonly __typename?: 'AuditVerdict';
  /**
   * Where it is broken first; none when it is whole.
   * 首个断裂处的序号；完整时为空。
   */
  readonly brokenAt: Maybe<Scalars['Int']['output']>;
  /**
   * How; none when it is whole.
   * 断裂原因；完整时为空。
   */
  readonly fault: Maybe<Bilingual>;
  /**
   * The last entry.
   * 末条。
   */
  readonly head: AuditHead;
  /**
   * Whole: each entry follows from the one before, and the anchor lies on it.
   * 是否完整：各条环环相扣，且锚点在链上。
   */
  readonly whole: Scalars['Boolean']['output'];
};

/**
 * A text in both languages of the house.
 * 中英双语文本。
 */
export type Bilingual = {
  readonly __typename?: 'Bilingual';
  /**
   * The English text.
   * 英文文本。
   */
  readonly en: Scalars['String']['output'];
  /**
   * The Chinese text, which is authoritative.
   * 中文文本，以此为准。
   */
  readonly zh: Scalars['String']['output'];
};

/**
 * Language of a bulletin.
 * 通报的语言。
 */
export type BulletinLanguage =
  /**
   * English.
   * 英文。
   */
  | 'EN'
  /**
   * Chinese.
   * 中文。
   */
  | 'ZH';

/**
 * A case; the rest of it is in the subgraph of cases.
 * 办件，其余内容见办件子图。
 */
export type Case = {
  readonly __typename?: 'Case';
  /**
   * Opaque id, unique in the whole graph.
   * 全图唯一的不透明标识。
   */
  readonly id: Scalars['ID']['output'];
};

/**
 * Until when a case was promised to be finished.
 * 办件承诺的办结期限。
 */
export type CaseClock = {
  readonly __typename?: 'CaseClock';
  /**
   * The last day of the promise; none while a pause lasts that began before it. YYYY-MM-DD.
   * 承诺办结的最后一日；期限届满前开始的中止尚未结束时为空。写作 YYYY-MM-DD。
   */
  readonly dueOn: Maybe<Scalars['String']['output']>;
  /**
   * The day from which it counts, which is not counted itself; YYYY-MM-DD.
   * 起算日（当日不计），写作 YYYY-MM-DD。
   */
  readonly startedOn: Scalars['String']['output'];
};

/**
 * Figures over cases; open to everybody, without personal data.
 * 办件统计数据；对公众开放，不含个人信息。
 */
export type CaseFigures = {
  readonly __typename?: 'CaseFigures';
  /**
   * Cases.
   * 办件数。
   */
  readonly cases: Scalars['Int']['output'];
  /**
   * Finished cases whose duration is impossible or not known: counted apart, never averaged.
   * 时长不可能或未知的办结件：单独计数，不参与平均。
   */
  readonly faults: DurationFaults;
  /**
   * Finished cases.
   * 办结数。
   */
  readonly finished: Scalars['Int']['output'];
  /**
   * Finished without a card that counts for a broken promise.
   * 按期办结数，即没有计入考评的超期预警。
   */
  readonly inTime: Scalars['Int']['output'];
  /**
   * Share of the finished, percent with two digits; none of none.
   * 按期率（%），保留两位小数；无办结件时为空。
   */
  readonly inTimePercent: Maybe<Scalars['Float']['output']>;
  /**
   * Finished cases whose duration could be measured.
   * 可计算时长的办结件数。
   */
  readonly measured: Scalars['Int']['output'];
  /**
   * Median of their durations from application to end, calendar days, to 1 percent; pauses are not taken out.
   * 办理时长中位数（自申请至办结，自然日，误差不超过 1%），不扣除暂停时间。
   */
  readonly medianDays: Maybe<Scalars['Float']['output']>;
  /**
   * Nine in ten took no longer, calendar days, to 1 percent.
   * 办理时长第 90 百分位数（自然日，误差不超过 1%）。
   */
  readonly p90Days: Maybe<Scalars['Float']['output']>;
};

/**
 * Statistics of cases.
 * 办件统计。
 */
export type CaseStatistics = {
  readonly __typename?: 'CaseStatistics';
  /**
   * When they were asked for.
   * 查询时刻。
   */
  readonly asOf: Scalars['DateTime']['output'];
  /**
   * All lines as CSV with both languages in its head.
   * 全部各行的 CSV，表头为中英双语。
   */
  readonly csv: Scalars['String']['output'];
  /**
   * How many lines there are.
   * 行数。
   */
  readonly lineCount: Scalars['Int']['output'];
  /**
   * Lines in the order of their dimensions.
   * 各行统计，按维度排序。
   */
  readonly lines: ReadonlyArray<StatisticLine>;
  /**
   * Figures of all that was chosen.
   * 全部范围的统计数据。
   */
  readonly total: CaseFigures;
};


/**
 * Statistics of cases.
 * 办件统计。
 */
export type CaseStatisticsLinesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Holder of powers.
 * 部门，即权力的实施主体。
 */
export type Department = {
  readonly __typename?: 'Department';
  /**
   * Department code of the provincial specification.
   * 省规范规定的部门编码。
   */
  readonly code: Scalars['String']['output'];
  /**
   * Its data-docking score for a period; none if the catalogue does not know the department.
   * 某月份数据对接得分；目录中无此部门时为空。
   */
  readonly dockingScore: Maybe<DockingScore>;
};


/**
 * Holder of powers.
 * 部门，即权力的实施主体。
 */
export type DepartmentDockingScoreArgs = {
  period: Scalars['Month']['input'];
};

/**
 * Why a department has no cases in a month, by what it reported in the six months before.
 * 部门当月没有办件的原因，依据前六个月的报送情况判断。
 */
export type DepartmentSilence = {
  readonly __typename?: 'DepartmentSilence';
  /**
   * Which department.
   * 部门。
   */
  readonly department: Department;
  /**
   * Period.
   * 所属月份。
   */
  readonly period: Scalars['Month']['output'];
  /**
   * The reason.
   * 原因。
   */
  readonly silence: Silence;
  /**
   * Median of the cases of the six months before; only for the department itself and its supervisors.
   * 前六个月办件数的中位数；仅限本部门与监督机关。
   */
  readonly usual: Maybe<Scalars['Int']['output']>;
};

/**
 * What went into a data-docking score, as the cases subgraph stated it.
 * 数据对接得分所用数据，由办件子图给出。
 */
export type DockingInputs = {
  readonly __typename?: 'DockingInputs';
  /**
   * Cases stored.
   * 已入库办件数。
   */
  readonly cases: Scalars['Int']['output'];
  /**
   * Whether counts of cases were reported.
   * 是否已上报办件量。
   */
  readonly countsReported: Scalars['Boolean']['output'];
  /**
   * When the first complete delivery of the period had arrived; none if nothing has.
   * 首次完整报送到达时刻；尚未到达则为空。
   */
  readonly firstCompleteArrival: Maybe<Scalars['DateTime']['output']>;
  /**
   * Records that arrived after the deadline.
   * 期限之后到达的记录数。
   */
  readonly lateRecords: Scalars['Int']['output'];
  /**
   * Whether the month was declared to be without cases.
   * 是否已申报本月无办件。
   */
  readonly noCasesDeclared: Scalars['Boolean']['output'];
  /**
   * The figure that decided conformity: outstanding records at the deadline if the first delivery was in time, and now otherwise.
   * 判定是否符合规范所用的数值：按时报送的取期限届满时未改正记录数，否则取目前数。
   */
  readonly rejectedCounted: Scalars['Int']['output'];
  /**
   * Rejected records not yet corrected now.
   * 目前尚未改正的退回记录数。
   */
  readonly rejectedOutstanding: Scalars['Int']['output'];
  /**
   * Rejected records not yet corrected when the deadline passed.
   * 期限届满时尚未改正的退回记录数。
   */
  readonly rejectedOutstandingAtDeadline: Scalars['Int']['output'];
  /**
   * Deliveries of the period, rehearsals apart.
   * 该月份报送次数，不含试报。
   */
  readonly submissions: Scalars['Int']['output'];
};

/**
 * Score of data docking: 10 points, 5 for being in time and 5 for conforming (Wuxi 2010-272, annex 2, item 3).
 * 数据对接得分：满分 10 分，及时 5 分、符合规范 5 分（锡政办发〔2010〕272 号附件 2（三））。
 */
export type DockingScore = {
  readonly __typename?: 'DockingScore';
  /**
   * Instant that the score was computed at.
   * 计算时刻。
   */
  readonly asOf: Scalars['DateTime']['output'];
  /**
   * Whether what was reported conforms; none if not scored.
   * 所报数据是否符合规范；不计分时为空。
   */
  readonly conforming: Maybe<Scalars['Boolean']['output']>;
  /**
   * End of the time for reporting this period.
   * 该月份报送期限。
   */
  readonly deadline: Scalars['DateTime']['output'];
  /**
   * Whose score.
   * 被考评部门。
   */
  readonly department: Department;
  /**
   * The formula by which it was computed.
   * 计算公式。
   */
  readonly formula: Bilingual;
  /**
   * Opaque id, unique in the whole graph.
   * 全图唯一的不透明标识。
   */
  readonly id: Scalars['ID']['output'];
  /**
   * What went into the formula; only for the department itself, auditors and administrators, none for others.
   * 计算所用数据；仅限本部门、审计人员与管理员，其他人为空。
   */
  readonly inputs: Maybe<DockingInputs>;
  /**
   * The clause that lays the score down.
   * 考评依据条款。
   */
  readonly legalBasis: Bilingual;
  /**
   * Period whose cases were to be reported.
   * 所属月份。
   */
  readonly period: Scalars['Month']['output'];
  /**
   * Whether it takes part in the ranking; a department without cases in the month is listed apart.
   * 是否参与排名；当月没有办件的部门单独列出。
   */
  readonly ranked: Scalars['Boolean']['output'];
  /**
   * Why it came out so.
   * 得分说明。
   */
  readonly reason: Bilingual;
  /**
   * Points: 0, 5 or 10; none if not scored.
   * 得分：0、5 或 10；不计分时为空。
   */
  readonly score: Maybe<Scalars['Int']['output']>;
  /**
   * How far it is settled.
   * 确定程度。
   */
  readonly status: ScoreStatus;
  /**
   * Whether the first complete delivery had arrived by the deadline; none if not scored.
   * 首次完整报送是否在期限内到达；不计分时为空。
   */
  readonly timely: Maybe<Scalars['Boolean']['output']>;
};

/**
 * A sign with its evidence.
 * 迹象及证据。
 */
export type DoubleTrackSign = {
  readonly __typename?: 'DoubleTrackSign';
  /**
   * Evidence: an object.
   * 证据（对象）。
   */
  readonly evidence: Scalars['JSON']['output'];
  /**
   * The sign in words.
   * 迹象说明。
   */
  readonly label: Bilingual;
  /**
   * Name of the sign.
   * 迹象名称。
   */
  readonly sign: Scalars['String']['output'];
};

/**
 * Durations that are none, by why.
 * 无效时长，按原因计数。
 */
export type DurationFaults = {
  readonly __typename?: 'DurationFaults';
  /**
   * The end lies after the day on which it was reported.
   * 办结时间晚于报送时间。
   */
  readonly IN_FUTURE: Scalars['Int']['output'];
  /**
   * The end lies before the begin.
   * 办结早于申请。
   */
  readonly NEGATIVE: Scalars['Int']['output'];
  /**
   * Longer than ten years.
   * 超过十年。
   */
  readonly TOO_LONG: Scalars['Int']['output'];
  /**
   * Begin or end is not known.
   * 起止时间未知。
   */
  readonly UNKNOWN: Scalars['Int']['output'];
};

/**
 * Whether a frozen month can be computed again from raw events.
 * 冻结考评能否由原始事件复算得出。
 */
export type EditionCheck = {
  readonly __typename?: 'EditionCheck';
  /**
   * When it was frozen.
   * 冻结时刻。
   */
  readonly asOf: Scalars['DateTime']['output'];
  /**
   * Where not.
   * 不一致之处。
   */
  readonly differences: ReadonlyArray<ScoreDifference>;
  /**
   * At which time.
   * 冻结时点。
   */
  readonly kind: EditionKind;
  /**
   * Period.
   * 所属月份。
   */
  readonly period: Scalars['Month']['output'];
  /**
   * Whether the same came out.
   * 复算结果是否一致。
   */
  readonly reproduced: Scalars['Boolean']['output'];
};

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
 * An evaluation by the person concerned.
 * 行政相对人评议。
 */
export type Evaluation = {
  readonly __typename?: 'Evaluation';
  /**
   * What the department did about a bad rating; none yet.
   * 部门对不满意评议的答复；尚未答复时为空。
   */
  readonly answer: Maybe<Scalars['String']['output']>;
  /**
   * Until when a bad rating must be answered.
   * 不满意的整改回访期限。
   */
  readonly answerBy: Maybe<Scalars['DateTime']['output']>;
  /**
   * When.
   * 时刻。
   */
  readonly at: Scalars['DateTime']['output'];
  /**
   * Case that it is about.
   * 所涉办件。
   */
  readonly case: Scalars['String']['output'];
  /**
   * How it was asked for.
   * 方式。
   */
  readonly channel: EvaluationChannel;
  /**
   * Whose case was rated.
   * 被评议部门。
   */
  readonly department: Department;
  /**
   * Number of the evaluation.
   * 评议编号。
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Whose doing it was.
   * 性质。
   */
  readonly manner: EvaluationManner;
  /**
   * Whether the time for the second rating has passed without one.
   * 是否逾期未二次评议。
   */
  readonly overdue: Scalars['Boolean']['output'];
  /**
   * What it comes to.
   * 满意程度。
   */
  readonly satisfaction: Satisfaction;
  /**
   * The second rating of a bad one.
   * 二次评议。
   */
  readonly second: Maybe<Satisfaction>;
};

/**
 * How an evaluation was asked for.
 * 评议方式。
 */
export type EvaluationChannel =
  /**
   * Case by case.
   * 一事一评。
   */
  | 'CASE'
  /**
   * By message.
   * 短信评议。
   */
  | 'MESSAGE'
  /**
   * On paper.
   * 书面评议。
   */
  | 'PAPER';

/**
 * A new evaluation.
 * 新评议。
 */
export type EvaluationInput = {
  /**
   * Number or id of the case.
   * 办件编号或标识。
   */
  readonly case: Scalars['String']['input'];
  /**
   * How it was asked for.
   * 方式。
   */
  readonly channel: EvaluationChannel;
  /**
   * Who is evaluated (code).
   * 部门编码。
   */
  readonly department: Scalars['String']['input'];
  /**
   * Level, from 1, the best.
   * 等级，1 为最好。
   */
  readonly level: Scalars['Int']['input'];
  /**
   * Whose doing it was.
   * 性质。
   */
  readonly manner: EvaluationManner;
  /**
   * Period.
   * 所属月份。
   */
  readonly period: Scalars['Month']['input'];
  /**
   * Levels of the scale: 3 or 5.
   * 评价等级数：3 或 5。
   */
  readonly scale: Scalars['Int']['input'];
};

/**
 * Whose doing an evaluation was.
 * 评议性质。
 */
export type EvaluationManner =
  /**
   * The person's own.
   * 主动评议。
   */
  | 'ACTIVE'
  /**
   * Nobody's: counted as good for want of an answer.
   * 默认评议。
   */
  | 'DEFAULT'
  /**
   * At a prompt.
   * 提示后评议。
   */
  | 'PROMPTED';

/**
 * A page of evidence.
 * 依据分页。
 */
export type EvidenceConnection = {
  readonly __typename?: 'EvidenceConnection';
  /**
   * Rows with their cursors.
   * 带游标的行。
   */
  readonly edges: ReadonlyArray<EvidenceEdge>;
  /**
   * The rows themselves.
   * 各行数据。
   */
  readonly nodes: ReadonlyArray<EvidenceLine>;
  /**
   * Where this page stands.
   * 分页信息。
   */
  readonly pageInfo: PageInfo;
  /**
   * How many there are over all pages.
   * 总数。
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * A line of evidence in a page.
 * 分页中的一行依据。
 */
export type EvidenceEdge = {
  readonly __typename?: 'EvidenceEdge';
  /**
   * Stable cursor of this row.
   * 该行的稳定游标。
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * The line.
   * 依据。
   */
  readonly node: EvidenceLine;
};

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
 * One thing that made a figure.
 * 一行依据。
 */
export type EvidenceLine = {
  readonly __typename?: 'EvidenceLine';
  /**
   * The card, where it is one.
   * 所指预警，如有。
   */
  readonly alert: Maybe<Alert>;
  /**
   * The case, where it is about one.
   * 所涉办件，如有。
   */
  readonly case: Maybe<Case>;
  /**
   * What it adds to the figure.
   * 计入该输入的数值。
   */
  readonly counts: Scalars['Float']['output'];
  /**
   * Facts: an object.
   * 事实（对象）。
   */
  readonly facts: Scalars['JSON']['output'];
  /**
   * What it is about.
   * 类别。
   */
  readonly kind: EvidenceKind;
  /**
   * The power, where it is about one.
   * 所涉权力事项，如有。
   */
  readonly power: Maybe<PowerItem>;
  /**
   * The rows that said so.
   * 所据的报送行。
   */
  readonly sources: ReadonlyArray<EvidenceSource>;
  /**
   * Id, code or number of what it is about.
   * 所指对象的标识、编码或编号。
   */
  readonly subject: Scalars['String']['output'];
  /**
   * In words.
   * 说明。
   */
  readonly text: Bilingual;
};

/**
 * A row of a delivery whose raw bytes and receipt are kept.
 * 报送中的一行，原始字节与回执均予留存。
 */
export type EvidenceSource = {
  readonly __typename?: 'EvidenceSource';
  /**
   * The cell that a finding points at.
   * 问题所指单元格。
   */
  readonly cell: Maybe<SourceCell>;
  /**
   * Id of the record; none for what was rejected, and for a delivery as a whole.
   * 记录标识；退回记录与整份报送为空。
   */
  readonly record: Maybe<Scalars['ID']['output']>;
  /**
   * Ordinal of the row in the delivery, from 1; 0 for the delivery as a whole.
   * 在该报送中的行序号，自 1 起；0 表示整份报送。
   */
  readonly sequence: Scalars['Int']['output'];
  /**
   * The delivery: digest of its raw bytes, receipt, findings.
   * 所属报送：原始字节摘要值、回执、问题。
   */
  readonly submission: Submission;
};

/**
 * What an office is shown of the feed of cards.
 * 岗位在预警动态中所见的范围。
 */
export type FeedOffice = {
  readonly __typename?: 'FeedOffice';
  /**
   * Classes that it is shown; all where there is none.
   * 所见类别；为空表示全部。
   */
  readonly classes: Maybe<ReadonlyArray<AlertClass>>;
  /**
   * Which office.
   * 岗位标识。
   */
  readonly id: FeedOfficeId;
  /**
   * Levels that it is shown; all where there is none.
   * 所见级别；为空表示全部。
   */
  readonly levels: Maybe<ReadonlyArray<AlertLevel>>;
  /**
   * Whether it is one of a department, which sees its own cards, or one of the city, which sees those of all.
   * 是否为部门内设岗位（仅见本部门）；否则为市级，可见全部。
   */
  readonly ofDepartment: Scalars['Boolean']['output'];
  /**
   * What it is called.
   * 岗位名称。
   */
  readonly title: Bilingual;
  /**
   * Why so.
   * 理由。
   */
  readonly why: Bilingual;
};

/**
 * Office that watches cards as they are raised (Kunshan 2008-90).
 * 同步实时监督的岗位（昆政办发〔2008〕90号）。
 */
export type FeedOfficeId =
  /**
   * Legal office of the city.
   * 市法制办。
   */
  | 'CITY_LEGAL_OFFICE'
  /**
   * Bureau of supervision of the city.
   * 市监察局。
   */
  | 'CITY_SUPERVISION'
  /**
   * Deputy in charge.
   * 分管领导。
   */
  | 'DEPUTY_IN_CHARGE'
  /**
   * Discipline office of the department.
   * 本单位纪检。
   */
  | 'DISCIPLINE_OFFICE'
  /**
   * Head of the department.
   * 本单位主要领导。
   */
  | 'HEAD'
  /**
   * Legal office of the department.
   * 本单位法制科室。
   */
  | 'LEGAL_OFFICE';

/**
 * Review of a major penalty.
 * 重大处罚审查意见。
 */
export type FilingReview = {
  readonly __typename?: 'FilingReview';
  /**
   * When.
   * 时刻。
   */
  readonly at: Scalars['DateTime']['output'];
  /**
   * By whom.
   * 审查人。
   */
  readonly by: Scalars['String']['output'];
  /**
   * Whether there is an objection.
   * 是否有异议。
   */
  readonly objection: Scalars['Boolean']['output'];
  /**
   * Opinion.
   * 意见。
   */
  readonly opinion: Scalars['String']['output'];
};

/**
 * Scorecards of a month as they stood when they were frozen.
 * 某月份冻结的考评。
 */
export type FrozenScorecards = {
  readonly __typename?: 'FrozenScorecards';
  /**
   * When they were frozen.
   * 冻结时刻。
   */
  readonly asOf: Scalars['DateTime']['output'];
  /**
   * Lines by department: a list of objects with name, ranked, cases, asWritten, asIntended, outOf and items; inputs for those concerned only.
   * 各部门考评（对象列表）；输入仅限有关人员。
   */
  readonly departments: Scalars['JSON']['output'];
  /**
   * SHA-256 over the canonical JSON of the whole edition.
   * 全部内容规范 JSON 的 SHA-256。
   */
  readonly digest: Scalars['String']['output'];
  /**
   * At which time.
   * 冻结时点。
   */
  readonly kind: EditionKind;
  /**
   * Period.
   * 所属月份。
   */
  readonly period: Scalars['Month']['output'];
  /**
   * Scorecard of counties and version used; none in editions frozen before counties were scored.
   * 市（县）区考评办法及版本；此前冻结的版本为空。
   */
  readonly regionSheet: Maybe<Scalars['String']['output']>;
  /**
   * Counties and districts by annex 1, by code; inputs for supervisors only.
   * 市（县）区考评（附件 1），按代码排序；输入仅限监督机关。
   */
  readonly regions: Scalars['JSON']['output'];
  /**
   * Scorecard, version and digest that they were computed by.
   * 考评办法、版本及摘要值。
   */
  readonly sheet: Scalars['String']['output'];
};

/**
 * A finished case with a span of time that is none.
 * 时长不可能的办结件。
 */
export type ImpossibleDuration = {
  readonly __typename?: 'ImpossibleDuration';
  /**
   * Id of the case.
   * 办件标识。
   */
  readonly case: Scalars['ID']['output'];
  /**
   * Days between, with two digits; none where one of the two is missing.
   * 相差天数，保留两位小数；缺少其一时为空。
   */
  readonly days: Maybe<Scalars['Float']['output']>;
  /**
   * Begin as reported.
   * 所报起始时间。
   */
  readonly from: Maybe<Scalars['String']['output']>;
  /**
   * Why it is none.
   * 原因。
   */
  readonly reason: Bilingual;
  /**
   * End as reported.
   * 所报办结时间。
   */
  readonly to: Maybe<Scalars['String']['output']>;
};

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
 * How a card ended.
 * 预警的解除。
 */
export type Lifting = {
  readonly __typename?: 'Lifting';
  /**
   * When.
   * 时刻。
   */
  readonly at: Scalars['DateTime']['output'];
  /**
   * Code of the stricter rule, number of the order or decision.
   * 取代的规则编码、督办件或裁决编号。
   */
  readonly by: Maybe<Scalars['String']['output']>;
  /**
   * Why.
   * 原因。
   */
  readonly reason: LiftReason;
};

/**
 * What may be done in supervision.
 * 监督可进行的操作。
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Answers a bad rating: what was done about it, before the person is asked again.
   * 答复不满意评议：二次评议之前说明整改情况。
   */
  readonly answerEvaluation: Evaluation;
  /**
   * Appeals against a card.
   * 对预警提出申诉。
   */
  readonly appealAlert: Alert;
  /**
   * Commits the population of a sample before its seed is known.
   * 在随机数公布前固定抽查总体。
   */
  readonly commitSample: RandomSample;
  /**
   * Completes an order after review.
   * 审核后办结督办件。
   */
  readonly completeOrder: SupervisionOrder;
  /**
   * Decides an appeal; a card whose appeal is upheld is withdrawn.
   * 裁决申诉；成立的，撤销预警。
   */
  readonly decideAppeal: Alert;
  /**
   * Takes points off under "other"; answers the number.
   * “其他方面”酌情扣分，返回编号。
   */
  readonly deductPoints: Scalars['String']['output'];
  /**
   * Draws a committed sample.
   * 抽取样本。
   */
  readonly drawSample: RandomSample;
  /**
   * Takes rows of the province's exchange tables in: orders and results from supervisors, replies from departments.
   * 采纳督办交换表：督办件与结果由监督机关报送，回复由部门报送。
   */
  readonly exchangeOrders: OrderExchangeReport;
  /**
   * Freezes the scorecards of a month, each kind once; answers the digest.
   * 冻结某月份的考评，每个时点仅一次，返回摘要值。
   */
  readonly freezeScorecards: Scalars['String']['output'];
  /**
   * Issues an order.
   * 发出督办件。
   */
  readonly issueOrder: SupervisionOrder;
  /**
   * Takes an evaluation in.
   * 登记评议。
   */
  readonly recordEvaluation: Evaluation;
  /**
   * Records a case that did not run online; answers its number.
   * 登记未在网上运行的办件，返回编号。
   */
  readonly recordOfflineCase: Scalars['String']['output'];
  /**
   * Takes the second rating of a bad one in.
   * 登记二次评议。
   */
  readonly recordSecondRating: Evaluation;
  /**
   * Answers an order.
   * 回复督办件。
   */
  readonly replyToOrder: SupervisionOrder;
  /**
   * Reports records of a subsystem: by the department itself, or a supervisor in its place.
   * 报送监察子系统记录：由本部门或监督机关办理。
   */
  readonly reportSubsystemRecords: SubsystemReceipt;
  /**
   * Sends an answer back.
   * 退回回复。
   */
  readonly returnOrder: SupervisionOrder;
  /**
   * Reviews a major penalty that was filed; for supervisors, once.
   * 审查重大处罚报备；仅限监督机关，一次为限。
   */
  readonly reviewPenaltyFiling: PenaltyFiling;
};


/**
 * What may be done in supervision.
 * 监督可进行的操作。
 */
export type MutationAnswerEvaluationArgs = {
  evaluation: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};


/**
 * What may be done in supervision.
 * 监督可进行的操作。
 */
export type MutationAppealAlertArgs = {
  alert: Scalars['String']['input'];
  evidence?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  grounds: Scalars['String']['input'];
};


/**
 * What may be done in supervision.
 * 监督可进行的操作。
 */
export type MutationCommitSampleArgs = {
  department: Scalars['String']['input'];
  period: Scalars['Month']['input'];
};


/**
 * What may be done in supervision.
 * 监督可进行的操作。
 */
export type MutationCompleteOrderArgs = {
  objectiveCause: Scalars['Boolean']['input'];
  order: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};


/**
 * What may be done in supervision.
 * 监督可进行的操作。
 */
export type MutationDecideAppealArgs = {
  alert: Scalars['String']['input'];
  reasons: Scalars['String']['input'];
  upheld: Scalars['Boolean']['input'];
};


/**
 * What may be done in supervision.
 * 监督可进行的操作。
 */
export type MutationDeductPointsArgs = {
  department: Scalars['String']['input'];
  period: Scalars['Month']['input'];
  points: Scalars['Float']['input'];
  reason: Scalars['String']['input'];
};


/**
 * What may be done in supervision.
 * 监督可进行的操作。
 */
export type MutationDrawSampleArgs = {
  sample: Scalars['ID']['input'];
  seed: Scalars['String']['input'];
  size: Scalars['Int']['input'];
};


/**
 * What may be done in supervision.
 * 监督可进行的操作。
 */
export type MutationExchangeOrdersArgs = {
  results?: InputMaybe<ReadonlyArray<Scalars['JSON']['input']>>;
  supback?: InputMaybe<ReadonlyArray<Scalars['JSON']['input']>>;
  supinfo?: InputMaybe<ReadonlyArray<Scalars['JSON']['input']>>;
};


/**
 * What may be done in supervision.
 * 监督可进行的操作。
 */
export type MutationFreezeScorecardsArgs = {
  kind: EditionKind;
  period: Scalars['Month']['input'];
};


/**
 * What may be done in supervision.
 * 监督可进行的操作。
 */
export type MutationIssueOrderArgs = {
  input: OrderInput;
};


/**
 * What may be done in supervision.
 * 监督可进行的操作。
 */
export type MutationRecordEvaluationArgs = {
  input: EvaluationInput;
};


/**
 * What may be done in supervision.
 * 监督可进行的操作。
 */
export type MutationRecordOfflineCaseArgs = {
  department: Scalars['String']['input'];
  description: Scalars['String']['input'];
  period: Scalars['Month']['input'];
  source: InspectionSource;
};


/**
 * What may be done in supervision.
 * 监督可进行的操作。
 */
export type MutationRecordSecondRatingArgs = {
  evaluation: Scalars['ID']['input'];
  level: Scalars['Int']['input'];
  scale: Scalars['Int']['input'];
};


/**
 * What may be done in supervision.
 * 监督可进行的操作。
 */
export type MutationReplyToOrderArgs = {
  order: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};


/**
 * What may be done in supervision.
 * 监督可进行的操作。
 */
export type MutationReportSubsystemRecordsArgs = {
  department: Scalars['String']['input'];
  records: ReadonlyArray<Scalars['JSON']['input']>;
  subsystem: Scalars['String']['input'];
};


/**
 * What may be done in supervision.
 * 监督可进行的操作。
 */
export type MutationReturnOrderArgs = {
  order: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  workingDays: Scalars['Int']['input'];
};


/**
 * What may be done in supervision.
 * 监督可进行的操作。
 */
export type MutationReviewPenaltyFilingArgs = {
  filing: Scalars['String']['input'];
  objection: Scalars['Boolean']['input'];
  opinion: Scalars['String']['input'];
};

/**
 * Orders in the form of the province’s exchange tables; rows are objects of columns and texts.
 * 督办件交换表；各行为列名到文本的对象。
 */
export type OrderExchange = {
  readonly __typename?: 'OrderExchange';
  /**
   * INF_SUPINFO_RESULT: results.
   * INF_SUPINFO_RESULT：督办结果。
   */
  readonly results: ReadonlyArray<Scalars['JSON']['output']>;
  /**
   * INF_SUPBACK: replies.
   * INF_SUPBACK：督办回复。
   */
  readonly supback: ReadonlyArray<Scalars['JSON']['output']>;
  /**
   * INF_SUPINFO: orders.
   * INF_SUPINFO：督办件。
   */
  readonly supinfo: ReadonlyArray<Scalars['JSON']['output']>;
};

/**
 * What became of rows of exchange tables.
 * 督办交换结果。
 */
export type OrderExchangeReport = {
  readonly __typename?: 'OrderExchangeReport';
  /**
   * Rows taken.
   * 采纳行数。
   */
  readonly taken: Scalars['Int']['output'];
  /**
   * Rows that could not be taken.
   * 未采纳的行。
   */
  readonly unread: ReadonlyArray<UnreadOrderRow>;
};

/**
 * A new order.
 * 新督办件。
 */
export type OrderInput = {
  /**
   * Key of a card, or id of a case.
   * 预警键或办件标识。
   */
  readonly about?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Who must answer (code).
   * 部门编码。
   */
  readonly department: Scalars['String']['input'];
  /**
   * Kind.
   * 类型。
   */
  readonly kind: OrderKind;
  /**
   * What is asked.
   * 督办意见。
   */
  readonly opinion: Scalars['String']['input'];
  /**
   * Working days for the answer, from 1.
   * 回复期限（工作日）。
   */
  readonly workingDays: Scalars['Int']['input'];
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
 * An answer to an order.
 * 督办回复。
 */
export type OrderReply = {
  readonly __typename?: 'OrderReply';
  /**
   * When.
   * 时刻。
   */
  readonly at: Scalars['DateTime']['output'];
  /**
   * Client id of who answered.
   * 回复人标识。
   */
  readonly by: Scalars['String']['output'];
  /**
   * What it says.
   * 内容。
   */
  readonly text: Scalars['String']['output'];
};

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
 * Where a page of a connection stands within the whole (Relay).
 * 分页信息（Relay 规范）。
 */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /**
   * Cursor of the last row of this page.
   * 本页末行游标。
   */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /**
   * Whether there are rows after this page.
   * 本页之后是否还有数据。
   */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /**
   * Whether there are rows before this page.
   * 本页之前是否还有数据。
   */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /**
   * Cursor of the first row of this page.
   * 本页首行游标。
   */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/**
 * A major penalty, filed automatically the moment it is known.
 * 重大处罚自动报备。
 */
export type PenaltyFiling = {
  readonly __typename?: 'PenaltyFiling';
  /**
   * Its alert.
   * 对应预警。
   */
  readonly alert: Alert;
  /**
   * The case.
   * 办件。
   */
  readonly case: Scalars['ID']['output'];
  /**
   * Who imposed it.
   * 处罚机关。
   */
  readonly department: Department;
  /**
   * When it was filed.
   * 报备时刻。
   */
  readonly filedAt: Scalars['DateTime']['output'];
  /**
   * Whether the department says that it filed it itself.
   * 部门是否自行备案。
   */
  readonly filedByDepartment: Scalars['Boolean']['output'];
  /**
   * Fine in yuan.
   * 罚款金额，元。
   */
  readonly fine: Maybe<Scalars['Float']['output']>;
  /**
   * Grave kinds of penalty.
   * 重大处罚种类。
   */
  readonly grave: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Number: the key of its alert.
   * 编号，即预警标识。
   */
  readonly key: Scalars['String']['output'];
  /**
   * Month of the case.
   * 所属月份。
   */
  readonly period: Scalars['Month']['output'];
  /**
   * Power code.
   * 权力编码。
   */
  readonly power: Scalars['String']['output'];
  /**
   * SIMPLE or ORDINARY.
   * 处罚程序：SIMPLE 简易、ORDINARY 一般。
   */
  readonly procedure: Maybe<Scalars['String']['output']>;
  /**
   * Review by the legal office; none yet.
   * 法制机构审查意见；未审查时为空。
   */
  readonly review: Maybe<FilingReview>;
};

/**
 * A page of filings of major penalties.
 * 重大处罚报备分页。
 */
export type PenaltyFilingConnection = {
  readonly __typename?: 'PenaltyFilingConnection';
  /**
   * Rows with their cursors.
   * 带游标的行。
   */
  readonly edges: ReadonlyArray<PenaltyFilingEdge>;
  /**
   * The rows themselves.
   * 各行数据。
   */
  readonly nodes: ReadonlyArray<PenaltyFiling>;
  /**
   * Where this page stands.
   * 分页信息。
   */
  readonly pageInfo: PageInfo;
  /**
   * How many there are over all pages.
   * 总数。
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * A row of a page of filings of major penalties.
 * 重大处罚报备分页中的一行。
 */
export type PenaltyFilingEdge = {
  readonly __typename?: 'PenaltyFilingEdge';
  /**
   * Stable cursor of this row.
   * 该行的稳定游标。
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * The row.
   * 该行数据。
   */
  readonly node: PenaltyFiling;
};

/**
 * A power item; the rest of it is the catalogue's.
 * 权力事项，其余内容见目录子图。
 */
export type PowerItem = {
  readonly __typename?: 'PowerItem';
  /**
   * Power code.
   * 权力编码。
   */
  readonly code: Scalars['String']['output'];
};

/**
 * What may be asked of supervision.
 * 监督可供查询的内容。
 */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * An alert by its key; none for what may not be seen.
   * 按预警键查询；无权查看时为空。
   */
  readonly alert: Maybe<Alert>;
  /**
   * What happened to cards, in order, as far as the caller may see it.
   * 预警动态，按发生次序，仅限有权查看者。
   */
  readonly alertFeed: ReadonlyArray<AlertEvent>;
  /**
   * Alerts, newest first; a department sees its own.
   * 预警，由新到旧；部门仅见本部门。
   */
  readonly alerts: AlertConnection;
  /**
   * Cards that were appealed against, by when; a department sees its own.
   * 被申诉的预警，按申诉先后；部门仅见本部门。
   */
  readonly appeals: ReadonlyArray<Alert>;
  /**
   * The last entry of the trail; auditors and administrators only.
   * 审计记录末条；仅限审计人员与管理员。
   */
  readonly auditHead: AuditHead;
  /**
   * The audit trail, oldest first; auditors and administrators only.
   * 审计记录，由旧到新；仅限审计人员与管理员。
   */
  readonly auditTrail: AuditEntryConnection;
  /**
   * Proves the whole audit trail, entry by entry; for auditors and administrators.
   * 逐条校验全部审计记录；仅限审计人员与管理员。
   */
  readonly auditVerification: AuditVerdict;
  /**
   * Bulletin of frozen months as an HTML page for printing: a month, a quarter, a year.
   * 由冻结考评生成的可打印通报（HTML）：月、季、年。
   */
  readonly bulletin: Scalars['String']['output'];
  /**
   * The clock of a case as far as it has been reported, open to everybody; none while nothing is promised or begun.
   * 办件计时，对公众开放；尚无承诺或尚未起算时为空。
   */
  readonly caseClock: Maybe<CaseClock>;
  /**
   * Statistics of cases, open to everybody.
   * 办件统计，对公众开放。
   */
  readonly caseStatistics: CaseStatistics;
  /**
   * Everything that happened to a case, in order of time; for the department itself, auditors and administrators.
   * 办件时间线，按时间排序；仅限本部门、审计人员与管理员。
   */
  readonly caseTimeline: ReadonlyArray<TimelineEvent>;
  /**
   * Cases by month, compared with the month and the year before, with what is out of the ordinary; open to everybody.
   * 逐月办件趋势，含同比、环比与异常；对公众开放。
   */
  readonly caseTrend: ReadonlyArray<TrendPoint>;
  /**
   * Data-docking score of a department for a period; none if the catalogue does not know the department.
   * 某部门某月份数据对接得分；目录中无此部门时为空。
   */
  readonly dockingScore: Maybe<DockingScore>;
  /**
   * Computes a frozen month again from raw events and compares; for auditors and administrators.
   * 由原始事件复算冻结考评并比对；仅限审计人员与管理员。
   */
  readonly editionCheck: EditionCheck;
  /**
   * Evaluations of a month; for the department and its supervisors.
   * 某月评议；仅供本部门与监督机关。
   */
  readonly evaluations: ReadonlyArray<Evaluation>;
  /**
   * What a score item of a department's month was made of; for the department itself, auditors and administrators.
   * 某部门某月份某考评项目的依据；仅限本部门、审计人员与管理员。
   */
  readonly evidence: ScoreEvidence;
  /**
   * Offices that are shown the feed, and what of it; open to everybody.
   * 预警动态的各岗位及其所见范围，对公众开放。
   */
  readonly feedOffices: ReadonlyArray<FeedOffice>;
  /**
   * Scorecards of a month as they were frozen; none if they were not.
   * 某月份冻结的考评；未冻结时为空。
   */
  readonly frozenScorecards: Maybe<FrozenScorecards>;
  /**
   * Finished cases with an impossible duration, by id; for the department itself, auditors and administrators.
   * 时长不可能的办结件，按标识排序；仅限本部门、审计人员与管理员。
   */
  readonly impossibleDurations: ReadonlyArray<ImpossibleDuration>;
  /**
   * Orders as rows of the province's exchange tables; for the department and its supervisors.
   * 督办件交换表；仅供本部门与监督机关。
   */
  readonly orderExchange: OrderExchange;
  /**
   * Major penalties, filed automatically, the newest first; for the department and its supervisors.
   * 自动报备的重大处罚，新者在前；仅供本部门与监督机关。
   */
  readonly penaltyFilings: PenaltyFilingConnection;
  /**
   * Scorecards of counties and districts by annex 1, by code.
   * 市（县）区考评（附件 1），按代码排序。
   */
  readonly regionScorecards: ReadonlyArray<RegionScorecard>;
  /**
   * Recomputes the cards of a case from what was reported of it; auditors and administrators only.
   * 由原始报送重新计算办件的预警；仅限审计人员与管理员。
   */
  readonly replayCase: Maybe<ReplayedCase>;
  /**
   * Scorecards of a month as they stood at a time, recomputed from raw events; for auditors and administrators.
   * 由原始事件重新计算某月份某时点的考评；仅限审计人员与管理员。
   */
  readonly replayedScorecards: ReplayedScorecards;
  /**
   * All versions of the rules, oldest first.
   * 全部规则版本，由旧到新。
   */
  readonly ruleBooks: ReadonlyArray<RuleBook>;
  /**
   * Samples, committed or drawn; for auditors and administrators.
   * 随机抽查，含已固定总体与已抽取者；仅限审计人员与管理员。
   */
  readonly samples: ReadonlyArray<RandomSample>;
  /**
   * How the people concerned were satisfied with a department.
   * 行政相对人对某部门的满意率。
   */
  readonly satisfaction: SatisfactionRate;
  /**
   * Scorecards of all departments for a period, by department code.
   * 某月份全部部门的考评，按部门编码排序。
   */
  readonly scorecards: ScorecardConnection;
  /**
   * Departments by why they have no cases in a month, by code.
   * 各部门当月没有办件的原因，按部门编码排序。
   */
  readonly silences: ReadonlyArray<DepartmentSilence>;
  /**
   * Records of a subsystem of a department's month, by key; for the department and its supervisors.
   * 某部门某月的监察子系统记录，按主键排序；仅供本部门与监督机关。
   */
  readonly subsystemRecords: SubsystemRecordConnection;
  /**
   * Subsystems of supervision by field.
   * 各监察子系统。
   */
  readonly subsystems: ReadonlyArray<Subsystem>;
  /**
   * An order by its number; none for what may not be seen.
   * 按编号查询督办件；无权查看时为空。
   */
  readonly supervisionOrder: Maybe<SupervisionOrder>;
  /**
   * Orders, oldest first; a department sees its own.
   * 督办件，由旧到新；部门仅见本部门。
   */
  readonly supervisionOrders: ReadonlyArray<SupervisionOrder>;
  /**
   * Cases that bear signs of double track; auditors and administrators only.
   * 双轨运行疑似办件；仅限审计人员与管理员。
   */
  readonly suspectedCases: ReadonlyArray<SuspectedCase>;
  /**
   * Cards that a case would have had if a special procedure had been filed; for the department itself, auditors and administrators.
   * 假设已备案某特别程序时的预警；仅限本部门、审计人员与管理员。
   */
  readonly whatIf: ReadonlyArray<Alert>;
};


/**
 * What may be asked of supervision.
 * 监督可供查询的内容。
 */
export type QueryAlertArgs = {
  key: Scalars['String']['input'];
};


/**
 * What may be asked of supervision.
 * 监督可供查询的内容。
 */
export type QueryAlertFeedArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  office?: InputMaybe<FeedOfficeId>;
};


/**
 * What may be asked of supervision.
 * 监督可供查询的内容。
 */
export type QueryAlertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AlertFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What may be asked of supervision.
 * 监督可供查询的内容。
 */
export type QueryAppealsArgs = {
  department?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<AppealState>;
};


/**
 * What may be asked of supervision.
 * 监督可供查询的内容。
 */
export type QueryAuditTrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What may be asked of supervision.
 * 监督可供查询的内容。
 */
export type QueryAuditVerificationArgs = {
  hash?: InputMaybe<Scalars['String']['input']>;
  sequence?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What may be asked of supervision.
 * 监督可供查询的内容。
 */
export type QueryBulletinArgs = {
  kind: EditionKind;
  language?: InputMaybe<BulletinLanguage>;
  periods: ReadonlyArray<Scalars['Month']['input']>;
};


/**
 * What may be asked of supervision.
 * 监督可供查询的内容。
 */
export type QueryCaseClockArgs = {
  case: Scalars['ID']['input'];
};


/**
 * What may be asked of supervision.
 * 监督可供查询的内容。
 */
export type QueryCaseStatisticsArgs = {
  by?: InputMaybe<ReadonlyArray<StatisticDimension>>;
  filter?: InputMaybe<StatisticFilter>;
};


/**
 * What may be asked of supervision.
 * 监督可供查询的内容。
 */
export type QueryCaseTimelineArgs = {
  case: Scalars['ID']['input'];
};


/**
 * What may be asked of supervision.
 * 监督可供查询的内容。
 */
export type QueryCaseTrendArgs = {
  filter?: InputMaybe<StatisticFilter>;
};


/**
 * What may be asked of supervision.
 * 监督可供查询的内容。
 */
export type QueryDockingScoreArgs = {
  department: Scalars['String']['input'];
  period: Scalars['Month']['input'];
};


/**
 * What may be asked of supervision.
 * 监督可供查询的内容。
 */
export type QueryEditionCheckArgs = {
  kind: EditionKind;
  period: Scalars['Month']['input'];
};


/**
 * What may be asked of supervision.
 * 监督可供查询的内容。
 */
export type QueryEvaluationsArgs = {
  department?: InputMaybe<Scalars['String']['input']>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
  period: Scalars['Month']['input'];
};


/**
 * What may be asked of supervision.
 * 监督可供查询的内容。
 */
export type QueryEvidenceArgs = {
  department: Scalars['String']['input'];
  item: Scalars['String']['input'];
  period: Scalars['Month']['input'];
};


/**
 * What may be asked of supervision.
 * 监督可供查询的内容。
 */
export type QueryFrozenScorecardsArgs = {
  kind: EditionKind;
  period: Scalars['Month']['input'];
};


/**
 * What may be asked of supervision.
 * 监督可供查询的内容。
 */
export type QueryImpossibleDurationsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  department: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What may be asked of supervision.
 * 监督可供查询的内容。
 */
export type QueryOrderExchangeArgs = {
  department?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What may be asked of supervision.
 * 监督可供查询的内容。
 */
export type QueryPenaltyFilingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  department?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Scalars['Month']['input']>;
};


/**
 * What may be asked of supervision.
 * 监督可供查询的内容。
 */
export type QueryRegionScorecardsArgs = {
  period: Scalars['Month']['input'];
  regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/**
 * What may be asked of supervision.
 * 监督可供查询的内容。
 */
export type QueryReplayCaseArgs = {
  case: Scalars['ID']['input'];
};


/**
 * What may be asked of supervision.
 * 监督可供查询的内容。
 */
export type QueryReplayedScorecardsArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  at?: InputMaybe<EditionKind>;
  period: Scalars['Month']['input'];
};


/**
 * What may be asked of supervision.
 * 监督可供查询的内容。
 */
export type QuerySamplesArgs = {
  department?: InputMaybe<Scalars['String']['input']>;
  period?: InputMaybe<Scalars['Month']['input']>;
};


/**
 * What may be asked of supervision.
 * 监督可供查询的内容。
 */
export type QuerySatisfactionArgs = {
  department: Scalars['String']['input'];
  period: Scalars['Month']['input'];
  withDefaults?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * What may be asked of supervision.
 * 监督可供查询的内容。
 */
export type QueryScorecardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  period: Scalars['Month']['input'];
};


/**
 * What may be asked of supervision.
 * 监督可供查询的内容。
 */
export type QuerySilencesArgs = {
  department?: InputMaybe<Scalars['String']['input']>;
  period: Scalars['Month']['input'];
  silences?: InputMaybe<ReadonlyArray<Silence>>;
};


/**
 * What may be asked of supervision.
 * 监督可供查询的内容。
 */
export type QuerySubsystemRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  department: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  period: Scalars['Month']['input'];
  subsystem: Scalars['String']['input'];
};


/**
 * What may be asked of supervision.
 * 监督可供查询的内容。
 */
export type QuerySupervisionOrderArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What may be asked of supervision.
 * 监督可供查询的内容。
 */
export type QuerySupervisionOrdersArgs = {
  department?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What may be asked of supervision.
 * 监督可供查询的内容。
 */
export type QuerySuspectedCasesArgs = {
  department: Scalars['String']['input'];
  period: Scalars['Month']['input'];
};


/**
 * What may be asked of supervision.
 * 监督可供查询的内容。
 */
export type QueryWhatIfArgs = {
  case: Scalars['ID']['input'];
  from: Scalars['DateTime']['input'];
  procedure: Scalars['String']['input'];
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

/**
 * A sample that anybody can draw again.
 * 可由任何人复算的随机抽样。
 */
export type RandomSample = {
  readonly __typename?: 'RandomSample';
  /**
   * Cases drawn.
   * 抽中的办件。
   */
  readonly drawn: ReadonlyArray<Scalars['ID']['output']>;
  /**
   * Number of the sample.
   * 抽查编号。
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Its size.
   * 总体数量。
   */
  readonly population: Scalars['Int']['output'];
  /**
   * Digest of the committed population.
   * 总体摘要值。
   */
  readonly populationDigest: Scalars['String']['output'];
  /**
   * Public seed; none before drawing.
   * 公开随机数；抽取前为空。
   */
  readonly seed: Maybe<Scalars['String']['output']>;
};

/**
 * Why a record was given back.
 * 记录退回原因。
 */
export type RecordProblem = {
  readonly __typename?: 'RecordProblem';
  /**
   * Field; empty for the record as a whole.
   * 字段；整条记录为空。
   */
  readonly field: Scalars['String']['output'];
  /**
   * What is wrong.
   * 原因。
   */
  readonly reason: Bilingual;
  /**
   * Place of the record in the delivery, from 1.
   * 记录在本次报送中的序号，自 1 起。
   */
  readonly row: Scalars['Int']['output'];
};

/**
 * Scorecard of a county or district (Wuxi 2010-272, annex 1).
 * 市（县）区考评（锡政办发〔2010〕272 号附件 1）。
 */
export type RegionScorecard = {
  readonly __typename?: 'RegionScorecard';
  /**
   * The same as the text must mean it.
   * 按应有含义计算的得分合计。
   */
  readonly asIntended: Scalars['Float']['output'];
  /**
   * Sum of the items that could be scored, as the text has it: 85 of 100 at the most.
   * 按原文计算的得分合计（已计分项目），满分只能达到 85 分。
   */
  readonly asWritten: Scalars['Float']['output'];
  /**
   * Cases of the month under watch.
   * 当月受监督办件数。
   */
  readonly cases: Scalars['Int']['output'];
  /**
   * Its departments.
   * 所辖部门。
   */
  readonly departments: ReadonlyArray<Department>;
  /**
   * Opaque id, unique in the whole graph.
   * 全图唯一的不透明标识。
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Every item of annex 1 with its formula; inputs for supervisors only.
   * 附件 1 各项及其公式；输入仅限监督机关。
   */
  readonly items: ReadonlyArray<ScoreItem>;
  /**
   * Its name in the last revision that has it.
   * 行政区划名称。
   */
  readonly name: Maybe<Scalars['String']['output']>;
  /**
   * What the scored items are worth by their headings.
   * 已计分项目标明的总分值。
   */
  readonly outOf: Scalars['Float']['output'];
  /**
   * Period.
   * 所属月份。
   */
  readonly period: Scalars['Month']['output'];
  /**
   * Whether it takes part in the ranking: only with cases in the month.
   * 是否参与排名；当月没有办件的单独列出。
   */
  readonly ranked: Scalars['Boolean']['output'];
  /**
   * Region, GB/T 2260, six digits.
   * 行政区划，GB/T 2260 六位代码。
   */
  readonly region: Scalars['String']['output'];
  /**
   * Scorecard and version that it was computed by.
   * 所用考评办法及版本。
   */
  readonly sheet: Scalars['String']['output'];
  /**
   * Departments without cases in the month, listed apart; vertical ones are not among them.
   * 当月没有办件的部门，单独列出；不含垂管部门。
   */
  readonly withoutCases: ReadonlyArray<Department>;
};

/**
 * What replaying a case came to.
 * 办件重放结果。
 */
export type ReplayedCase = {
  readonly __typename?: 'ReplayedCase';
  /**
   * Cards as replayed.
   * 重放得出的预警。
   */
  readonly alerts: ReadonlyArray<Alert>;
  /**
   * Whether they are the cards that are kept.
   * 是否与留存预警一致。
   */
  readonly equal: Scalars['Boolean']['output'];
};

/**
 * Scorecards of a month as they stood at a time, recomputed from raw events.
 * 由原始事件重新计算的某月份某时点的考评。
 */
export type ReplayedScorecards = {
  readonly __typename?: 'ReplayedScorecards';
  /**
   * The instant; none for as first reported, which is another for each department.
   * 时刻；首次报送时各部门不同，为空。
   */
  readonly asOf: Maybe<Scalars['DateTime']['output']>;
  /**
   * Lines by department: a list of objects with name, ranked, cases, asWritten, asIntended, outOf and items with inputs.
   * 各部门考评（对象列表），含输入。
   */
  readonly departments: Scalars['JSON']['output'];
  /**
   * Where they differ from the frozen edition of that time; none where none was frozen.
   * 与该时点冻结版本的差异；未冻结时为空。
   */
  readonly differences: Maybe<ReadonlyArray<ScoreDifference>>;
  /**
   * Period.
   * 所属月份。
   */
  readonly period: Scalars['Month']['output'];
  /**
   * Scorecard, version and digest that they were computed by.
   * 所用考评办法、版本及摘要值。
   */
  readonly sheet: Scalars['String']['output'];
};

/**
 * A version of the rules.
 * 预警规则版本。
 */
export type RuleBook = {
  readonly __typename?: 'RuleBook';
  /**
   * Digest; on every card.
   * 摘要值，标注于每张预警。
   */
  readonly digest: Scalars['String']['output'];
  /**
   * First day on which a case may begin that it judges.
   * 适用办件起始日。
   */
  readonly from: Scalars['String']['output'];
  /**
   * Name, the same in every version.
   * 标识，各版本相同。
   */
  readonly id: Scalars['String']['output'];
  /**
   * Its rules.
   * 规则。
   */
  readonly rules: ReadonlyArray<AlertRule>;
  /**
   * What it follows, and what was set here.
   * 依据与本版所定事项。
   */
  readonly source: Bilingual;
  /**
   * Title.
   * 标题。
   */
  readonly title: Bilingual;
  /**
   * Last such day; none while it is in force.
   * 适用办件截止日；现行版本为空。
   */
  readonly to: Maybe<Scalars['String']['output']>;
  /**
   * Version.
   * 版本。
   */
  readonly version: Scalars['String']['output'];
};

/**
 * What a rating comes to in three levels.
 * 满意程度（三级）。
 */
export type Satisfaction =
  /**
   * Fairly satisfied.
   * 基本满意。
   */
  | 'FAIRLY'
  /**
   * Not satisfied.
   * 不满意。
   */
  | 'NOT_SATISFIED'
  /**
   * Satisfied.
   * 满意。
   */
  | 'SATISFIED';

/**
 * How people were satisfied, with n.
 * 满意率及样本量。
 */
export type SatisfactionRate = {
  readonly __typename?: 'SatisfactionRate';
  /**
   * Fairly satisfied.
   * 基本满意。
   */
  readonly fairly: Scalars['Int']['output'];
  /**
   * Evaluations counted.
   * 计入的评议数。
   */
  readonly n: Scalars['Int']['output'];
  /**
   * Not satisfied.
   * 不满意。
   */
  readonly notSatisfied: Scalars['Int']['output'];
  /**
   * Share of the first two, percent; none of none.
   * 前两项占比（%）；没有评议时为空。
   */
  readonly percent: Maybe<Scalars['Float']['output']>;
  /**
   * Satisfied.
   * 满意。
   */
  readonly satisfied: Scalars['Int']['output'];
};

/**
 * A figure that differs between two states of a month's scorecards.
 * 某月份考评两个时点之间的差异。
 */
export type ScoreDifference = {
  readonly __typename?: 'ScoreDifference';
  /**
   * As replayed.
   * 重放得出的数值。
   */
  readonly after: Maybe<Scalars['Float']['output']>;
  /**
   * In the frozen edition.
   * 冻结版本中的数值。
   */
  readonly before: Maybe<Scalars['Float']['output']>;
  /**
   * Department.
   * 部门。
   */
  readonly department: Department;
  /**
   * Name of the score item; or cases, or ranked (0 or 1).
   * 考评项目标识；或 cases（办件数）、ranked（是否参与排名，0 或 1）。
   */
  readonly item: Scalars['String']['output'];
};

/**
 * What a score item was made of, down to the delivered row.
 * 考评项目的依据，直至所报送的行。
 */
export type ScoreEvidence = {
  readonly __typename?: 'ScoreEvidence';
  /**
   * When it was computed.
   * 计算时刻。
   */
  readonly asOf: Scalars['DateTime']['output'];
  /**
   * Whose score.
   * 被考评部门。
   */
  readonly department: Department;
  /**
   * Path of the signed file with all of it, for download with the same token; verify-evidence proves it without the hub.
   * 全部依据的签名文件下载路径（使用同一令牌）；可用 verify-evidence 脱离枢纽核验。
   */
  readonly download: Scalars['String']['output'];
  /**
   * The item with its formula, inputs and points.
   * 考评项目及其公式、输入、得分。
   */
  readonly item: ScoreItem;
  /**
   * Lines of one figure of the formula, in an order that does not change; they add up to the figure.
   * 公式中某一输入的各行依据，次序固定，各行相加即为该输入。
   */
  readonly lines: EvidenceConnection;
  /**
   * Period.
   * 所属月份。
   */
  readonly period: Scalars['Month']['output'];
  /**
   * Scorecard, version and digest that it was computed by.
   * 所用考评办法、版本及摘要值。
   */
  readonly sheet: Scalars['String']['output'];
};


/**
 * What a score item was made of, down to the delivered row.
 * 考评项目的依据，直至所报送的行。
 */
export type ScoreEvidenceLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  figure: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * An input of a formula.
 * 公式的输入。
 */
export type ScoreFigure = {
  readonly __typename?: 'ScoreFigure';
  /**
   * What it is.
   * 含义。
   */
  readonly label: Bilingual;
  /**
   * Name in the formula.
   * 公式中的名称。
   */
  readonly name: Scalars['String']['output'];
  /**
   * Why it is not known.
   * 未知原因。
   */
  readonly unknown: Maybe<Bilingual>;
  /**
   * The figure; none if not known.
   * 数值；未知时为空。
   */
  readonly value: Maybe<Scalars['Float']['output']>;
};

/**
 * An item of a scorecard with what made it.
 * 考评项目及其依据。
 */
export type ScoreItem = {
  readonly __typename?: 'ScoreItem';
  /**
   * Points as the text must mean it.
   * 按应有含义得分。
   */
  readonly asIntended: Maybe<Scalars['Float']['output']>;
  /**
   * Points as the text has it.
   * 按原文得分。
   */
  readonly asWritten: Maybe<Scalars['Float']['output']>;
  /**
   * Formula as the text has it.
   * 原文公式。
   */
  readonly formula: Scalars['String']['output'];
  /**
   * Name of the item.
   * 项目标识。
   */
  readonly id: Scalars['String']['output'];
  /**
   * Inputs; only for the department itself, auditors and administrators, empty for others.
   * 输入；仅限本部门、审计人员与管理员，其他人为空。
   */
  readonly inputs: ReadonlyArray<ScoreFigure>;
  /**
   * Formula as the text must mean it, where it contradicts itself.
   * 原文自相矛盾时的应有公式。
   */
  readonly intendedFormula: Maybe<Scalars['String']['output']>;
  /**
   * What it is worth.
   * 分值。
   */
  readonly max: Scalars['Float']['output'];
  /**
   * What is to be said in words.
   * 说明。
   */
  readonly remark: Maybe<Bilingual>;
  /**
   * Whether it could be scored.
   * 计分情况。
   */
  readonly status: ItemStatus;
  /**
   * Title.
   * 项目名称。
   */
  readonly title: Bilingual;
  /**
   * Why the two differ.
   * 两者不同的原因。
   */
  readonly why: Maybe<Bilingual>;
};

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
 * Scores of one department for one period.
 * 一个部门一个月份的考评。
 */
export type Scorecard = {
  readonly __typename?: 'Scorecard';
  /**
   * The same as the text must mean it.
   * 按应有含义计算的得分合计。
   */
  readonly asIntended: Scalars['Float']['output'];
  /**
   * Sum of the items that could be scored, as the text has it.
   * 按原文计算的得分合计（已计分项目）。
   */
  readonly asWritten: Scalars['Float']['output'];
  /**
   * Cases of the month under watch.
   * 当月受监督办件数。
   */
  readonly cases: Scalars['Int']['output'];
  /**
   * Whose scorecard.
   * 被考评部门。
   */
  readonly department: Department;
  /**
   * Item 3: data docking.
   * 第（三）项：数据对接。
   */
  readonly docking: DockingScore;
  /**
   * Opaque id, unique in the whole graph.
   * 全图唯一的不透明标识。
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Every item of annex 2 with its formula and inputs.
   * 附件 2 各项及其公式、输入。
   */
  readonly items: ReadonlyArray<ScoreItem>;
  /**
   * What the scored items are worth.
   * 已计分项目的总分值。
   */
  readonly outOf: Scalars['Float']['output'];
  /**
   * Period.
   * 所属月份。
   */
  readonly period: Scalars['Month']['output'];
  /**
   * Whether it takes part in the ranking; departments without cases and vertical ones are listed apart.
   * 是否参与排名；当月没有办件的部门与垂管部门单独列出。
   */
  readonly ranked: Scalars['Boolean']['output'];
  /**
   * Scorecard and version that it was computed by.
   * 所用考评办法及版本。
   */
  readonly sheet: Scalars['String']['output'];
  /**
   * Whether it has cases in the month, and if not, whether that is lawful or it has stopped reporting.
   * 当月有无办件；没有时，是依法申报无办件还是停止报送。
   */
  readonly silence: Silence;
};

/**
 * A page of scorecards.
 * 考评分页。
 */
export type ScorecardConnection = {
  readonly __typename?: 'ScorecardConnection';
  /**
   * Rows with their cursors.
   * 带游标的行。
   */
  readonly edges: ReadonlyArray<ScorecardEdge>;
  /**
   * The rows themselves.
   * 各行数据。
   */
  readonly nodes: ReadonlyArray<Scorecard>;
  /**
   * Where this page stands.
   * 分页信息。
   */
  readonly pageInfo: PageInfo;
  /**
   * How many there are over all pages.
   * 总数。
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * A scorecard in a page.
 * 分页中的一份考评。
 */
export type ScorecardEdge = {
  readonly __typename?: 'ScorecardEdge';
  /**
   * Stable cursor of this row.
   * 该行的稳定游标。
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * The scorecard.
   * 考评。
   */
  readonly node: Scorecard;
};

/**
 * Why a department has no cases in a month.
 * 当月没有办件的原因。
 */
export type Silence =
  /**
   * The deadline has not passed.
   * 期限未到。
   */
  | 'NOT_DUE'
  /**
   * It has cases, or reported their number.
   * 有办件，或已上报办件量。
   */
  | 'NOT_SILENT'
  /**
   * It declared that there were none: lawful, not ranked, listed apart.
   * 已申报本月无办件：合法，不参与排名，单独列出。
   */
  | 'NO_CASES_DECLARED'
  /**
   * It usually has cases, and the deadline passed with neither cases nor a word.
   * 历来有办件，期限已过而既无办件又未申报：停止报送。
   */
  | 'STOPPED_REPORTING'
  /**
   * It seldom had any: nothing can be concluded.
   * 历来少有办件，不作判断。
   */
  | 'USUALLY_FEW';

/**
 * A place in what was delivered, as the sender would look for it.
 * 报送内容中的位置，以报送方的方式表示。
 */
export type SourceCell = {
  readonly __typename?: 'SourceCell';
  /**
   * The sender's own column.
   * 报送方的列名。
   */
  readonly column: Maybe<Scalars['String']['output']>;
  /**
   * Field of the specification.
   * 规范字段。
   */
  readonly field: Maybe<Scalars['String']['output']>;
  /**
   * File.
   * 文件名。
   */
  readonly file: Maybe<Scalars['String']['output']>;
  /**
   * Row, from 1.
   * 行号，自 1 起。
   */
  readonly row: Scalars['Int']['output'];
  /**
   * Sheet.
   * 工作表。
   */
  readonly sheet: Maybe<Scalars['String']['output']>;
  /**
   * Table.
   * 数据表。
   */
  readonly table: Maybe<Scalars['String']['output']>;
};

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
  readonly departments?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * From this month on.
   * 起始月份。
   */
  readonly from?: InputMaybe<Scalars['Month']['input']>;
  /**
   * Of these power items (codes).
   * 权力编码。
   */
  readonly items?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * In these regions: six digits, or the first two or four for all regions within.
   * 行政区划代码：六位，或前两位、四位，含其下全部区划。
   */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * Up to this month.
   * 截止月份。
   */
  readonly to?: InputMaybe<Scalars['Month']['input']>;
  /**
   * Of these types of power, as the catalogue names them: LICENCE, PENALTY and so on.
   * 权力类型，用目录中的类型名，如 LICENCE、PENALTY。
   */
  readonly types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/**
 * A line of statistics; dimensions that were not asked for are none.
 * 一行统计；未要求的维度为空。
 */
export type StatisticLine = {
  readonly __typename?: 'StatisticLine';
  /**
   * Department.
   * 部门。
   */
  readonly department: Maybe<Department>;
  /**
   * Its figures.
   * 统计数据。
   */
  readonly figures: CaseFigures;
  /**
   * Power item.
   * 权力事项。
   */
  readonly item: Maybe<PowerItem>;
  /**
   * Month.
   * 月份。
   */
  readonly month: Maybe<Scalars['Month']['output']>;
  /**
   * Region code; none for a department that the catalogue does not know.
   * 行政区划代码；目录中无此部门时为空。
   */
  readonly region: Maybe<Scalars['String']['output']>;
  /**
   * Type of the power, as the catalogue names it; none for a power that it does not know.
   * 权力类型，用目录中的类型名；目录中无此事项时为空。
   */
  readonly type: Maybe<Scalars['String']['output']>;
};

/**
 * A delivery; its receipt, its digest and its findings are in the subgraph of cases.
 * 报送，其回执、摘要值与问题见办件子图。
 */
export type Submission = {
  readonly __typename?: 'Submission';
  /**
   * Opaque id, unique in the whole graph.
   * 全图唯一的不透明标识。
   */
  readonly id: Scalars['ID']['output'];
};

/**
 * What may be listened to; over SSE or WebSocket.
 * 可以订阅的内容，经 SSE 或 WebSocket。
 */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /**
   * Alerts as they are raised, to whom they concern: a department's own, or all for auditors and administrators.
   * 预警产生时即时推送：部门仅收本部门，审计人员与管理员可收全部。
   */
  readonly alertRaised: AlertEvent;
};


/**
 * What may be listened to; over SSE or WebSocket.
 * 可以订阅的内容，经 SSE 或 WebSocket。
 */
export type SubscriptionAlertRaisedArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  department?: InputMaybe<Scalars['String']['input']>;
  office?: InputMaybe<FeedOfficeId>;
};

/**
 * A subsystem of supervision by field: its records and rules, as data.
 * 监察子系统：记录与规则均以数据定义。
 */
export type Subsystem = {
  readonly __typename?: 'Subsystem';
  /**
   * Fields of its own records; none for approval and penalty, whose fields the specification lays down.
   * 自有记录的字段；审批与处罚为空，其字段由规范规定。
   */
  readonly fields: ReadonlyArray<SubsystemField>;
  /**
   * Its name in reports of records.
   * 标识，报送记录时使用。
   */
  readonly id: Scalars['String']['output'];
  /**
   * Record types: for approval and penalty those of the cases that the hub takes in, otherwise its own.
   * 记录类型：审批与处罚取枢纽所接收的办件表，其余为自有记录。
   */
  readonly recordTypes: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Its rules.
   * 规则。
   */
  readonly rules: ReadonlyArray<SubsystemRule>;
  /**
   * A record in which nothing is wrong.
   * 无问题的样例记录。
   */
  readonly sample: Maybe<Scalars['JSON']['output']>;
  /**
   * Where it was taken from.
   * 来源。
   */
  readonly source: Bilingual;
  /**
   * Title.
   * 名称。
   */
  readonly title: Bilingual;
  /**
   * Version.
   * 版本。
   */
  readonly version: Scalars['String']['output'];
};

/**
 * A field of a subsystem’s record.
 * 监察子系统记录的字段。
 */
export type SubsystemField = {
  readonly __typename?: 'SubsystemField';
  /**
   * Whether it is part of the key: a record with the same key is a revision.
   * 是否为主键；主键相同即为修订。
   */
  readonly key: Scalars['Boolean']['output'];
  /**
   * What it says.
   * 含义。
   */
  readonly label: Bilingual;
  /**
   * Name.
   * 字段名。
   */
  readonly name: Scalars['String']['output'];
  /**
   * Whether it must be given.
   * 是否必填。
   */
  readonly required: Scalars['Boolean']['output'];
  /**
   * Its form.
   * 类型。
   */
  readonly type: SubsystemFieldType;
};

/**
 * Form of a field.
 * 字段类型。
 */
export type SubsystemFieldType =
  /**
   * Date, YYYY-MM-DD.
   * 日期，YYYY-MM-DD。
   */
  | 'DATE'
  /**
   * Number.
   * 数值。
   */
  | 'NUMBER'
  /**
   * Text.
   * 文本。
   */
  | 'TEXT';

/**
 * What became of records that were reported: offered = accepted + revised + duplicate + rejected.
 * 记录报送回执：报送数 = 新增 + 修订 + 重复 + 退回。
 */
export type SubsystemReceipt = {
  readonly __typename?: 'SubsystemReceipt';
  /**
   * New records.
   * 新增记录数。
   */
  readonly accepted: Scalars['Int']['output'];
  /**
   * Whose records.
   * 报送部门。
   */
  readonly department: Department;
  /**
   * SHA-256 over the canonical JSON of what was offered.
   * 所报内容规范 JSON 的 SHA-256。
   */
  readonly digest: Scalars['String']['output'];
  /**
   * Records that say what is known.
   * 重复记录数。
   */
  readonly duplicate: Scalars['Int']['output'];
  /**
   * Number.
   * 回执编号。
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Records offered.
   * 报送记录数。
   */
  readonly offered: Scalars['Int']['output'];
  /**
   * Why records were given back.
   * 退回原因。
   */
  readonly problems: ReadonlyArray<RecordProblem>;
  /**
   * Records given back.
   * 退回记录数。
   */
  readonly rejected: Scalars['Int']['output'];
  /**
   * Records that took the place of earlier versions, which stay.
   * 修订记录数，旧版本保留。
   */
  readonly revised: Scalars['Int']['output'];
  /**
   * Subsystem.
   * 监察子系统。
   */
  readonly subsystem: Scalars['String']['output'];
};

/**
 * A record of a subsystem as it was reported last.
 * 监察子系统记录的最新版本。
 */
export type SubsystemRecord = {
  readonly __typename?: 'SubsystemRecord';
  /**
   * Alerts about it.
   * 有关预警。
   */
  readonly alerts: ReadonlyArray<Alert>;
  /**
   * Whose record.
   * 部门。
   */
  readonly department: Department;
  /**
   * Key.
   * 主键。
   */
  readonly key: Scalars['String']['output'];
  /**
   * Month that it belongs to.
   * 所属月份。
   */
  readonly period: Scalars['Month']['output'];
  /**
   * The record: its fields.
   * 记录内容。
   */
  readonly record: Scalars['JSON']['output'];
  /**
   * When this version was reported.
   * 该版本报送时刻。
   */
  readonly reportedAt: Scalars['DateTime']['output'];
  /**
   * Version, from 1.
   * 版本，自 1 起。
   */
  readonly version: Scalars['Int']['output'];
};

/**
 * A page of records of a subsystem.
 * 监察子系统记录分页。
 */
export type SubsystemRecordConnection = {
  readonly __typename?: 'SubsystemRecordConnection';
  /**
   * Rows with their cursors.
   * 带游标的行。
   */
  readonly edges: ReadonlyArray<SubsystemRecordEdge>;
  /**
   * The rows themselves.
   * 各行数据。
   */
  readonly nodes: ReadonlyArray<SubsystemRecord>;
  /**
   * Where this page stands.
   * 分页信息。
   */
  readonly pageInfo: PageInfo;
  /**
   * How many there are over all pages.
   * 总数。
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * A row of a page of records of a subsystem.
 * 监察子系统记录分页中的一行。
 */
export type SubsystemRecordEdge = {
  readonly __typename?: 'SubsystemRecordEdge';
  /**
   * Stable cursor of this row.
   * 该行的稳定游标。
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * The row.
   * 该行数据。
   */
  readonly node: SubsystemRecord;
};

/**
 * A rule of a subsystem.
 * 监察子系统的规则。
 */
export type SubsystemRule = {
  readonly __typename?: 'SubsystemRule';
  /**
   * The clause that it rests on, or that its figure was set here.
   * 依据条款，或说明数值由本包所定。
   */
  readonly basis: Bilingual;
  /**
   * Code; alerts bear it.
   * 规则代码，预警以此标示。
   */
  readonly code: Scalars['String']['output'];
  /**
   * The condition as data; none for rules about cases, which rule books describe.
   * 以数据表示的条件；办件规则为空，见规则版本。
   */
  readonly condition: Maybe<Scalars['JSON']['output']>;
  /**
   * Level of its alerts.
   * 预警级别。
   */
  readonly level: AlertLevel;
  /**
   * Title.
   * 名称。
   */
  readonly title: Bilingual;
};

/**
 * An order: asks a department for an answer by a date.
 * 督办件：要求部门限期回复。
 */
export type SupervisionOrder = {
  readonly __typename?: 'SupervisionOrder';
  /**
   * Card or case that it is about.
   * 所涉预警或办件。
   */
  readonly about: Maybe<Scalars['ID']['output']>;
  /**
   * When it was completed.
   * 办结时刻。
   */
  readonly completedAt: Maybe<Scalars['DateTime']['output']>;
  /**
   * Who must answer.
   * 被督办部门。
   */
  readonly department: Department;
  /**
   * When it was passed on for want of an answer.
   * 逾期升级时刻。
   */
  readonly escalations: ReadonlyArray<Scalars['DateTime']['output']>;
  /**
   * Number of the order.
   * 督办件编号。
   */
  readonly id: Scalars['ID']['output'];
  /**
   * When it was issued.
   * 发出时刻。
   */
  readonly issuedAt: Scalars['DateTime']['output'];
  /**
   * Kind.
   * 类型。
   */
  readonly kind: OrderKind;
  /**
   * Whether there was an objective cause.
   * 是否有客观原因。
   */
  readonly objectiveCause: Maybe<Scalars['Boolean']['output']>;
  /**
   * What is asked.
   * 督办意见。
   */
  readonly opinion: Scalars['String']['output'];
  /**
   * Whether the answer is overdue.
   * 是否逾期未回复。
   */
  readonly overdue: Scalars['Boolean']['output'];
  /**
   * Answers, oldest first.
   * 历次回复。
   */
  readonly replies: ReadonlyArray<OrderReply>;
  /**
   * End of the time for an answer.
   * 回复期限。
   */
  readonly replyBy: Scalars['DateTime']['output'];
  /**
   * What the review came to.
   * 办理结果。
   */
  readonly result: Maybe<Scalars['String']['output']>;
  /**
   * How far it has come.
   * 状态。
   */
  readonly state: OrderState;
};

/**
 * A case that bears signs of having been handled offline.
 * 疑似网下办理、网上登记的办件。
 */
export type SuspectedCase = {
  readonly __typename?: 'SuspectedCase';
  /**
   * The case.
   * 办件标识。
   */
  readonly case: Scalars['ID']['output'];
  /**
   * Its signs.
   * 迹象。
   */
  readonly signs: ReadonlyArray<DoubleTrackSign>;
  /**
   * Whether it bears signs enough.
   * 是否达到疑似标准。
   */
  readonly suspected: Scalars['Boolean']['output'];
};

/**
 * Something that happened to a case.
 * 办件时间线上的一个事件。
 */
export type TimelineEvent = {
  readonly __typename?: 'TimelineEvent';
  /**
   * The card, where it is about one.
   * 所涉预警，如有。
   */
  readonly alert: Maybe<Alert>;
  /**
   * When.
   * 时刻。
   */
  readonly at: Scalars['DateTime']['output'];
  /**
   * Kind.
   * 类别。
   */
  readonly kind: TimelineKind;
  /**
   * The delivered row that said so.
   * 所据的报送行，如有。
   */
  readonly source: Maybe<EvidenceSource>;
  /**
   * In words.
   * 说明。
   */
  readonly text: Bilingual;
};

/**
 * Kind of event in the life of a case.
 * 办件时间线事件类别。
 */
export type TimelineKind =
  /**
   * An appeal against a card.
   * 申诉。
   */
  | 'APPEAL'
  /**
   * A card was lifted.
   * 解除预警。
   */
  | 'CARD_LIFTED'
  /**
   * A card was raised.
   * 产生预警。
   */
  | 'CARD_RAISED'
  /**
   * Handled in the world, by what was reported.
   * 办理，据所报内容。
   */
  | 'HANDLED'
  /**
   * An order about the case or a card.
   * 督办。
   */
  | 'ORDER'
  /**
   * Reported to the hub.
   * 报送。
   */
  | 'REPORTED';

/**
 * A month of a series.
 * 趋势中的一个月。
 */
export type TrendPoint = {
  readonly __typename?: 'TrendPoint';
  /**
   * Why the month is out of the ordinary; none when it is not.
   * 异常说明；无异常时为空。
   */
  readonly anomaly: Maybe<Bilingual>;
  /**
   * Cases that the months before let one expect, by season where two years are known; none while fewer than six months are.
   * 依以往月份预期的办件数，已知两年以上时按季节推算；不足六个月时为空。
   */
  readonly expected: Maybe<Scalars['Float']['output']>;
  /**
   * Its figures.
   * 统计数据。
   */
  readonly figures: CaseFigures;
  /**
   * Month.
   * 月份。
   */
  readonly month: Scalars['Month']['output'];
  /**
   * Change of cases since the month before, percent.
   * 办件数环比（%）。
   */
  readonly sinceMonthBefore: Maybe<Scalars['Float']['output']>;
  /**
   * Change of cases since the same month of the year before, percent.
   * 办件数同比（%）。
   */
  readonly sinceYearBefore: Maybe<Scalars['Float']['output']>;
};

/**
 * A row that could not be taken.
 * 未采纳的行。
 */
export type UnreadOrderRow = {
  readonly __typename?: 'UnreadOrderRow';
  /**
   * Why.
   * 原因。
   */
  readonly reason: UnreadReason;
  /**
   * The row.
   * 该行。
   */
  readonly row: Scalars['JSON']['output'];
  /**
   * Table.
   * 表名。
   */
  readonly table: Scalars['String']['output'];
};

/**
 * Why a row of an exchange table could not be taken.
 * 交换表的行未被采纳的原因。
 */
export type UnreadReason =
  /**
   * The order is completed.
   * 督办件已办结。
   */
  | 'COMPLETED'
  /**
   * The caller may not send such a row.
   * 无权报送该行。
   */
  | 'DENIED'
  /**
   * A column that is needed is empty.
   * 必填列为空。
   */
  | 'EMPTY'
  /**
   * It was taken before.
   * 此前已采纳。
   */
  | 'KNOWN'
  /**
   * There is no reply to be reviewed.
   * 尚无可审查的回复。
   */
  | 'NOT_REPLIED'
  /**
   * There is no such order.
   * 没有该督办件。
   */
  | 'NO_ORDER'
  /**
   * The order is another department’s.
   * 督办件属于其他部门。
   */
  | 'OTHER_DEPARTMENT'
  /**
   * The type of order is not in the list.
   * 督办类型不在代码表内。
   */
  | 'UNKNOWN_TYPE';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Department: Department;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Department:
    ( { __typename: 'Department' }
    & GraphQLRecursivePick<FederationTypes['Department'], {"code":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Alert: ResolverTypeWrapper<AlertCard>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AlertClass: AlertClass;
  AlertConnection: ResolverTypeWrapper<AlertPage>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AlertEdge: ResolverTypeWrapper<Omit<AlertEdge, 'node'> & { node: ResolversTypes['Alert'] }>;
  AlertEvent: ResolverTypeWrapper<EventOfCard>;
  AlertFilter: AlertFilter;
  AlertLevel: AlertLevel;
  AlertRule: ResolverTypeWrapper<AlertRule>;
  Appeal: ResolverTypeWrapper<FiledAppeal>;
  AppealState: AppealState;
  AuditEntry: ResolverTypeWrapper<TrailEntry>;
  AuditEntryConnection: ResolverTypeWrapper<AuditPage>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  AuditFilter: AuditFilter;
  AuditHead: ResolverTypeWrapper<AuditHead>;
  AuditOutcome: AuditOutcome;
  AuditVerdict: ResolverTypeWrapper<AuditVerdict>;
  Bilingual: ResolverTypeWrapper<Bilingual>;
  BulletinLanguage: BulletinLanguage;
  Case: ResolverTypeWrapper<Case>;
  CaseClock: ResolverTypeWrapper<CaseClock>;
  CaseFigures: ResolverTypeWrapper<CaseFigures>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CaseStatistics: ResolverTypeWrapper<StatisticsAsked>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Department: ResolverTypeWrapper<DepartmentReference>;
  DepartmentSilence: ResolverTypeWrapper<SilenceOfDepartment>;
  DockingInputs: ResolverTypeWrapper<DockingInputs>;
  DockingScore: ResolverTypeWrapper<ScoreOfDocking>;
  DoubleTrackSign: ResolverTypeWrapper<DoubleTrackSign>;
  DurationFaults: ResolverTypeWrapper<DurationFaults>;
  EditionCheck: ResolverTypeWrapper<CheckOfEdition>;
  EditionKind: EditionKind;
  Evaluation: ResolverTypeWrapper<Rating>;
  EvaluationChannel: EvaluationChannel;
  EvaluationInput: EvaluationInput;
  EvaluationManner: EvaluationManner;
  EvidenceConnection: ResolverTypeWrapper<EvidencePage>;
  EvidenceEdge: ResolverTypeWrapper<Omit<EvidenceEdge, 'node'> & { node: ResolversTypes['EvidenceLine'] }>;
  EvidenceKind: EvidenceKind;
  EvidenceLine: ResolverTypeWrapper<LineOfEvidence>;
  EvidenceSource: ResolverTypeWrapper<SourceOfEvidence>;
  FeedOffice: ResolverTypeWrapper<OfficeOfFeed>;
  FeedOfficeId: FeedOfficeId;
  FilingReview: ResolverTypeWrapper<FilingReview>;
  FrozenScorecards: ResolverTypeWrapper<FrozenScorecards>;
  ImpossibleDuration: ResolverTypeWrapper<ImpossibleDuration>;
  InspectionSource: InspectionSource;
  ItemStatus: ItemStatus;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LiftReason: LiftReason;
  Lifting: ResolverTypeWrapper<LiftingOfCard>;
  Month: ResolverTypeWrapper<Scalars['Month']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OrderExchange: ResolverTypeWrapper<OrderExchange>;
  OrderExchangeReport: ResolverTypeWrapper<OrderExchangeReport>;
  OrderInput: OrderInput;
  OrderKind: OrderKind;
  OrderReply: ResolverTypeWrapper<ReplyOfOrder>;
  OrderState: OrderState;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PenaltyFiling: ResolverTypeWrapper<AlertCard>;
  PenaltyFilingConnection: ResolverTypeWrapper<AlertPage>;
  PenaltyFilingEdge: ResolverTypeWrapper<Omit<PenaltyFilingEdge, 'node'> & { node: ResolversTypes['PenaltyFiling'] }>;
  PowerItem: ResolverTypeWrapper<PowerItem>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RandomSample: ResolverTypeWrapper<RandomSample>;
  RecordProblem: ResolverTypeWrapper<RecordProblem>;
  RegionScorecard: ResolverTypeWrapper<ScorecardOfRegion>;
  ReplayedCase: ResolverTypeWrapper<Omit<ReplayedCase, 'alerts'> & { alerts: ReadonlyArray<ResolversTypes['Alert']> }>;
  ReplayedScorecards: ResolverTypeWrapper<ScoresReplayed>;
  RuleBook: ResolverTypeWrapper<Book>;
  Satisfaction: Satisfaction;
  SatisfactionRate: ResolverTypeWrapper<SatisfactionRate>;
  ScoreDifference: ResolverTypeWrapper<DifferenceOfScores>;
  ScoreEvidence: ResolverTypeWrapper<EvidenceOfScore>;
  ScoreFigure: ResolverTypeWrapper<ScoreFigure>;
  ScoreItem: ResolverTypeWrapper<ItemOfDepartment>;
  ScoreStatus: ScoreStatus;
  Scorecard: ResolverTypeWrapper<ScoreOfDocking>;
  ScorecardConnection: ResolverTypeWrapper<Omit<ScorecardConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ScorecardEdge']>, nodes: ReadonlyArray<ResolversTypes['Scorecard']> }>;
  ScorecardEdge: ResolverTypeWrapper<Omit<ScorecardEdge, 'node'> & { node: ResolversTypes['Scorecard'] }>;
  Silence: Silence;
  SourceCell: ResolverTypeWrapper<SourceCell>;
  StatisticDimension: StatisticDimension;
  StatisticFilter: StatisticFilter;
  StatisticLine: ResolverTypeWrapper<LineOfStatistics>;
  Submission: ResolverTypeWrapper<Submission>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subsystem: ResolverTypeWrapper<SubsystemInGraph>;
  SubsystemField: ResolverTypeWrapper<SubsystemField>;
  SubsystemFieldType: SubsystemFieldType;
  SubsystemReceipt: ResolverTypeWrapper<ReceiptOfRecords>;
  SubsystemRecord: ResolverTypeWrapper<RecordOfSubsystem>;
  SubsystemRecordConnection: ResolverTypeWrapper<SubsystemRecordPage>;
  SubsystemRecordEdge: ResolverTypeWrapper<Omit<SubsystemRecordEdge, 'node'> & { node: ResolversTypes['SubsystemRecord'] }>;
  SubsystemRule: ResolverTypeWrapper<SubsystemRule>;
  SupervisionOrder: ResolverTypeWrapper<Order>;
  SuspectedCase: ResolverTypeWrapper<Suspected>;
  TimelineEvent: ResolverTypeWrapper<EventOfTimeline>;
  TimelineKind: TimelineKind;
  TrendPoint: ResolverTypeWrapper<PointOfTrend>;
  UnreadOrderRow: ResolverTypeWrapper<UnreadOrderRow>;
  UnreadReason: UnreadReason;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Alert: AlertCard;
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  AlertConnection: AlertPage;
  Int: Scalars['Int']['output'];
  AlertEdge: Omit<AlertEdge, 'node'> & { node: ResolversParentTypes['Alert'] };
  AlertEvent: EventOfCard;
  AlertFilter: AlertFilter;
  AlertRule: AlertRule;
  Appeal: FiledAppeal;
  AuditEntry: TrailEntry;
  AuditEntryConnection: AuditPage;
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  AuditFilter: AuditFilter;
  AuditHead: AuditHead;
  AuditVerdict: AuditVerdict;
  Bilingual: Bilingual;
  Case: Case;
  CaseClock: CaseClock;
  CaseFigures: CaseFigures;
  Float: Scalars['Float']['output'];
  CaseStatistics: StatisticsAsked;
  DateTime: Scalars['DateTime']['output'];
  Department: DepartmentReference;
  DepartmentSilence: SilenceOfDepartment;
  DockingInputs: DockingInputs;
  DockingScore: ScoreOfDocking;
  DoubleTrackSign: DoubleTrackSign;
  DurationFaults: DurationFaults;
  EditionCheck: CheckOfEdition;
  Evaluation: Rating;
  EvaluationInput: EvaluationInput;
  EvidenceConnection: EvidencePage;
  EvidenceEdge: Omit<EvidenceEdge, 'node'> & { node: ResolversParentTypes['EvidenceLine'] };
  EvidenceLine: LineOfEvidence;
  EvidenceSource: SourceOfEvidence;
  FeedOffice: OfficeOfFeed;
  FilingReview: FilingReview;
  FrozenScorecards: FrozenScorecards;
  ImpossibleDuration: ImpossibleDuration;
  JSON: Scalars['JSON']['output'];
  Lifting: LiftingOfCard;
  Month: Scalars['Month']['output'];
  Mutation: Record<PropertyKey, never>;
  OrderExchange: OrderExchange;
  OrderExchangeReport: OrderExchangeReport;
  OrderInput: OrderInput;
  OrderReply: ReplyOfOrder;
  PageInfo: PageInfo;
  PenaltyFiling: AlertCard;
  PenaltyFilingConnection: AlertPage;
  PenaltyFilingEdge: Omit<PenaltyFilingEdge, 'node'> & { node: ResolversParentTypes['PenaltyFiling'] };
  PowerItem: PowerItem;
  Query: Record<PropertyKey, never>;
  RandomSample: RandomSample;
  RecordProblem: RecordProblem;
  RegionScorecard: ScorecardOfRegion;
  ReplayedCase: Omit<ReplayedCase, 'alerts'> & { alerts: ReadonlyArray<ResolversParentTypes['Alert']> };
  ReplayedScorecards: ScoresReplayed;
  RuleBook: Book;
  SatisfactionRate: SatisfactionRate;
  ScoreDifference: DifferenceOfScores;
  ScoreEvidence: EvidenceOfScore;
  ScoreFigure: ScoreFigure;
  ScoreItem: ItemOfDepartment;
  Scorecard: ScoreOfDocking;
  ScorecardConnection: Omit<ScorecardConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ScorecardEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Scorecard']> };
  ScorecardEdge: Omit<ScorecardEdge, 'node'> & { node: ResolversParentTypes['Scorecard'] };
  SourceCell: SourceCell;
  StatisticFilter: StatisticFilter;
  StatisticLine: LineOfStatistics;
  Submission: Submission;
  Subscription: Record<PropertyKey, never>;
  Subsystem: SubsystemInGraph;
  SubsystemField: SubsystemField;
  SubsystemReceipt: ReceiptOfRecords;
  SubsystemRecord: RecordOfSubsystem;
  SubsystemRecordConnection: SubsystemRecordPage;
  SubsystemRecordEdge: Omit<SubsystemRecordEdge, 'node'> & { node: ResolversParentTypes['SubsystemRecord'] };
  SubsystemRule: SubsystemRule;
  SupervisionOrder: Order;
  SuspectedCase: Suspected;
  TimelineEvent: EventOfTimeline;
  TrendPoint: PointOfTrend;
  UnreadOrderRow: UnreadOrderRow;
};

export type AlertResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Alert'] = ResolversParentTypes['Alert']> = {
  about?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  class?: Resolver<ResolversTypes['AlertClass'], ParentType, ContextType>;
  condition?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AlertLevel'], ParentType, ContextType>;
  lifted?: Resolver<Maybe<ResolversTypes['Lifting']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleBook?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
};

export type AlertConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AlertConnection'] = ResolversParentTypes['AlertConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AlertEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Alert']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AlertEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AlertEdge'] = ResolversParentTypes['AlertEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Alert'], ParentType, ContextType>;
};

export type AlertEventResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AlertEvent'] = ResolversParentTypes['AlertEvent']> = {
  alert?: Resolver<ResolversTypes['Alert'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  raised?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AlertRuleResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AlertRule'] = ResolversParentTypes['AlertRule']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  condition?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  evaluated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['AlertLevel']>, ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
};

export type AppealResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Appeal'] = ResolversParentTypes['Appeal']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  grounds?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasons?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AppealState'], ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  data?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AuditOutcome'], ParentType, ContextType>;
  previousHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type AuditHeadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AuditHead'] = ResolversParentTypes['AuditHead']> = {
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditVerdictResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AuditVerdict'] = ResolversParentTypes['AuditVerdict']> = {
  brokenAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fault?: Resolver<Maybe<ResolversTypes['Bilingual']>, ParentType, ContextType>;
  head?: Resolver<ResolversTypes['AuditHead'], ParentType, ContextType>;
  whole?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BilingualResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Bilingual'] = ResolversParentTypes['Bilingual']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CaseResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CaseClockResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CaseClock'] = ResolversParentTypes['CaseClock']> = {
  dueOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CaseFiguresResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CaseFigures'] = ResolversParentTypes['CaseFigures']> = {
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  faults?: Resolver<ResolversTypes['DurationFaults'], ParentType, ContextType>;
  finished?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inTimePercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  measured?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  p90Days?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type CaseStatisticsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CaseStatistics'] = ResolversParentTypes['CaseStatistics']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  csv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lineCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['StatisticLine']>, ParentType, ContextType, Partial<CaseStatisticsLinesArgs>>;
  total?: Resolver<ResolversTypes['CaseFigures'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DepartmentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department'], FederationReferenceType extends FederationReferenceTypes['Department'] = FederationReferenceTypes['Department']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Department']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dockingScore?: Resolver<Maybe<ResolversTypes['DockingScore']>, ParentType, ContextType, RequireFields<DepartmentDockingScoreArgs, 'period'>>;
};

export type DepartmentSilenceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DepartmentSilence'] = ResolversParentTypes['DepartmentSilence']> = {
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  silence?: Resolver<ResolversTypes['Silence'], ParentType, ContextType>;
  usual?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DockingInputsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DockingInputs'] = ResolversParentTypes['DockingInputs']> = {
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countsReported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  firstCompleteArrival?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lateRecords?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noCasesDeclared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rejectedCounted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejectedOutstanding?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejectedOutstandingAtDeadline?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  submissions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DockingScoreResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DockingScore'] = ResolversParentTypes['DockingScore']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  conforming?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inputs?: Resolver<Maybe<ResolversTypes['DockingInputs']>, ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  ranked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ScoreStatus'], ParentType, ContextType>;
  timely?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type DoubleTrackSignResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DoubleTrackSign'] = ResolversParentTypes['DoubleTrackSign']> = {
  evidence?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  sign?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DurationFaultsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DurationFaults'] = ResolversParentTypes['DurationFaults']> = {
  IN_FUTURE?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  NEGATIVE?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  TOO_LONG?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  UNKNOWN?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EditionCheckResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EditionCheck'] = ResolversParentTypes['EditionCheck']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  differences?: Resolver<ReadonlyArray<ResolversTypes['ScoreDifference']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EditionKind'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  reproduced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EvaluationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Evaluation'] = ResolversParentTypes['Evaluation']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answerBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  case?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['EvaluationChannel'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  manner?: Resolver<ResolversTypes['EvaluationManner'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  satisfaction?: Resolver<ResolversTypes['Satisfaction'], ParentType, ContextType>;
  second?: Resolver<Maybe<ResolversTypes['Satisfaction']>, ParentType, ContextType>;
};

export type EvidenceConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EvidenceConnection'] = ResolversParentTypes['EvidenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EvidenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EvidenceLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EvidenceEdge'] = ResolversParentTypes['EvidenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EvidenceLine'], ParentType, ContextType>;
};

export type EvidenceLineResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EvidenceLine'] = ResolversParentTypes['EvidenceLine']> = {
  alert?: Resolver<Maybe<ResolversTypes['Alert']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EvidenceKind'], ParentType, ContextType>;
  power?: Resolver<Maybe<ResolversTypes['PowerItem']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['EvidenceSource']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
};

export type EvidenceSourceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EvidenceSource'] = ResolversParentTypes['EvidenceSource']> = {
  cell?: Resolver<Maybe<ResolversTypes['SourceCell']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  submission?: Resolver<ResolversTypes['Submission'], ParentType, ContextType>;
};

export type FeedOfficeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FeedOffice'] = ResolversParentTypes['FeedOffice']> = {
  classes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AlertClass']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['FeedOfficeId'], ParentType, ContextType>;
  levels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AlertLevel']>>, ParentType, ContextType>;
  ofDepartment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
};

export type FilingReviewResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FilingReview'] = ResolversParentTypes['FilingReview']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  objection?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  opinion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FrozenScorecardsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FrozenScorecards'] = ResolversParentTypes['FrozenScorecards']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  departments?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EditionKind'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  regionSheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regions?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  sheet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImpossibleDurationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ImpossibleDuration'] = ResolversParentTypes['ImpossibleDuration']> = {
  case?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LiftingResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Lifting'] = ResolversParentTypes['Lifting']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['LiftReason'], ParentType, ContextType>;
};

export interface MonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Month'], any> {
  name: 'Month';
}

export type MutationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  answerEvaluation?: Resolver<ResolversTypes['Evaluation'], ParentType, ContextType, RequireFields<MutationAnswerEvaluationArgs, 'evaluation' | 'text'>>;
  appealAlert?: Resolver<ResolversTypes['Alert'], ParentType, ContextType, RequireFields<MutationAppealAlertArgs, 'alert' | 'grounds'>>;
  commitSample?: Resolver<ResolversTypes['RandomSample'], ParentType, ContextType, RequireFields<MutationCommitSampleArgs, 'department' | 'period'>>;
  completeOrder?: Resolver<ResolversTypes['SupervisionOrder'], ParentType, ContextType, RequireFields<MutationCompleteOrderArgs, 'objectiveCause' | 'order' | 'text'>>;
  decideAppeal?: Resolver<ResolversTypes['Alert'], ParentType, ContextType, RequireFields<MutationDecideAppealArgs, 'alert' | 'reasons' | 'upheld'>>;
  deductPoints?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MutationDeductPointsArgs, 'department' | 'period' | 'points' | 'reason'>>;
  drawSample?: Resolver<ResolversTypes['RandomSample'], ParentType, ContextType, RequireFields<MutationDrawSampleArgs, 'sample' | 'seed' | 'size'>>;
  exchangeOrders?: Resolver<ResolversTypes['OrderExchangeReport'], ParentType, ContextType, Partial<MutationExchangeOrdersArgs>>;
  freezeScorecards?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MutationFreezeScorecardsArgs, 'kind' | 'period'>>;
  issueOrder?: Resolver<ResolversTypes['SupervisionOrder'], ParentType, ContextType, RequireFields<MutationIssueOrderArgs, 'input'>>;
  recordEvaluation?: Resolver<ResolversTypes['Evaluation'], ParentType, ContextType, RequireFields<MutationRecordEvaluationArgs, 'input'>>;
  recordOfflineCase?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MutationRecordOfflineCaseArgs, 'department' | 'description' | 'period' | 'source'>>;
  recordSecondRating?: Resolver<ResolversTypes['Evaluation'], ParentType, ContextType, RequireFields<MutationRecordSecondRatingArgs, 'evaluation' | 'level' | 'scale'>>;
  replyToOrder?: Resolver<ResolversTypes['SupervisionOrder'], ParentType, ContextType, RequireFields<MutationReplyToOrderArgs, 'order' | 'text'>>;
  reportSubsystemRecords?: Resolver<ResolversTypes['SubsystemReceipt'], ParentType, ContextType, RequireFields<MutationReportSubsystemRecordsArgs, 'department' | 'records' | 'subsystem'>>;
  returnOrder?: Resolver<ResolversTypes['SupervisionOrder'], ParentType, ContextType, RequireFields<MutationReturnOrderArgs, 'order' | 'reason' | 'workingDays'>>;
  reviewPenaltyFiling?: Resolver<ResolversTypes['PenaltyFiling'], ParentType, ContextType, RequireFields<MutationReviewPenaltyFilingArgs, 'filing' | 'objection' | 'opinion'>>;
};

export type OrderExchangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OrderExchange'] = ResolversParentTypes['OrderExchange']> = {
  results?: Resolver<ReadonlyArray<ResolversTypes['JSON']>, ParentType, ContextType>;
  supback?: Resolver<ReadonlyArray<ResolversTypes['JSON']>, ParentType, ContextType>;
  supinfo?: Resolver<ReadonlyArray<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type OrderExchangeReportResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OrderExchangeReport'] = ResolversParentTypes['OrderExchangeReport']> = {
  taken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unread?: Resolver<ReadonlyArray<ResolversTypes['UnreadOrderRow']>, ParentType, ContextType>;
};

export type OrderReplyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OrderReply'] = ResolversParentTypes['OrderReply']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PenaltyFilingResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PenaltyFiling'] = ResolversParentTypes['PenaltyFiling']> = {
  alert?: Resolver<ResolversTypes['Alert'], ParentType, ContextType>;
  case?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  filedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  filedByDepartment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fine?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  grave?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  power?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['FilingReview']>, ParentType, ContextType>;
};

export type PenaltyFilingConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PenaltyFilingConnection'] = ResolversParentTypes['PenaltyFilingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PenaltyFilingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PenaltyFiling']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PenaltyFilingEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PenaltyFilingEdge'] = ResolversParentTypes['PenaltyFilingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PenaltyFiling'], ParentType, ContextType>;
};

export type PowerItemResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PowerItem'] = ResolversParentTypes['PowerItem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  alert?: Resolver<Maybe<ResolversTypes['Alert']>, ParentType, ContextType, RequireFields<QueryAlertArgs, 'key'>>;
  alertFeed?: Resolver<ReadonlyArray<ResolversTypes['AlertEvent']>, ParentType, ContextType, Partial<QueryAlertFeedArgs>>;
  alerts?: Resolver<ResolversTypes['AlertConnection'], ParentType, ContextType, Partial<QueryAlertsArgs>>;
  appeals?: Resolver<ReadonlyArray<ResolversTypes['Alert']>, ParentType, ContextType, Partial<QueryAppealsArgs>>;
  auditHead?: Resolver<ResolversTypes['AuditHead'], ParentType, ContextType>;
  auditTrail?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, Partial<QueryAuditTrailArgs>>;
  auditVerification?: Resolver<ResolversTypes['AuditVerdict'], ParentType, ContextType, Partial<QueryAuditVerificationArgs>>;
  bulletin?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QueryBulletinArgs, 'kind' | 'periods'>>;
  caseClock?: Resolver<Maybe<ResolversTypes['CaseClock']>, ParentType, ContextType, RequireFields<QueryCaseClockArgs, 'case'>>;
  caseStatistics?: Resolver<ResolversTypes['CaseStatistics'], ParentType, ContextType, Partial<QueryCaseStatisticsArgs>>;
  caseTimeline?: Resolver<ReadonlyArray<ResolversTypes['TimelineEvent']>, ParentType, ContextType, RequireFields<QueryCaseTimelineArgs, 'case'>>;
  caseTrend?: Resolver<ReadonlyArray<ResolversTypes['TrendPoint']>, ParentType, ContextType, Partial<QueryCaseTrendArgs>>;
  dockingScore?: Resolver<Maybe<ResolversTypes['DockingScore']>, ParentType, ContextType, RequireFields<QueryDockingScoreArgs, 'department' | 'period'>>;
  editionCheck?: Resolver<ResolversTypes['EditionCheck'], ParentType, ContextType, RequireFields<QueryEditionCheckArgs, 'kind' | 'period'>>;
  evaluations?: Resolver<ReadonlyArray<ResolversTypes['Evaluation']>, ParentType, ContextType, RequireFields<QueryEvaluationsArgs, 'period'>>;
  evidence?: Resolver<ResolversTypes['ScoreEvidence'], ParentType, ContextType, RequireFields<QueryEvidenceArgs, 'department' | 'item' | 'period'>>;
  feedOffices?: Resolver<ReadonlyArray<ResolversTypes['FeedOffice']>, ParentType, ContextType>;
  frozenScorecards?: Resolver<Maybe<ResolversTypes['FrozenScorecards']>, ParentType, ContextType, RequireFields<QueryFrozenScorecardsArgs, 'kind' | 'period'>>;
  impossibleDurations?: Resolver<ReadonlyArray<ResolversTypes['ImpossibleDuration']>, ParentType, ContextType, RequireFields<QueryImpossibleDurationsArgs, 'department'>>;
  orderExchange?: Resolver<ResolversTypes['OrderExchange'], ParentType, ContextType, Partial<QueryOrderExchangeArgs>>;
  penaltyFilings?: Resolver<ResolversTypes['PenaltyFilingConnection'], ParentType, ContextType, Partial<QueryPenaltyFilingsArgs>>;
  regionScorecards?: Resolver<ReadonlyArray<ResolversTypes['RegionScorecard']>, ParentType, ContextType, RequireFields<QueryRegionScorecardsArgs, 'period'>>;
  replayCase?: Resolver<Maybe<ResolversTypes['ReplayedCase']>, ParentType, ContextType, RequireFields<QueryReplayCaseArgs, 'case'>>;
  replayedScorecards?: Resolver<ResolversTypes['ReplayedScorecards'], ParentType, ContextType, RequireFields<QueryReplayedScorecardsArgs, 'period'>>;
  ruleBooks?: Resolver<ReadonlyArray<ResolversTypes['RuleBook']>, ParentType, ContextType>;
  samples?: Resolver<ReadonlyArray<ResolversTypes['RandomSample']>, ParentType, ContextType, Partial<QuerySamplesArgs>>;
  satisfaction?: Resolver<ResolversTypes['SatisfactionRate'], ParentType, ContextType, RequireFields<QuerySatisfactionArgs, 'department' | 'period'>>;
  scorecards?: Resolver<ResolversTypes['ScorecardConnection'], ParentType, ContextType, RequireFields<QueryScorecardsArgs, 'period'>>;
  silences?: Resolver<ReadonlyArray<ResolversTypes['DepartmentSilence']>, ParentType, ContextType, RequireFields<QuerySilencesArgs, 'period'>>;
  subsystemRecords?: Resolver<ResolversTypes['SubsystemRecordConnection'], ParentType, ContextType, RequireFields<QuerySubsystemRecordsArgs, 'department' | 'period' | 'subsystem'>>;
  subsystems?: Resolver<ReadonlyArray<ResolversTypes['Subsystem']>, ParentType, ContextType>;
  supervisionOrder?: Resolver<Maybe<ResolversTypes['SupervisionOrder']>, ParentType, ContextType, RequireFields<QuerySupervisionOrderArgs, 'id'>>;
  supervisionOrders?: Resolver<ReadonlyArray<ResolversTypes['SupervisionOrder']>, ParentType, ContextType, Partial<QuerySupervisionOrdersArgs>>;
  suspectedCases?: Resolver<ReadonlyArray<ResolversTypes['SuspectedCase']>, ParentType, ContextType, RequireFields<QuerySuspectedCasesArgs, 'department' | 'period'>>;
  whatIf?: Resolver<ReadonlyArray<ResolversTypes['Alert']>, ParentType, ContextType, RequireFields<QueryWhatIfArgs, 'case' | 'from' | 'procedure'>>;
};

export type RandomSampleResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RandomSample'] = ResolversParentTypes['RandomSample']> = {
  drawn?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  population?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  populationDigest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecordProblemResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RecordProblem'] = ResolversParentTypes['RecordProblem']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegionScorecardResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RegionScorecard'] = ResolversParentTypes['RegionScorecard']> = {
  asIntended?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  asWritten?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  departments?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['ScoreItem']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outOf?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  ranked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sheet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withoutCases?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType>;
};

export type ReplayedCaseResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReplayedCase'] = ResolversParentTypes['ReplayedCase']> = {
  alerts?: Resolver<ReadonlyArray<ResolversTypes['Alert']>, ParentType, ContextType>;
  equal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReplayedScorecardsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReplayedScorecards'] = ResolversParentTypes['ReplayedScorecards']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  departments?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  differences?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ScoreDifference']>>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  sheet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RuleBookResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RuleBook'] = ResolversParentTypes['RuleBook']> = {
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['AlertRule']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SatisfactionRateResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SatisfactionRate'] = ResolversParentTypes['SatisfactionRate']> = {
  fairly?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notSatisfied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  satisfied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScoreDifferenceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ScoreDifference'] = ResolversParentTypes['ScoreDifference']> = {
  after?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ScoreEvidenceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ScoreEvidence'] = ResolversParentTypes['ScoreEvidence']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  download?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['ScoreItem'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<ScoreEvidenceLinesArgs, 'figure'>>;
  period?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  sheet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ScoreFigureResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ScoreFigure'] = ResolversParentTypes['ScoreFigure']> = {
  label?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unknown?: Resolver<Maybe<ResolversTypes['Bilingual']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ScoreItemResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ScoreItem'] = ResolversParentTypes['ScoreItem']> = {
  asIntended?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  asWritten?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['ScoreFigure']>, ParentType, ContextType>;
  intendedFormula?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['Bilingual']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ItemStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['Bilingual']>, ParentType, ContextType>;
};

export type ScorecardResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Scorecard'] = ResolversParentTypes['Scorecard']> = {
  asIntended?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  asWritten?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  docking?: Resolver<ResolversTypes['DockingScore'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['ScoreItem']>, ParentType, ContextType>;
  outOf?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  ranked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sheet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  silence?: Resolver<ResolversTypes['Silence'], ParentType, ContextType>;
};

export type ScorecardConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ScorecardConnection'] = ResolversParentTypes['ScorecardConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ScorecardEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Scorecard']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScorecardEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ScorecardEdge'] = ResolversParentTypes['ScorecardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Scorecard'], ParentType, ContextType>;
};

export type SourceCellResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SourceCell'] = ResolversParentTypes['SourceCell']> = {
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  table?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StatisticLineResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StatisticLine'] = ResolversParentTypes['StatisticLine']> = {
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['CaseFigures'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['PowerItem']>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubmissionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Submission'] = ResolversParentTypes['Submission']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  alertRaised?: SubscriptionResolver<ResolversTypes['AlertEvent'], "alertRaised", ParentType, ContextType, Partial<SubscriptionAlertRaisedArgs>>;
};

export type SubsystemResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Subsystem'] = ResolversParentTypes['Subsystem']> = {
  fields?: Resolver<ReadonlyArray<ResolversTypes['SubsystemField']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordTypes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['SubsystemRule']>, ParentType, ContextType>;
  sample?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubsystemFieldResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SubsystemField'] = ResolversParentTypes['SubsystemField']> = {
  key?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['SubsystemFieldType'], ParentType, ContextType>;
};

export type SubsystemReceiptResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SubsystemReceipt'] = ResolversParentTypes['SubsystemReceipt']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  duplicate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  offered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['RecordProblem']>, ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subsystem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubsystemRecordResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SubsystemRecord'] = ResolversParentTypes['SubsystemRecord']> = {
  alerts?: Resolver<ReadonlyArray<ResolversTypes['Alert']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubsystemRecordConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SubsystemRecordConnection'] = ResolversParentTypes['SubsystemRecordConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SubsystemRecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SubsystemRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubsystemRecordEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SubsystemRecordEdge'] = ResolversParentTypes['SubsystemRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SubsystemRecord'], ParentType, ContextType>;
};

export type SubsystemRuleResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SubsystemRule'] = ResolversParentTypes['SubsystemRule']> = {
  basis?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AlertLevel'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
};

export type SupervisionOrderResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupervisionOrder'] = ResolversParentTypes['SupervisionOrder']> = {
  about?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  escalations?: Resolver<ReadonlyArray<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrderKind'], ParentType, ContextType>;
  objectiveCause?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  opinion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replies?: Resolver<ReadonlyArray<ResolversTypes['OrderReply']>, ParentType, ContextType>;
  replyBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OrderState'], ParentType, ContextType>;
};

export type SuspectedCaseResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SuspectedCase'] = ResolversParentTypes['SuspectedCase']> = {
  case?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  signs?: Resolver<ReadonlyArray<ResolversTypes['DoubleTrackSign']>, ParentType, ContextType>;
  suspected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TimelineEventResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TimelineEvent'] = ResolversParentTypes['TimelineEvent']> = {
  alert?: Resolver<Maybe<ResolversTypes['Alert']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TimelineKind'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['EvidenceSource']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
};

export type TrendPointResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TrendPoint'] = ResolversParentTypes['TrendPoint']> = {
  anomaly?: Resolver<Maybe<ResolversTypes['Bilingual']>, ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['CaseFigures'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  sinceMonthBefore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sinceYearBefore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type UnreadOrderRowResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnreadOrderRow'] = ResolversParentTypes['UnreadOrderRow']> = {
  reason?: Resolver<ResolversTypes['UnreadReason'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  table?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  Alert?: AlertResolvers<ContextType>;
  AlertConnection?: AlertConnectionResolvers<ContextType>;
  AlertEdge?: AlertEdgeResolvers<ContextType>;
  AlertEvent?: AlertEventResolvers<ContextType>;
  AlertRule?: AlertRuleResolvers<ContextType>;
  Appeal?: AppealResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  AuditHead?: AuditHeadResolvers<ContextType>;
  AuditVerdict?: AuditVerdictResolvers<ContextType>;
  Bilingual?: BilingualResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  CaseClock?: CaseClockResolvers<ContextType>;
  CaseFigures?: CaseFiguresResolvers<ContextType>;
  CaseStatistics?: CaseStatisticsResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Department?: DepartmentResolvers<ContextType>;
  DepartmentSilence?: DepartmentSilenceResolvers<ContextType>;
  DockingInputs?: DockingInputsResolvers<ContextType>;
  DockingScore?: DockingScoreResolvers<ContextType>;
  DoubleTrackSign?: DoubleTrackSignResolvers<ContextType>;
  DurationFaults?: DurationFaultsResolvers<ContextType>;
  EditionCheck?: EditionCheckResolvers<ContextType>;
  Evaluation?: EvaluationResolvers<ContextType>;
  EvidenceConnection?: EvidenceConnectionResolvers<ContextType>;
  EvidenceEdge?: EvidenceEdgeResolvers<ContextType>;
  EvidenceLine?: EvidenceLineResolvers<ContextType>;
  EvidenceSource?: EvidenceSourceResolvers<ContextType>;
  FeedOffice?: FeedOfficeResolvers<ContextType>;
  FilingReview?: FilingReviewResolvers<ContextType>;
  FrozenScorecards?: FrozenScorecardsResolvers<ContextType>;
  ImpossibleDuration?: ImpossibleDurationResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Lifting?: LiftingResolvers<ContextType>;
  Month?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  OrderExchange?: OrderExchangeResolvers<ContextType>;
  OrderExchangeReport?: OrderExchangeReportResolvers<ContextType>;
  OrderReply?: OrderReplyResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PenaltyFiling?: PenaltyFilingResolvers<ContextType>;
  PenaltyFilingConnection?: PenaltyFilingConnectionResolvers<ContextType>;
  PenaltyFilingEdge?: PenaltyFilingEdgeResolvers<ContextType>;
  PowerItem?: PowerItemResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RandomSample?: RandomSampleResolvers<ContextType>;
  RecordProblem?: RecordProblemResolvers<ContextType>;
  RegionScorecard?: RegionScorecardResolvers<ContextType>;
  ReplayedCase?: ReplayedCaseResolvers<ContextType>;
  ReplayedScorecards?: ReplayedScorecardsResolvers<ContextType>;
  RuleBook?: RuleBookResolvers<ContextType>;
  SatisfactionRate?: SatisfactionRateResolvers<ContextType>;
  ScoreDifference?: ScoreDifferenceResolvers<ContextType>;
  ScoreEvidence?: ScoreEvidenceResolvers<ContextType>;
  ScoreFigure?: ScoreFigureResolvers<ContextType>;
  ScoreItem?: ScoreItemResolvers<ContextType>;
  Scorecard?: ScorecardResolvers<ContextType>;
  ScorecardConnection?: ScorecardConnectionResolvers<ContextType>;
  ScorecardEdge?: ScorecardEdgeResolvers<ContextType>;
  SourceCell?: SourceCellResolvers<ContextType>;
  StatisticLine?: StatisticLineResolvers<ContextType>;
  Submission?: SubmissionResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Subsystem?: SubsystemResolvers<ContextType>;
  SubsystemField?: SubsystemFieldResolvers<ContextType>;
  SubsystemReceipt?: SubsystemReceiptResolvers<ContextType>;
  SubsystemRecord?: SubsystemRecordResolvers<ContextType>;
  SubsystemRecordConnection?: SubsystemRecordConnectionResolvers<ContextType>;
  SubsystemRecordEdge?: SubsystemRecordEdgeResolvers<ContextType>;
  SubsystemRule?: SubsystemRuleResolvers<ContextType>;
  SupervisionOrder?: SupervisionOrderResolvers<ContextType>;
  SuspectedCase?: SuspectedCaseResolvers<ContextType>;
  TimelineEvent?: TimelineEventResolvers<ContextType>;
  TrendPoint?: TrendPointResolvers<ContextType>;
  UnreadOrderRow?: UnreadOrderRowResolvers<ContextType>;
};

