import type { Month } from '../../kernel/month.ts';

/** How a department runs its powers, as the catalogue says. */
export type DepartmentKind = 'SELF_BUILT' | 'UNIFIED' | 'VERTICAL';

/** How a department stands with its reporting for a period 报送情况, as the `cases` subgraph answers. */
export interface ReportingStanding {
  readonly department: string;
  readonly period: Month;
  /** ISO 8601, UTC. */
  readonly deadline: string;
  /** When the first complete delivery had arrived, rehearsals apart; ISO 8601, UTC. */
  readonly firstCompleteArrival?: string | null;
  readonly submissions: number;
  readonly rejectedOutstandingAtDeadline: number;
  readonly rejectedOutstanding: number;
  readonly lateRecords: number;
  readonly cases: number;
  readonly countsReported: boolean;
  readonly noCasesDeclared: boolean;
}

/** The standing of a department from which nothing has come. */
export function emptyStanding(department: string, period: Month, deadline: string): ReportingStanding {
  return {
    department,
    period,
    deadline,
    submissions: 0,
    rejectedOutstandingAtDeadline: 0,
    rejectedOutstanding: 0,
    lateRecords: 0,
    cases: 0,
    countsReported: false,
    noCasesDeclared: false,
  };
}
