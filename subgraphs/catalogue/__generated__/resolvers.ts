import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Department as DepartmentRecord, Delegation as DelegationOfDepartment, Material as MaterialOfPower, RiskPoint as RiskPointOfPower, FlowStep as StepOfFlow, DiscretionStep as StepOfDiscretion, ChangeCause as CauseOfChange } from '../library.ts';
import type { DepartmentPage, PowerPage, RecordTypeOfPack, FieldOfPack, FindingOfRecord, RulePage, ContentOfPower, FlowOfPower, ArrowOfFlow, AssessmentOfPower, ScoreOfPublication, GapOfPublication, ScoreOfUpkeep, FaultOfUpkeep, FilingPage, CodeTakenApart, RegionInMonth, SuccessionInMonth, PowerFoundBySearch, FoundPage } from '../graph-parents.ts';
import type { PowerOnDay, DatedVersion, PowerPeriod as PeriodOfPower } from '../power-on-day.ts';
import type { SpecificationPack as Pack, CodeList as PackCodeList } from '../../../conformity/pack/pack.ts';
import type { ShelvedRule } from '../pack-shelf.ts';
import type { ReferenceEdition as EditionForRules } from '../reference-edition.ts';
import type { Citation as PlaceInStatute } from '../law/citation.ts';
import type { AllowedPenalty as PenaltyAllowed } from '../discretion/assess-penalty.ts';
import type { PublicationElement as ElementOfPublication } from '../publication/completeness.ts';
import type { LawChange as EnteredLawChange } from '../law/law-change.ts';
import type { TouchedPower as PowerTouched } from '../law/upkeep.ts';
import type { Filing as StoredFiling, ActRecord as RecordedAct } from '../lifecycle/filing.ts';
import type { IndicatorEntry as EntryOfIndicator } from '../catalogue-data.ts';
import type { PowerTypeList as ListOfTypes } from '../codes/power-types.ts';
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
   * Instant, ISO 8601 with a zone; given as UTC with milliseconds.
   * 时刻，ISO 8601 格式并带时区；输出为协调世界时，精确到毫秒。
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
 * One act, as it was done.
 * 一次办理记录。
 */
export type ActRecord = {
  readonly __typename?: 'ActRecord';
  /**
   * The act.
   * 动作。
   */
  readonly act: PowerAct;
  /**
   * When it was recorded.
   * 记录时间。
   */
  readonly at: Scalars['DateTime']['output'];
  /**
   * Who did it.
   * 办理人。
   */
  readonly by: Scalars['String']['output'];
  /**
   * What caused it.
   * 原因。
   */
  readonly cause: Maybe<ChangeCause>;
  /**
   * By when it was due.
   * 期限。
   */
  readonly due: Maybe<Scalars['Date']['output']>;
  /**
   * Its name.
   * 名称。
   */
  readonly label: Bilingual;
  /**
   * Whether it was late.
   * 是否逾期。
   */
  readonly late: Scalars['Boolean']['output'];
  /**
   * A note.
   * 说明。
   */
  readonly note: Maybe<Scalars['String']['output']>;
  /**
   * Day of the act.
   * 办理日期。
   */
  readonly on: Scalars['Date']['output'];
  /**
   * The paper.
   * 文件。
   */
  readonly paper: Maybe<Scalars['String']['output']>;
};

/**
 * What an act is done with.
 * 办理要素。
 */
export type ActTermsInput = {
  /**
   * What caused it; a change must say it.
   * 原因；变更必须写明。
   */
  readonly cause?: InputMaybe<ChangeCauseInput>;
  /**
   * For CODE: the code, when the authority gives one of its own.
   * 编码时由核定机关自行给出的编码。
   */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /**
   * A note.
   * 说明。
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * Day of the act; today unless given.
   * 办理日期，未给出时为当日。
   */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Number or title of the paper, where the act asks for one.
   * 文件文号或名称（动作要求时）。
   */
  readonly paper?: InputMaybe<Scalars['String']['input']>;
};

/**
 * What a step of discretion allows.
 * 裁量档次所允许的处罚。
 */
export type AllowedPenalty = {
  readonly __typename?: 'AllowedPenalty';
  /**
   * Least, in yuan.
   * 最低金额，元。
   */
  readonly low: Maybe<Scalars['Float']['output']>;
  /**
   * The step.
   * 裁量档次。
   */
  readonly step: DiscretionStep;
  /**
   * Most, in yuan.
   * 最高金额，元。
   */
  readonly top: Maybe<Scalars['Float']['output']>;
  /**
   * Whether the amount asked about lies within.
   * 所询金额是否在内。
   */
  readonly verdict: PenaltyVerdict;
};

/**
 * How far a penalty could be assessed.
 * 裁量评估结果。
 */
export type AssessmentOutcome =
  /**
   * They lead to several steps of one kind.
   * 情节对应多个档次。
   */
  | 'AMBIGUOUS'
  /**
   * The circumstances lead to one step for each kind.
   * 情节对应唯一档次。
   */
  | 'ANSWERED'
  /**
   * Something must be known first; see `missing`.
   * 信息不足，见 missing。
   */
  | 'NOT_ENOUGH'
  /**
   * The power has no steps of discretion for it.
   * 该权力无相应裁量标准。
   */
  | 'NO_STANDARD';

/**
 * A base quantity of an offence.
 * 违法基数。
 */
export type BaseQuantityInput = {
  /**
   * In yuan.
   * 金额，元。
   */
  readonly amount: Scalars['Float']['input'];
  /**
   * Its name, as the standard has it.
   * 名称，与标准一致。
   */
  readonly name: Scalars['String']['input'];
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
 * Why a power was changed.
 * 变更原因。
 */
export type ChangeCause = {
  readonly __typename?: 'ChangeCause';
  /**
   * The change of law.
   * 法律法规调整。
   */
  readonly lawChange: Maybe<LawChange>;
  /**
   * In words.
   * 说明。
   */
  readonly reason: Scalars['String']['output'];
};

/**
 * Why a power is changed.
 * 变更原因。
 */
export type ChangeCauseInput = {
  /**
   * Number of the change of law.
   * 法律法规调整编号。
   */
  readonly lawChange?: InputMaybe<Scalars['String']['input']>;
  /**
   * In words.
   * 说明。
   */
  readonly reason: Scalars['String']['input'];
};

/**
 * One line of what changed between two specifications.
 * 规范变化说明的一行。
 */
export type ChangeLine = {
  readonly __typename?: 'ChangeLine';
  /**
   * 0 for the heading, 1 for a table, a code list, the rules, 2 for what changed in it.
   * 层次：0 为标题，1 为表、代码表或规则，2 为其中的变化。
   */
  readonly depth: Scalars['Int']['output'];
  /**
   * The line.
   * 内容。
   */
  readonly text: Bilingual;
};

/**
 * A place in a statute.
 * 法条。
 */
export type Citation = {
  readonly __typename?: 'Citation';
  /**
   * Article.
   * 条款序号。
   */
  readonly article: Maybe<Scalars['Int']['output']>;
  /**
   * The n in "article m, n", an article put in later.
   * 条之几。
   */
  readonly articleSuffix: Maybe<Scalars['Int']['output']>;
  /**
   * Item.
   * 项的序号。
   */
  readonly item: Maybe<Scalars['Int']['output']>;
  /**
   * Paragraph.
   * 款的序号。
   */
  readonly paragraph: Maybe<Scalars['Int']['output']>;
  /**
   * Name of the statute, without brackets, country and revision.
   * 法律法规名称，去书名号、国名与修订注记。
   */
  readonly statute: Scalars['String']['output'];
  /**
   * As written.
   * 原文。
   */
  readonly text: Scalars['String']['output'];
};

/**
 * One code of a list.
 * 代码表中的一个代码。
 */
export type Code = {
  readonly __typename?: 'Code';
  /**
   * The code as it stands in a record.
   * 记录中的代码值。
   */
  readonly code: Scalars['String']['output'];
  /**
   * What it means.
   * 含义。
   */
  readonly label: Bilingual;
};

/**
 * Generation of a power code.
 * 权力编码代次。
 */
export type CodeGeneration =
  /**
   * 18 characters, 2008 to 2015.
   * 第一代，18 位。
   */
  | 'FIRST'
  /**
   * Implementation code of the national list, 24 or 31 characters.
   * 国家实施编码，24 或 31 位。
   */
  | 'NATIONAL'
  /**
   * 32 or 34 characters, from 2015.
   * 第二代，32 或 34 位。
   */
  | 'SECOND';

/**
 * A versioned list of codes.
 * 代码表，带版本。
 */
export type CodeList = {
  readonly __typename?: 'CodeList';
  /**
   * Its codes.
   * 代码。
   */
  readonly codes: ReadonlyArray<Code>;
  /**
   * Name within its pack.
   * 在规范内的标识。
   */
  readonly id: Scalars['String']['output'];
  /**
   * Label.
   * 名称说明。
   */
  readonly label: Bilingual;
  /**
   * Where it was taken from.
   * 来源。
   */
  readonly source: Bilingual;
  /**
   * Version.
   * 版本。
   */
  readonly version: Scalars['String']['output'];
};

/**
 * What must be published of a power, and what of it is missing.
 * 公示数据完整性。
 */
export type Completeness = {
  readonly __typename?: 'Completeness';
  /**
   * What is missing.
   * 缺项。
   */
  readonly missing: ReadonlyArray<PublicationElement>;
  /**
   * What is required for its type.
   * 该类型的公示要求。
   */
  readonly required: ReadonlyArray<PublicationElement>;
};

/**
 * A body that exercises powers of a department.
 * 授权或委托实施。
 */
export type Delegation = {
  readonly __typename?: 'Delegation';
  /**
   * First day.
   * 起始日期。
   */
  readonly from: Scalars['Date']['output'];
  /**
   * How.
   * 性质。
   */
  readonly nature: DelegationNature;
  /**
   * On what paper.
   * 文件。
   */
  readonly paper: Scalars['String']['output'];
  /**
   * Codes of the powers; none: all.
   * 权力编码；空表示全部。
   */
  readonly powers: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * Name of the body.
   * 机构名称。
   */
  readonly to: Scalars['String']['output'];
  /**
   * Last day.
   * 截止日期。
   */
  readonly until: Maybe<Scalars['Date']['output']>;
};

/**
 * How another body came to exercise powers of a department.
 * 授权或委托。
 */
export type DelegationNature =
  /**
   * Authorised by law or regulation.
   * 授权。
   */
  | 'AUTHORISED'
  /**
   * Delegated by the department.
   * 委托。
   */
  | 'DELEGATED';

/**
 * Holder of powers.
 * 部门，即权力的实施主体。
 */
export type Department = {
  readonly __typename?: 'Department';
  /**
   * Departments directly below it, by code.
   * 下级部门，按编码排序。
   */
  readonly children: ReadonlyArray<Department>;
  /**
   * Department code of the provincial specification.
   * 省规范规定的部门编码。
   */
  readonly code: Scalars['String']['output'];
  /**
   * Unified social credit code.
   * 统一社会信用代码。
   */
  readonly creditCode: Maybe<Scalars['String']['output']>;
  /**
   * Bodies that exercise its powers.
   * 授权与委托。
   */
  readonly delegations: ReadonlyArray<Delegation>;
  /**
   * Day on which it ended.
   * 撤销日期。
   */
  readonly endedOn: Maybe<Scalars['Date']['output']>;
  /**
   * Codes it bore before.
   * 曾用编码。
   */
  readonly formerCodes: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Opaque id, unique in the whole graph.
   * 全图唯一的不透明标识。
   */
  readonly id: Scalars['ID']['output'];
  /**
   * How it runs its powers.
   * 系统类别。
   */
  readonly kind: DepartmentKind;
  /**
   * Official name in Chinese.
   * 部门中文名称。
   */
  readonly name: Scalars['String']['output'];
  /**
   * Name in English, where there is one.
   * 部门英文名称，如有。
   */
  readonly nameEn: Maybe<Scalars['String']['output']>;
  /**
   * Organisation code within the credit code.
   * 组织机构代码（取自统一社会信用代码）。
   */
  readonly organisationCode: Maybe<Scalars['String']['output']>;
  /**
   * The department above it.
   * 上级部门。
   */
  readonly parent: Maybe<Department>;
  /**
   * The powers it holds, by code.
   * 该部门的权力事项，按编码排序。
   */
  readonly powerItems: PowerItemConnection;
  /**
   * Score of publication of its powers.
   * 权力公开得分。
   */
  readonly publication: PublicationScore;
  /**
   * Region code (GB/T 2260, six digits).
   * 行政区划代码（GB/T 2260，六位）。
   */
  readonly region: Scalars['String']['output'];
  /**
   * Name of its region in the last revision that has it.
   * 行政区划名称（收录该代码的最后一版）。
   */
  readonly regionName: Maybe<Scalars['String']['output']>;
  /**
   * Departments that took over when it ended.
   * 承继部门。
   */
  readonly successors: ReadonlyArray<Department>;
  /**
   * Score of keeping its powers current; changes of law count in the time in which they fell due.
   * 权力库维护得分；法律法规调整计入其到期所在时段。
   */
  readonly upkeep: UpkeepScore;
};


/**
 * Holder of powers.
 * 部门，即权力的实施主体。
 */
export type DepartmentPowerItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PowerItemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Holder of powers.
 * 部门，即权力的实施主体。
 */
export type DepartmentPublicationArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Holder of powers.
 * 部门，即权力的实施主体。
 */
export type DepartmentUpkeepArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

/**
 * A page of departments.
 * 部门分页。
 */
export type DepartmentConnection = {
  readonly __typename?: 'DepartmentConnection';
  /**
   * Rows with their cursors.
   * 带游标的行。
   */
  readonly edges: ReadonlyArray<DepartmentEdge>;
  /**
   * The rows themselves.
   * 各行数据。
   */
  readonly nodes: ReadonlyArray<Department>;
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
 * A department in a page.
 * 分页中的一个部门。
 */
export type DepartmentEdge = {
  readonly __typename?: 'DepartmentEdge';
  /**
   * Stable cursor of this row.
   * 该行的稳定游标。
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * The department.
   * 部门。
   */
  readonly node: Department;
};

/**
 * Which departments; all conditions given must hold.
 * 部门筛选条件，须同时满足。
 */
export type DepartmentFilter = {
  /**
   * Of these kinds.
   * 系统类别。
   */
  readonly kinds?: InputMaybe<ReadonlyArray<DepartmentKind>>;
  /**
   * Directly below this department (its code).
   * 上级部门编码。
   */
  readonly parent?: InputMaybe<Scalars['String']['input']>;
  /**
   * Of this region or the regions within it: the code or its first two or four digits.
   * 行政区划及其下辖区划：完整代码或前两位、前四位。
   */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /**
   * Part of the name or the code.
   * 名称或编码的一部分。
   */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

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
 * A step of discretion.
 * 自由裁量档次。
 */
export type DiscretionStep = {
  readonly __typename?: 'DiscretionStep';
  /**
   * Base quantity.
   * 基数名称。
   */
  readonly base: Maybe<Scalars['String']['output']>;
  /**
   * What it rests on.
   * 裁量依据。
   */
  readonly basis: Scalars['String']['output'];
  /**
   * Circumstances that must all be given.
   * 须同时具备的情节。
   */
  readonly circumstances: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Grade.
   * 档次。
   */
  readonly grade: Scalars['String']['output'];
  /**
   * Kind of penalty.
   * 处罚种类。
   */
  readonly kind: Scalars['String']['output'];
  /**
   * Lower bound: yuan, or factor of the base.
   * 下限：元，或基数的倍数。
   */
  readonly low: Maybe<Scalars['Float']['output']>;
  /**
   * How it is measured.
   * 裁量幅度类型。
   */
  readonly rangeKind: PenaltyRangeKind;
  /**
   * Upper bound: yuan, or factor of the base.
   * 上限：元，或基数的倍数。
   */
  readonly top: Maybe<Scalars['Float']['output']>;
  /**
   * The penalty in words, where it is no amount.
   * 非金额处罚的文字表述。
   */
  readonly words: Maybe<Scalars['String']['output']>;
};

/**
 * A step of discretion.
 * 自由裁量档次。
 */
export type DiscretionStepInput = {
  /**
   * Base quantity, for BASE.
   * 基数名称（基数型）。
   */
  readonly base?: InputMaybe<Scalars['String']['input']>;
  /**
   * What it rests on.
   * 裁量依据。
   */
  readonly basis: Scalars['String']['input'];
  /**
   * Circumstances that must all be given.
   * 须同时具备的情节。
   */
  readonly circumstances: ReadonlyArray<Scalars['String']['input']>;
  /**
   * Grade.
   * 档次。
   */
  readonly grade: Scalars['String']['input'];
  /**
   * Kind of penalty.
   * 处罚种类。
   */
  readonly kind: Scalars['String']['input'];
  /**
   * Lower bound: yuan, or factor.
   * 下限：元或倍数。
   */
  readonly low?: InputMaybe<Scalars['Float']['input']>;
  /**
   * How it is measured.
   * 裁量幅度类型。
   */
  readonly rangeKind: PenaltyRangeKind;
  /**
   * Upper bound: yuan, or factor.
   * 上限：元或倍数。
   */
  readonly top?: InputMaybe<Scalars['Float']['input']>;
  /**
   * In words, for OTHER.
   * 文字表述（其他型）。
   */
  readonly words?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A value with its count.
 * 取值与计数。
 */
export type Facet = {
  readonly __typename?: 'Facet';
  /**
   * How many.
   * 数量。
   */
  readonly count: Scalars['Int']['output'];
  /**
   * The value.
   * 取值。
   */
  readonly value: Scalars['String']['output'];
};

/**
 * One field of a record type.
 * 记录类型的一个字段。
 */
export type Field = {
  readonly __typename?: 'Field';
  /**
   * Code list whose codes it takes.
   * 取值代码表。
   */
  readonly codeList: Maybe<CodeList>;
  /**
   * Separator between several codes in one value; empty: one character each.
   * 一个值含多个代码时的分隔符；空表示每个字符为一个代码。
   */
  readonly codeSeparator: Maybe<Scalars['String']['output']>;
  /**
   * Label.
   * 名称说明。
   */
  readonly label: Bilingual;
  /**
   * For text the length at most; for numbers the digits before and after the point together.
   * 文本为最大长度；数字为总位数。
   */
  readonly length: Maybe<Scalars['Int']['output']>;
  /**
   * Name in the specification.
   * 规范中的名称。
   */
  readonly name: Scalars['String']['output'];
  /**
   * Whether it holds personal data, masked outside the department's own view.
   * 是否含个人信息；部门自身视图之外一律脱敏。
   */
  readonly personal: Scalars['Boolean']['output'];
  /**
   * Whether it must be present.
   * 是否必填。
   */
  readonly required: Scalars['Boolean']['output'];
  /**
   * Condition under which it must be present: an object of the specification's condition language.
   * 必填条件：规范条件语言的对象。
   */
  readonly requiredWhen: Maybe<Scalars['JSON']['output']>;
  /**
   * Digits after the point.
   * 小数位数。
   */
  readonly scale: Maybe<Scalars['Int']['output']>;
  /**
   * Whether it is written by the reading side.
   * 是否由读取方填写。
   */
  readonly technical: Scalars['Boolean']['output'];
  /**
   * Type.
   * 类型。
   */
  readonly type: FieldType;
  /**
   * How the length of a text is counted.
   * 长度计量单位。
   */
  readonly unit: Maybe<LengthUnit>;
};

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
 * What a filing is for.
 * 案卷种类。
 */
export type FilingKind =
  /**
   * Another content of a power in the catalogue.
   * 变更。
   */
  | 'CHANGE'
  /**
   * A power that was not in the catalogue.
   * 新增。
   */
  | 'NEW';

/**
 * A flowchart as steps and as pictures.
 * 流程：结构化环节及图片。
 */
export type Flow = {
  readonly __typename?: 'Flow';
  /**
   * Drawn as PNG, in base64.
   * PNG 图，base64 编码。
   */
  readonly png: Scalars['String']['output'];
  /**
   * Steps; the first one begins.
   * 环节，首个为起点。
   */
  readonly steps: ReadonlyArray<FlowStep>;
  /**
   * Drawn as SVG.
   * SVG 格式的流程图。
   */
  readonly svg: Scalars['String']['output'];
};

/**
 * The way from one step to another.
 * 环节之间的走向。
 */
export type FlowArrow = {
  readonly __typename?: 'FlowArrow';
  /**
   * Id of the step that follows.
   * 后续环节编号。
   */
  readonly to: Scalars['String']['output'];
  /**
   * In which case.
   * 条件。
   */
  readonly when: Maybe<Scalars['String']['output']>;
};

/**
 * The way to another step.
 * 环节走向。
 */
export type FlowArrowInput = {
  /**
   * Id of the step that follows.
   * 后续环节编号。
   */
  readonly to: Scalars['String']['input'];
  /**
   * In which case.
   * 条件。
   */
  readonly when?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A step of a flow.
 * 流程环节。
 */
export type FlowStep = {
  readonly __typename?: 'FlowStep';
  /**
   * How to complain.
   * 投诉举报途径和方式。
   */
  readonly complaint: Maybe<Scalars['String']['output']>;
  /**
   * What the post must do.
   * 职责要求。
   */
  readonly duty: Maybe<Scalars['String']['output']>;
  /**
   * Unique within the flow.
   * 流程内唯一编号。
   */
  readonly id: Scalars['String']['output'];
  /**
   * Time limit of the step.
   * 环节时限。
   */
  readonly limit: Maybe<TimeLimit>;
  /**
   * Name.
   * 环节名称。
   */
  readonly name: Scalars['String']['output'];
  /**
   * Steps that may follow; none: the flow ends.
   * 后续环节；无则流程结束。
   */
  readonly next: ReadonlyArray<FlowArrow>;
  /**
   * Post that does it.
   * 承办岗位。
   */
  readonly post: Maybe<Scalars['String']['output']>;
  /**
   * Rights of the person concerned.
   * 相对人的权利。
   */
  readonly rights: Maybe<Scalars['String']['output']>;
  /**
   * Where it is checked.
   * 监督制约环节。
   */
  readonly supervision: Maybe<Scalars['String']['output']>;
};

/**
 * A step of a flow.
 * 流程环节。
 */
export type FlowStepInput = {
  /**
   * How to complain.
   * 投诉举报途径和方式。
   */
  readonly complaint?: InputMaybe<Scalars['String']['input']>;
  /**
   * What the post must do.
   * 职责要求。
   */
  readonly duty?: InputMaybe<Scalars['String']['input']>;
  /**
   * Unique within the flow.
   * 流程内唯一编号。
   */
  readonly id: Scalars['String']['input'];
  /**
   * Time limit of the step.
   * 环节时限。
   */
  readonly limit?: InputMaybe<TimeLimitInput>;
  /**
   * Name.
   * 环节名称。
   */
  readonly name: Scalars['String']['input'];
  /**
   * Steps that may follow.
   * 后续环节。
   */
  readonly next: ReadonlyArray<FlowArrowInput>;
  /**
   * Post that does it.
   * 承办岗位。
   */
  readonly post?: InputMaybe<Scalars['String']['input']>;
  /**
   * Rights of the person concerned.
   * 相对人的权利。
   */
  readonly rights?: InputMaybe<Scalars['String']['input']>;
  /**
   * Where it is checked.
   * 监督制约环节。
   */
  readonly supervision?: InputMaybe<Scalars['String']['input']>;
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
 * A text in pieces, those that were looked for marked.
 * 标出命中片段的文本。
 */
export type Highlight = {
  readonly __typename?: 'Highlight';
  /**
   * Which text: code, name, legalBasis, or an indicator.
   * 所在字段：编码、名称、法律依据或某项指标。
   */
  readonly field: Scalars['String']['output'];
  /**
   * Its pieces, in order.
   * 依次的片段。
   */
  readonly pieces: ReadonlyArray<HighlightPiece>;
};

/**
 * A piece of a text.
 * 文本片段。
 */
export type HighlightPiece = {
  readonly __typename?: 'HighlightPiece';
  /**
   * Whether it was looked for.
   * 是否命中。
   */
  readonly hit: Scalars['Boolean']['output'];
  /**
   * The piece.
   * 片段。
   */
  readonly text: Scalars['String']['output'];
};

/**
 * In what capacity a body exercises a power.
 * 实施主体性质。
 */
export type HolderNature =
  /**
   * Authorised by law or regulation.
   * 授权组织。
   */
  | 'AUTHORISED'
  /**
   * Delegated by the department that holds it.
   * 受委托组织。
   */
  | 'DELEGATED'
  /**
   * Anything else.
   * 其他。
   */
  | 'OTHER'
  /**
   * Given the power by law.
   * 法定机关。
   */
  | 'STATUTORY';

/**
 * One indicator with its value.
 * 一项指标及其取值。
 */
export type Indicator = {
  readonly __typename?: 'Indicator';
  /**
   * Label.
   * 名称说明。
   */
  readonly label: Bilingual;
  /**
   * Name in the catalogue.
   * 目录内名称。
   */
  readonly name: Scalars['String']['output'];
  /**
   * Value, as written.
   * 取值原文。
   */
  readonly value: Scalars['String']['output'];
};

/**
 * An indicator of the library, with its columns in the provincial and the national list.
 * 权力库指标，及其在省库与国家前置库中的列名。
 */
export type IndicatorEntry = {
  readonly __typename?: 'IndicatorEntry';
  /**
   * Label.
   * 名称说明。
   */
  readonly label: Bilingual;
  /**
   * Name in the catalogue.
   * 目录内名称。
   */
  readonly name: Scalars['String']['output'];
  /**
   * Column of the national front-end tables.
   * 国家前置库列名。
   */
  readonly national: Maybe<Scalars['String']['output']>;
  /**
   * Column of the provincial library.
   * 省权力库列名。
   */
  readonly provincial: Maybe<Scalars['String']['output']>;
  /**
   * Whether it has a field of its own; else it is a text in `indicators`.
   * 是否为结构化字段；否则为 indicators 中的文本。
   */
  readonly structured: Scalars['Boolean']['output'];
  /**
   * Why it is not for the public; none: it is.
   * 不对外公开的理由；空值表示公开。
   */
  readonly withheld: Maybe<Bilingual>;
};

/**
 * An indicator with its value.
 * 指标取值。
 */
export type IndicatorInput = {
  /**
   * Name in the catalogue.
   * 目录内名称。
   */
  readonly name: Scalars['String']['input'];
  /**
   * Value.
   * 取值。
   */
  readonly value: Scalars['String']['input'];
};

/**
 * A change of law, entered once.
 * 法律法规规章调整。
 */
export type LawChange = {
  readonly __typename?: 'LawChange';
  /**
   * Articles changed; none: the whole statute.
   * 所涉条款；空表示整部。
   */
  readonly articles: ReadonlyArray<Scalars['Int']['output']>;
  /**
   * Last day on which powers may be changed in time.
   * 及时调整的最后日期。
   */
  readonly due: Scalars['Date']['output'];
  /**
   * First day in force.
   * 施行日期。
   */
  readonly effective: Scalars['Date']['output'];
  /**
   * When it was entered.
   * 录入时间。
   */
  readonly enteredAt: Scalars['DateTime']['output'];
  /**
   * Who entered it.
   * 录入人。
   */
  readonly enteredBy: Scalars['String']['output'];
  /**
   * Its number.
   * 编号。
   */
  readonly id: Scalars['String']['output'];
  /**
   * What happened.
   * 种类。
   */
  readonly kind: LawChangeKind;
  /**
   * The notice.
   * 公布文件。
   */
  readonly notice: Scalars['String']['output'];
  /**
   * Statute.
   * 法律法规名称。
   */
  readonly statute: Scalars['String']['output'];
  /**
   * Powers that rest on it, by code.
   * 涉及的权力事项，按编码排序。
   */
  readonly touched: ReadonlyArray<TouchedPower>;
};


/**
 * A change of law, entered once.
 * 法律法规规章调整。
 */
export type LawChangeTouchedArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  departments?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/**
 * A change of law.
 * 法律法规规章调整。
 */
export type LawChangeInput = {
  /**
   * Articles changed; none: the whole statute.
   * 所涉条款；空表示整部。
   */
  readonly articles: ReadonlyArray<Scalars['Int']['input']>;
  /**
   * Last day in time; 30 days after it takes effect unless given.
   * 及时调整的最后日期；未给出时为施行后 30 日。
   */
  readonly due?: InputMaybe<Scalars['Date']['input']>;
  /**
   * First day in force.
   * 施行日期。
   */
  readonly effective: Scalars['Date']['input'];
  /**
   * Its number, chosen by whoever enters it.
   * 编号，由录入者给出。
   */
  readonly id: Scalars['String']['input'];
  /**
   * What happened.
   * 种类。
   */
  readonly kind: LawChangeKind;
  /**
   * The notice.
   * 公布文件。
   */
  readonly notice: Scalars['String']['input'];
  /**
   * Statute.
   * 法律法规名称。
   */
  readonly statute: Scalars['String']['input'];
};

/**
 * What happened to a statute.
 * 法律法规调整种类。
 */
export type LawChangeKind =
  /**
   * Amended.
   * 修改。
   */
  | 'AMENDED'
  /**
   * Enacted anew.
   * 新制定。
   */
  | 'ENACTED'
  /**
   * Repealed.
   * 废止。
   */
  | 'REPEALED';

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
 * Something an applicant hands in.
 * 申请材料。
 */
export type Material = {
  readonly __typename?: 'Material';
  /**
   * How many copies.
   * 份数。
   */
  readonly copies: Maybe<Scalars['Int']['output']>;
  /**
   * Name.
   * 材料名称。
   */
  readonly name: Scalars['String']['output'];
  /**
   * Where it comes from, how it is filled in.
   * 来源渠道与填报须知。
   */
  readonly note: Maybe<Scalars['String']['output']>;
  /**
   * Whether it must be handed in.
   * 是否必需。
   */
  readonly required: Scalars['Boolean']['output'];
};

/**
 * Something an applicant hands in.
 * 申请材料。
 */
export type MaterialInput = {
  /**
   * How many copies.
   * 份数。
   */
  readonly copies?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Name.
   * 材料名称。
   */
  readonly name: Scalars['String']['input'];
  /**
   * Where it comes from, how it is filled in.
   * 来源渠道与填报须知。
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * Whether it must be handed in.
   * 是否必需。
   */
  readonly required: Scalars['Boolean']['input'];
};

/**
 * Something that must be known for an assessment.
 * 评估所需而未给出的信息。
 */
export type MissingFact = {
  readonly __typename?: 'MissingFact';
  /**
   * What it is.
   * 种类。
   */
  readonly kind: MissingKind;
  /**
   * Its name.
   * 名称。
   */
  readonly name: Scalars['String']['output'];
};

/**
 * What is missing for an assessment.
 * 缺少的信息种类。
 */
export type MissingKind =
  /**
   * A base quantity.
   * 基数。
   */
  | 'BASE'
  /**
   * A circumstance.
   * 情节。
   */
  | 'CIRCUMSTANCE';

/**
 * What may be done to the catalogue. Every act is recorded and audited, refusals too.
 * 目录的办理动作；每次办理（含被拒绝的）均有记录并留痕。
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * CHANGE: opens a filing for another content; the version in force stays until that is put into use.
   * 变更：开立变更案卷；新内容启用前，原版本继续有效。
   */
  readonly changePower: PowerFiling;
  /**
   * CLEAR: opens a filing for a power that has no code yet.
   * 清理：为尚无编码的权力开立案卷。
   */
  readonly clearPower: PowerFiling;
  /**
   * Enters a change of law; administrators only.
   * 录入法律法规调整，仅限管理员。
   */
  readonly enterLawChange: LawChange;
  /**
   * CODE, DECLARE, RETURN, VERIFY, PUBLISH, FILE, PUT_INTO_USE, WITHDRAW.
   * 编码、申报、退回、核定、公布、备案、启用、撤回。
   */
  readonly moveFiling: PowerFiling;
  /**
   * SUSPEND, RESUME, ABOLISH.
   * 挂起、恢复、废止。
   */
  readonly movePower: PowerItem;
  /**
   * REVISE: corrects a filing that was not declared yet, or was returned.
   * 补正：修改尚未申报或被退回的案卷。
   */
  readonly reviseFiling: PowerFiling;
};


/**
 * What may be done to the catalogue. Every act is recorded and audited, refusals too.
 * 目录的办理动作；每次办理（含被拒绝的）均有记录并留痕。
 */
export type MutationChangePowerArgs = {
  code: Scalars['String']['input'];
  content: PowerContentInput;
  terms?: InputMaybe<ActTermsInput>;
};


/**
 * What may be done to the catalogue. Every act is recorded and audited, refusals too.
 * 目录的办理动作；每次办理（含被拒绝的）均有记录并留痕。
 */
export type MutationClearPowerArgs = {
  content: PowerContentInput;
  department: Scalars['String']['input'];
  terms?: InputMaybe<ActTermsInput>;
  type: PowerType;
};


/**
 * What may be done to the catalogue. Every act is recorded and audited, refusals too.
 * 目录的办理动作；每次办理（含被拒绝的）均有记录并留痕。
 */
export type MutationEnterLawChangeArgs = {
  change: LawChangeInput;
};


/**
 * What may be done to the catalogue. Every act is recorded and audited, refusals too.
 * 目录的办理动作；每次办理（含被拒绝的）均有记录并留痕。
 */
export type MutationMoveFilingArgs = {
  act: PowerAct;
  id: Scalars['String']['input'];
  terms?: InputMaybe<ActTermsInput>;
};


/**
 * What may be done to the catalogue. Every act is recorded and audited, refusals too.
 * 目录的办理动作；每次办理（含被拒绝的）均有记录并留痕。
 */
export type MutationMovePowerArgs = {
  act: PowerAct;
  code: Scalars['String']['input'];
  terms?: InputMaybe<ActTermsInput>;
};


/**
 * What may be done to the catalogue. Every act is recorded and audited, refusals too.
 * 目录的办理动作；每次办理（含被拒绝的）均有记录并留痕。
 */
export type MutationReviseFilingArgs = {
  content: PowerContentInput;
  id: Scalars['String']['input'];
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
 * What may be imposed in given circumstances.
 * 给定情节下可作出的处罚。
 */
export type PenaltyAssessment = {
  readonly __typename?: 'PenaltyAssessment';
  /**
   * What the circumstances lead to.
   * 情节所对应的处罚。
   */
  readonly allowed: ReadonlyArray<AllowedPenalty>;
  /**
   * What must be known first.
   * 尚需了解的信息。
   */
  readonly missing: ReadonlyArray<MissingFact>;
  /**
   * How far it could be assessed.
   * 评估结果。
   */
  readonly outcome: AssessmentOutcome;
  /**
   * The power, as it stood on the day.
   * 当日的权力事项。
   */
  readonly power: PowerItem;
  /**
   * Circumstances given that the standard does not know.
   * 标准中没有的情节。
   */
  readonly unknown: ReadonlyArray<Scalars['String']['output']>;
};

/**
 * How a penalty is measured.
 * 裁量幅度类型。
 */
export type PenaltyRangeKind =
  /**
   * From a low to a top amount, in yuan.
   * 上下限，单位元。
   */
  | 'AMOUNT'
  /**
   * A base quantity times a factor.
   * 基数乘以倍数。
   */
  | 'BASE'
  /**
   * Not an amount: in words.
   * 其他，以文字表述。
   */
  | 'OTHER';

/**
 * Whether an amount lies within a range.
 * 金额是否在幅度之内。
 */
export type PenaltyVerdict =
  /**
   * Above the upper bound.
   * 高于上限。
   */
  | 'ABOVE'
  /**
   * Below the lower bound.
   * 低于下限。
   */
  | 'BELOW'
  /**
   * No amount was asked about, or the range is none.
   * 未询问金额，或非金额幅度。
   */
  | 'UNKNOWN'
  /**
   * Within.
   * 在幅度之内。
   */
  | 'WITHIN';

/**
 * An act that moves a power through its life.
 * 权力事项流转动作。
 */
export type PowerAct =
  /**
   * Abolished.
   * 废止。
   */
  | 'ABOLISH'
  /**
   * Taken over from a library that was verified before.
   * 移交入库（此前已核定）。
   */
  | 'ADOPT'
  /**
   * Changed: a filing for another content is opened.
   * 变更，开立变更案卷。
   */
  | 'CHANGE'
  /**
   * Cleared by the department.
   * 清理。
   */
  | 'CLEAR'
  /**
   * Given its code.
   * 编码。
   */
  | 'CODE'
  /**
   * Declared to the authority.
   * 申报。
   */
  | 'DECLARE'
  /**
   * Filed, due five days after publication.
   * 备案，公布后五日内。
   */
  | 'FILE'
  /**
   * Published.
   * 公布。
   */
  | 'PUBLISH'
  /**
   * Put into use.
   * 启用。
   */
  | 'PUT_INTO_USE'
  /**
   * Resumed.
   * 恢复。
   */
  | 'RESUME'
  /**
   * Returned by the authority.
   * 退回。
   */
  | 'RETURN'
  /**
   * The content of a filing was corrected.
   * 补正案卷内容。
   */
  | 'REVISE'
  /**
   * Suspended.
   * 挂起。
   */
  | 'SUSPEND'
  /**
   * Verified by the authority.
   * 核定。
   */
  | 'VERIFY'
  /**
   * Withdrawn by the department.
   * 撤回。
   */
  | 'WITHDRAW';

/**
 * A power code taken apart.
 * 权力编码解析。
 */
export type PowerCodeParts = {
  readonly __typename?: 'PowerCodeParts';
  /**
   * The code in standard form.
   * 规范形式的编码。
   */
  readonly code: Scalars['String']['output'];
  /**
   * Unified social credit code in it.
   * 统一社会信用代码。
   */
  readonly creditCode: Maybe<Scalars['String']['output']>;
  /**
   * Department code in it.
   * 部门编码。
   */
  readonly department: Maybe<Scalars['String']['output']>;
  /**
   * What would be right, when it is none.
   * 无效时的正确要求。
   */
  readonly expected: Maybe<Bilingual>;
  /**
   * Which generation.
   * 代次。
   */
  readonly generation: Maybe<CodeGeneration>;
  /**
   * Organisation code in it.
   * 组织机构代码。
   */
  readonly organisationCode: Maybe<Scalars['String']['output']>;
  /**
   * Region in it.
   * 行政区划。
   */
  readonly region: Maybe<Scalars['String']['output']>;
  /**
   * Serial, or item numbers.
   * 序号或事项号。
   */
  readonly serial: Maybe<Scalars['String']['output']>;
  /**
   * Code of the type in it.
   * 类型代码。
   */
  readonly typeCode: Maybe<Scalars['String']['output']>;
  /**
   * What the type means, list by list: the same digits differ.
   * 类型代码在各表中的含义，同一数字可能不同。
   */
  readonly types: ReadonlyArray<TypeInList>;
  /**
   * Whether it is one, with its check characters.
   * 是否有效（含校验位）。
   */
  readonly valid: Scalars['Boolean']['output'];
};

/**
 * What is said of a power: its indicators. What is not for this caller is left out, and told in `withheld`.
 * 权力事项内容即各项指标；依规则不向当前身份公开的内容不返回，并在 withheld 中说明。
 */
export type PowerContent = {
  readonly __typename?: 'PowerContent';
  /**
   * The same, read place by place.
   * 法律依据逐条解析。
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * Steps of discretion.
   * 自由裁量档次。
   */
  readonly discretion: ReadonlyArray<DiscretionStep>;
  /**
   * In what capacity it is exercised.
   * 实施主体性质。
   */
  readonly holderNature: Maybe<HolderNature>;
  /**
   * One indicator by its name; none when it has no value or is withheld.
   * 按名称取一项指标；无值或不公开时为空。
   */
  readonly indicator: Maybe<Scalars['String']['output']>;
  /**
   * Indicators kept as text, in the order of the library; those without a value are left out.
   * 文本指标，按库内顺序；无值的不返回。
   */
  readonly indicators: ReadonlyArray<Indicator>;
  /**
   * The flow inside; for the department and its supervisors, who check stages against it.
   * 内部流程，仅供部门与监督机关，监督据此核对环节。
   */
  readonly internalFlow: Maybe<Flow>;
  /**
   * Statutes and articles it rests on, as written.
   * 法律依据原文。
   */
  readonly legalBasis: ReadonlyArray<Scalars['String']['output']>;
  /**
   * What an applicant hands in.
   * 申请材料。
   */
  readonly materials: ReadonlyArray<Material>;
  /**
   * Name in Chinese.
   * 事项名称。
   */
  readonly name: Scalars['String']['output'];
  /**
   * Name in English, where there is one.
   * 事项英文名称，如有。
   */
  readonly nameEn: Maybe<Scalars['String']['output']>;
  /**
   * Limit promised to the public.
   * 承诺时限。
   */
  readonly promisedLimit: Maybe<TimeLimit>;
  /**
   * The flow shown to the public.
   * 公示流程。
   */
  readonly publicFlow: Maybe<Flow>;
  /**
   * Where its exercise could go wrong; for the department and its supervisors.
   * 廉政风险点，仅供部门与监督机关。
   */
  readonly riskPoints: ReadonlyArray<RiskPoint>;
  /**
   * Limit laid down by law.
   * 法定时限。
   */
  readonly statutoryLimit: Maybe<TimeLimit>;
  /**
   * What was left out of this answer by rule, and why.
   * 依规则未公开的内容及理由。
   */
  readonly withheld: ReadonlyArray<Withheld>;
};


/**
 * What is said of a power: its indicators. What is not for this caller is left out, and told in `withheld`.
 * 权力事项内容即各项指标；依规则不向当前身份公开的内容不返回，并在 withheld 中说明。
 */
export type PowerContentIndicatorArgs = {
  name: Scalars['String']['input'];
};


/**
 * What is said of a power: its indicators. What is not for this caller is left out, and told in `withheld`.
 * 权力事项内容即各项指标；依规则不向当前身份公开的内容不返回，并在 withheld 中说明。
 */
export type PowerContentIndicatorsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/**
 * The content of a power.
 * 权力事项内容。
 */
export type PowerContentInput = {
  /**
   * Steps of discretion.
   * 自由裁量档次。
   */
  readonly discretion?: InputMaybe<ReadonlyArray<DiscretionStepInput>>;
  /**
   * In what capacity it is exercised.
   * 实施主体性质。
   */
  readonly holderNature?: InputMaybe<HolderNature>;
  /**
   * Indicators kept as text.
   * 文本指标。
   */
  readonly indicators?: InputMaybe<ReadonlyArray<IndicatorInput>>;
  /**
   * The flow inside.
   * 内部流程。
   */
  readonly internalFlow?: InputMaybe<ReadonlyArray<FlowStepInput>>;
  /**
   * Statutes and articles, one each.
   * 法律依据，逐条。
   */
  readonly legalBasis: ReadonlyArray<Scalars['String']['input']>;
  /**
   * What an applicant hands in.
   * 申请材料。
   */
  readonly materials?: InputMaybe<ReadonlyArray<MaterialInput>>;
  /**
   * Name in Chinese.
   * 事项名称。
   */
  readonly name: Scalars['String']['input'];
  /**
   * Name in English.
   * 英文名称。
   */
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  /**
   * Limit promised.
   * 承诺时限。
   */
  readonly promisedLimit?: InputMaybe<TimeLimitInput>;
  /**
   * The flow shown to the public.
   * 公示流程。
   */
  readonly publicFlow?: InputMaybe<ReadonlyArray<FlowStepInput>>;
  /**
   * Risk points.
   * 风险点。
   */
  readonly riskPoints?: InputMaybe<ReadonlyArray<RiskPointInput>>;
  /**
   * Limit laid down by law.
   * 法定时限。
   */
  readonly statutoryLimit?: InputMaybe<TimeLimitInput>;
};

/**
 * A filing: the content of a power on its way to being in use.
 * 备案案卷：权力事项内容自清理至启用的过程。
 */
export type PowerFiling = {
  readonly __typename?: 'PowerFiling';
  /**
   * Everything done to it, oldest first.
   * 办理记录，由旧到新。
   */
  readonly acts: ReadonlyArray<ActRecord>;
  /**
   * What this caller can do now.
   * 当前身份可办理的动作。
   */
  readonly allowedActs: ReadonlyArray<PowerAct>;
  /**
   * What caused it.
   * 变更原因。
   */
  readonly cause: Maybe<ChangeCause>;
  /**
   * The content filed.
   * 申报内容。
   */
  readonly content: PowerContent;
  /**
   * Who files it.
   * 申报部门。
   */
  readonly department: Department;
  /**
   * Day by which the next step is due.
   * 下一步骤的期限。
   */
  readonly due: Maybe<Scalars['Date']['output']>;
  /**
   * Its number.
   * 案卷编号。
   */
  readonly id: Scalars['String']['output'];
  /**
   * What it is for.
   * 种类。
   */
  readonly kind: FilingKind;
  /**
   * Whether it still moves.
   * 是否在办。
   */
  readonly open: Scalars['Boolean']['output'];
  /**
   * Whether that day has passed.
   * 是否已逾期。
   */
  readonly overdue: Scalars['Boolean']['output'];
  /**
   * The power, once it is coded.
   * 权力事项，编码后才有。
   */
  readonly power: Maybe<PowerItem>;
  /**
   * Step reached.
   * 所处步骤。
   */
  readonly step: PowerState;
  /**
   * Type of power.
   * 权力类型。
   */
  readonly type: PowerType;
};

/**
 * A page of filings.
 * 案卷分页。
 */
export type PowerFilingConnection = {
  readonly __typename?: 'PowerFilingConnection';
  /**
   * Rows with their cursors.
   * 带游标的行。
   */
  readonly edges: ReadonlyArray<PowerFilingEdge>;
  /**
   * The rows themselves.
   * 各行数据。
   */
  readonly nodes: ReadonlyArray<PowerFiling>;
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
 * One of the filings in a page.
 * 分页中的一项案卷。
 */
export type PowerFilingEdge = {
  readonly __typename?: 'PowerFilingEdge';
  /**
   * Stable cursor of this row.
   * 该行的稳定游标。
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * The row itself.
   * 该行数据。
   */
  readonly node: PowerFiling;
};

/**
 * Which filings; all conditions given must hold.
 * 案卷筛选条件，须同时满足。
 */
export type PowerFilingFilter = {
  /**
   * Of these departments.
   * 部门编码。
   */
  readonly departments?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * Still moving, or closed.
   * 在办或已结。
   */
  readonly open?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Not filed within the term.
   * 逾期未备案。
   */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * At these steps.
   * 所处步骤。
   */
  readonly steps?: InputMaybe<ReadonlyArray<PowerState>>;
};

/**
 * A power found by a search.
 * 检索到的权力事项。
 */
export type PowerFound = {
  readonly __typename?: 'PowerFound';
  /**
   * How well it was found.
   * 匹配程度。
   */
  readonly by: FoundBy;
  /**
   * Where what was looked for stands.
   * 命中位置。
   */
  readonly highlights: ReadonlyArray<Highlight>;
  /**
   * The power.
   * 权力事项。
   */
  readonly power: PowerItem;
};

/**
 * A page of powers found.
 * 检索结果分页。
 */
export type PowerFoundConnection = {
  readonly __typename?: 'PowerFoundConnection';
  /**
   * Rows with their cursors.
   * 带游标的行。
   */
  readonly edges: ReadonlyArray<PowerFoundEdge>;
  /**
   * How many have which value.
   * 分面计数。
   */
  readonly facets: SearchFacets;
  /**
   * The rows themselves.
   * 各行数据。
   */
  readonly nodes: ReadonlyArray<PowerFound>;
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
 * One of the powers found in a page.
 * 分页中的一项检索结果。
 */
export type PowerFoundEdge = {
  readonly __typename?: 'PowerFoundEdge';
  /**
   * Stable cursor of this row.
   * 该行的稳定游标。
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * The row itself.
   * 该行数据。
   */
  readonly node: PowerFound;
};

/**
 * One administrative power, as it stood on the day asked for.
 * 权力事项，为查询之日的版本。
 */
export type PowerItem = {
  readonly __typename?: 'PowerItem';
  /**
   * Everything done to it, oldest first; for its department and supervisors.
   * 办理记录，由旧到新；仅供本部门与监督机关。
   */
  readonly acts: ReadonlyArray<ActRecord>;
  /**
   * What this caller can do with it now.
   * 当前身份可办理的动作。
   */
  readonly allowedActs: ReadonlyArray<PowerAct>;
  /**
   * The day that the rest of this answer is about; today unless asked otherwise.
   * 以下内容所属日期，未指定时为当日。
   */
  readonly asOf: Scalars['Date']['output'];
  /**
   * What brought this version about.
   * 形成该版本的原因。
   */
  readonly cause: Maybe<ChangeCause>;
  /**
   * Power code, of either generation.
   * 权力编码，新旧两代均可。
   */
  readonly code: Scalars['String']['output'];
  /**
   * Its code taken apart.
   * 编码解析。
   */
  readonly codeParts: PowerCodeParts;
  /**
   * What must be published of it, and what is missing.
   * 公示数据完整性。
   */
  readonly completeness: Completeness;
  /**
   * Everything said of it on that day.
   * 当日的全部内容。
   */
  readonly content: PowerContent;
  /**
   * Who holds it.
   * 实施部门。
   */
  readonly department: Department;
  /**
   * Codes it bore in earlier lists.
   * 曾用编码。
   */
  readonly formerCodes: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Opaque id, unique in the whole graph.
   * 全图唯一的不透明标识。
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Statutes and articles it rests on.
   * 法律依据。
   */
  readonly legalBasis: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Name in Chinese.
   * 事项名称。
   */
  readonly name: Scalars['String']['output'];
  /**
   * Name in English, where there is one.
   * 事项英文名称，如有。
   */
  readonly nameEn: Maybe<Scalars['String']['output']>;
  /**
   * The filing that is changing it; for its department and supervisors.
   * 在办案卷；仅供本部门与监督机关。
   */
  readonly openFiling: Maybe<PowerFiling>;
  /**
   * Limit promised to the public.
   * 承诺时限。
   */
  readonly promisedLimit: Maybe<TimeLimit>;
  /**
   * State on that day.
   * 当日状态。
   */
  readonly state: PowerState;
  /**
   * Limit laid down by law.
   * 法定时限。
   */
  readonly statutoryLimit: Maybe<TimeLimit>;
  /**
   * Type of power.
   * 权力类型。
   */
  readonly type: PowerType;
  /**
   * Ordinal of the version in force on that day, from 1.
   * 当日有效版本的序号，自 1 起。
   */
  readonly version: Scalars['Int']['output'];
  /**
   * Every version, oldest first.
   * 所有版本，由旧到新。
   */
  readonly versions: ReadonlyArray<PowerVersion>;
};

/**
 * A page of power items.
 * 权力事项分页。
 */
export type PowerItemConnection = {
  readonly __typename?: 'PowerItemConnection';
  /**
   * Rows with their cursors.
   * 带游标的行。
   */
  readonly edges: ReadonlyArray<PowerItemEdge>;
  /**
   * The rows themselves.
   * 各行数据。
   */
  readonly nodes: ReadonlyArray<PowerItem>;
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
 * A power item in a page.
 * 分页中的一个权力事项。
 */
export type PowerItemEdge = {
  readonly __typename?: 'PowerItemEdge';
  /**
   * Stable cursor of this row.
   * 该行的稳定游标。
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * The power item.
   * 权力事项。
   */
  readonly node: PowerItem;
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
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Held by these departments (codes).
   * 实施部门编码。
   */
  readonly departments?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * Of departments of this region or the regions within it: the code or its first two or four digits.
   * 部门所在行政区划及其下辖区划：完整代码或前两位、前四位。
   */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /**
   * In these states.
   * 状态。
   */
  readonly states?: InputMaybe<ReadonlyArray<PowerState>>;
  /**
   * Part of the name or the code.
   * 名称或编码的一部分。
   */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /**
   * Of these types.
   * 权力类型。
   */
  readonly types?: InputMaybe<ReadonlyArray<PowerType>>;
};

/**
 * State of a power over some days.
 * 权力事项在一段时期内的状态。
 */
export type PowerPeriod = {
  readonly __typename?: 'PowerPeriod';
  /**
   * First day.
   * 首日。
   */
  readonly from: Scalars['Date']['output'];
  /**
   * State.
   * 状态。
   */
  readonly state: PowerState;
  /**
   * Last day; none while it lasts.
   * 末日；仍持续则无此值。
   */
  readonly to: Maybe<Scalars['Date']['output']>;
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
 * A code of a type in one list.
 * 类型代码。
 */
export type PowerTypeCode = {
  readonly __typename?: 'PowerTypeCode';
  /**
   * The code.
   * 代码。
   */
  readonly code: Scalars['String']['output'];
  /**
   * What it means in this list.
   * 在该表中的含义。
   */
  readonly type: PowerType;
};

/**
 * A versioned list of codes of power types.
 * 权力类型代码表，带版本。
 */
export type PowerTypeList = {
  readonly __typename?: 'PowerTypeList';
  /**
   * Its codes.
   * 代码。
   */
  readonly codes: ReadonlyArray<PowerTypeCode>;
  /**
   * First day.
   * 生效日期。
   */
  readonly from: Scalars['Date']['output'];
  /**
   * Name.
   * 标识。
   */
  readonly id: Scalars['String']['output'];
  /**
   * Specifications whose records carry these codes.
   * 使用该表的规范。
   */
  readonly packs: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Title.
   * 标题。
   */
  readonly title: Bilingual;
  /**
   * Last day; none while it is in force.
   * 截止日期。
   */
  readonly to: Maybe<Scalars['Date']['output']>;
  /**
   * Version.
   * 版本。
   */
  readonly version: Scalars['String']['output'];
};

/**
 * What a power was from one day until the next version.
 * 权力事项的一个版本，自生效日至下一版本之前。
 */
export type PowerVersion = {
  readonly __typename?: 'PowerVersion';
  /**
   * What brought this version about.
   * 形成该版本的原因。
   */
  readonly cause: Maybe<ChangeCause>;
  /**
   * Everything said of it in this version.
   * 该版本的全部内容。
   */
  readonly content: PowerContent;
  /**
   * First day in force.
   * 生效首日。
   */
  readonly from: Scalars['Date']['output'];
  /**
   * Statutes and articles it rests on.
   * 法律依据。
   */
  readonly legalBasis: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Name in Chinese.
   * 事项名称。
   */
  readonly name: Scalars['String']['output'];
  /**
   * Name in English, where there is one.
   * 事项英文名称，如有。
   */
  readonly nameEn: Maybe<Scalars['String']['output']>;
  /**
   * Ordinal, from 1.
   * 版本序号，自 1 起。
   */
  readonly ordinal: Scalars['Int']['output'];
  /**
   * Limit promised to the public.
   * 承诺时限。
   */
  readonly promisedLimit: Maybe<TimeLimit>;
  /**
   * State.
   * 状态。
   */
  readonly state: PowerState;
  /**
   * Limit laid down by law.
   * 法定时限。
   */
  readonly statutoryLimit: Maybe<TimeLimit>;
  /**
   * Last day in force; none while it is the latest.
   * 有效末日；最新版本无此值。
   */
  readonly to: Maybe<Scalars['Date']['output']>;
};

/**
 * Something that must be published of a power.
 * 公示要求。
 */
export type PublicationElement = {
  readonly __typename?: 'PublicationElement';
  /**
   * Label.
   * 名称说明。
   */
  readonly label: Bilingual;
  /**
   * Its name.
   * 标识。
   */
  readonly name: Scalars['String']['output'];
  /**
   * As the policy prints it, where that is a misprint.
   * 文件原文（有误印时）。
   */
  readonly printed: Maybe<Scalars['String']['output']>;
};

/**
 * A power with something missing.
 * 有缺项的事项。
 */
export type PublicationGap = {
  readonly __typename?: 'PublicationGap';
  /**
   * What is missing.
   * 缺项。
   */
  readonly missing: ReadonlyArray<PublicationElement>;
  /**
   * The power.
   * 权力事项。
   */
  readonly power: PowerItem;
};

/**
 * Score of publication 权力公开 of the powers in use or suspended.
 * 权力公开得分（在用与挂起事项）。
 */
export type PublicationScore = {
  readonly __typename?: 'PublicationScore';
  /**
   * The day.
   * 日期。
   */
  readonly asOf: Scalars['Date']['output'];
  /**
   * Clause.
   * 依据条款。
   */
  readonly basis: Bilingual;
  /**
   * Powers with something missing, by code.
   * 有缺项的事项，按编码排序。
   */
  readonly gaps: ReadonlyArray<PublicationGap>;
  /**
   * n: elements missing over all of them.
   * 缺项总数 n。
   */
  readonly missing: Scalars['Int']['output'];
  /**
   * Powers looked at.
   * 统计事项数。
   */
  readonly powers: Scalars['Int']['output'];
  /**
   * 10 - 0.1 n, never below 0.
   * 得分 = 10 − 0.1 × n，最低 0 分。
   */
  readonly score: Scalars['Float']['output'];
};


/**
 * Score of publication 权力公开 of the powers in use or suspended.
 * 权力公开得分（在用与挂起事项）。
 */
export type PublicationScoreGapsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * What may be asked of the catalogue.
 * 目录可供查询的内容。
 */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * What may be imposed by a power in given circumstances; none when there is no such power.
   * 给定情节下该权力可作出的处罚；无此权力时为空。
   */
  readonly assessPenalty: Maybe<PenaltyAssessment>;
  /**
   * A department by its code.
   * 按编码查询部门。
   */
  readonly department: Maybe<Department>;
  /**
   * Departments, by code.
   * 部门列表，按编码排序。
   */
  readonly departments: DepartmentConnection;
  /**
   * Every indicator of a power, with its columns in both lists.
   * 全部指标及其在两级库中的列名。
   */
  readonly indicators: ReadonlyArray<IndicatorEntry>;
  /**
   * Judges one record by a specification without storing it; rules that need the catalogue or other cases are passed over.
   * None for an unknown specification.
   * 依规范试校验一条记录，不入库；需要目录或其他办件的规则不参与。规范不存在时为空。
   */
  readonly judgeRecord: Maybe<RecordVerdict>;
  /**
   * A change of law by its number.
   * 按编号查询法律法规调整。
   */
  readonly lawChange: Maybe<LawChange>;
  /**
   * Changes of law, by the day they take effect.
   * 法律法规调整，按施行日期排序。
   */
  readonly lawChanges: ReadonlyArray<LawChange>;
  /**
   * Takes a power code of any generation apart, and checks it.
   * 解析并校验任一代次的权力编码。
   */
  readonly powerCode: PowerCodeParts;
  /**
   * A filing by its number; for its department and supervisors.
   * 按编号查询案卷；仅供本部门与监督机关。
   */
  readonly powerFiling: Maybe<PowerFiling>;
  /**
   * Filings, by number; a department sees its own, others none.
   * 案卷列表，按编号排序；部门仅见本部门。
   */
  readonly powerFilings: PowerFilingConnection;
  /**
   * A power item by its code as it stood on a day; none before its first version.
   * 按编码查询权力事项在某日的版本；首个版本生效前无结果。
   */
  readonly powerItem: Maybe<PowerItem>;
  /**
   * Power items, by code.
   * 权力事项列表，按编码排序。
   */
  readonly powerItems: PowerItemConnection;
  /**
   * Lists of codes of power types, by version.
   * 各版本权力类型代码表。
   */
  readonly powerTypeLists: ReadonlyArray<PowerTypeList>;
  /**
   * Score of publication over departments, or over all of a region.
   * 若干部门或整个地区的权力公开得分。
   */
  readonly publicationScore: PublicationScore;
  /**
   * Whole catalogue for checking; administrators and the hub only.
   * 供校验使用的整版目录，仅限管理员与枢纽。
   */
  readonly referenceEdition: ReferenceEdition;
  /**
   * A region as it stood in a month; the present one unless given.
   * 行政区划在某月的情况，未给出时为当月。
   */
  readonly region: Maybe<Region>;
  /**
   * What became of a region by a month.
   * 某区划至某月的沿革。
   */
  readonly regionSuccession: Maybe<RegionSuccession>;
  /**
   * Regions directly within another in a month: the provinces when none is given.
   * 某月某区划的直接下级；未给出时为各省。
   */
  readonly regions: ReadonlyArray<Region>;
  /**
   * A rule by its code.
   * 按编码查询规则。
   */
  readonly rule: Maybe<Rule>;
  /**
   * Rules of all packs, by code.
   * 全部规范的规则，按编码排序。
   */
  readonly rules: RuleConnection;
  /**
   * Searches as officials speak: Chinese words, pinyin, initials, statute and article (安全生产法第92条), whole and partial codes, present and former; blanks join conditions. The best first.
   * 检索：中文词句、拼音、首字母、法条（安全生产法第92条）、新旧编码全部或部分；空格表示同时满足。匹配度高者在前。
   */
  readonly searchPowers: PowerFoundConnection;
  /**
   * What changed from one specification to another, told line by line; none when either is unknown.
   * 两套规范之间的变化，逐行说明；任一规范不存在时为空。
   */
  readonly specificationChanges: Maybe<ReadonlyArray<ChangeLine>>;
  /**
   * The pack that applies to records of a type in a period.
   * 某月份某记录类型所适用的规范。
   */
  readonly specificationInForce: Maybe<SpecificationPack>;
  /**
   * A specification pack by its id and version.
   * 按标识与版本查询规范。
   */
  readonly specificationPack: Maybe<SpecificationPack>;
  /**
   * All specification packs, by id and effective date.
   * 全部规范，按标识与生效月份排序。
   */
  readonly specificationPacks: ReadonlyArray<SpecificationPack>;
};


/**
 * What may be asked of the catalogue.
 * 目录可供查询的内容。
 */
export type QueryAssessPenaltyArgs = {
  amount?: InputMaybe<Scalars['Float']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  bases?: InputMaybe<ReadonlyArray<BaseQuantityInput>>;
  circumstances: ReadonlyArray<Scalars['String']['input']>;
  code: Scalars['String']['input'];
  kind?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What may be asked of the catalogue.
 * 目录可供查询的内容。
 */
export type QueryDepartmentArgs = {
  code: Scalars['String']['input'];
};


/**
 * What may be asked of the catalogue.
 * 目录可供查询的内容。
 */
export type QueryDepartmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DepartmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What may be asked of the catalogue.
 * 目录可供查询的内容。
 */
export type QueryJudgeRecordArgs = {
  fields: Scalars['JSON']['input'];
  pack: Scalars['String']['input'];
  recordType: Scalars['String']['input'];
  version?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What may be asked of the catalogue.
 * 目录可供查询的内容。
 */
export type QueryLawChangeArgs = {
  id: Scalars['String']['input'];
};


/**
 * What may be asked of the catalogue.
 * 目录可供查询的内容。
 */
export type QueryLawChangesArgs = {
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
  dueTo?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * What may be asked of the catalogue.
 * 目录可供查询的内容。
 */
export type QueryPowerCodeArgs = {
  code: Scalars['String']['input'];
};


/**
 * What may be asked of the catalogue.
 * 目录可供查询的内容。
 */
export type QueryPowerFilingArgs = {
  id: Scalars['String']['input'];
};


/**
 * What may be asked of the catalogue.
 * 目录可供查询的内容。
 */
export type QueryPowerFilingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PowerFilingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What may be asked of the catalogue.
 * 目录可供查询的内容。
 */
export type QueryPowerItemArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  code: Scalars['String']['input'];
};


/**
 * What may be asked of the catalogue.
 * 目录可供查询的内容。
 */
export type QueryPowerItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PowerItemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What may be asked of the catalogue.
 * 目录可供查询的内容。
 */
export type QueryPublicationScoreArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  departments?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  region?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What may be asked of the catalogue.
 * 目录可供查询的内容。
 */
export type QueryRegionArgs = {
  code: Scalars['String']['input'];
  month?: InputMaybe<Scalars['Month']['input']>;
};


/**
 * What may be asked of the catalogue.
 * 目录可供查询的内容。
 */
export type QueryRegionSuccessionArgs = {
  code: Scalars['String']['input'];
  month?: InputMaybe<Scalars['Month']['input']>;
};


/**
 * What may be asked of the catalogue.
 * 目录可供查询的内容。
 */
export type QueryRegionsArgs = {
  month?: InputMaybe<Scalars['Month']['input']>;
  within?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What may be asked of the catalogue.
 * 目录可供查询的内容。
 */
export type QueryRuleArgs = {
  code: Scalars['String']['input'];
};


/**
 * What may be asked of the catalogue.
 * 目录可供查询的内容。
 */
export type QueryRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RuleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What may be asked of the catalogue.
 * 目录可供查询的内容。
 */
export type QuerySearchPowersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PowerItemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
};


/**
 * What may be asked of the catalogue.
 * 目录可供查询的内容。
 */
export type QuerySpecificationChangesArgs = {
  from: Scalars['String']['input'];
  fromVersion?: InputMaybe<Scalars['String']['input']>;
  to: Scalars['String']['input'];
  toVersion?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What may be asked of the catalogue.
 * 目录可供查询的内容。
 */
export type QuerySpecificationInForceArgs = {
  period: Scalars['Month']['input'];
  recordType: Scalars['String']['input'];
};


/**
 * What may be asked of the catalogue.
 * 目录可供查询的内容。
 */
export type QuerySpecificationPackArgs = {
  id: Scalars['String']['input'];
  version?: InputMaybe<Scalars['String']['input']>;
};

/**
 * One breach of one rule by a record that was judged alone.
 * 单条记录违反一条规则。
 */
export type RecordFinding = {
  readonly __typename?: 'RecordFinding';
  /**
   * What would be right.
   * 应为何值。
   */
  readonly expected: Bilingual;
  /**
   * Field of the specification; none for the record as a whole.
   * 规范字段；针对整条记录时为空。
   */
  readonly field: Maybe<Scalars['String']['output']>;
  /**
   * What is wrong.
   * 问题说明。
   */
  readonly message: Bilingual;
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
   * How grave it is.
   * 严重程度。
   */
  readonly severity: Severity;
  /**
   * The value found.
   * 发现的值。
   */
  readonly value: Maybe<Scalars['JSON']['output']>;
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
 * One table or message of a specification.
 * 规范中的一种记录（数据表或报文）。
 */
export type RecordType = {
  readonly __typename?: 'RecordType';
  /**
   * Field whose date says when it happened.
   * 业务日期字段。
   */
  readonly businessDate: Scalars['String']['output'];
  /**
   * Record types of one kind of case share a family.
   * 同类办件的记录类型属于同一族。
   */
  readonly family: Scalars['String']['output'];
  /**
   * Fields in their order.
   * 字段，按既定顺序。
   */
  readonly fields: ReadonlyArray<Field>;
  /**
   * Fields that, beside those of the case, tell a record from its siblings.
   * 除办件标识外，区分同类记录的字段。
   */
  readonly key: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Label.
   * 名称说明。
   */
  readonly label: Bilingual;
  /**
   * Name in the specification.
   * 规范中的名称。
   */
  readonly name: Scalars['String']['output'];
  /**
   * Field that counts re-reports.
   * 更改版本号字段。
   */
  readonly revision: Maybe<Scalars['String']['output']>;
  /**
   * What it is in a case.
   * 在办件中的角色。
   */
  readonly role: RecordRole;
  /**
   * A conforming record: an object of field names and values.
   * 合规样例记录：字段名到值的对象。
   */
  readonly sample: Scalars['JSON']['output'];
};

/**
 * What the check of one record comes to.
 * 单条记录的校验结论。
 */
export type RecordVerdict = {
  readonly __typename?: 'RecordVerdict';
  /**
   * Whether it would be accepted.
   * 是否可入库。
   */
  readonly conforms: Scalars['Boolean']['output'];
  /**
   * What is wrong with it, in the order of the rules.
   * 问题，按规则顺序。
   */
  readonly findings: ReadonlyArray<RecordFinding>;
};

/**
 * A department as rules need it.
 * 校验所需的部门信息。
 */
export type ReferenceDepartment = {
  readonly __typename?: 'ReferenceDepartment';
  /**
   * Department code.
   * 部门编码。
   */
  readonly code: Scalars['String']['output'];
  /**
   * How it runs its powers.
   * 系统类别。
   */
  readonly kind: DepartmentKind;
  /**
   * Official name in Chinese.
   * 部门中文名称。
   */
  readonly name: Scalars['String']['output'];
  /**
   * Region, GB/T 2260, six digits.
   * 行政区划，GB/T 2260 六位代码。
   */
  readonly region: Scalars['String']['output'];
};

/**
 * The whole catalogue of one edition as rules need it, for the hub's own subgraphs.
 * 供枢纽内部子图校验使用的整版目录。
 */
export type ReferenceEdition = {
  readonly __typename?: 'ReferenceEdition';
  /**
   * All departments, by code.
   * 全部部门，按编码排序。
   */
  readonly departments: ReadonlyArray<ReferenceDepartment>;
  /**
   * Digest of the catalogue: the same content has the same edition.
   * 目录摘要；内容相同则版本相同。
   */
  readonly edition: Scalars['String']['output'];
  /**
   * All powers with their states by day, by code.
   * 全部权力事项及其各时期状态，按编码排序。
   */
  readonly powers: ReadonlyArray<ReferencePower>;
  /**
   * Steps of discretion and of the inner flow by day, of those versions that have either; by code, oldest first.
   * 各权力事项各时期的裁量档次与内部流程（仅列有其一者），按编码、由旧到新排序。
   */
  readonly standards: ReadonlyArray<ReferenceStandard>;
};

/**
 * A power as rules need it.
 * 校验所需的权力事项信息。
 */
export type ReferencePower = {
  readonly __typename?: 'ReferencePower';
  /**
   * Power code.
   * 权力编码。
   */
  readonly code: Scalars['String']['output'];
  /**
   * Code of the department that holds it.
   * 实施部门编码。
   */
  readonly department: Scalars['String']['output'];
  /**
   * Its states, oldest first, without gaps.
   * 各时期状态，由旧到新，首尾相接。
   */
  readonly periods: ReadonlyArray<PowerPeriod>;
};

/**
 * What a penalty or a flow is measured by over some days.
 * 某时期内据以核对处罚与流程的标准。
 */
export type ReferenceStandard = {
  readonly __typename?: 'ReferenceStandard';
  /**
   * Steps of discretion.
   * 自由裁量档次。
   */
  readonly discretion: ReadonlyArray<DiscretionStep>;
  /**
   * First day.
   * 首日。
   */
  readonly from: Scalars['Date']['output'];
  /**
   * Power code.
   * 权力编码。
   */
  readonly power: Scalars['String']['output'];
  /**
   * Steps of the inner flow.
   * 内部流程环节。
   */
  readonly steps: ReadonlyArray<FlowStep>;
  /**
   * Last day; none while it lasts.
   * 末日；仍持续则无此值。
   */
  readonly to: Maybe<Scalars['Date']['output']>;
};

/**
 * A region as it stood in a month.
 * 行政区划在某月的情况。
 */
export type Region = {
  readonly __typename?: 'Region';
  /**
   * GB/T 2260, six digits.
   * GB/T 2260 六位代码。
   */
  readonly code: Scalars['String']['output'];
  /**
   * Departments of this very region, by code.
   * 该区划的部门，按编码排序。
   */
  readonly departments: ReadonlyArray<Department>;
  /**
   * Name.
   * 名称。
   */
  readonly name: Scalars['String']['output'];
  /**
   * Names from the province down.
   * 自省起的各级名称。
   */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Last revision that has it under this name.
   * 沿用该名称的最后一版。
   */
  readonly revision: Scalars['Month']['output'];
};

/**
 * What became of a region.
 * 区划沿革。
 */
export type RegionSuccession = {
  readonly __typename?: 'RegionSuccession';
  /**
   * Basis, where stated.
   * 依据。
   */
  readonly basis: Maybe<Bilingual>;
  /**
   * How it was found.
   * 判断方式。
   */
  readonly by: SuccessionKind;
  /**
   * The code asked about.
   * 所询代码。
   */
  readonly code: Scalars['String']['output'];
  /**
   * First revision without it.
   * 首个不再收录的版本。
   */
  readonly endedBy: Maybe<Scalars['Month']['output']>;
  /**
   * What it is now.
   * 承继区划。
   */
  readonly successors: ReadonlyArray<Region>;
};

/**
 * Where the exercise of a power could go wrong.
 * 廉政风险点。
 */
export type RiskPoint = {
  readonly __typename?: 'RiskPoint';
  /**
   * What is done about it.
   * 内控手段。
   */
  readonly control: Scalars['String']['output'];
  /**
   * What could happen.
   * 风险点描述。
   */
  readonly description: Scalars['String']['output'];
  /**
   * Kind.
   * 风险点类别。
   */
  readonly kind: Scalars['String']['output'];
};

/**
 * Where the exercise of a power could go wrong.
 * 廉政风险点。
 */
export type RiskPointInput = {
  /**
   * What is done about it.
   * 内控手段。
   */
  readonly control: Scalars['String']['input'];
  /**
   * What could happen.
   * 描述。
   */
  readonly description: Scalars['String']['input'];
  /**
   * Kind.
   * 类别。
   */
  readonly kind: Scalars['String']['input'];
};

/**
 * One rule by which records are checked.
 * 一条校验规则。
 */
export type Rule = {
  readonly __typename?: 'Rule';
  /**
   * Clause of a policy text or section of a standard.
   * 依据条款。
   */
  readonly basis: Bilingual;
  /**
   * Stable code, never reused.
   * 稳定编码，不复用。
   */
  readonly code: Scalars['String']['output'];
  /**
   * Examples that fail.
   * 不合规示例。
   */
  readonly fail: ReadonlyArray<RuleExample>;
  /**
   * Kind of test it makes.
   * 校验种类。
   */
  readonly kind: Scalars['String']['output'];
  /**
   * The pack it belongs to.
   * 所属规范。
   */
  readonly pack: SpecificationPack;
  /**
   * Parameters of the test: an object whose shape the kind lays down.
   * 校验参数：对象，其结构由校验种类规定。
   */
  readonly parameters: Maybe<Scalars['JSON']['output']>;
  /**
   * Examples that pass.
   * 合规示例。
   */
  readonly pass: ReadonlyArray<RuleExample>;
  /**
   * Record types it applies to; none: all of the pack.
   * 适用的记录类型；空值表示全部。
   */
  readonly recordTypes: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * What to do about a breach.
   * 如何改正。
   */
  readonly remedy: Bilingual;
  /**
   * How grave a breach is.
   * 严重程度。
   */
  readonly severity: Severity;
  /**
   * First period it applies to.
   * 首个适用月份。
   */
  readonly since: Scalars['Month']['output'];
  /**
   * One sentence that says when a record is right.
   * 一句话说明何为合规。
   */
  readonly summary: Bilingual;
  /**
   * Why it exists.
   * 为何设立。
   */
  readonly why: Bilingual;
};

/**
 * A page of rules.
 * 规则分页。
 */
export type RuleConnection = {
  readonly __typename?: 'RuleConnection';
  /**
   * Rows with their cursors.
   * 带游标的行。
   */
  readonly edges: ReadonlyArray<RuleEdge>;
  /**
   * The rows themselves.
   * 各行数据。
   */
  readonly nodes: ReadonlyArray<Rule>;
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
 * A rule in a page.
 * 分页中的一条规则。
 */
export type RuleEdge = {
  readonly __typename?: 'RuleEdge';
  /**
   * Stable cursor of this row.
   * 该行的稳定游标。
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * The rule.
   * 规则。
   */
  readonly node: Rule;
};

/**
 * An example of a rule: a patch on the sample of a record type.
 * 规则示例：对样例记录的改动。
 */
export type RuleExample = {
  readonly __typename?: 'RuleExample';
  /**
   * Other records of the same delivery, before it: a list of objects with recordType and set.
   * 同一批报送中位于其前的其他记录：含 recordType 与 set 的对象列表。
   */
  readonly also: Maybe<Scalars['JSON']['output']>;
  /**
   * The record type.
   * 记录类型。
   */
  readonly recordType: Scalars['String']['output'];
  /**
   * Fields set on the sample; null removes one.
   * 对样例所设的字段；空值表示删除。
   */
  readonly set: Scalars['JSON']['output'];
};

/**
 * Which rules; all conditions given must hold.
 * 规则筛选条件，须同时满足。
 */
export type RuleFilter = {
  /**
   * Of this kind of test.
   * 校验种类。
   */
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  /**
   * Of this pack.
   * 规范标识。
   */
  readonly pack?: InputMaybe<Scalars['String']['input']>;
  /**
   * That apply to this record type.
   * 适用的记录类型。
   */
  readonly recordType?: InputMaybe<Scalars['String']['input']>;
  /**
   * Of these severities.
   * 严重程度。
   */
  readonly severities?: InputMaybe<ReadonlyArray<Severity>>;
  /**
   * Part of the code or the summary in either language.
   * 编码或摘要（中英文）的一部分。
   */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/**
 * How many of all that was found have which value, most first; at most 50 values each.
 * 全部检索结果按取值的计数，由多到少，各最多 50 项。
 */
export type SearchFacets = {
  readonly __typename?: 'SearchFacets';
  /**
   * By department (codes).
   * 按部门编码。
   */
  readonly department: ReadonlyArray<Facet>;
  /**
   * By region (codes).
   * 按区划代码。
   */
  readonly region: ReadonlyArray<Facet>;
  /**
   * By state.
   * 按状态。
   */
  readonly state: ReadonlyArray<Facet>;
  /**
   * By type.
   * 按类型。
   */
  readonly type: ReadonlyArray<Facet>;
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
 * A versioned specification with effective dates: record types, code lists and rules, as data.
 * 规范：带版本与有效期，以数据形式给出记录类型、代码表与校验规则。
 */
export type SpecificationPack = {
  readonly __typename?: 'SpecificationPack';
  /**
   * Its code lists.
   * 代码表。
   */
  readonly codeLists: ReadonlyArray<CodeList>;
  /**
   * SHA-256 of its canonical JSON; in every receipt and report.
   * 规范内容的 SHA-256 摘要，载于每份回执与报告。
   */
  readonly digest: Scalars['String']['output'];
  /**
   * First period it applies to.
   * 首个适用月份。
   */
  readonly effectiveFrom: Scalars['Month']['output'];
  /**
   * Last period it applies to; none while it is in force.
   * 最后适用月份；现行规范无此值。
   */
  readonly effectiveTo: Maybe<Scalars['Month']['output']>;
  /**
   * Name of the specification, the same in every version.
   * 规范标识，各版本相同。
   */
  readonly id: Scalars['String']['output'];
  /**
   * Its record types, one or all.
   * 记录类型，可指定其一。
   */
  readonly recordTypes: ReadonlyArray<RecordType>;
  /**
   * Its rules, in their order.
   * 校验规则，按既定顺序。
   */
  readonly rules: ReadonlyArray<Rule>;
  /**
   * Which policy text or standard it follows, and what in it is inferred.
   * 所依据的文件或标准，以及其中推断的部分。
   */
  readonly source: Bilingual;
  /**
   * Title.
   * 标题。
   */
  readonly title: Bilingual;
  /**
   * Version.
   * 版本。
   */
  readonly version: Scalars['String']['output'];
};


/**
 * A versioned specification with effective dates: record types, code lists and rules, as data.
 * 规范：带版本与有效期，以数据形式给出记录类型、代码表与校验规则。
 */
export type SpecificationPackRecordTypesArgs = {
  name?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A versioned specification with effective dates: record types, code lists and rules, as data.
 * 规范：带版本与有效期，以数据形式给出记录类型、代码表与校验规则。
 */
export type SpecificationPackRulesArgs = {
  filter?: InputMaybe<RuleFilter>;
};

/**
 * How a successor was found.
 * 沿革判断方式。
 */
export type SuccessionKind =
  /**
   * By its name.
   * 依名称推断。
   */
  | 'NAME'
  /**
   * Not known.
   * 不明。
   */
  | 'NONE'
  /**
   * Still in force.
   * 仍在使用。
   */
  | 'SAME'
  /**
   * From the list of successors.
   * 依沿革表。
   */
  | 'STATED';

/**
 * Time within which a case must be finished; the start day is not counted.
 * 办结时限，起始日不计入。
 */
export type TimeLimit = {
  readonly __typename?: 'TimeLimit';
  /**
   * How many units.
   * 数量。
   */
  readonly amount: Scalars['Int']['output'];
  /**
   * The unit.
   * 单位。
   */
  readonly unit: TimeUnit;
};

/**
 * A time limit.
 * 时限。
 */
export type TimeLimitInput = {
  /**
   * How many units.
   * 数量。
   */
  readonly amount: Scalars['Int']['input'];
  /**
   * The unit.
   * 单位。
   */
  readonly unit: TimeUnit;
};

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

/**
 * A power touched by a change of law.
 * 受法律法规调整影响的权力事项。
 */
export type TouchedPower = {
  readonly __typename?: 'TouchedPower';
  /**
   * Whether it was brought up to it.
   * 调整情况。
   */
  readonly outcome: UpdateOutcome;
  /**
   * The power, as it is on the day asked about.
   * 查询之日的权力事项。
   */
  readonly power: PowerItem;
  /**
   * First day of the version that answers the change.
   * 调整后版本的生效日期。
   */
  readonly updatedOn: Maybe<Scalars['Date']['output']>;
};

/**
 * What a type code means in one list.
 * 类型代码在某表中的含义。
 */
export type TypeInList = {
  readonly __typename?: 'TypeInList';
  /**
   * List.
   * 代码表。
   */
  readonly list: Scalars['String']['output'];
  /**
   * What it means; none: the list does not have it.
   * 含义；空表示该表无此代码。
   */
  readonly type: Maybe<PowerType>;
  /**
   * Its version.
   * 版本。
   */
  readonly version: Scalars['String']['output'];
};

/**
 * Whether a power was brought up to a change of law.
 * 权力事项是否已随法调整。
 */
export type UpdateOutcome =
  /**
   * In time.
   * 及时调整。
   */
  | 'IN_TIME'
  /**
   * Late.
   * 逾期调整。
   */
  | 'LATE'
  /**
   * Not yet, and overdue.
   * 逾期未调整。
   */
  | 'OVERDUE'
  /**
   * Not yet, and not yet due.
   * 尚未调整，未到期。
   */
  | 'WAITING';

/**
 * A power not changed in time after a change of law.
 * 未随法及时调整的事项。
 */
export type UpkeepFault = {
  readonly __typename?: 'UpkeepFault';
  /**
   * The change.
   * 法律法规调整。
   */
  readonly change: LawChange;
  /**
   * Late, or not at all yet.
   * 逾期调整或未调整。
   */
  readonly outcome: UpdateOutcome;
  /**
   * The power.
   * 权力事项。
   */
  readonly power: PowerItem;
};

/**
 * Score of keeping the library current 权力库维护.
 * 权力库维护得分。
 */
export type UpkeepScore = {
  readonly __typename?: 'UpkeepScore';
  /**
   * Clause.
   * 依据条款。
   */
  readonly basis: Bilingual;
  /**
   * First day.
   * 起始日期。
   */
  readonly from: Scalars['Date']['output'];
  /**
   * p: powers not changed in time.
   * 未及时调整的事项 p。
   */
  readonly notInTime: ReadonlyArray<UpkeepFault>;
  /**
   * 10 - 2 p, never below 0.
   * 得分 = 10 − 2 × p，最低 0 分。
   */
  readonly score: Scalars['Float']['output'];
  /**
   * Last day.
   * 截止日期。
   */
  readonly to: Scalars['Date']['output'];
};

/**
 * Something left out of an answer by rule.
 * 依规则未返回的内容。
 */
export type Withheld = {
  readonly __typename?: 'Withheld';
  /**
   * Label.
   * 名称说明。
   */
  readonly label: Bilingual;
  /**
   * Which part.
   * 内容名称。
   */
  readonly name: Scalars['String']['output'];
  /**
   * Why.
   * 理由。
   */
  readonly reason: Bilingual;
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
  PowerItem: PowerItem;
  Rule: Rule;
  SpecificationPack: SpecificationPack;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Department:
    ( { __typename: 'Department' }
    & GraphQLRecursivePick<FederationTypes['Department'], {"code":true}> );
  PowerItem:
    ( { __typename: 'PowerItem' }
    & GraphQLRecursivePick<FederationTypes['PowerItem'], {"code":true}> );
  Rule:
    ( { __typename: 'Rule' }
    & GraphQLRecursivePick<FederationTypes['Rule'], {"code":true}> );
  SpecificationPack:
    ( { __typename: 'SpecificationPack' }
    & GraphQLRecursivePick<FederationTypes['SpecificationPack'], {"id":true,"version":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActRecord: ResolverTypeWrapper<RecordedAct>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ActTermsInput: ActTermsInput;
  AllowedPenalty: ResolverTypeWrapper<PenaltyAllowed>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AssessmentOutcome: AssessmentOutcome;
  BaseQuantityInput: BaseQuantityInput;
  Bilingual: ResolverTypeWrapper<Bilingual>;
  ChangeCause: ResolverTypeWrapper<CauseOfChange>;
  ChangeCauseInput: ChangeCauseInput;
  ChangeLine: ResolverTypeWrapper<ChangeLine>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Citation: ResolverTypeWrapper<PlaceInStatute>;
  Code: ResolverTypeWrapper<Code>;
  CodeGeneration: CodeGeneration;
  CodeList: ResolverTypeWrapper<PackCodeList>;
  Completeness: ResolverTypeWrapper<Omit<Completeness, 'missing' | 'required'> & { missing: ReadonlyArray<ResolversTypes['PublicationElement']>, required: ReadonlyArray<ResolversTypes['PublicationElement']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Delegation: ResolverTypeWrapper<DelegationOfDepartment>;
  DelegationNature: DelegationNature;
  Department: ResolverTypeWrapper<DepartmentRecord>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  DepartmentConnection: ResolverTypeWrapper<DepartmentPage>;
  DepartmentEdge: ResolverTypeWrapper<Omit<DepartmentEdge, 'node'> & { node: ResolversTypes['Department'] }>;
  DepartmentFilter: DepartmentFilter;
  DepartmentKind: DepartmentKind;
  DiscretionStep: ResolverTypeWrapper<StepOfDiscretion>;
  DiscretionStepInput: DiscretionStepInput;
  Facet: ResolverTypeWrapper<Facet>;
  Field: ResolverTypeWrapper<FieldOfPack>;
  FieldType: FieldType;
  FilingKind: FilingKind;
  Flow: ResolverTypeWrapper<FlowOfPower>;
  FlowArrow: ResolverTypeWrapper<ArrowOfFlow>;
  FlowArrowInput: FlowArrowInput;
  FlowStep: ResolverTypeWrapper<StepOfFlow>;
  FlowStepInput: FlowStepInput;
  FoundBy: FoundBy;
  Highlight: ResolverTypeWrapper<Highlight>;
  HighlightPiece: ResolverTypeWrapper<HighlightPiece>;
  HolderNature: HolderNature;
  Indicator: ResolverTypeWrapper<Indicator>;
  IndicatorEntry: ResolverTypeWrapper<EntryOfIndicator>;
  IndicatorInput: IndicatorInput;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LawChange: ResolverTypeWrapper<EnteredLawChange>;
  LawChangeInput: LawChangeInput;
  LawChangeKind: LawChangeKind;
  LengthUnit: LengthUnit;
  Material: ResolverTypeWrapper<MaterialOfPower>;
  MaterialInput: MaterialInput;
  MissingFact: ResolverTypeWrapper<MissingFact>;
  MissingKind: MissingKind;
  Month: ResolverTypeWrapper<Scalars['Month']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PenaltyAssessment: ResolverTypeWrapper<AssessmentOfPower>;
  PenaltyRangeKind: PenaltyRangeKind;
  PenaltyVerdict: PenaltyVerdict;
  PowerAct: PowerAct;
  PowerCodeParts: ResolverTypeWrapper<CodeTakenApart>;
  PowerContent: ResolverTypeWrapper<ContentOfPower>;
  PowerContentInput: PowerContentInput;
  PowerFiling: ResolverTypeWrapper<StoredFiling>;
  PowerFilingConnection: ResolverTypeWrapper<FilingPage>;
  PowerFilingEdge: ResolverTypeWrapper<Omit<PowerFilingEdge, 'node'> & { node: ResolversTypes['PowerFiling'] }>;
  PowerFilingFilter: PowerFilingFilter;
  PowerFound: ResolverTypeWrapper<PowerFoundBySearch>;
  PowerFoundConnection: ResolverTypeWrapper<FoundPage>;
  PowerFoundEdge: ResolverTypeWrapper<Omit<PowerFoundEdge, 'node'> & { node: ResolversTypes['PowerFound'] }>;
  PowerItem: ResolverTypeWrapper<PowerOnDay>;
  PowerItemConnection: ResolverTypeWrapper<PowerPage>;
  PowerItemEdge: ResolverTypeWrapper<Omit<PowerItemEdge, 'node'> & { node: ResolversTypes['PowerItem'] }>;
  PowerItemFilter: PowerItemFilter;
  PowerPeriod: ResolverTypeWrapper<PeriodOfPower>;
  PowerState: PowerState;
  PowerType: PowerType;
  PowerTypeCode: ResolverTypeWrapper<PowerTypeCode>;
  PowerTypeList: ResolverTypeWrapper<ListOfTypes>;
  PowerVersion: ResolverTypeWrapper<DatedVersion>;
  PublicationElement: ResolverTypeWrapper<ElementOfPublication>;
  PublicationGap: ResolverTypeWrapper<GapOfPublication>;
  PublicationScore: ResolverTypeWrapper<ScoreOfPublication>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordFinding: ResolverTypeWrapper<FindingOfRecord>;
  RecordRole: RecordRole;
  RecordType: ResolverTypeWrapper<RecordTypeOfPack>;
  RecordVerdict: ResolverTypeWrapper<Omit<RecordVerdict, 'findings'> & { findings: ReadonlyArray<ResolversTypes['RecordFinding']> }>;
  ReferenceDepartment: ResolverTypeWrapper<DepartmentRecord>;
  ReferenceEdition: ResolverTypeWrapper<EditionForRules>;
  ReferencePower: ResolverTypeWrapper<Omit<ReferencePower, 'periods'> & { periods: ReadonlyArray<ResolversTypes['PowerPeriod']> }>;
  ReferenceStandard: ResolverTypeWrapper<Omit<ReferenceStandard, 'discretion' | 'steps'> & { discretion: ReadonlyArray<ResolversTypes['DiscretionStep']>, steps: ReadonlyArray<ResolversTypes['FlowStep']> }>;
  Region: ResolverTypeWrapper<RegionInMonth>;
  RegionSuccession: ResolverTypeWrapper<SuccessionInMonth>;
  RiskPoint: ResolverTypeWrapper<RiskPointOfPower>;
  RiskPointInput: RiskPointInput;
  Rule: ResolverTypeWrapper<ShelvedRule>;
  RuleConnection: ResolverTypeWrapper<RulePage>;
  RuleEdge: ResolverTypeWrapper<Omit<RuleEdge, 'node'> & { node: ResolversTypes['Rule'] }>;
  RuleExample: ResolverTypeWrapper<RuleExample>;
  RuleFilter: RuleFilter;
  SearchFacets: ResolverTypeWrapper<SearchFacets>;
  Severity: Severity;
  SpecificationPack: ResolverTypeWrapper<Pack>;
  SuccessionKind: SuccessionKind;
  TimeLimit: ResolverTypeWrapper<TimeLimit>;
  TimeLimitInput: TimeLimitInput;
  TimeUnit: TimeUnit;
  TouchedPower: ResolverTypeWrapper<PowerTouched>;
  TypeInList: ResolverTypeWrapper<TypeInList>;
  UpdateOutcome: UpdateOutcome;
  UpkeepFault: ResolverTypeWrapper<FaultOfUpkeep>;
  UpkeepScore: ResolverTypeWrapper<ScoreOfUpkeep>;
  Withheld: ResolverTypeWrapper<Withheld>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActRecord: RecordedAct;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  ActTermsInput: ActTermsInput;
  AllowedPenalty: PenaltyAllowed;
  Float: Scalars['Float']['output'];
  BaseQuantityInput: BaseQuantityInput;
  Bilingual: Bilingual;
  ChangeCause: CauseOfChange;
  ChangeCauseInput: ChangeCauseInput;
  ChangeLine: ChangeLine;
  Int: Scalars['Int']['output'];
  Citation: PlaceInStatute;
  Code: Code;
  CodeList: PackCodeList;
  Completeness: Omit<Completeness, 'missing' | 'required'> & { missing: ReadonlyArray<ResolversParentTypes['PublicationElement']>, required: ReadonlyArray<ResolversParentTypes['PublicationElement']> };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Delegation: DelegationOfDepartment;
  Department: DepartmentRecord;
  ID: Scalars['ID']['output'];
  DepartmentConnection: DepartmentPage;
  DepartmentEdge: Omit<DepartmentEdge, 'node'> & { node: ResolversParentTypes['Department'] };
  DepartmentFilter: DepartmentFilter;
  DiscretionStep: StepOfDiscretion;
  DiscretionStepInput: DiscretionStepInput;
  Facet: Facet;
  Field: FieldOfPack;
  Flow: FlowOfPower;
  FlowArrow: ArrowOfFlow;
  FlowArrowInput: FlowArrowInput;
  FlowStep: StepOfFlow;
  FlowStepInput: FlowStepInput;
  Highlight: Highlight;
  HighlightPiece: HighlightPiece;
  Indicator: Indicator;
  IndicatorEntry: EntryOfIndicator;
  IndicatorInput: IndicatorInput;
  JSON: Scalars['JSON']['output'];
  LawChange: EnteredLawChange;
  LawChangeInput: LawChangeInput;
  Material: MaterialOfPower;
  MaterialInput: MaterialInput;
  MissingFact: MissingFact;
  Month: Scalars['Month']['output'];
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  PenaltyAssessment: AssessmentOfPower;
  PowerCodeParts: CodeTakenApart;
  PowerContent: ContentOfPower;
  PowerContentInput: PowerContentInput;
  PowerFiling: StoredFiling;
  PowerFilingConnection: FilingPage;
  PowerFilingEdge: Omit<PowerFilingEdge, 'node'> & { node: ResolversParentTypes['PowerFiling'] };
  PowerFilingFilter: PowerFilingFilter;
  PowerFound: PowerFoundBySearch;
  PowerFoundConnection: FoundPage;
  PowerFoundEdge: Omit<PowerFoundEdge, 'node'> & { node: ResolversParentTypes['PowerFound'] };
  PowerItem: PowerOnDay;
  PowerItemConnection: PowerPage;
  PowerItemEdge: Omit<PowerItemEdge, 'node'> & { node: ResolversParentTypes['PowerItem'] };
  PowerItemFilter: PowerItemFilter;
  PowerPeriod: PeriodOfPower;
  PowerTypeCode: PowerTypeCode;
  PowerTypeList: ListOfTypes;
  PowerVersion: DatedVersion;
  PublicationElement: ElementOfPublication;
  PublicationGap: GapOfPublication;
  PublicationScore: ScoreOfPublication;
  Query: Record<PropertyKey, never>;
  RecordFinding: FindingOfRecord;
  RecordType: RecordTypeOfPack;
  RecordVerdict: Omit<RecordVerdict, 'findings'> & { findings: ReadonlyArray<ResolversParentTypes['RecordFinding']> };
  ReferenceDepartment: DepartmentRecord;
  ReferenceEdition: EditionForRules;
  ReferencePower: Omit<ReferencePower, 'periods'> & { periods: ReadonlyArray<ResolversParentTypes['PowerPeriod']> };
  ReferenceStandard: Omit<ReferenceStandard, 'discretion' | 'steps'> & { discretion: ReadonlyArray<ResolversParentTypes['DiscretionStep']>, steps: ReadonlyArray<ResolversParentTypes['FlowStep']> };
  Region: RegionInMonth;
  RegionSuccession: SuccessionInMonth;
  RiskPoint: RiskPointOfPower;
  RiskPointInput: RiskPointInput;
  Rule: ShelvedRule;
  RuleConnection: RulePage;
  RuleEdge: Omit<RuleEdge, 'node'> & { node: ResolversParentTypes['Rule'] };
  RuleExample: RuleExample;
  RuleFilter: RuleFilter;
  SearchFacets: SearchFacets;
  SpecificationPack: Pack;
  TimeLimit: TimeLimit;
  TimeLimitInput: TimeLimitInput;
  TouchedPower: PowerTouched;
  TypeInList: TypeInList;
  UpkeepFault: FaultOfUpkeep;
  UpkeepScore: ScoreOfUpkeep;
  Withheld: Withheld;
};

export type ActRecordResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ActRecord'] = ResolversParentTypes['ActRecord']> = {
  act?: Resolver<ResolversTypes['PowerAct'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['ChangeCause']>, ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  paper?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AllowedPenaltyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AllowedPenalty'] = ResolversParentTypes['AllowedPenalty']> = {
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['DiscretionStep'], ParentType, ContextType>;
  top?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['PenaltyVerdict'], ParentType, ContextType>;
};

export type BilingualResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Bilingual'] = ResolversParentTypes['Bilingual']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangeCauseResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ChangeCause'] = ResolversParentTypes['ChangeCause']> = {
  lawChange?: Resolver<Maybe<ResolversTypes['LawChange']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangeLineResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ChangeLine'] = ResolversParentTypes['ChangeLine']> = {
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
};

export type CitationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  article?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  articleSuffix?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paragraph?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  statute?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CodeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Code'] = ResolversParentTypes['Code']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
};

export type CodeListResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CodeList'] = ResolversParentTypes['CodeList']> = {
  codes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CompletenessResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Completeness'] = ResolversParentTypes['Completeness']> = {
  missing?: Resolver<ReadonlyArray<ResolversTypes['PublicationElement']>, ParentType, ContextType>;
  required?: Resolver<ReadonlyArray<ResolversTypes['PublicationElement']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DelegationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Delegation'] = ResolversParentTypes['Delegation']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  nature?: Resolver<ResolversTypes['DelegationNature'], ParentType, ContextType>;
  paper?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  powers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DepartmentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department'], FederationReferenceType extends FederationReferenceTypes['Department'] = FederationReferenceTypes['Department']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Department']> | FederationReferenceType, FederationReferenceType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  creditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  delegations?: Resolver<ReadonlyArray<ResolversTypes['Delegation']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  formerCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DepartmentKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisationCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  powerItems?: Resolver<ResolversTypes['PowerItemConnection'], ParentType, ContextType, Partial<DepartmentPowerItemsArgs>>;
  publication?: Resolver<ResolversTypes['PublicationScore'], ParentType, ContextType, Partial<DepartmentPublicationArgs>>;
  region?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType>;
  upkeep?: Resolver<ResolversTypes['UpkeepScore'], ParentType, ContextType, RequireFields<DepartmentUpkeepArgs, 'from' | 'to'>>;
};

export type DepartmentConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DepartmentConnection'] = ResolversParentTypes['DepartmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DepartmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DepartmentEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DepartmentEdge'] = ResolversParentTypes['DepartmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
};

export type DiscretionStepResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DiscretionStep'] = ResolversParentTypes['DiscretionStep']> = {
  base?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  circumstances?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rangeKind?: Resolver<ResolversTypes['PenaltyRangeKind'], ParentType, ContextType>;
  top?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FacetResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FieldResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Field'] = ResolversParentTypes['Field']> = {
  codeList?: Resolver<Maybe<ResolversTypes['CodeList']>, ParentType, ContextType>;
  codeSeparator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  length?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requiredWhen?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  scale?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  technical?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['FieldType'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['LengthUnit']>, ParentType, ContextType>;
};

export type FlowResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Flow'] = ResolversParentTypes['Flow']> = {
  png?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['FlowStep']>, ParentType, ContextType>;
  svg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FlowArrowResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FlowArrow'] = ResolversParentTypes['FlowArrow']> = {
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FlowStepResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FlowStep'] = ResolversParentTypes['FlowStep']> = {
  complaint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  duty?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['TimeLimit']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  next?: Resolver<ReadonlyArray<ResolversTypes['FlowArrow']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rights?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supervision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HighlightResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pieces?: Resolver<ReadonlyArray<ResolversTypes['HighlightPiece']>, ParentType, ContextType>;
};

export type HighlightPieceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['HighlightPiece'] = ResolversParentTypes['HighlightPiece']> = {
  hit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  label?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IndicatorEntryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IndicatorEntry'] = ResolversParentTypes['IndicatorEntry']> = {
  label?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  national?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provincial?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  structured?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['Bilingual']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LawChangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LawChange'] = ResolversParentTypes['LawChange']> = {
  articles?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  effective?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  enteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  enteredBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LawChangeKind'], ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statute?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  touched?: Resolver<ReadonlyArray<ResolversTypes['TouchedPower']>, ParentType, ContextType, Partial<LawChangeTouchedArgs>>;
};

export type MaterialResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Material'] = ResolversParentTypes['Material']> = {
  copies?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MissingFactResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MissingFact'] = ResolversParentTypes['MissingFact']> = {
  kind?: Resolver<ResolversTypes['MissingKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface MonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Month'], any> {
  name: 'Month';
}

export type MutationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  changePower?: Resolver<ResolversTypes['PowerFiling'], ParentType, ContextType, RequireFields<MutationChangePowerArgs, 'code' | 'content'>>;
  clearPower?: Resolver<ResolversTypes['PowerFiling'], ParentType, ContextType, RequireFields<MutationClearPowerArgs, 'content' | 'department' | 'type'>>;
  enterLawChange?: Resolver<ResolversTypes['LawChange'], ParentType, ContextType, RequireFields<MutationEnterLawChangeArgs, 'change'>>;
  moveFiling?: Resolver<ResolversTypes['PowerFiling'], ParentType, ContextType, RequireFields<MutationMoveFilingArgs, 'act' | 'id'>>;
  movePower?: Resolver<ResolversTypes['PowerItem'], ParentType, ContextType, RequireFields<MutationMovePowerArgs, 'act' | 'code'>>;
  reviseFiling?: Resolver<ResolversTypes['PowerFiling'], ParentType, ContextType, RequireFields<MutationReviseFilingArgs, 'content' | 'id'>>;
};

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PenaltyAssessmentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PenaltyAssessment'] = ResolversParentTypes['PenaltyAssessment']> = {
  allowed?: Resolver<ReadonlyArray<ResolversTypes['AllowedPenalty']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['MissingFact']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AssessmentOutcome'], ParentType, ContextType>;
  power?: Resolver<ResolversTypes['PowerItem'], ParentType, ContextType>;
  unknown?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PowerCodePartsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PowerCodeParts'] = ResolversParentTypes['PowerCodeParts']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  creditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['Bilingual']>, ParentType, ContextType>;
  generation?: Resolver<Maybe<ResolversTypes['CodeGeneration']>, ParentType, ContextType>;
  organisationCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serial?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  typeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['TypeInList']>, ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PowerContentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PowerContent'] = ResolversParentTypes['PowerContent']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  discretion?: Resolver<ReadonlyArray<ResolversTypes['DiscretionStep']>, ParentType, ContextType>;
  holderNature?: Resolver<Maybe<ResolversTypes['HolderNature']>, ParentType, ContextType>;
  indicator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PowerContentIndicatorArgs, 'name'>>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType, Partial<PowerContentIndicatorsArgs>>;
  internalFlow?: Resolver<Maybe<ResolversTypes['Flow']>, ParentType, ContextType>;
  legalBasis?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['Material']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  promisedLimit?: Resolver<Maybe<ResolversTypes['TimeLimit']>, ParentType, ContextType>;
  publicFlow?: Resolver<Maybe<ResolversTypes['Flow']>, ParentType, ContextType>;
  riskPoints?: Resolver<ReadonlyArray<ResolversTypes['RiskPoint']>, ParentType, ContextType>;
  statutoryLimit?: Resolver<Maybe<ResolversTypes['TimeLimit']>, ParentType, ContextType>;
  withheld?: Resolver<ReadonlyArray<ResolversTypes['Withheld']>, ParentType, ContextType>;
};

export type PowerFilingResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PowerFiling'] = ResolversParentTypes['PowerFiling']> = {
  acts?: Resolver<ReadonlyArray<ResolversTypes['ActRecord']>, ParentType, ContextType>;
  allowedActs?: Resolver<ReadonlyArray<ResolversTypes['PowerAct']>, ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['ChangeCause']>, ParentType, ContextType>;
  content?: Resolver<ResolversTypes['PowerContent'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FilingKind'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  power?: Resolver<Maybe<ResolversTypes['PowerItem']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['PowerState'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['PowerType'], ParentType, ContextType>;
};

export type PowerFilingConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PowerFilingConnection'] = ResolversParentTypes['PowerFilingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PowerFilingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PowerFiling']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PowerFilingEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PowerFilingEdge'] = ResolversParentTypes['PowerFilingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PowerFiling'], ParentType, ContextType>;
};

export type PowerFoundResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PowerFound'] = ResolversParentTypes['PowerFound']> = {
  by?: Resolver<ResolversTypes['FoundBy'], ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['Highlight']>, ParentType, ContextType>;
  power?: Resolver<ResolversTypes['PowerItem'], ParentType, ContextType>;
};

export type PowerFoundConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PowerFoundConnection'] = ResolversParentTypes['PowerFoundConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PowerFoundEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['SearchFacets'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PowerFound']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PowerFoundEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PowerFoundEdge'] = ResolversParentTypes['PowerFoundEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PowerFound'], ParentType, ContextType>;
};

export type PowerItemResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PowerItem'] = ResolversParentTypes['PowerItem'], FederationReferenceType extends FederationReferenceTypes['PowerItem'] = FederationReferenceTypes['PowerItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PowerItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acts?: Resolver<ReadonlyArray<ResolversTypes['ActRecord']>, ParentType, ContextType>;
  allowedActs?: Resolver<ReadonlyArray<ResolversTypes['PowerAct']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['ChangeCause']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  codeParts?: Resolver<ResolversTypes['PowerCodeParts'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['PowerContent'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  formerCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalBasis?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openFiling?: Resolver<Maybe<ResolversTypes['PowerFiling']>, ParentType, ContextType>;
  promisedLimit?: Resolver<Maybe<ResolversTypes['TimeLimit']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PowerState'], ParentType, ContextType>;
  statutoryLimit?: Resolver<Maybe<ResolversTypes['TimeLimit']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['PowerType'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['PowerVersion']>, ParentType, ContextType>;
};

export type PowerItemConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PowerItemConnection'] = ResolversParentTypes['PowerItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PowerItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PowerItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PowerItemEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PowerItemEdge'] = ResolversParentTypes['PowerItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PowerItem'], ParentType, ContextType>;
};

export type PowerPeriodResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PowerPeriod'] = ResolversParentTypes['PowerPeriod']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PowerState'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PowerTypeCodeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PowerTypeCode'] = ResolversParentTypes['PowerTypeCode']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['PowerType'], ParentType, ContextType>;
};

export type PowerTypeListResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PowerTypeList'] = ResolversParentTypes['PowerTypeList']> = {
  codes?: Resolver<ReadonlyArray<ResolversTypes['PowerTypeCode']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  packs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PowerVersionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PowerVersion'] = ResolversParentTypes['PowerVersion']> = {
  cause?: Resolver<Maybe<ResolversTypes['ChangeCause']>, ParentType, ContextType>;
  content?: Resolver<ResolversTypes['PowerContent'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  legalBasis?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  promisedLimit?: Resolver<Maybe<ResolversTypes['TimeLimit']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PowerState'], ParentType, ContextType>;
  statutoryLimit?: Resolver<Maybe<ResolversTypes['TimeLimit']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PublicationElementResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PublicationElement'] = ResolversParentTypes['PublicationElement']> = {
  label?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PublicationGapResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PublicationGap'] = ResolversParentTypes['PublicationGap']> = {
  missing?: Resolver<ReadonlyArray<ResolversTypes['PublicationElement']>, ParentType, ContextType>;
  power?: Resolver<ResolversTypes['PowerItem'], ParentType, ContextType>;
};

export type PublicationScoreResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PublicationScore'] = ResolversParentTypes['PublicationScore']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['PublicationGap']>, ParentType, ContextType, Partial<PublicationScoreGapsArgs>>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  powers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  assessPenalty?: Resolver<Maybe<ResolversTypes['PenaltyAssessment']>, ParentType, ContextType, RequireFields<QueryAssessPenaltyArgs, 'circumstances' | 'code'>>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType, RequireFields<QueryDepartmentArgs, 'code'>>;
  departments?: Resolver<ResolversTypes['DepartmentConnection'], ParentType, ContextType, Partial<QueryDepartmentsArgs>>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['IndicatorEntry']>, ParentType, ContextType>;
  judgeRecord?: Resolver<Maybe<ResolversTypes['RecordVerdict']>, ParentType, ContextType, RequireFields<QueryJudgeRecordArgs, 'fields' | 'pack' | 'recordType'>>;
  lawChange?: Resolver<Maybe<ResolversTypes['LawChange']>, ParentType, ContextType, RequireFields<QueryLawChangeArgs, 'id'>>;
  lawChanges?: Resolver<ReadonlyArray<ResolversTypes['LawChange']>, ParentType, ContextType, Partial<QueryLawChangesArgs>>;
  powerCode?: Resolver<ResolversTypes['PowerCodeParts'], ParentType, ContextType, RequireFields<QueryPowerCodeArgs, 'code'>>;
  powerFiling?: Resolver<Maybe<ResolversTypes['PowerFiling']>, ParentType, ContextType, RequireFields<QueryPowerFilingArgs, 'id'>>;
  powerFilings?: Resolver<ResolversTypes['PowerFilingConnection'], ParentType, ContextType, Partial<QueryPowerFilingsArgs>>;
  powerItem?: Resolver<Maybe<ResolversTypes['PowerItem']>, ParentType, ContextType, RequireFields<QueryPowerItemArgs, 'code'>>;
  powerItems?: Resolver<ResolversTypes['PowerItemConnection'], ParentType, ContextType, Partial<QueryPowerItemsArgs>>;
  powerTypeLists?: Resolver<ReadonlyArray<ResolversTypes['PowerTypeList']>, ParentType, ContextType>;
  publicationScore?: Resolver<ResolversTypes['PublicationScore'], ParentType, ContextType, Partial<QueryPublicationScoreArgs>>;
  referenceEdition?: Resolver<ResolversTypes['ReferenceEdition'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'code'>>;
  regionSuccession?: Resolver<Maybe<ResolversTypes['RegionSuccession']>, ParentType, ContextType, RequireFields<QueryRegionSuccessionArgs, 'code'>>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType, Partial<QueryRegionsArgs>>;
  rule?: Resolver<Maybe<ResolversTypes['Rule']>, ParentType, ContextType, RequireFields<QueryRuleArgs, 'code'>>;
  rules?: Resolver<ResolversTypes['RuleConnection'], ParentType, ContextType, Partial<QueryRulesArgs>>;
  searchPowers?: Resolver<ResolversTypes['PowerFoundConnection'], ParentType, ContextType, RequireFields<QuerySearchPowersArgs, 'query'>>;
  specificationChanges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ChangeLine']>>, ParentType, ContextType, RequireFields<QuerySpecificationChangesArgs, 'from' | 'to'>>;
  specificationInForce?: Resolver<Maybe<ResolversTypes['SpecificationPack']>, ParentType, ContextType, RequireFields<QuerySpecificationInForceArgs, 'period' | 'recordType'>>;
  specificationPack?: Resolver<Maybe<ResolversTypes['SpecificationPack']>, ParentType, ContextType, RequireFields<QuerySpecificationPackArgs, 'id'>>;
  specificationPacks?: Resolver<ReadonlyArray<ResolversTypes['SpecificationPack']>, ParentType, ContextType>;
};

export type RecordFindingResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RecordFinding'] = ResolversParentTypes['RecordFinding']> = {
  expected?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type RecordTypeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RecordType'] = ResolversParentTypes['RecordType']> = {
  businessDate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['Field']>, ParentType, ContextType>;
  key?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['RecordRole'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type RecordVerdictResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RecordVerdict'] = ResolversParentTypes['RecordVerdict']> = {
  conforms?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['RecordFinding']>, ParentType, ContextType>;
};

export type ReferenceDepartmentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReferenceDepartment'] = ResolversParentTypes['ReferenceDepartment']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DepartmentKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReferenceEditionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReferenceEdition'] = ResolversParentTypes['ReferenceEdition']> = {
  departments?: Resolver<ReadonlyArray<ResolversTypes['ReferenceDepartment']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  powers?: Resolver<ReadonlyArray<ResolversTypes['ReferencePower']>, ParentType, ContextType>;
  standards?: Resolver<ReadonlyArray<ResolversTypes['ReferenceStandard']>, ParentType, ContextType>;
};

export type ReferencePowerResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReferencePower'] = ResolversParentTypes['ReferencePower']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['PowerPeriod']>, ParentType, ContextType>;
};

export type ReferenceStandardResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReferenceStandard'] = ResolversParentTypes['ReferenceStandard']> = {
  discretion?: Resolver<ReadonlyArray<ResolversTypes['DiscretionStep']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  power?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['FlowStep']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type RegionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  departments?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
};

export type RegionSuccessionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RegionSuccession'] = ResolversParentTypes['RegionSuccession']> = {
  basis?: Resolver<Maybe<ResolversTypes['Bilingual']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['SuccessionKind'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
};

export type RiskPointResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RiskPoint'] = ResolversParentTypes['RiskPoint']> = {
  control?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RuleResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Rule'] = ResolversParentTypes['Rule'], FederationReferenceType extends FederationReferenceTypes['Rule'] = FederationReferenceTypes['Rule']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Rule']> | FederationReferenceType, FederationReferenceType, ContextType>;
  basis?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fail?: Resolver<ReadonlyArray<ResolversTypes['RuleExample']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pack?: Resolver<ResolversTypes['SpecificationPack'], ParentType, ContextType>;
  parameters?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  pass?: Resolver<ReadonlyArray<ResolversTypes['RuleExample']>, ParentType, ContextType>;
  recordTypes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
};

export type RuleConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RuleConnection'] = ResolversParentTypes['RuleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RuleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RuleEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RuleEdge'] = ResolversParentTypes['RuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
};

export type RuleExampleResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RuleExample'] = ResolversParentTypes['RuleExample']> = {
  also?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  recordType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  set?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type SearchFacetsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SearchFacets'] = ResolversParentTypes['SearchFacets']> = {
  department?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  region?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  state?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  type?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
};

export type SpecificationPackResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SpecificationPack'] = ResolversParentTypes['SpecificationPack'], FederationReferenceType extends FederationReferenceTypes['SpecificationPack'] = FederationReferenceTypes['SpecificationPack']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SpecificationPack']> | FederationReferenceType, FederationReferenceType, ContextType>;
  codeLists?: Resolver<ReadonlyArray<ResolversTypes['CodeList']>, ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  effectiveTo?: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordTypes?: Resolver<ReadonlyArray<ResolversTypes['RecordType']>, ParentType, ContextType, Partial<SpecificationPackRecordTypesArgs>>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType, Partial<SpecificationPackRulesArgs>>;
  source?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TimeLimitResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TimeLimit'] = ResolversParentTypes['TimeLimit']> = {
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['TimeUnit'], ParentType, ContextType>;
};

export type TouchedPowerResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TouchedPower'] = ResolversParentTypes['TouchedPower']> = {
  outcome?: Resolver<ResolversTypes['UpdateOutcome'], ParentType, ContextType>;
  power?: Resolver<ResolversTypes['PowerItem'], ParentType, ContextType>;
  updatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type TypeInListResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TypeInList'] = ResolversParentTypes['TypeInList']> = {
  list?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['PowerType']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UpkeepFaultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UpkeepFault'] = ResolversParentTypes['UpkeepFault']> = {
  change?: Resolver<ResolversTypes['LawChange'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['UpdateOutcome'], ParentType, ContextType>;
  power?: Resolver<ResolversTypes['PowerItem'], ParentType, ContextType>;
};

export type UpkeepScoreResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UpkeepScore'] = ResolversParentTypes['UpkeepScore']> = {
  basis?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  notInTime?: Resolver<ReadonlyArray<ResolversTypes['UpkeepFault']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type WithheldResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Withheld'] = ResolversParentTypes['Withheld']> = {
  label?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  ActRecord?: ActRecordResolvers<ContextType>;
  AllowedPenalty?: AllowedPenaltyResolvers<ContextType>;
  Bilingual?: BilingualResolvers<ContextType>;
  ChangeCause?: ChangeCauseResolvers<ContextType>;
  ChangeLine?: ChangeLineResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Code?: CodeResolvers<ContextType>;
  CodeList?: CodeListResolvers<ContextType>;
  Completeness?: CompletenessResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Delegation?: DelegationResolvers<ContextType>;
  Department?: DepartmentResolvers<ContextType>;
  DepartmentConnection?: DepartmentConnectionResolvers<ContextType>;
  DepartmentEdge?: DepartmentEdgeResolvers<ContextType>;
  DiscretionStep?: DiscretionStepResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  Field?: FieldResolvers<ContextType>;
  Flow?: FlowResolvers<ContextType>;
  FlowArrow?: FlowArrowResolvers<ContextType>;
  FlowStep?: FlowStepResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  HighlightPiece?: HighlightPieceResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IndicatorEntry?: IndicatorEntryResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LawChange?: LawChangeResolvers<ContextType>;
  Material?: MaterialResolvers<ContextType>;
  MissingFact?: MissingFactResolvers<ContextType>;
  Month?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PenaltyAssessment?: PenaltyAssessmentResolvers<ContextType>;
  PowerCodeParts?: PowerCodePartsResolvers<ContextType>;
  PowerContent?: PowerContentResolvers<ContextType>;
  PowerFiling?: PowerFilingResolvers<ContextType>;
  PowerFilingConnection?: PowerFilingConnectionResolvers<ContextType>;
  PowerFilingEdge?: PowerFilingEdgeResolvers<ContextType>;
  PowerFound?: PowerFoundResolvers<ContextType>;
  PowerFoundConnection?: PowerFoundConnectionResolvers<ContextType>;
  PowerFoundEdge?: PowerFoundEdgeResolvers<ContextType>;
  PowerItem?: PowerItemResolvers<ContextType>;
  PowerItemConnection?: PowerItemConnectionResolvers<ContextType>;
  PowerItemEdge?: PowerItemEdgeResolvers<ContextType>;
  PowerPeriod?: PowerPeriodResolvers<ContextType>;
  PowerTypeCode?: PowerTypeCodeResolvers<ContextType>;
  PowerTypeList?: PowerTypeListResolvers<ContextType>;
  PowerVersion?: PowerVersionResolvers<ContextType>;
  PublicationElement?: PublicationElementResolvers<ContextType>;
  PublicationGap?: PublicationGapResolvers<ContextType>;
  PublicationScore?: PublicationScoreResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordFinding?: RecordFindingResolvers<ContextType>;
  RecordType?: RecordTypeResolvers<ContextType>;
  RecordVerdict?: RecordVerdictResolvers<ContextType>;
  ReferenceDepartment?: ReferenceDepartmentResolvers<ContextType>;
  ReferenceEdition?: ReferenceEditionResolvers<ContextType>;
  ReferencePower?: ReferencePowerResolvers<ContextType>;
  ReferenceStandard?: ReferenceStandardResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionSuccession?: RegionSuccessionResolvers<ContextType>;
  RiskPoint?: RiskPointResolvers<ContextType>;
  Rule?: RuleResolvers<ContextType>;
  RuleConnection?: RuleConnectionResolvers<ContextType>;
  RuleEdge?: RuleEdgeResolvers<ContextType>;
  RuleExample?: RuleExampleResolvers<ContextType>;
  SearchFacets?: SearchFacetsResolvers<ContextType>;
  SpecificationPack?: SpecificationPackResolvers<ContextType>;
  TimeLimit?: TimeLimitResolvers<ContextType>;
  TouchedPower?: TouchedPowerResolvers<ContextType>;
  TypeInList?: TypeInListResolvers<ContextType>;
  UpkeepFault?: UpkeepFaultResolvers<ContextType>;
  UpkeepScore?: UpkeepScoreResolvers<ContextType>;
  Withheld?: WithheldResolvers<ContextType>;
};

