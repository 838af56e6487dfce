import type { Month } from '../../kernel/month.ts';
import { defineQuestion } from './ask-subgraph.ts';
import type { DepartmentKind, ReportingStanding } from './standing.ts';

const text = { type: 'string' };
const count = { type: 'integer', minimum: 0 };
const flag = { type: 'boolean' };
const instant = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$' };

const object = (properties: Readonly<Record<string, object>>): object => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
});
const listOf = (items: object): object => ({ type: 'array', items });
const orNull = (schema: object): object => ({ anyOf: [schema, { type: 'null' }] });

/** Asks `cases` how departments stand for a period. */
export const standingsQuestion = defineQuestion<
  { readonly period: Month; readonly departments: readonly string[] },
  { readonly reportingStandings: readonly ReportingStanding[] }
>(
  `query SupervisionStandings($period: Month!, $departments: [String!]) {
    reportingStandings(period: $period, departments: $departments) {
      department period deadline firstCompleteArrival submissions rejectedOutstandingAtDeadline rejectedOutstanding
      lateRecords cases countsReported noCasesDeclared
    }
  }`,
  object({
    reportingStandings: listOf(
      object({
        department: text,
        period: text,
        deadline: instant,
        firstCompleteArrival: orNull(instant),
        submissions: count,
        rejectedOutstandingAtDeadline: count,
        rejectedOutstanding: count,
        lateRecords: count,
        cases: count,
        countsReported: flag,
        noCasesDeclared: flag,
      }),
    ),
  }),
);

/** A department as far as scores need it. */
export interface ScoredDepartment {
  readonly code: string;
  readonly kind: DepartmentKind;
  /** Official name in Chinese; asked for with pages of departments. */
  readonly name?: string;
}

const department = object({ code: text, kind: { enum: ['SELF_BUILT', 'UNIFIED', 'VERTICAL'] } });

/** Asks `catalogue` for departments by code; null in the place of one that it does not know. */
export const departmentsQuestion = defineQuestion<
  { readonly departments: readonly { readonly __typename: 'Department'; readonly code: string }[] },
  { readonly _entities: readonly (ScoredDepartment | null)[] }
>(
  `query SupervisionDepartments($departments: [_Any!]!) {
    _entities(representations: $departments) { ... on Department { code kind } }
  }`,
  object({ _entities: listOf(orNull(department)) }),
);

/** A page of departments, whose cursors are also those of their scorecards. */
export interface DepartmentPage {
  readonly edges: readonly { readonly cursor: string; readonly node: ScoredDepartment }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

/** Asks `catalogue` for a page of all departments. */
export const departmentPageQuestion = defineQuestion<
  Readonly<Record<'first' | 'after' | 'last' | 'before', unknown>>,
  { readonly departments: DepartmentPage }
>(
  `query SupervisionDepartmentPage($first: Int, $after: String, $last: Int, $before: String) {
    departments(first: $first, after: $after, last: $last, before: $before) {
      edges { cursor node { code kind name } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
    }
  }`,
  object({
    departments: object({
      edges: listOf(object({ cursor: text, node: department })),
      pageInfo: object({
        hasNextPage: flag,
        hasPreviousPage: flag,
        startCursor: orNull(text),
        endCursor: orNull(text),
      }),
      totalCount: count,
    }),
  }),
);
