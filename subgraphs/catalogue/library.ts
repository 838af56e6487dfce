/** How a department runs its powers 系统类别: a system of its own 自建, the city's 统建, the ministry's or province's 垂管. */
export type DepartmentKind = 'SELF_BUILT' | 'UNIFIED' | 'VERTICAL';

/** Type of power 权力类型: 许可, 处罚, 征收, 强制, 给付, 确认, 奖励, 裁决, 征用, 其他. Codes of it differ from list to list; this is what they mean. */
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
  | 'OTHER';

/** State of a power 权力状态: 在用, 挂起, 废止. */
export type PowerState = 'IN_USE' | 'SUSPENDED' | 'ABOLISHED';

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
}

/** One administrative power 权力事项, with everything it has been. */
export interface PowerItem {
  readonly code: string;
  /** Code of the department that holds it. */
  readonly department: string;
  readonly type: PowerType;
  /**
   * Oldest first, at least one. A version lasts until the next begins, so that there is neither gap nor overlap;
   * the end of a power is a version that says ABOLISHED.
   */
  readonly versions: readonly PowerVersion[];
}

/** What a power is from a day on. */
export interface PowerVersion {
  /** First day in force, `YYYY-MM-DD`. */
  readonly from: string;
  readonly state: PowerState;
  readonly name: string;
  readonly nameEn?: string;
  /** 法定时限. */
  readonly statutoryLimit?: TimeLimit;
  /** 承诺时限. */
  readonly promisedLimit?: TimeLimit;
  /** Statutes and articles 法律依据, one each. */
  readonly legalBasis: readonly string[];
}

/** Departments and powers to load, or the whole catalogue of one edition. */
export interface CatalogueLibrary {
  readonly departments: readonly Department[];
  readonly powers: readonly PowerItem[];
}

/** What a load did; nothing is ever taken away, since a power that ends is abolished, not deleted. */
export interface LoadReport {
  readonly departments: LoadCounts;
  readonly powers: LoadCounts;
  /** Digest of the whole catalogue after the load: the same content, in whatever order it came, has the same edition. */
  readonly edition: string;
}

export interface LoadCounts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}
