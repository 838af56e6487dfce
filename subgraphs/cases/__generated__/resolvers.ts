import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Reference, CasePage, RecordOfCase, ReportOfRecord, SubmissionPage, ProgressOfSubmission, FindingOfSubmission, FindingPage, QuarantinePage, UpwardPage } from '../graph/parents.ts';
import type { PowerCase, LedgerLine as LineOfLedger, Submission as StoredSubmission, FindingTotal as TotalOfRule } from '../stored.ts';
import type { PointsPreview as PreviewOfPoints, PointsStep as StepOfRepair } from '../../../conformity/points/points-preview.ts';
import type { Receipt as SignedReceipt, RecordProof as ProofOfRow } from '../intake/intake.ts';
import type { MonthDistribution as DistributionOfMonth } from '../distribution/month-distribution.ts';
import type { DistributionWarning as WarningOfDistribution } from '../../../conformity/distribution/distribution-warnings.ts';
import type { QuarantinedRecord as RecordInQuarantine } from '../settling.ts';
import type { UpwardOffer as OfferUpward } from '../upward/upward-offer.ts';
import type { PulledSource, RunOfSource, ForecastOfSource, ChangeOfColumn } from '../sources.ts';
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
   * Date in legal time (Asia/Shanghai), written YYYY-MM-DD.
   * 日期，按北京时间，写作 YYYY-MM-DD。
   */
  Date: { input: string; output: string; }
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
 * One exercise of a power.
 * 办件，即权力的一次行使。
 */
export type Case = {
  readonly __typename?: 'Case';
  /**
   * Whom it concerns; masked for all but the department itself, auditors and administrators where it is personal data.
   * 申请人或当事人；属个人信息的，除本部门、审计人员与管理员外脱敏显示。
   */
  readonly applicant: Maybe<Scalars['String']['output']>;
  /**
   * Basic information; none while only other records have come.
   * 基本信息；尚未报送时为空。
   */
  readonly base: Maybe<CaseRecord>;
  /**
   * Who exercised the power.
   * 办理部门。
   */
  readonly department: Department;
  /**
   * Documents.
   * 办件材料。
   */
  readonly documents: ReadonlyArray<CaseRecord>;
  /**
   * When it was finished.
   * 办结时刻。
   */
  readonly finishedAt: Maybe<Scalars['DateTime']['output']>;
  /**
   * Opaque id, unique in the whole graph.
   * 全图唯一的不透明标识。
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Number that the department gave it.
   * 部门内部办件编号。
   */
  readonly internalNumber: Scalars['String']['output'];
  /**
   * What it is called.
   * 办件名称。
   */
  readonly name: Maybe<Scalars['String']['output']>;
  /**
   * Code of its outcome, in the code list of the specification.
   * 办结结果代码，见规范代码表。
   */
  readonly outcome: Maybe<Scalars['String']['output']>;
  /**
   * Period it was first reported for.
   * 首次报送的所属月份。
   */
  readonly period: Scalars['Month']['output'];
  /**
   * The power; none where the form has no power code.
   * 所行使的权力；表单无权力编码时为空。
   */
  readonly power: Maybe<PowerItem>;
  /**
   * Result.
   * 办件结果。
   */
  readonly result: Maybe<CaseRecord>;
  /**
   * Stages, in order.
   * 过程环节，按序。
   */
  readonly stages: ReadonlyArray<CaseRecord>;
  /**
   * When it began.
   * 开始时刻。
   */
  readonly startedAt: Maybe<Scalars['DateTime']['output']>;
  /**
   * How far it has come.
   * 办件进度。
   */
  readonly state: CaseState;
  /**
   * Kind of case: the family of record types it was reported in, such as application or penalty.
   * 办件类别，即所属记录类型族，如 application、penalty。
   */
  readonly type: Scalars['String']['output'];
  /**
   * Its records as they were offered to platforms above, with their answers; seen by its department and those above.
   * 其记录向上级平台报送的情况；本部门及监察、管理人员可见。
   */
  readonly upward: ReadonlyArray<UpwardOffer>;
};

/**
 * Cases that changed, and where to go on.
 * 有变动的办件及后续游标。
 */
export type CaseChanges = {
  readonly __typename?: 'CaseChanges';
  /**
   * The cases as they stand now, each once.
   * 有变动的办件（现状），每件一次。
   */
  readonly cases: ReadonlyArray<Case>;
  /**
   * Cursor to go on from.
   * 后续游标。
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * Whether there is more already.
   * 是否还有更多。
   */
  readonly more: Scalars['Boolean']['output'];
};

/**
 * A page of cases.
 * 办件分页。
 */
export type CaseConnection = {
  readonly __typename?: 'CaseConnection';
  /**
   * Rows with their cursors.
   * 带游标的行。
   */
  readonly edges: ReadonlyArray<CaseEdge>;
  /**
   * The rows themselves.
   * 各行数据。
   */
  readonly nodes: ReadonlyArray<Case>;
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
 * A case in a page.
 * 分页中的一项办件。
 */
export type CaseEdge = {
  readonly __typename?: 'CaseEdge';
  /**
   * Stable cursor of this row.
   * 该行的稳定游标。
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * The case.
   * 办件。
   */
  readonly node: Case;
};

/**
 * Which cases; all conditions given must hold.
 * 办件筛选条件，须同时满足。
 */
export type CaseFilter = {
  /**
   * Of this department (code).
   * 部门编码。
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * First reported for this period.
   * 首次报送的所属月份。
   */
  readonly period?: InputMaybe<Scalars['Month']['input']>;
  /**
   * Of this power (code).
   * 权力编码。
   */
  readonly power?: InputMaybe<Scalars['String']['input']>;
  /**
   * In this state.
   * 办件进度。
   */
  readonly state?: InputMaybe<CaseState>;
  /**
   * Part of the name or of the internal number.
   * 名称或内部编号的一部分。
   */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /**
   * Of this kind.
   * 办件类别。
   */
  readonly type?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A record of a case, as it was last reported.
 * 办件的一条记录，为最近一次报送的内容。
 */
export type CaseRecord = {
  readonly __typename?: 'CaseRecord';
  /**
   * Business date.
   * 业务日期。
   */
  readonly day: Maybe<Scalars['Date']['output']>;
  /**
   * Fields with their values: an object; personal data are masked for all but the department itself, auditors and administrators.
   * 字段及其值（对象）；个人信息对本部门、审计人员与管理员以外者脱敏。
   */
  readonly fields: Scalars['JSON']['output'];
  /**
   * Earlier and superseded reports of it, oldest first; for the department itself, auditors and administrators.
   * 以往及被取代的报送内容，由旧到新；仅限本部门、审计人员与管理员。
   */
  readonly history: ReadonlyArray<CaseReport>;
  /**
   * Opaque id, unique in the whole graph.
   * 全图唯一的不透明标识。
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Record type of the specification.
   * 规范中的记录类型。
   */
  readonly recordType: Scalars['String']['output'];
  /**
   * Revision number, where the form has one.
   * 更改版本号，如有。
   */
  readonly revision: Maybe<Scalars['Int']['output']>;
  /**
   * What it is in the case.
   * 在办件中的角色。
   */
  readonly role: RecordRole;
  /**
   * Ordinal of its row in that delivery.
   * 在该报送中的行序号。
   */
  readonly sequence: Scalars['Int']['output'];
  /**
   * Delivery that brought it; for the department itself, auditors and administrators.
   * 所属报送；仅限本部门、审计人员与管理员。
   */
  readonly submission: Maybe<Submission>;
};

/**
 * An earlier report of a record.
 * 记录的一次以往报送。
 */
export type CaseReport = {
  readonly __typename?: 'CaseReport';
  /**
   * Business date.
   * 业务日期。
   */
  readonly day: Maybe<Scalars['Date']['output']>;
  /**
   * Fields with their values: an object.
   * 字段及其值（对象）。
   */
  readonly fields: Scalars['JSON']['output'];
  /**
   * Revision number, where the form has one.
   * 更改版本号，如有。
   */
  readonly revision: Maybe<Scalars['Int']['output']>;
  /**
   * Ordinal of its row in that delivery.
   * 在该报送中的行序号。
   */
  readonly sequence: Scalars['Int']['output'];
  /**
   * Delivery that brought it.
   * 所属报送。
   */
  readonly submission: Maybe<Submission>;
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
 * A small delivery of records.
 * 小批量记录报送。
 */
export type CasesInput = {
  /**
   * Department code.
   * 部门编码。
   */
  readonly department: Scalars['String']['input'];
  /**
   * Sending the same key again answers the same submission.
   * 幂等键：重复发送得到同一报送。
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /**
   * Period.
   * 所属月份。
   */
  readonly period: Scalars['Month']['input'];
  /**
   * Record type, the same for all.
   * 记录类型，各条相同。
   */
  readonly recordType: Scalars['String']['input'];
  /**
   * At most 1,000 records: objects of field names and values of the specification.
   * 至多 1000 条记录：规范字段名到值的对象。
   */
  readonly records: ReadonlyArray<Scalars['JSON']['input']>;
  /**
   * Check without storing.
   * 试报：只校验不入库。
   */
  readonly rehearsal?: InputMaybe<Scalars['Boolean']['input']>;
};

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
 * A column of a source that is not as it was.
 * 数据源中发生变化的一列。
 */
export type ColumnChange = {
  readonly __typename?: 'ColumnChange';
  /**
   * Its type before, by the source's own words.
   * 原类型。
   */
  readonly before: Maybe<Scalars['String']['output']>;
  /**
   * The column.
   * 列的名称。
   */
  readonly column: Scalars['String']['output'];
  /**
   * What has changed.
   * 变化种类。
   */
  readonly kind: ColumnChangeKind;
  /**
   * Whether a field of the specification is made of it.
   * 是否为映射所用。
   */
  readonly mapped: Scalars['Boolean']['output'];
  /**
   * Its type now.
   * 现类型。
   */
  readonly now: Maybe<Scalars['String']['output']>;
  /**
   * Its table.
   * 所在的表。
   */
  readonly table: Scalars['String']['output'];
};

/**
 * How a column is not as it was.
 * 列变化的种类。
 */
export type ColumnChangeKind =
  /**
   * It was not there before.
   * 新增。
   */
  | 'ADDED'
  /**
   * It is not there any more, or the mapping needs it and it is not there.
   * 缺少。
   */
  | 'MISSING'
  /**
   * It is of another type.
   * 类型变化。
   */
  | 'RETYPED';

/**
 * The hub's signed word that a delivery was offered.
 * 报送预告凭证，经枢纽签名。
 */
export type DeliveryTicket = {
  readonly __typename?: 'DeliveryTicket';
  /**
   * When it was announced.
   * 预告时刻。
   */
  readonly announcedAt: Scalars['DateTime']['output'];
  /**
   * Department code.
   * 部门编码。
   */
  readonly department: Scalars['String']['output'];
  /**
   * SHA-256 of the bytes to come.
   * 将要报送的字节的 SHA-256 摘要。
   */
  readonly digest: Scalars['String']['output'];
  /**
   * Period.
   * 所属月份。
   */
  readonly period: Scalars['Month']['output'];
  /**
   * Record type.
   * 记录类型。
   */
  readonly recordType: Scalars['String']['output'];
  /**
   * Signature of the hub over the canonical JSON of all of the above.
   * 枢纽对以上内容规范 JSON 的签名。
   */
  readonly signature: Scalars['String']['output'];
  /**
   * Until when the bytes must have come for it to count.
   * 字节须在此之前送达方为有效。
   */
  readonly validUntil: Scalars['DateTime']['output'];
};

/**
 * Holder of powers.
 * 部门，即权力的实施主体。
 */
export type Department = {
  readonly __typename?: 'Department';
  /**
   * Its cases, newest period first.
   * 该部门的办件，按月份由近及远。
   */
  readonly cases: CaseConnection;
  /**
   * Department code of the provincial specification.
   * 省规范规定的部门编码。
   */
  readonly code: Scalars['String']['output'];
  /**
   * How what it reported for a month is distributed; for itself, auditors and administrators, none for others.
   * 该部门某月数据的分布；仅限本部门、审计人员与管理员，其他人为空。
   */
  readonly distribution: Maybe<MonthDistribution>;
  /**
   * Deliveries of the department, newest period first; for itself, auditors and administrators, empty for others.
   * 该部门的报送，按月份由近及远；仅限本部门、审计人员与管理员，其他人为空。
   */
  readonly submissions: SubmissionConnection;
};


/**
 * Holder of powers.
 * 部门，即权力的实施主体。
 */
export type DepartmentCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Holder of powers.
 * 部门，即权力的实施主体。
 */
export type DepartmentDistributionArgs = {
  period: Scalars['Month']['input'];
};


/**
 * Holder of powers.
 * 部门，即权力的实施主体。
 */
export type DepartmentSubmissionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubmissionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Something odd in a month as a whole, though every record may conform.
 * 整月数据中的一处可疑，各条记录本身可能均符合规范。
 */
export type DistributionWarning = {
  readonly __typename?: 'DistributionWarning';
  /**
   * Month compared with; none where the month speaks for itself.
   * 对比月份；仅就本月而言者为空。
   */
  readonly against: Maybe<Scalars['Month']['output']>;
  /**
   * The figure of the other month.
   * 对比月份的数字。
   */
  readonly before: Maybe<Scalars['Float']['output']>;
  /**
   * Code that it is about.
   * 所涉代码。
   */
  readonly code: Maybe<Scalars['String']['output']>;
  /**
   * Field; none where the records as a whole are meant.
   * 字段；针对整体者为空。
   */
  readonly field: Maybe<Scalars['String']['output']>;
  /**
   * Kind of oddness.
   * 类别。
   */
  readonly kind: DistributionWarningKind;
  /**
   * The same in words.
   * 文字说明。
   */
  readonly message: Bilingual;
  /**
   * The figure of the month: records, values, or a share from 0 to 1.
   * 本月数字：记录数、取值数，或 0 至 1 的占比。
   */
  readonly now: Scalars['Float']['output'];
  /**
   * Record type.
   * 记录类型。
   */
  readonly recordType: Scalars['String']['output'];
};

/**
 * Kinds of oddness in a month as a whole.
 * 整月数据的可疑类别。
 */
export type DistributionWarningKind =
  /**
   * A code has quite another share.
   * 代码占比突变。
   */
  | 'CODE_SHARE'
  /**
   * A column holds one value alone.
   * 某列只有一个值。
   */
  | 'CONSTANT_COLUMN'
  /**
   * Most records hold the sentence of another.
   * 多数记录文字雷同。
   */
  | 'COPIED_TEXTS'
  /**
   * The same content under other numbers.
   * 内容相同而编号不同。
   */
  | 'DUPLICATED_CASES'
  /**
   * A field is filled in far more or far fewer records.
   * 字段填写率突变。
   */
  | 'FILL_RATE'
  /**
   * Far more or far fewer records.
   * 记录数骤增或骤减。
   */
  | 'VOLUME';

/**
 * One breach of one rule by one record.
 * 问题：一条记录违反一条规则。
 */
export type Finding = {
  readonly __typename?: 'Finding';
  /**
   * How far the value is off, where that can be said.
   * 相差多少；说不出的为空。
   */
  readonly difference: Maybe<Bilingual>;
  /**
   * What would be right.
   * 应为何值。
   */
  readonly expected: Bilingual;
  /**
   * Opaque id, unique in the whole graph.
   * 全图唯一的不透明标识。
   */
  readonly id: Scalars['ID']['output'];
  /**
   * What is wrong.
   * 问题说明。
   */
  readonly message: Bilingual;
  /**
   * Where it is.
   * 所在位置。
   */
  readonly pointer: FindingPointer;
  /**
   * Record type.
   * 记录类型。
   */
  readonly recordType: Scalars['String']['output'];
  /**
   * What to do.
   * 改正方法。
   */
  readonly remedy: Bilingual;
  /**
   * The rule.
   * 规则。
   */
  readonly rule: Rule;
  /**
   * Ordinal of the row in the delivery; 0 for the delivery as a whole.
   * 报送中的行序号；0 表示整批。
   */
  readonly sequence: Scalars['Int']['output'];
  /**
   * How grave it is.
   * 严重程度。
   */
  readonly severity: Severity;
  /**
   * The value found, as the sender wrote it.
   * 发现的值，按报送原样。
   */
  readonly value: Maybe<Scalars['JSON']['output']>;
};

/**
 * A page of findings.
 * 问题分页。
 */
export type FindingConnection = {
  readonly __typename?: 'FindingConnection';
  /**
   * Rows with their cursors.
   * 带游标的行。
   */
  readonly edges: ReadonlyArray<FindingEdge>;
  /**
   * The rows themselves.
   * 各行数据。
   */
  readonly nodes: ReadonlyArray<Finding>;
  /**
   * Where this page stands.
   * 分页信息。
   */
  readonly pageInfo: PageInfo;
};

/**
 * A finding in a page.
 * 分页中的一项问题。
 */
export type FindingEdge = {
  readonly __typename?: 'FindingEdge';
  /**
   * Stable cursor of this row.
   * 该行的稳定游标。
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * The finding.
   * 问题。
   */
  readonly node: Finding;
};

/**
 * Which findings; all conditions given must hold.
 * 问题筛选条件，须同时满足。
 */
export type FindingFilter = {
  /**
   * Of this rule (code).
   * 规则编码。
   */
  readonly rule?: InputMaybe<Scalars['String']['input']>;
  /**
   * Of these severities.
   * 严重程度。
   */
  readonly severities?: InputMaybe<ReadonlyArray<Severity>>;
};

/**
 * From a finding to the cell.
 * 问题所在的位置。
 */
export type FindingPointer = {
  readonly __typename?: 'FindingPointer';
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
   * 文件。
   */
  readonly file: Maybe<Scalars['String']['output']>;
  /**
   * XPath or JSON path, where the format is a tree.
   * XPath 或 JSON 路径；仅树形格式有。
   */
  readonly path: Maybe<Scalars['String']['output']>;
  /**
   * Line, row of the sheet, ordinal of the table's row; from 1.
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
 * How many breaches of one rule a submission has.
 * 一份报送中某规则的问题数。
 */
export type FindingTotal = {
  readonly __typename?: 'FindingTotal';
  /**
   * The rule.
   * 规则。
   */
  readonly rule: Rule;
  /**
   * How grave a breach is.
   * 严重程度。
   */
  readonly severity: Severity;
  /**
   * How many of them were kept.
   * 其中留存的条数。
   */
  readonly stored: Scalars['Int']['output'];
  /**
   * How many there are.
   * 总数。
   */
  readonly total: Scalars['Int']['output'];
};

/**
 * offered = accepted + revised + duplicate + superseded + rejected + unread.
 * 收支平衡：报送 = 接收 + 更正 + 重复 + 被取代 + 退回 + 未能读取。
 */
export type Ledger = {
  readonly __typename?: 'Ledger';
  /**
   * New records stored.
   * 新入库。
   */
  readonly accepted: Scalars['Int']['output'];
  /**
   * Rows that said what was stored already.
   * 与已入库内容相同。
   */
  readonly duplicate: Scalars['Int']['output'];
  /**
   * Rows that the delivery held.
   * 报送行数。
   */
  readonly offered: Scalars['Int']['output'];
  /**
   * Rows in quarantine.
   * 退回待改。
   */
  readonly rejected: Scalars['Int']['output'];
  /**
   * Re-reports that replaced what was stored.
   * 更正已入库记录。
   */
  readonly revised: Scalars['Int']['output'];
  /**
   * Older revisions that came later: kept in the history.
   * 晚到的旧版本，仅存历史。
   */
  readonly superseded: Scalars['Int']['output'];
  /**
   * Rows that could not be read.
   * 未能读取。
   */
  readonly unread: Scalars['Int']['output'];
};

/**
 * The ledger of one power item on one day.
 * 某权力事项某日的收支。
 */
export type LedgerLine = {
  readonly __typename?: 'LedgerLine';
  /**
   * Business date; none where rows do not say.
   * 业务日期；记录未说明时为空。
   */
  readonly day: Maybe<Scalars['Date']['output']>;
  /**
   * Its ledger.
   * 收支。
   */
  readonly ledger: Ledger;
  /**
   * The power; none where rows do not say.
   * 权力事项；记录未说明时为空。
   */
  readonly power: Maybe<PowerItem>;
};

/**
 * How what a department reported for a month is distributed, against the month before and a year ago. It rejects nothing and costs no points.
 * 部门某月报送数据的分布，与上月及去年同月相比；不退回记录，不影响得分。
 */
export type MonthDistribution = {
  readonly __typename?: 'MonthDistribution';
  /**
   * Months that it was compared with: the one before and that of a year ago, as far as anything was reported for them.
   * 所比较的月份：上月与去年同月，仅限有数据者。
   */
  readonly comparedWith: ReadonlyArray<Scalars['Month']['output']>;
  /**
   * The month.
   * 月份。
   */
  readonly period: Scalars['Month']['output'];
  /**
   * Counts by record type and field: an object a record type, with records, fields (filled, distinct, codes) and duplicated.
   * 按记录类型与字段的计数：每类一个对象，含 records、fields（filled、distinct、codes）与 duplicated。
   */
  readonly profile: Scalars['JSON']['output'];
  /**
   * What looks odd, with the figures.
   * 可疑之处及其数字。
   */
  readonly warnings: ReadonlyArray<DistributionWarning>;
};

/**
 * What may be done.
 * 可以进行的操作。
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Announces a delivery by its digest, so that it is in time even if the hub cannot take it.
   * 预告一份报送，枢纽暂时无法接收时仍可证明按时。
   */
  readonly announceDelivery: DeliveryTicket;
  /**
   * Sends a quarantined record again, alone, with corrected fields.
   * 改正一条待改记录并单独重报。
   */
  readonly correctRecord: Submission;
  /**
   * Declares that the department had no cases in the period.
   * 申报该月份无办件。
   */
  readonly declareNoCases: Submission;
  /**
   * Reports counts of cases per power; they replace those reported before for the period.
   * 报送各权力事项的办件量，取代该月份此前所报。
   */
  readonly reportCounts: Submission;
  /**
   * Delivers records, checks and stores them, and answers the settled submission.
   * 报送记录，校验入库，返回办结的报送。
   */
  readonly submitCases: Submission;
};


/**
 * What may be done.
 * 可以进行的操作。
 */
export type MutationAnnounceDeliveryArgs = {
  department: Scalars['String']['input'];
  digest: Scalars['String']['input'];
  period: Scalars['Month']['input'];
  recordType: Scalars['String']['input'];
};


/**
 * What may be done.
 * 可以进行的操作。
 */
export type MutationCorrectRecordArgs = {
  quarantined: Scalars['ID']['input'];
  set: Scalars['JSON']['input'];
};


/**
 * What may be done.
 * 可以进行的操作。
 */
export type MutationDeclareNoCasesArgs = {
  department: Scalars['String']['input'];
  period: Scalars['Month']['input'];
};


/**
 * What may be done.
 * 可以进行的操作。
 */
export type MutationReportCountsArgs = {
  counts: ReadonlyArray<PowerCountInput>;
  department: Scalars['String']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  period: Scalars['Month']['input'];
};


/**
 * What may be done.
 * 可以进行的操作。
 */
export type MutationSubmitCasesArgs = {
  input: CasesInput;
};

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
 * Points that are had whole or not at all.
 * 全得或全失的一部分分值。
 */
export type PointsPart = {
  readonly __typename?: 'PointsPart';
  /**
   * Rejected records, or rows that could not be read, that keep them away.
   * 影响得分的退回记录数或无法读取的行数。
   */
  readonly left: Scalars['Int']['output'];
  /**
   * Points lost.
   * 扣分。
   */
  readonly lost: Scalars['Int']['output'];
  /**
   * How many.
   * 分值。
   */
  readonly points: Scalars['Int']['output'];
  /**
   * What they are for.
   * 名称。
   */
  readonly title: Bilingual;
};

/**
 * What a delivery costs in the month's score, and how to mend it with the least effort.
 * 扣分预估：一份报送在当月考评中的扣分，以及最省力的改正顺序。
 */
export type PointsPreview = {
  readonly __typename?: 'PointsPreview';
  /**
   * The clause that lays it down.
   * 依据条款。
   */
  readonly basis: Bilingual;
  /**
   * Points that are lost if nothing is mended by the deadline.
   * 到期限仍未改正时的扣分。
   */
  readonly lost: Scalars['Int']['output'];
  /**
   * Part by part.
   * 各部分。
   */
  readonly parts: ReadonlyArray<PointsPart>;
  /**
   * Rejected records that the steps were found with; a big delivery is not looked through to its end.
   * 推算步骤所依据的退回记录数；大批量报送不看到末尾。
   */
  readonly recordsExamined: Scalars['Int']['output'];
  /**
   * What to mend, in the order in which each mending brings the most.
   * 改正步骤，按每处改正的收效排列。
   */
  readonly steps: ReadonlyArray<RepairStep>;
  /**
   * Item of the scorecard.
   * 考评项目。
   */
  readonly title: Bilingual;
};

/**
 * The count of cases of one power.
 * 一个权力事项的办件量。
 */
export type PowerCountInput = {
  /**
   * How many cases, from 0.
   * 件数，不小于零。
   */
  readonly count: Scalars['Int']['input'];
  /**
   * Power code.
   * 权力编码。
   */
  readonly power: Scalars['String']['input'];
};

/**
 * One administrative power.
 * 权力事项。
 */
export type PowerItem = {
  readonly __typename?: 'PowerItem';
  /**
   * Cases in which it was exercised, newest period first.
   * 行使该权力的办件，按月份由近及远。
   */
  readonly cases: CaseConnection;
  /**
   * Power code, of either generation.
   * 权力编码，新旧两代均可。
   */
  readonly code: Scalars['String']['output'];
};


/**
 * One administrative power.
 * 权力事项。
 */
export type PowerItemCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * When a period will have come in full, at the present rate.
 * 到齐预测。
 */
export type PullForecast = {
  readonly __typename?: 'PullForecast';
  /**
   * When it will be complete; none: never at this rate.
   * 预计到齐时刻；为空表示照此进度无法到齐。
   */
  readonly completeBy: Maybe<Scalars['DateTime']['output']>;
  /**
   * Rows that are awaited, by the month before.
   * 预期行数，依上月。
   */
  readonly expected: Scalars['Int']['output'];
  /**
   * Whether that is by the deadline.
   * 是否在期限之内。
   */
  readonly inTime: Scalars['Boolean']['output'];
  /**
   * Rows that have come.
   * 已到行数。
   */
  readonly rows: Scalars['Int']['output'];
  /**
   * Rows a day.
   * 每日行数。
   */
  readonly rowsPerDay: Scalars['Float']['output'];
};

/**
 * One run of one source.
 * 一次抽取运行。
 */
export type PullRun = {
  readonly __typename?: 'PullRun';
  /**
   * Rows whose outcome the source was told.
   * 已向数据源回写结果的行数。
   */
  readonly acknowledged: Scalars['Int']['output'];
  /**
   * How often it was tried.
   * 尝试次数。
   */
  readonly attempts: Scalars['Int']['output'];
  /**
   * Columns of the source that were not as before.
   * 数据源的列变化。
   */
  readonly changes: ReadonlyArray<ColumnChange>;
  /**
   * Whose source it is.
   * 所属部门。
   */
  readonly department: Department;
  /**
   * When it ended; none while it runs.
   * 结束时刻；进行中为空。
   */
  readonly endedAt: Maybe<Scalars['DateTime']['output']>;
  /**
   * Why it did not end well.
   * 未能善终的原因。
   */
  readonly fault: Maybe<RunFault>;
  /**
   * What became of its rows.
   * 收支。
   */
  readonly ledger: Maybe<Ledger>;
  /**
   * Period whose cases were asked for.
   * 所属月份。
   */
  readonly period: Scalars['Month']['output'];
  /**
   * Whether it was read and checked without storing.
   * 是否为试抽取（只校验不入库）。
   */
  readonly rehearsal: Scalars['Boolean']['output'];
  /**
   * Id of the run, which stands in the log and the audit trail too.
   * 运行编号，与日志、审计痕迹中的一致。
   */
  readonly requestId: Scalars['String']['output'];
  /**
   * Name of the source.
   * 数据源名称。
   */
  readonly source: Scalars['String']['output'];
  /**
   * When it began.
   * 开始时刻。
   */
  readonly startedAt: Scalars['DateTime']['output'];
  /**
   * Its state.
   * 状态。
   */
  readonly state: PullState;
  /**
   * All states it went through, oldest first.
   * 经历的全部状态，由旧到新。
   */
  readonly steps: ReadonlyArray<PullStep>;
  /**
   * The submission that it made; none when there was nothing new, or when nothing was received.
   * 形成的报送；没有新数据或未收到数据时为空。
   */
  readonly submission: Maybe<Submission>;
};

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
 * One state of a run.
 * 运行的一个状态。
 */
export type PullStep = {
  readonly __typename?: 'PullStep';
  /**
   * When it was entered.
   * 进入时刻。
   */
  readonly at: Scalars['DateTime']['output'];
  /**
   * The state.
   * 状态。
   */
  readonly state: PullState;
};

/**
 * A page of quarantined records.
 * 待改记录分页。
 */
export type QuarantineConnection = {
  readonly __typename?: 'QuarantineConnection';
  /**
   * Rows with their cursors.
   * 带游标的行。
   */
  readonly edges: ReadonlyArray<QuarantineEdge>;
  /**
   * The rows themselves.
   * 各行数据。
   */
  readonly nodes: ReadonlyArray<QuarantinedRecord>;
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
 * A quarantined record in a page.
 * 分页中的一项待改记录。
 */
export type QuarantineEdge = {
  readonly __typename?: 'QuarantineEdge';
  /**
   * Stable cursor of this row.
   * 该行的稳定游标。
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * The quarantined record.
   * 待改记录。
   */
  readonly node: QuarantinedRecord;
};

/**
 * Which quarantined records; all conditions given must hold.
 * 待改记录筛选条件，须同时满足。
 */
export type QuarantineFilter = {
  /**
   * Of this department (code).
   * 部门编码。
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * For this period.
   * 所属月份。
   */
  readonly period?: InputMaybe<Scalars['Month']['input']>;
  /**
   * That break this rule (code).
   * 违反的规则编码。
   */
  readonly rule?: InputMaybe<Scalars['String']['input']>;
  /**
   * Still waiting, or corrected already.
   * 仍待改正，或已改正。
   */
  readonly waiting?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * A rejected record waiting to be corrected.
 * 待改记录。
 */
export type QuarantinedRecord = {
  readonly __typename?: 'QuarantinedRecord';
  /**
   * When the corrected record came; none while it waits.
   * 改正记录到达时刻；待改时为空。
   */
  readonly closedAt: Maybe<Scalars['DateTime']['output']>;
  /**
   * Delivery that brought the corrected record.
   * 送来改正记录的报送。
   */
  readonly closedBy: Maybe<Submission>;
  /**
   * Its fields in the columns of the specification: an object.
   * 按规范字段列出的内容（对象）。
   */
  readonly fields: Scalars['JSON']['output'];
  /**
   * Its findings, as far as they were kept.
   * 留存的问题。
   */
  readonly findings: ReadonlyArray<Finding>;
  /**
   * Opaque id, unique in the whole graph.
   * 全图唯一的不透明标识。
   */
  readonly id: Scalars['ID']['output'];
  /**
   * When it came.
   * 到达时刻。
   */
  readonly openedAt: Scalars['DateTime']['output'];
  /**
   * Why it was rejected, in Chinese, as it goes back to the source.
   * 退回原因，即回写给来源系统的文字。
   */
  readonly reason: Scalars['String']['output'];
  /**
   * Record type.
   * 记录类型。
   */
  readonly recordType: Scalars['String']['output'];
  /**
   * Line, row of the sheet, ordinal of the table's row; from 1.
   * 行号，自 1 起。
   */
  readonly row: Scalars['Int']['output'];
  /**
   * Rules that it breaks.
   * 违反的规则。
   */
  readonly rules: ReadonlyArray<Rule>;
  /**
   * Ordinal of its row in the delivery.
   * 在该报送中的行序号。
   */
  readonly sequence: Scalars['Int']['output'];
  /**
   * Delivery that brought it.
   * 所属报送。
   */
  readonly submission: Submission;
  /**
   * Table or sheet.
   * 数据表或工作表。
   */
  readonly table: Maybe<Scalars['String']['output']>;
};

/**
 * What may be asked of the cases.
 * 办件可供查询的内容。
 */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * A case by its id; none for what may not be seen.
   * 按标识查询办件；不可见者为空。
   */
  readonly case: Maybe<Case>;
  /**
   * Cases that something new was stored of since a cursor, for supervision; auditors and administrators only.
   * 自某游标以来有新内容入库的办件，供监督使用；仅限审计人员与管理员。
   */
  readonly caseChanges: CaseChanges;
  /**
   * Cases, newest period first. Those whose base record is missing are seen by the department itself, auditors and administrators only.
   * 办件列表，按月份由近及远；缺少基本信息的办件仅本部门、审计人员与管理员可见。
   */
  readonly cases: CaseConnection;
  /**
   * Runs of those sources, newest first.
   * 上述数据源的抽取运行，由近及远。
   */
  readonly pullRuns: ReadonlyArray<PullRun>;
  /**
   * Rejected records that the caller may see, oldest first.
   * 调用者可见的待改记录，由旧到新。
   */
  readonly quarantine: QuarantineConnection;
  /**
   * The receipt of a submission; none for what may not be seen.
   * 报送的回执；不可见者为空。
   */
  readonly receipt: Maybe<Receipt>;
  /**
   * How departments stand for a period; those that the caller may see.
   * 各部门某月份的报送情况，仅限调用者可见的部门。
   */
  readonly reportingStandings: ReadonlyArray<ReportingStanding>;
  /**
   * The sources that the caller may see: a department its own, auditors and administrators all, others none.
   * 调用者可见的数据源：部门限于本部门，审计人员与管理员为全部，其他人为空。
   */
  readonly sources: ReadonlyArray<Source>;
  /**
   * A submission by its id or its number; none for what may not be seen.
   * 按标识或编号查询报送；不可见者为空。
   */
  readonly submission: Maybe<Submission>;
  /**
   * Submissions that the caller may see, newest period first.
   * 调用者可见的报送，按月份由近及远。
   */
  readonly submissions: SubmissionConnection;
  /**
   * Records offered to platforms above, with their answers, oldest first; whose departments the caller may see.
   * 向上级平台报送的记录及其回执，由旧到新；限调用者可见部门。
   */
  readonly upwardOffers: UpwardConnection;
};


/**
 * What may be asked of the cases.
 * 办件可供查询的内容。
 */
export type QueryCaseArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What may be asked of the cases.
 * 办件可供查询的内容。
 */
export type QueryCaseChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What may be asked of the cases.
 * 办件可供查询的内容。
 */
export type QueryCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What may be asked of the cases.
 * 办件可供查询的内容。
 */
export type QueryPullRunsArgs = {
  department?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  states?: InputMaybe<ReadonlyArray<PullState>>;
};


/**
 * What may be asked of the cases.
 * 办件可供查询的内容。
 */
export type QueryQuarantineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuarantineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What may be asked of the cases.
 * 办件可供查询的内容。
 */
export type QueryReceiptArgs = {
  submission: Scalars['ID']['input'];
};


/**
 * What may be asked of the cases.
 * 办件可供查询的内容。
 */
export type QueryReportingStandingsArgs = {
  departments?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  period: Scalars['Month']['input'];
};


/**
 * What may be asked of the cases.
 * 办件可供查询的内容。
 */
export type QuerySourcesArgs = {
  department?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What may be asked of the cases.
 * 办件可供查询的内容。
 */
export type QuerySubmissionArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What may be asked of the cases.
 * 办件可供查询的内容。
 */
export type QuerySubmissionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubmissionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What may be asked of the cases.
 * 办件可供查询的内容。
 */
export type QueryUpwardOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UpwardFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * What the hub answers a delivery with; signed.
 * 回执，经签名。
 */
export type Receipt = {
  readonly __typename?: 'Receipt';
  /**
   * What is signed: an object with digest, ledger, verdict, times, specification, counts of findings, and the Merkle root over all rows (records).
   * 签名内容（对象）：摘要、收支、结论、时间、所依规范、问题数，以及全部行的默克尔根（records）等。
   */
  readonly document: Scalars['JSON']['output'];
  /**
   * Signature of the hub over its canonical JSON.
   * 枢纽对其规范 JSON 的签名。
   */
  readonly signature: Scalars['String']['output'];
};

/**
 * Proof that one row is in the tree under a receipt (RFC 6962).
 * 入账证明：某一行载于回执之下的哈希树（RFC 6962）。
 */
export type RecordProof = {
  readonly __typename?: 'RecordProof';
  /**
   * The content, as it is kept; none where only its digest is.
   * 所存内容原文；仅存摘要者为空。
   */
  readonly content: Maybe<Scalars['String']['output']>;
  /**
   * The leaf to the letter: canonical JSON of ordinal, outcome, reason, and SHA-256 of the content.
   * 叶子原文：序号、处理结果、原因与内容 SHA-256 的规范 JSON。
   */
  readonly leaf: Scalars['String']['output'];
  /**
   * Hashes beside the way from the leaf to the root, from below, hexadecimal.
   * 自叶至根沿途的相邻哈希，由下而上，十六进制。
   */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /**
   * The root, as the receipt gives it under records.
   * 根，同回执的 records。
   */
  readonly root: Scalars['String']['output'];
  /**
   * Ordinal of the row in the delivery, from 1.
   * 该行在报送中的序号，自 1 起。
   */
  readonly sequence: Scalars['Int']['output'];
  /**
   * How many rows the tree holds.
   * 树中的行数。
   */
  readonly size: Scalars['Int']['output'];
  /**
   * Number of the submission, as its receipt gives it.
   * 报送编号，同回执。
   */
  readonly submission: Scalars['ID']['output'];
};

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
 * One step of mending.
 * 一个改正步骤。
 */
export type RepairStep = {
  readonly __typename?: 'RepairStep';
  /**
   * Fields concerned.
   * 涉及的字段。
   */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * The change of the mapping that clears it: an object; none where no mapping can.
   * 可消除该问题的对照文件改法（对象）；对照文件改不了的为空。
   */
  readonly fix: Maybe<Scalars['JSON']['output']>;
  /**
   * Records that are accepted once this and all before it are done.
   * 连同之前各步完成后可放行的记录数。
   */
  readonly frees: Scalars['Int']['output'];
  /**
   * Kind of cause; `by-hand`: record by record; `unread-rows`: lines that are no rows.
   * 原因类别；by-hand 为逐条改正，unread-rows 为无法读取的行。
   */
  readonly kind: Scalars['String']['output'];
  /**
   * Its name.
   * 名称。
   */
  readonly label: Bilingual;
  /**
   * Records that are left then.
   * 届时剩余的记录数。
   */
  readonly left: Scalars['Int']['output'];
  /**
   * Changes to be made: one in the mapping, or as many as records are to be corrected.
   * 须改处数：改对照文件为一处，否则为须逐条改正的记录数。
   */
  readonly mendings: Scalars['Int']['output'];
  /**
   * Points that come back with it.
   * 挽回的分值。
   */
  readonly pointsBack: Scalars['Int']['output'];
  /**
   * Record type.
   * 记录类型。
   */
  readonly recordType: Maybe<Scalars['String']['output']>;
  /**
   * What is the matter.
   * 说明。
   */
  readonly told: Bilingual;
};

/**
 * A department's standing for a period, in the figures that scores are made of.
 * 部门某月份的报送情况，即考评所用的数据。
 */
export type ReportingStanding = {
  readonly __typename?: 'ReportingStanding';
  /**
   * Cases reported for the period.
   * 该月份报送的办件数。
   */
  readonly cases: Scalars['Int']['output'];
  /**
   * Whether counts of cases were reported.
   * 是否已上报办件量。
   */
  readonly countsReported: Scalars['Boolean']['output'];
  /**
   * End of the time for reporting.
   * 报送期限。
   */
  readonly deadline: Scalars['DateTime']['output'];
  /**
   * Department code.
   * 部门编码。
   */
  readonly department: Scalars['String']['output'];
  /**
   * When the first complete delivery was offered; none if there is none.
   * 首次完整报送的时刻；没有则为空。
   */
  readonly firstCompleteArrival: Maybe<Scalars['DateTime']['output']>;
  /**
   * Records stored from deliveries that were not in time.
   * 逾期报送入库的记录数。
   */
  readonly lateRecords: Scalars['Int']['output'];
  /**
   * Ledger of all deliveries of records.
   * 全部记录报送的收支。
   */
  readonly ledger: Ledger;
  /**
   * Whether the month was declared to be without cases.
   * 是否已申报本月无办件。
   */
  readonly noCasesDeclared: Scalars['Boolean']['output'];
  /**
   * Period.
   * 所属月份。
   */
  readonly period: Scalars['Month']['output'];
  /**
   * Rejected records not corrected now.
   * 目前尚未改正的退回记录数。
   */
  readonly rejectedOutstanding: Scalars['Int']['output'];
  /**
   * Rejected records not corrected when the deadline passed.
   * 期限届满时尚未改正的退回记录数。
   */
  readonly rejectedOutstandingAtDeadline: Scalars['Int']['output'];
  /**
   * Deliveries, rehearsals and refusals apart.
   * 报送次数，不含试报与拒收。
   */
  readonly submissions: Scalars['Int']['output'];
};

/**
 * One rule by which records are checked.
 * 一条校验规则。
 */
export type Rule = {
  readonly __typename?: 'Rule';
  /**
   * Stable code, never reused.
   * 稳定编码，不复用。
   */
  readonly code: Scalars['String']['output'];
};

/**
 * Why a run did not end well.
 * 运行未能善终的原因。
 */
export type RunFault = {
  readonly __typename?: 'RunFault';
  /**
   * Code of the error.
   * 错误代码。
   */
  readonly code: Scalars['String']['output'];
  /**
   * What happened.
   * 发生了什么。
   */
  readonly message: Bilingual;
  /**
   * What to do.
   * 如何处理。
   */
  readonly remedy: Bilingual;
};

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
 * A department's system that the hub pulls from.
 * 数据源，即枢纽从中抽取的部门业务系统。
 */
export type Source = {
  readonly __typename?: 'Source';
  /**
   * Name of the adapter.
   * 适配器名称。
   */
  readonly adapter: Scalars['String']['output'];
  /**
   * Whose it is.
   * 所属部门。
   */
  readonly department: Department;
  /**
   * When a period will have come in full at the present rate.
   * 按目前进度，某月份预计何时到齐。
   */
  readonly forecast: PullForecast;
  /**
   * What the adapter reads, for people.
   * 适配器说明。
   */
  readonly label: Bilingual;
  /**
   * The run under way, or the last one.
   * 正在进行或最近一次的运行。
   */
  readonly lastRun: Maybe<PullRun>;
  /**
   * Its name in the configuration.
   * 配置中的名称。
   */
  readonly name: Scalars['String']['output'];
  /**
   * Base record type of the family that it holds.
   * 所存记录类型族的基本表。
   */
  readonly recordType: Scalars['String']['output'];
  /**
   * Its runs, newest first.
   * 历次运行，由近及远。
   */
  readonly runs: ReadonlyArray<PullRun>;
  /**
   * Whether the schedule pulls it.
   * 是否按计划抽取。
   */
  readonly scheduled: Scalars['Boolean']['output'];
  /**
   * Its settings, secrets by name only; for administrators, none for others.
   * 设置（机密仅有名称）；仅限管理员，其他人为空。
   */
  readonly settings: Maybe<Scalars['JSON']['output']>;
  /**
   * JSON Schema of the adapter's settings, from which forms are made.
   * 适配器设置的 JSON Schema，可据此生成表单。
   */
  readonly settingsSchema: Scalars['JSON']['output'];
  /**
   * Its tables, with record type and mapping: an object by table.
   * 来源表与记录类型、映射的对应（对象，键为表名）。
   */
  readonly tables: Scalars['JSON']['output'];
};


/**
 * A department's system that the hub pulls from.
 * 数据源，即枢纽从中抽取的部门业务系统。
 */
export type SourceForecastArgs = {
  period: Scalars['Month']['input'];
};


/**
 * A department's system that the hub pulls from.
 * 数据源，即枢纽从中抽取的部门业务系统。
 */
export type SourceRunsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * A versioned specification with effective dates.
 * 规范，带版本与有效期。
 */
export type SpecificationPack = {
  readonly __typename?: 'SpecificationPack';
  /**
   * Name of the specification, the same in every version.
   * 规范标识，各版本相同。
   */
  readonly id: Scalars['String']['output'];
  /**
   * Version.
   * 版本。
   */
  readonly version: Scalars['String']['output'];
};

/**
 * One delivery of a department for a period.
 * 报送：部门某月份的一次数据送达。
 */
export type Submission = {
  readonly __typename?: 'Submission';
  /**
   * Rows that the sender stated.
   * 报送方声明的行数。
   */
  readonly announced: Maybe<Scalars['Int']['output']>;
  /**
   * Its size in bytes.
   * 字节数。
   */
  readonly bytes: Scalars['Float']['output'];
  /**
   * How it came.
   * 报送渠道。
   */
  readonly channel: Channel;
  /**
   * When its last byte was safe.
   * 最后一个字节安全落盘的时刻。
   */
  readonly completeAt: Scalars['DateTime']['output'];
  /**
   * Who reported.
   * 报送部门。
   */
  readonly department: Department;
  /**
   * SHA-256 of its bytes.
   * 原始字节的 SHA-256 摘要。
   */
  readonly digest: Scalars['String']['output'];
  /**
   * How all that its department has reported for its month is distributed.
   * 其所属部门当月全部数据的分布。
   */
  readonly distribution: Maybe<MonthDistribution>;
  /**
   * True totals of its findings by rule.
   * 按规则统计的问题总数（真实总数）。
   */
  readonly findingTotals: ReadonlyArray<FindingTotal>;
  /**
   * Findings that were kept, in order of rows.
   * 留存的问题，按行序。
   */
  readonly findings: FindingConnection;
  /**
   * Opaque id, unique in the whole graph.
   * 全图唯一的不透明标识。
   */
  readonly id: Scalars['ID']['output'];
  /**
   * What became of its rows.
   * 收支。
   */
  readonly ledger: Ledger;
  /**
   * The same by power item and day.
   * 按权力事项和日期的收支。
   */
  readonly ledgerLines: ReadonlyArray<LedgerLine>;
  /**
   * As the sender calls it.
   * 报送方所用名称。
   */
  readonly name: Scalars['String']['output'];
  /**
   * Number on the receipt.
   * 回执上的报送编号。
   */
  readonly number: Scalars['String']['output'];
  /**
   * When it was offered, as far as that can be proved; timeliness is judged by it.
   * 可以证明的提交时刻，据此判断是否按时。
   */
  readonly offeredAt: Scalars['DateTime']['output'];
  /**
   * Period whose cases it holds.
   * 所属月份。
   */
  readonly period: Scalars['Month']['output'];
  /**
   * What it costs in the month's score as it now stands, and what to mend first; none while it is not settled, and for counts. Its bytes are read again: ask for one at a time.
   * 按目前情况的扣分预估与改正顺序；未办结的和仅报件数的为空。须重读原始字节，请逐份查询。
   */
  readonly pointsPreview: Maybe<PointsPreview>;
  /**
   * Its rejected records.
   * 退回待改的记录。
   */
  readonly quarantine: QuarantineConnection;
  /**
   * What the hub answers for.
   * 回执。
   */
  readonly receipt: Receipt;
  /**
   * Proof that one offered row, with what became of it, is in the tree under the receipt; verified offline by tools/verify-receipt.mjs.
   * 证明某一应收行及其处理结果载于回执之下的哈希树；可用 tools/verify-receipt.mjs 离线核验。
   */
  readonly recordProof: Maybe<RecordProof>;
  /**
   * Record type.
   * 记录类型。
   */
  readonly recordType: Scalars['String']['output'];
  /**
   * Code of the error for which it was refused.
   * 拒收的错误代码。
   */
  readonly refusal: Maybe<Scalars['String']['output']>;
  /**
   * Whether it was checked without storing.
   * 是否为试报（只校验不入库）。
   */
  readonly rehearsal: Scalars['Boolean']['output'];
  /**
   * Address at the hub of the file with its errors marked, to be corrected and sent back there by POST; none for what is neither CSV nor XLSX.
   * 标注错误的退改文件在枢纽的地址，改正后以 POST 送回同一地址；非 CSV、XLSX 的为空。
   */
  readonly returnedFile: Maybe<Scalars['String']['output']>;
  /**
   * The delivery whose returned file this is: only its changed rows were taken; none for all others.
   * 本报送所退改的原报送，只收有改动的行；其他报送为空。
   */
  readonly returns: Maybe<Submission>;
  /**
   * Specification it was checked by; none for counts.
   * 校验所依据的规范；件数报送为空。
   */
  readonly specification: Maybe<SpecificationPack>;
  /**
   * How far it has come.
   * 状态。
   */
  readonly state: SubmissionState;
  /**
   * Whether it was offered by the deadline of the period.
   * 是否在期限内提交。
   */
  readonly timely: Scalars['Boolean']['output'];
  /**
   * What the check came to.
   * 校验结论。
   */
  readonly verdict: SubmissionVerdict;
};


/**
 * One delivery of a department for a period.
 * 报送：部门某月份的一次数据送达。
 */
export type SubmissionFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * One delivery of a department for a period.
 * 报送：部门某月份的一次数据送达。
 */
export type SubmissionQuarantineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuarantineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * One delivery of a department for a period.
 * 报送：部门某月份的一次数据送达。
 */
export type SubmissionRecordProofArgs = {
  sequence: Scalars['Int']['input'];
};

/**
 * A page of submissions.
 * 报送分页。
 */
export type SubmissionConnection = {
  readonly __typename?: 'SubmissionConnection';
  /**
   * Rows with their cursors.
   * 带游标的行。
   */
  readonly edges: ReadonlyArray<SubmissionEdge>;
  /**
   * The rows themselves.
   * 各行数据。
   */
  readonly nodes: ReadonlyArray<Submission>;
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
 * A submission in a page.
 * 分页中的一项报送。
 */
export type SubmissionEdge = {
  readonly __typename?: 'SubmissionEdge';
  /**
   * Stable cursor of this row.
   * 该行的稳定游标。
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * The submission.
   * 报送。
   */
  readonly node: Submission;
};

/**
 * Which submissions; all conditions given must hold.
 * 报送筛选条件，须同时满足。
 */
export type SubmissionFilter = {
  /**
   * By these channels.
   * 渠道。
   */
  readonly channels?: InputMaybe<ReadonlyArray<Channel>>;
  /**
   * Of this department (code).
   * 部门编码。
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * For this period.
   * 所属月份。
   */
  readonly period?: InputMaybe<Scalars['Month']['input']>;
  /**
   * Of this record type.
   * 记录类型。
   */
  readonly recordType?: InputMaybe<Scalars['String']['input']>;
  /**
   * In these states.
   * 状态。
   */
  readonly states?: InputMaybe<ReadonlyArray<SubmissionState>>;
  /**
   * With these verdicts.
   * 结论。
   */
  readonly verdicts?: InputMaybe<ReadonlyArray<SubmissionVerdict>>;
};

/**
 * How far a submission is.
 * 报送的办理进度。
 */
export type SubmissionProgress = {
  readonly __typename?: 'SubmissionProgress';
  /**
   * Whether it is settled; then no more will come.
   * 是否已办结；办结后不再推送。
   */
  readonly done: Scalars['Boolean']['output'];
  /**
   * The balance so far.
   * 目前的收支平衡。
   */
  readonly ledger: Ledger;
  /**
   * Share of the delivery that has been read, from 0 to 1.
   * 已读取的比例，0 至 1。
   */
  readonly share: Scalars['Float']['output'];
  /**
   * Its state.
   * 状态。
   */
  readonly state: SubmissionState;
  /**
   * The submission as it stands.
   * 当前的报送。
   */
  readonly submission: Submission;
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
 * What may be listened to; over SSE or WebSocket.
 * 可以订阅的内容，经 SSE 或 WebSocket。
 */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /**
   * How far a submission is: as it stands, after every step, and once more when it is settled.
   * 报送进度：当前状态、每一步之后，以及办结时。
   */
  readonly submissionProgress: SubmissionProgress;
};


/**
 * What may be listened to; over SSE or WebSocket.
 * 可以订阅的内容，经 SSE 或 WebSocket。
 */
export type SubscriptionSubmissionProgressArgs = {
  id: Scalars['ID']['input'];
};

/**
 * A page of offers.
 * 上报记录分页。
 */
export type UpwardConnection = {
  readonly __typename?: 'UpwardConnection';
  /**
   * The rows themselves.
   * 各行数据。
   */
  readonly nodes: ReadonlyArray<UpwardOffer>;
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
 * Which offers; all conditions given must hold.
 * 上报记录筛选条件，须同时满足。
 */
export type UpwardFilter = {
  /**
   * Of this department (code).
   * 部门编码。
   */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /**
   * To this platform.
   * 上级平台名称。
   */
  readonly destination?: InputMaybe<Scalars['String']['input']>;
  /**
   * In one of these states.
   * 答复情况。
   */
  readonly states?: InputMaybe<ReadonlyArray<UpwardState>>;
};

/**
 * A record as it was last offered to a platform above.
 * 记录最近一次向上级平台报送的情况。
 */
export type UpwardOffer = {
  readonly __typename?: 'UpwardOffer';
  /**
   * When the answer was heard.
   * 答复时间。
   */
  readonly answeredAt: Maybe<Scalars['DateTime']['output']>;
  /**
   * The case that the record is of.
   * 所属办件。
   */
  readonly case: Case;
  /**
   * Department that reported it.
   * 报送部门。
   */
  readonly department: Department;
  /**
   * Name of the platform in the configuration.
   * 上级平台名称。
   */
  readonly destination: Scalars['String']['output'];
  /**
   * Opaque global id.
   * 全局唯一标识。
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Key under which the platform knows it.
   * 上级平台所用的键。
   */
  readonly key: Scalars['String']['output'];
  /**
   * When it was offered.
   * 报送时间。
   */
  readonly offeredAt: Scalars['DateTime']['output'];
  /**
   * Period it was reported for.
   * 所属月份。
   */
  readonly period: Scalars['Month']['output'];
  /**
   * Why it was refused, in the platform's words.
   * 退回原因。
   */
  readonly reason: Maybe<Scalars['String']['output']>;
  /**
   * Record type.
   * 记录类型。
   */
  readonly recordType: Scalars['String']['output'];
  /**
   * What the platform has said.
   * 答复情况。
   */
  readonly state: UpwardState;
};

/**
 * What a platform above has said of a record.
 * 上级平台对记录的答复。
 */
export type UpwardState =
  /**
   * Nothing yet.
   * 尚无答复。
   */
  | 'OFFERED'
  /**
   * Refused (SYNC_SIGN 2); the reason is the platform's.
   * 被退回，原因由上级给出。
   */
  | 'REFUSED'
  /**
   * Taken over (SYNC_SIGN 1).
   * 已接收。
   */
  | 'TAKEN';



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
  Case: Case;
  Department: Department;
  PowerItem: PowerItem;
  Submission: Submission;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Case:
    ( { __typename: 'Case' }
    & GraphQLRecursivePick<FederationTypes['Case'], {"id":true}> );
  Department:
    ( { __typename: 'Department' }
    & GraphQLRecursivePick<FederationTypes['Department'], {"code":true}> );
  PowerItem:
    ( { __typename: 'PowerItem' }
    & GraphQLRecursivePick<FederationTypes['PowerItem'], {"code":true}> );
  Submission:
    ( { __typename: 'Submission' }
    & GraphQLRecursivePick<FederationTypes['Submission'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Bilingual: ResolverTypeWrapper<Bilingual>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Case: ResolverTypeWrapper<PowerCase>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CaseChanges: ResolverTypeWrapper<Omit<CaseChanges, 'cases'> & { cases: ReadonlyArray<ResolversTypes['Case']> }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CaseConnection: ResolverTypeWrapper<CasePage>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CaseEdge: ResolverTypeWrapper<Omit<CaseEdge, 'node'> & { node: ResolversTypes['Case'] }>;
  CaseFilter: CaseFilter;
  CaseRecord: ResolverTypeWrapper<RecordOfCase>;
  CaseReport: ResolverTypeWrapper<ReportOfRecord>;
  CaseState: CaseState;
  CasesInput: CasesInput;
  Channel: Channel;
  ColumnChange: ResolverTypeWrapper<ChangeOfColumn>;
  ColumnChangeKind: ColumnChangeKind;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeliveryTicket: ResolverTypeWrapper<DeliveryTicket>;
  Department: ResolverTypeWrapper<Reference>;
  DistributionWarning: ResolverTypeWrapper<WarningOfDistribution>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  DistributionWarningKind: DistributionWarningKind;
  Finding: ResolverTypeWrapper<FindingOfSubmission>;
  FindingConnection: ResolverTypeWrapper<FindingPage>;
  FindingEdge: ResolverTypeWrapper<Omit<FindingEdge, 'node'> & { node: ResolversTypes['Finding'] }>;
  FindingFilter: FindingFilter;
  FindingPointer: ResolverTypeWrapper<FindingPointer>;
  FindingTotal: ResolverTypeWrapper<TotalOfRule>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Ledger: ResolverTypeWrapper<Ledger>;
  LedgerLine: ResolverTypeWrapper<LineOfLedger>;
  Month: ResolverTypeWrapper<Scalars['Month']['output']>;
  MonthDistribution: ResolverTypeWrapper<DistributionOfMonth>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PointsPart: ResolverTypeWrapper<PointsPart>;
  PointsPreview: ResolverTypeWrapper<PreviewOfPoints>;
  PowerCountInput: PowerCountInput;
  PowerItem: ResolverTypeWrapper<Reference>;
  PullForecast: ResolverTypeWrapper<ForecastOfSource>;
  PullRun: ResolverTypeWrapper<RunOfSource>;
  PullState: PullState;
  PullStep: ResolverTypeWrapper<PullStep>;
  QuarantineConnection: ResolverTypeWrapper<QuarantinePage>;
  QuarantineEdge: ResolverTypeWrapper<Omit<QuarantineEdge, 'node'> & { node: ResolversTypes['QuarantinedRecord'] }>;
  QuarantineFilter: QuarantineFilter;
  QuarantinedRecord: ResolverTypeWrapper<RecordInQuarantine>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Receipt: ResolverTypeWrapper<SignedReceipt>;
  RecordProof: ResolverTypeWrapper<ProofOfRow>;
  RecordRole: RecordRole;
  RepairStep: ResolverTypeWrapper<StepOfRepair>;
  ReportingStanding: ResolverTypeWrapper<ReportingStanding>;
  Rule: ResolverTypeWrapper<Reference>;
  RunFault: ResolverTypeWrapper<RunFault>;
  Severity: Severity;
  Source: ResolverTypeWrapper<PulledSource>;
  SpecificationPack: ResolverTypeWrapper<SpecificationPack>;
  Submission: ResolverTypeWrapper<StoredSubmission>;
  SubmissionConnection: ResolverTypeWrapper<SubmissionPage>;
  SubmissionEdge: ResolverTypeWrapper<Omit<SubmissionEdge, 'node'> & { node: ResolversTypes['Submission'] }>;
  SubmissionFilter: SubmissionFilter;
  SubmissionProgress: ResolverTypeWrapper<ProgressOfSubmission>;
  SubmissionState: SubmissionState;
  SubmissionVerdict: SubmissionVerdict;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  UpwardConnection: ResolverTypeWrapper<UpwardPage>;
  UpwardFilter: UpwardFilter;
  UpwardOffer: ResolverTypeWrapper<OfferUpward>;
  UpwardState: UpwardState;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Bilingual: Bilingual;
  String: Scalars['String']['output'];
  Case: PowerCase;
  ID: Scalars['ID']['output'];
  CaseChanges: Omit<CaseChanges, 'cases'> & { cases: ReadonlyArray<ResolversParentTypes['Case']> };
  Boolean: Scalars['Boolean']['output'];
  CaseConnection: CasePage;
  Int: Scalars['Int']['output'];
  CaseEdge: Omit<CaseEdge, 'node'> & { node: ResolversParentTypes['Case'] };
  CaseFilter: CaseFilter;
  CaseRecord: RecordOfCase;
  CaseReport: ReportOfRecord;
  CasesInput: CasesInput;
  ColumnChange: ChangeOfColumn;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeliveryTicket: DeliveryTicket;
  Department: Reference;
  DistributionWarning: WarningOfDistribution;
  Float: Scalars['Float']['output'];
  Finding: FindingOfSubmission;
  FindingConnection: FindingPage;
  FindingEdge: Omit<FindingEdge, 'node'> & { node: ResolversParentTypes['Finding'] };
  FindingFilter: FindingFilter;
  FindingPointer: FindingPointer;
  FindingTotal: TotalOfRule;
  JSON: Scalars['JSON']['output'];
  Ledger: Ledger;
  LedgerLine: LineOfLedger;
  Month: Scalars['Month']['output'];
  MonthDistribution: DistributionOfMonth;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  PointsPart: PointsPart;
  PointsPreview: PreviewOfPoints;
  PowerCountInput: PowerCountInput;
  PowerItem: Reference;
  PullForecast: ForecastOfSource;
  PullRun: RunOfSource;
  PullStep: PullStep;
  QuarantineConnection: QuarantinePage;
  QuarantineEdge: Omit<QuarantineEdge, 'node'> & { node: ResolversParentTypes['QuarantinedRecord'] };
  QuarantineFilter: QuarantineFilter;
  QuarantinedRecord: RecordInQuarantine;
  Query: Record<PropertyKey, never>;
  Receipt: SignedReceipt;
  RecordProof: ProofOfRow;
  RepairStep: StepOfRepair;
  ReportingStanding: ReportingStanding;
  Rule: Reference;
  RunFault: RunFault;
  Source: PulledSource;
  SpecificationPack: SpecificationPack;
  Submission: StoredSubmission;
  SubmissionConnection: SubmissionPage;
  SubmissionEdge: Omit<SubmissionEdge, 'node'> & { node: ResolversParentTypes['Submission'] };
  SubmissionFilter: SubmissionFilter;
  SubmissionProgress: ProgressOfSubmission;
  Subscription: Record<PropertyKey, never>;
  UpwardConnection: UpwardPage;
  UpwardFilter: UpwardFilter;
  UpwardOffer: OfferUpward;
};

export type BilingualResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Bilingual'] = ResolversParentTypes['Bilingual']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CaseResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case'], FederationReferenceType extends FederationReferenceTypes['Case'] = FederationReferenceTypes['Case']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Case']> | FederationReferenceType, FederationReferenceType, ContextType>;
  applicant?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  base?: Resolver<Maybe<ResolversTypes['CaseRecord']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['CaseRecord']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  internalNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  power?: Resolver<Maybe<ResolversTypes['PowerItem']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['CaseRecord']>, ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['CaseRecord']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CaseState'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  upward?: Resolver<ReadonlyArray<ResolversTypes['UpwardOffer']>, ParentType, ContextType>;
};

export type CaseChangesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CaseChanges'] = ResolversParentTypes['CaseChanges']> = {
  cases?: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CaseConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CaseConnection'] = ResolversParentTypes['CaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CaseEdge'] = ResolversParentTypes['CaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
};

export type CaseRecordResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CaseRecord'] = ResolversParentTypes['CaseRecord']> = {
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fields?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['CaseReport']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['RecordRole'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  submission?: Resolver<Maybe<ResolversTypes['Submission']>, ParentType, ContextType>;
};

export type CaseReportResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CaseReport'] = ResolversParentTypes['CaseReport']> = {
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fields?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  submission?: Resolver<Maybe<ResolversTypes['Submission']>, ParentType, ContextType>;
};

export type ColumnChangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ColumnChange'] = ResolversParentTypes['ColumnChange']> = {
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ColumnChangeKind'], ParentType, ContextType>;
  mapped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  now?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  table?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeliveryTicketResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DeliveryTicket'] = ResolversParentTypes['DeliveryTicket']> = {
  announcedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  recordType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DepartmentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department'], FederationReferenceType extends FederationReferenceTypes['Department'] = FederationReferenceTypes['Department']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Department']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, Partial<DepartmentCasesArgs>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  distribution?: Resolver<Maybe<ResolversTypes['MonthDistribution']>, ParentType, ContextType, RequireFields<DepartmentDistributionArgs, 'period'>>;
  submissions?: Resolver<ResolversTypes['SubmissionConnection'], ParentType, ContextType, Partial<DepartmentSubmissionsArgs>>;
};

export type DistributionWarningResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DistributionWarning'] = ResolversParentTypes['DistributionWarning']> = {
  against?: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DistributionWarningKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  now?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  recordType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FindingResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  difference?: Resolver<Maybe<ResolversTypes['Bilingual']>, ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  pointer?: Resolver<ResolversTypes['FindingPointer'], ParentType, ContextType>;
  recordType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type FindingConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FindingConnection'] = ResolversParentTypes['FindingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FindingEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FindingEdge'] = ResolversParentTypes['FindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
};

export type FindingPointerResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FindingPointer'] = ResolversParentTypes['FindingPointer']> = {
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  table?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FindingTotalResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FindingTotal'] = ResolversParentTypes['FindingTotal']> = {
  rule?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  stored?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LedgerResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Ledger'] = ResolversParentTypes['Ledger']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  duplicate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  superseded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unread?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LedgerLineResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LedgerLine'] = ResolversParentTypes['LedgerLine']> = {
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ledger?: Resolver<ResolversTypes['Ledger'], ParentType, ContextType>;
  power?: Resolver<Maybe<ResolversTypes['PowerItem']>, ParentType, ContextType>;
};

export interface MonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Month'], any> {
  name: 'Month';
}

export type MonthDistributionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MonthDistribution'] = ResolversParentTypes['MonthDistribution']> = {
  comparedWith?: Resolver<ReadonlyArray<ResolversTypes['Month']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  profile?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['DistributionWarning']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  announceDelivery?: Resolver<ResolversTypes['DeliveryTicket'], ParentType, ContextType, RequireFields<MutationAnnounceDeliveryArgs, 'department' | 'digest' | 'period' | 'recordType'>>;
  correctRecord?: Resolver<ResolversTypes['Submission'], ParentType, ContextType, RequireFields<MutationCorrectRecordArgs, 'quarantined' | 'set'>>;
  declareNoCases?: Resolver<ResolversTypes['Submission'], ParentType, ContextType, RequireFields<MutationDeclareNoCasesArgs, 'department' | 'period'>>;
  reportCounts?: Resolver<ResolversTypes['Submission'], ParentType, ContextType, RequireFields<MutationReportCountsArgs, 'counts' | 'department' | 'period'>>;
  submitCases?: Resolver<ResolversTypes['Submission'], ParentType, ContextType, RequireFields<MutationSubmitCasesArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PointsPartResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PointsPart'] = ResolversParentTypes['PointsPart']> = {
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
};

export type PointsPreviewResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PointsPreview'] = ResolversParentTypes['PointsPreview']> = {
  basis?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  lost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['PointsPart']>, ParentType, ContextType>;
  recordsExamined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['RepairStep']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
};

export type PowerItemResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PowerItem'] = ResolversParentTypes['PowerItem'], FederationReferenceType extends FederationReferenceTypes['PowerItem'] = FederationReferenceTypes['PowerItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PowerItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, Partial<PowerItemCasesArgs>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PullForecastResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PullForecast'] = ResolversParentTypes['PullForecast']> = {
  completeBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inTime?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsPerDay?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PullRunResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PullRun'] = ResolversParentTypes['PullRun']> = {
  acknowledged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['ColumnChange']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fault?: Resolver<Maybe<ResolversTypes['RunFault']>, ParentType, ContextType>;
  ledger?: Resolver<Maybe<ResolversTypes['Ledger']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  rehearsal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PullState'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PullStep']>, ParentType, ContextType>;
  submission?: Resolver<Maybe<ResolversTypes['Submission']>, ParentType, ContextType>;
};

export type PullStepResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PullStep'] = ResolversParentTypes['PullStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PullState'], ParentType, ContextType>;
};

export type QuarantineConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['QuarantineConnection'] = ResolversParentTypes['QuarantineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QuarantineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['QuarantinedRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuarantineEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['QuarantineEdge'] = ResolversParentTypes['QuarantineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['QuarantinedRecord'], ParentType, ContextType>;
};

export type QuarantinedRecordResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['QuarantinedRecord'] = ResolversParentTypes['QuarantinedRecord']> = {
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedBy?: Resolver<Maybe<ResolversTypes['Submission']>, ParentType, ContextType>;
  fields?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  submission?: Resolver<ResolversTypes['Submission'], ParentType, ContextType>;
  table?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType, RequireFields<QueryCaseArgs, 'id'>>;
  caseChanges?: Resolver<ResolversTypes['CaseChanges'], ParentType, ContextType, Partial<QueryCaseChangesArgs>>;
  cases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, Partial<QueryCasesArgs>>;
  pullRuns?: Resolver<ReadonlyArray<ResolversTypes['PullRun']>, ParentType, ContextType, Partial<QueryPullRunsArgs>>;
  quarantine?: Resolver<ResolversTypes['QuarantineConnection'], ParentType, ContextType, Partial<QueryQuarantineArgs>>;
  receipt?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType, RequireFields<QueryReceiptArgs, 'submission'>>;
  reportingStandings?: Resolver<ReadonlyArray<ResolversTypes['ReportingStanding']>, ParentType, ContextType, RequireFields<QueryReportingStandingsArgs, 'period'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType, Partial<QuerySourcesArgs>>;
  submission?: Resolver<Maybe<ResolversTypes['Submission']>, ParentType, ContextType, RequireFields<QuerySubmissionArgs, 'id'>>;
  submissions?: Resolver<ResolversTypes['SubmissionConnection'], ParentType, ContextType, Partial<QuerySubmissionsArgs>>;
  upwardOffers?: Resolver<ResolversTypes['UpwardConnection'], ParentType, ContextType, Partial<QueryUpwardOffersArgs>>;
};

export type ReceiptResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Receipt'] = ResolversParentTypes['Receipt']> = {
  document?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  signature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecordProofResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RecordProof'] = ResolversParentTypes['RecordProof']> = {
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  leaf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  root?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  submission?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RepairStepResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RepairStep'] = ResolversParentTypes['RepairStep']> = {
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  fix?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  frees?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mendings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pointsBack?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  told?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
};

export type ReportingStandingResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReportingStanding'] = ResolversParentTypes['ReportingStanding']> = {
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countsReported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstCompleteArrival?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lateRecords?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ledger?: Resolver<ResolversTypes['Ledger'], ParentType, ContextType>;
  noCasesDeclared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  rejectedOutstanding?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejectedOutstandingAtDeadline?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  submissions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RuleResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Rule'] = ResolversParentTypes['Rule']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RunFaultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RunFault'] = ResolversParentTypes['RunFault']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  adapter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  forecast?: Resolver<ResolversTypes['PullForecast'], ParentType, ContextType, RequireFields<SourceForecastArgs, 'period'>>;
  label?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  lastRun?: Resolver<Maybe<ResolversTypes['PullRun']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  runs?: Resolver<ReadonlyArray<ResolversTypes['PullRun']>, ParentType, ContextType, Partial<SourceRunsArgs>>;
  scheduled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  settings?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  settingsSchema?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  tables?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type SpecificationPackResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SpecificationPack'] = ResolversParentTypes['SpecificationPack']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubmissionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Submission'] = ResolversParentTypes['Submission'], FederationReferenceType extends FederationReferenceTypes['Submission'] = FederationReferenceTypes['Submission']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Submission']> | FederationReferenceType, FederationReferenceType, ContextType>;
  announced?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  completeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  distribution?: Resolver<Maybe<ResolversTypes['MonthDistribution']>, ParentType, ContextType>;
  findingTotals?: Resolver<ReadonlyArray<ResolversTypes['FindingTotal']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, Partial<SubmissionFindingsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ledger?: Resolver<ResolversTypes['Ledger'], ParentType, ContextType>;
  ledgerLines?: Resolver<ReadonlyArray<ResolversTypes['LedgerLine']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  pointsPreview?: Resolver<Maybe<ResolversTypes['PointsPreview']>, ParentType, ContextType>;
  quarantine?: Resolver<ResolversTypes['QuarantineConnection'], ParentType, ContextType, Partial<SubmissionQuarantineArgs>>;
  receipt?: Resolver<ResolversTypes['Receipt'], ParentType, ContextType>;
  recordProof?: Resolver<Maybe<ResolversTypes['RecordProof']>, ParentType, ContextType, RequireFields<SubmissionRecordProofArgs, 'sequence'>>;
  recordType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rehearsal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  returnedFile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  returns?: Resolver<Maybe<ResolversTypes['Submission']>, ParentType, ContextType>;
  specification?: Resolver<Maybe<ResolversTypes['SpecificationPack']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SubmissionState'], ParentType, ContextType>;
  timely?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['SubmissionVerdict'], ParentType, ContextType>;
};

export type SubmissionConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SubmissionConnection'] = ResolversParentTypes['SubmissionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SubmissionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Submission']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubmissionEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SubmissionEdge'] = ResolversParentTypes['SubmissionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Submission'], ParentType, ContextType>;
};

export type SubmissionProgressResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SubmissionProgress'] = ResolversParentTypes['SubmissionProgress']> = {
  done?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ledger?: Resolver<ResolversTypes['Ledger'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SubmissionState'], ParentType, ContextType>;
  submission?: Resolver<ResolversTypes['Submission'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  submissionProgress?: SubscriptionResolver<ResolversTypes['SubmissionProgress'], "submissionProgress", ParentType, ContextType, RequireFields<SubscriptionSubmissionProgressArgs, 'id'>>;
};

export type UpwardConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UpwardConnection'] = ResolversParentTypes['UpwardConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['UpwardOffer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UpwardOfferResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UpwardOffer'] = ResolversParentTypes['UpwardOffer']> = {
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  destination?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['UpwardState'], ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  Bilingual?: BilingualResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  CaseChanges?: CaseChangesResolvers<ContextType>;
  CaseConnection?: CaseConnectionResolvers<ContextType>;
  CaseEdge?: CaseEdgeResolvers<ContextType>;
  CaseRecord?: CaseRecordResolvers<ContextType>;
  CaseReport?: CaseReportResolvers<ContextType>;
  ColumnChange?: ColumnChangeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeliveryTicket?: DeliveryTicketResolvers<ContextType>;
  Department?: DepartmentResolvers<ContextType>;
  DistributionWarning?: DistributionWarningResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FindingConnection?: FindingConnectionResolvers<ContextType>;
  FindingEdge?: FindingEdgeResolvers<ContextType>;
  FindingPointer?: FindingPointerResolvers<ContextType>;
  FindingTotal?: FindingTotalResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Ledger?: LedgerResolvers<ContextType>;
  LedgerLine?: LedgerLineResolvers<ContextType>;
  Month?: GraphQLScalarType;
  MonthDistribution?: MonthDistributionResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PointsPart?: PointsPartResolvers<ContextType>;
  PointsPreview?: PointsPreviewResolvers<ContextType>;
  PowerItem?: PowerItemResolvers<ContextType>;
  PullForecast?: PullForecastResolvers<ContextType>;
  PullRun?: PullRunResolvers<ContextType>;
  PullStep?: PullStepResolvers<ContextType>;
  QuarantineConnection?: QuarantineConnectionResolvers<ContextType>;
  QuarantineEdge?: QuarantineEdgeResolvers<ContextType>;
  QuarantinedRecord?: QuarantinedRecordResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Receipt?: ReceiptResolvers<ContextType>;
  RecordProof?: RecordProofResolvers<ContextType>;
  RepairStep?: RepairStepResolvers<ContextType>;
  ReportingStanding?: ReportingStandingResolvers<ContextType>;
  Rule?: RuleResolvers<ContextType>;
  RunFault?: RunFaultResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SpecificationPack?: SpecificationPackResolvers<ContextType>;
  Submission?: SubmissionResolvers<ContextType>;
  SubmissionConnection?: SubmissionConnectionResolvers<ContextType>;
  SubmissionEdge?: SubmissionEdgeResolvers<ContextType>;
  SubmissionProgress?: SubmissionProgressResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  UpwardConnection?: UpwardConnectionResolvers<ContextType>;
  UpwardOffer?: UpwardOfferResolvers<ContextType>;
};

