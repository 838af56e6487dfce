/** How a department runs its powers 系统类别: a system of its own 自建, the city's 统建, the ministry's or province's 垂管. */
export type DepartmentKind = 'SELF_BUILT' | 'UNIFIED' | 'VERTICAL';

/**
 * Type of power 权力类型: 许可, 处罚, 征收, 强制, 给付, 确认, 奖励, 裁决, 征用, 检查, 非许可审批, 服务, 其他. Codes of it differ from list to
 * list (schemas/catalogue/type-lists.yaml); this is what they mean.
 */
export type PowerType =
  | 'LICENCE'
  | 'PENALTY'
  | 'LEVY'
  | 'COERCION'
  | 'PAYMENT'
  | 'CONFIRMATION'
  | 'REWARD'
  | 'RULING'
  | 'REQUISITION'
  | 'INSPECTION'
  | 'APPROVAL'
  | 'SERVICE'
  | 'OTHER';

/** State of a power 权力状态 that may or might be exercised: 在用, 挂起, 废止. */
export type Standing = 'IN_USE' | 'SUSPENDED' | 'ABOLISHED';

/** Step of a filing 备案步骤: 清理, 编码, 申报, 核定, 公布, 备案. */
export type FilingStep = 'CLEARED' | 'CODED' | 'DECLARED' | 'VERIFIED' | 'PUBLISHED' | 'FILED';

/** State of a power on a day: its standing, or before it has one, the step its first filing has reached. */
export type PowerState = FilingStep | Standing;

/** Time limit 时限; the start day is not counted. */
export interface TimeLimit {
  readonly amount: number;
  readonly unit: 'CALENDAR_DAY' | 'WORKING_DAY' | 'MONTH' | 'YEAR';
}

/** Holder of powers 部门. */
export interface Department {
  readonly code: string;
  /** Official name in Chinese. */
  readonly name: string;
  readonly nameEn?: string;
  readonly kind: DepartmentKind;
  /** GB/T 2260, six digits. */
  readonly region: string;
  /** Code of the department above it. */
  readonly parent?: string;
  /** Unified social credit code 统一社会信用代码; the organisation code is part of it. */
  readonly creditCode?: string;
  /** Codes it bore before. */
  readonly formerCodes?: readonly string[];
  /** Codes of the departments that took over when it ended. */
  readonly successors?: readonly string[];
  /** Day on which it ended. */
  readonly endedOn?: string;
  readonly delegations?: readonly Delegation[];
}

/** A body that exercises powers of a department: authorised by law 授权, or delegated by the department 委托. */
export interface Delegation {
  readonly nature: 'AUTHORISED' | 'DELEGATED';
  /** Name of the body. */
  readonly to: string;
  /** Codes of the powers; absent: all. */
  readonly powers?: readonly string[];
  readonly from: string;
  /** Last day. */
  readonly until?: string;
  /** On what paper. */
  readonly paper: string;
}

/** One administrative power 权力事项, with everything it has been. */
export interface PowerItem {
  readonly code: string;
  /** Code of the department that holds it. */
  readonly department: string;
  readonly type: PowerType;
  /** Codes it bore in earlier lists, or bears in others. */
  readonly formerCodes?: readonly string[];
  /**
   * Oldest first, at least one. A version lasts until the next begins, so that there is neither gap nor overlap;
   * the end of a power is a version that says ABOLISHED.
   */
  readonly versions: readonly PowerVersion[];
}

/** What a power is from a day on. */
export interface PowerVersion extends PowerContent {
  /** First day in force, `YYYY-MM-DD`. */
  readonly from: string;
  readonly state: PowerState;
  /** What brought this version about. */
  readonly cause?: ChangeCause;
}

/** Why a power was changed. */
export interface ChangeCause {
  /** Id of the change of law. */
  readonly lawChange?: string;
  /** In words: statute, notice, reason. */
  readonly reason: string;
}

/** What is said of a power 权力内容: the indicators of the provincial and the national library. */
export interface PowerContent {
  readonly name: string;
  readonly nameEn?: string;
  /** 法定时限. */
  readonly statutoryLimit?: TimeLimit;
  /** 承诺时限. */
  readonly promisedLimit?: TimeLimit;
  /** Statutes and articles 法律依据, one each: 《中华人民共和国建筑法》第七条. */
  readonly legalBasis: readonly string[];
  /** 实施主体性质: 法定机关, 授权组织, 受委托组织. */
  readonly holderNature?: HolderNature;
  /** Indicators kept as text, by the names of schemas/catalogue/indicators.yaml. */
  readonly indicators?: Readonly<Record<string, string>>;
  readonly materials?: readonly Material[];
  readonly riskPoints?: readonly RiskPoint[];
  /** 公示流程: what the public is shown. */
  readonly publicFlow?: readonly FlowStep[];
  /** 内部流程: how it is worked on inside; supervision checks stages against it. */
  readonly internalFlow?: readonly FlowStep[];
  readonly discretion?: readonly DiscretionStep[];
}

export type HolderNature = 'STATUTORY' | 'AUTHORISED' | 'DELEGATED' | 'OTHER';

/** Something an applicant hands in 申请材料. */
export interface Material {
  readonly name: string;
  readonly required: boolean;
  readonly copies?: number;
  /** 来源渠道, 填报须知 … in words. */
  readonly note?: string;
}

/** 廉政风险点: where the exercise of a power could go wrong, and what is done about it. */
export interface RiskPoint {
  readonly kind: string;
  readonly description: string;
  readonly control: string;
}

/** A step of a flowchart 流程环节, as Nanjing 2006-16 二(5) asks: post, duty, limit, supervision, rights, complaints. */
export interface FlowStep {
  /** Unique within the flow; stages of cases name it. */
  readonly id: string;
  readonly name: string;
  /** 承办岗位. */
  readonly post?: string;
  /** 职责要求. */
  readonly duty?: string;
  readonly limit?: TimeLimit;
  /** 监督制约环节. */
  readonly supervision?: string;
  /** 相对人的权利. */
  readonly rights?: string;
  /** 投诉举报途径和方式. */
  readonly complaint?: string;
  /** Steps that may follow; none: the flow ends here. */
  readonly next: readonly { readonly to: string; readonly when?: string }[];
}

/** A step of discretion 裁量档次: which circumstances lead to which penalty. */
export interface DiscretionStep {
  /** 轻微, 一般, 严重 …; unique within the power. */
  readonly grade: string;
  /** Circumstances that must all be given, in the standard's own words. */
  readonly circumstances: readonly string[];
  /** 处罚种类. */
  readonly kind: string;
  readonly range: PenaltyRange;
  /** Statute and article, or number of the standard. */
  readonly basis: string;
}

/**
 * What may be imposed: an amount from low to top (上下限), or a base quantity times a factor (基数), in yuan; or
 * something that is not an amount (其他), in words. A bound that is absent is open.
 */
export type PenaltyRange =
  | { readonly kind: 'AMOUNT'; readonly low?: number; readonly top?: number }
  | { readonly kind: 'BASE'; readonly base: string; readonly low?: number; readonly top?: number }
  | { readonly kind: 'OTHER'; readonly words: string };

/** Departments and powers to load, or the whole catalogue of one edition. */
export interface CatalogueLibrary {
  readonly departments: readonly Department[];
  readonly powers: readonly PowerItem[];
}

/** What a load did; nothing is ever taken away, since a power that ends is abolished, not deleted. */
export interface LoadReport {
  readonly departments: LoadCounts;
  readonly powers: LoadCounts;
  /** Codes of powers left as they are, since acts of their life came after the library that was loaded. */
  readonly kept: readonly string[];
  /** Digest of the whole catalogue after the load: the same content, in whatever order it came, has the same edition. */
  readonly edition: string;
}

export interface LoadCounts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}
