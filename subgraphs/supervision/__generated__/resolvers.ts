import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DepartmentReference, AuditPage } from '../graph-parents.ts';
import type { DockingScore as ScoreOfDocking } from '../docking-score.ts';
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
 * What may be asked of supervision.
 * 监督可供查询的内容。
 */
export type Query = {
  readonly __typename?: 'Query';
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
   * Data-docking score of a department for a period; none if the catalogue does not know the department.
   * 某部门某月份数据对接得分；目录中无此部门时为空。
   */
  readonly dockingScore: Maybe<DockingScore>;
  /**
   * Scorecards of all departments for a period, by department code.
   * 某月份全部部门的考评，按部门编码排序。
   */
  readonly scorecards: ScorecardConnection;
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
export type QueryDockingScoreArgs = {
  department: Scalars['String']['input'];
  period: Scalars['Month']['input'];
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
   * Period.
   * 所属月份。
   */
  readonly period: Scalars['Month']['output'];
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
  AuditEntry: ResolverTypeWrapper<TrailEntry>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AuditEntryConnection: ResolverTypeWrapper<AuditPage>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  AuditFilter: AuditFilter;
  AuditHead: ResolverTypeWrapper<AuditHead>;
  AuditOutcome: AuditOutcome;
  Bilingual: ResolverTypeWrapper<Bilingual>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Department: ResolverTypeWrapper<DepartmentReference>;
  DockingInputs: ResolverTypeWrapper<DockingInputs>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  DockingScore: ResolverTypeWrapper<ScoreOfDocking>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Month: ResolverTypeWrapper<Scalars['Month']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ScoreStatus: ScoreStatus;
  Scorecard: ResolverTypeWrapper<ScoreOfDocking>;
  ScorecardConnection: ResolverTypeWrapper<Omit<ScorecardConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ScorecardEdge']>, nodes: ReadonlyArray<ResolversTypes['Scorecard']> }>;
  ScorecardEdge: ResolverTypeWrapper<Omit<ScorecardEdge, 'node'> & { node: ResolversTypes['Scorecard'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AuditEntry: TrailEntry;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  AuditEntryConnection: AuditPage;
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  AuditFilter: AuditFilter;
  AuditHead: AuditHead;
  Bilingual: Bilingual;
  DateTime: Scalars['DateTime']['output'];
  Department: DepartmentReference;
  DockingInputs: DockingInputs;
  Boolean: Scalars['Boolean']['output'];
  DockingScore: ScoreOfDocking;
  JSON: Scalars['JSON']['output'];
  Month: Scalars['Month']['output'];
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  Scorecard: ScoreOfDocking;
  ScorecardConnection: Omit<ScorecardConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ScorecardEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Scorecard']> };
  ScorecardEdge: Omit<ScorecardEdge, 'node'> & { node: ResolversParentTypes['Scorecard'] };
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

export type BilingualResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Bilingual'] = ResolversParentTypes['Bilingual']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DepartmentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department'], FederationReferenceType extends FederationReferenceTypes['Department'] = FederationReferenceTypes['Department']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Department']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dockingScore?: Resolver<Maybe<ResolversTypes['DockingScore']>, ParentType, ContextType, RequireFields<DepartmentDockingScoreArgs, 'period'>>;
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

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export interface MonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Month'], any> {
  name: 'Month';
}

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  auditHead?: Resolver<ResolversTypes['AuditHead'], ParentType, ContextType>;
  auditTrail?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, Partial<QueryAuditTrailArgs>>;
  dockingScore?: Resolver<Maybe<ResolversTypes['DockingScore']>, ParentType, ContextType, RequireFields<QueryDockingScoreArgs, 'department' | 'period'>>;
  scorecards?: Resolver<ResolversTypes['ScorecardConnection'], ParentType, ContextType, RequireFields<QueryScorecardsArgs, 'period'>>;
};

export type ScorecardResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Scorecard'] = ResolversParentTypes['Scorecard']> = {
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  docking?: Resolver<ResolversTypes['DockingScore'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
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

export type Resolvers<ContextType = SubgraphContext> = {
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  AuditHead?: AuditHeadResolvers<ContextType>;
  Bilingual?: BilingualResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Department?: DepartmentResolvers<ContextType>;
  DockingInputs?: DockingInputsResolvers<ContextType>;
  DockingScore?: DockingScoreResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Month?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Scorecard?: ScorecardResolvers<ContextType>;
  ScorecardConnection?: ScorecardConnectionResolvers<ContextType>;
  ScorecardEdge?: ScorecardEdgeResolvers<ContextType>;
};

