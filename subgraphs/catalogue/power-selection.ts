import type { DepartmentKind, PowerState, PowerType } from './library.ts';

/** Which departments; all that is given must hold. */
export interface DepartmentSelection {
  readonly kinds?: readonly DepartmentKind[] | null | undefined;
  /** First digits of the region code. */
  readonly regionPrefix?: string | null | undefined;
  readonly parent?: string | null | undefined;
  /** Part of name or code, without regard to case. */
  readonly text?: string | null | undefined;
}

/** Which powers; all that is given must hold for the version in force on the day. */
export interface PowerSelection {
  /** `YYYY-MM-DD`; powers without a version in force by then are left out. */
  readonly day: string;
  readonly departments?: readonly string[] | null | undefined;
  readonly types?: readonly PowerType[] | null | undefined;
  readonly states?: readonly PowerState[] | null | undefined;
  /** Part of name or code, without regard to case. */
  readonly text?: string | null | undefined;
  /** First digits of the department's region. */
  readonly regionPrefix?: string | null | undefined;
  /** Powers not yet published: `ALL`, those of one department, or (absent) all too. */
  readonly unpublishedOf?: UnpublishedOf | undefined;
}

/** Whose powers are seen before they are published: everybody's, nobody's, or one department's. */
export type UnpublishedOf = 'ALL' | 'NOBODY' | { readonly department: string };
