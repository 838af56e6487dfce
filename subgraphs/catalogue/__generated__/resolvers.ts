import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Department as DepartmentRecord } from '../library.ts';
import type { DepartmentPage, PowerPage, RecordTypeOfPack, FieldOfPack, RulePage } from '../graph-parents.ts';
import type { PowerOnDay, DatedVersion, PowerPeriod as PeriodOfPower } from '../power-on-day.ts';
import type { SpecificationPack as Pack, CodeList as PackCodeList } from '../../../conformity/pack/pack.ts';
import type { ShelvedRule } from '../pack-shelf.ts';
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
   * Region code (GB/T 2260, six digits).
   * 行政区划代码（GB/T 2260，六位）。
   */
  readonly region: Scalars['String']['output'];
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
 * One administrative power, as it stood on the day asked for.
 * 权力事项，为查询之日的版本。
 */
export type PowerItem = {
  readonly __typename?: 'PowerItem';
  /**
   * The day that the rest of this answer is about; today unless asked otherwise.
   * 以下内容所属日期，未指定时为当日。
   */
  readonly asOf: Scalars['Date']['output'];
  /**
   * Power code, of either generation.
   * 权力编码，新旧两代均可。
   */
  readonly code: Scalars['String']['output'];
  /**
   * Who holds it.
   * 实施部门。
   */
  readonly department: Department;
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
   * In use: it may be exercised.
   * 在用，可以行使。
   */
  | 'IN_USE'
  /**
   * Suspended: it may not be exercised for the time being.
   * 挂起，暂不得行使。
   */
  | 'SUSPENDED';

/**
 * Type of an administrative power.
 * 权力类型。
 */
export type PowerType =
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
  | 'RULING';

/**
 * What a power was from one day until the next version.
 * 权力事项的一个版本，自生效日至下一版本之前。
 */
export type PowerVersion = {
  readonly __typename?: 'PowerVersion';
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
 * What may be asked of the catalogue.
 * 目录可供查询的内容。
 */
export type Query = {
  readonly __typename?: 'Query';
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
   * Whole catalogue for checking; administrators and the hub only.
   * 供校验使用的整版目录，仅限管理员与枢纽。
   */
  readonly referenceEdition: ReferenceEdition;
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
  Bilingual: ResolverTypeWrapper<Bilingual>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Code: ResolverTypeWrapper<Code>;
  CodeList: ResolverTypeWrapper<PackCodeList>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Department: ResolverTypeWrapper<DepartmentRecord>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  DepartmentConnection: ResolverTypeWrapper<DepartmentPage>;
  DepartmentEdge: ResolverTypeWrapper<Omit<DepartmentEdge, 'node'> & { node: ResolversTypes['Department'] }>;
  DepartmentFilter: DepartmentFilter;
  DepartmentKind: DepartmentKind;
  Field: ResolverTypeWrapper<FieldOfPack>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  FieldType: FieldType;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LengthUnit: LengthUnit;
  Month: ResolverTypeWrapper<Scalars['Month']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PowerItem: ResolverTypeWrapper<PowerOnDay>;
  PowerItemConnection: ResolverTypeWrapper<PowerPage>;
  PowerItemEdge: ResolverTypeWrapper<Omit<PowerItemEdge, 'node'> & { node: ResolversTypes['PowerItem'] }>;
  PowerItemFilter: PowerItemFilter;
  PowerPeriod: ResolverTypeWrapper<PeriodOfPower>;
  PowerState: PowerState;
  PowerType: PowerType;
  PowerVersion: ResolverTypeWrapper<DatedVersion>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordRole: RecordRole;
  RecordType: ResolverTypeWrapper<RecordTypeOfPack>;
  ReferenceDepartment: ResolverTypeWrapper<ReferenceDepartment>;
  ReferenceEdition: ResolverTypeWrapper<Omit<ReferenceEdition, 'powers'> & { powers: ReadonlyArray<ResolversTypes['ReferencePower']> }>;
  ReferencePower: ResolverTypeWrapper<Omit<ReferencePower, 'periods'> & { periods: ReadonlyArray<ResolversTypes['PowerPeriod']> }>;
  Rule: ResolverTypeWrapper<ShelvedRule>;
  RuleConnection: ResolverTypeWrapper<RulePage>;
  RuleEdge: ResolverTypeWrapper<Omit<RuleEdge, 'node'> & { node: ResolversTypes['Rule'] }>;
  RuleExample: ResolverTypeWrapper<RuleExample>;
  RuleFilter: RuleFilter;
  Severity: Severity;
  SpecificationPack: ResolverTypeWrapper<Pack>;
  TimeLimit: ResolverTypeWrapper<TimeLimit>;
  TimeUnit: TimeUnit;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Bilingual: Bilingual;
  String: Scalars['String']['output'];
  Code: Code;
  CodeList: PackCodeList;
  Date: Scalars['Date']['output'];
  Department: DepartmentRecord;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  DepartmentConnection: DepartmentPage;
  DepartmentEdge: Omit<DepartmentEdge, 'node'> & { node: ResolversParentTypes['Department'] };
  DepartmentFilter: DepartmentFilter;
  Field: FieldOfPack;
  Boolean: Scalars['Boolean']['output'];
  JSON: Scalars['JSON']['output'];
  Month: Scalars['Month']['output'];
  PageInfo: PageInfo;
  PowerItem: PowerOnDay;
  PowerItemConnection: PowerPage;
  PowerItemEdge: Omit<PowerItemEdge, 'node'> & { node: ResolversParentTypes['PowerItem'] };
  PowerItemFilter: PowerItemFilter;
  PowerPeriod: PeriodOfPower;
  PowerVersion: DatedVersion;
  Query: Record<PropertyKey, never>;
  RecordType: RecordTypeOfPack;
  ReferenceDepartment: ReferenceDepartment;
  ReferenceEdition: Omit<ReferenceEdition, 'powers'> & { powers: ReadonlyArray<ResolversParentTypes['ReferencePower']> };
  ReferencePower: Omit<ReferencePower, 'periods'> & { periods: ReadonlyArray<ResolversParentTypes['PowerPeriod']> };
  Rule: ShelvedRule;
  RuleConnection: RulePage;
  RuleEdge: Omit<RuleEdge, 'node'> & { node: ResolversParentTypes['Rule'] };
  RuleExample: RuleExample;
  RuleFilter: RuleFilter;
  SpecificationPack: Pack;
  TimeLimit: TimeLimit;
};

export type BilingualResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Bilingual'] = ResolversParentTypes['Bilingual']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DepartmentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department'], FederationReferenceType extends FederationReferenceTypes['Department'] = FederationReferenceTypes['Department']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Department']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DepartmentKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  powerItems?: Resolver<ResolversTypes['PowerItemConnection'], ParentType, ContextType, Partial<DepartmentPowerItemsArgs>>;
  region?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type PowerItemResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PowerItem'] = ResolversParentTypes['PowerItem'], FederationReferenceType extends FederationReferenceTypes['PowerItem'] = FederationReferenceTypes['PowerItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PowerItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalBasis?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type PowerVersionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PowerVersion'] = ResolversParentTypes['PowerVersion']> = {
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

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType, RequireFields<QueryDepartmentArgs, 'code'>>;
  departments?: Resolver<ResolversTypes['DepartmentConnection'], ParentType, ContextType, Partial<QueryDepartmentsArgs>>;
  powerItem?: Resolver<Maybe<ResolversTypes['PowerItem']>, ParentType, ContextType, RequireFields<QueryPowerItemArgs, 'code'>>;
  powerItems?: Resolver<ResolversTypes['PowerItemConnection'], ParentType, ContextType, Partial<QueryPowerItemsArgs>>;
  referenceEdition?: Resolver<ResolversTypes['ReferenceEdition'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['Rule']>, ParentType, ContextType, RequireFields<QueryRuleArgs, 'code'>>;
  rules?: Resolver<ResolversTypes['RuleConnection'], ParentType, ContextType, Partial<QueryRulesArgs>>;
  specificationInForce?: Resolver<Maybe<ResolversTypes['SpecificationPack']>, ParentType, ContextType, RequireFields<QuerySpecificationInForceArgs, 'period' | 'recordType'>>;
  specificationPack?: Resolver<Maybe<ResolversTypes['SpecificationPack']>, ParentType, ContextType, RequireFields<QuerySpecificationPackArgs, 'id'>>;
  specificationPacks?: Resolver<ReadonlyArray<ResolversTypes['SpecificationPack']>, ParentType, ContextType>;
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

export type ReferenceDepartmentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReferenceDepartment'] = ResolversParentTypes['ReferenceDepartment']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DepartmentKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReferenceEditionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReferenceEdition'] = ResolversParentTypes['ReferenceEdition']> = {
  departments?: Resolver<ReadonlyArray<ResolversTypes['ReferenceDepartment']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  powers?: Resolver<ReadonlyArray<ResolversTypes['ReferencePower']>, ParentType, ContextType>;
};

export type ReferencePowerResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReferencePower'] = ResolversParentTypes['ReferencePower']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['PowerPeriod']>, ParentType, ContextType>;
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

export type Resolvers<ContextType = SubgraphContext> = {
  Bilingual?: BilingualResolvers<ContextType>;
  Code?: CodeResolvers<ContextType>;
  CodeList?: CodeListResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Department?: DepartmentResolvers<ContextType>;
  DepartmentConnection?: DepartmentConnectionResolvers<ContextType>;
  DepartmentEdge?: DepartmentEdgeResolvers<ContextType>;
  Field?: FieldResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Month?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  PowerItem?: PowerItemResolvers<ContextType>;
  PowerItemConnection?: PowerItemConnectionResolvers<ContextType>;
  PowerItemEdge?: PowerItemEdgeResolvers<ContextType>;
  PowerPeriod?: PowerPeriodResolvers<ContextType>;
  PowerVersion?: PowerVersionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordType?: RecordTypeResolvers<ContextType>;
  ReferenceDepartment?: ReferenceDepartmentResolvers<ContextType>;
  ReferenceEdition?: ReferenceEditionResolvers<ContextType>;
  ReferencePower?: ReferencePowerResolvers<ContextType>;
  Rule?: RuleResolvers<ContextType>;
  RuleConnection?: RuleConnectionResolvers<ContextType>;
  RuleEdge?: RuleEdgeResolvers<ContextType>;
  RuleExample?: RuleExampleResolvers<ContextType>;
  SpecificationPack?: SpecificationPackResolvers<ContextType>;
  TimeLimit?: TimeLimitResolvers<ContextType>;
};

