import type { DocumentNode } from 'graphql';

/**
 * What is to be asked of which subgraph, in which order 查询计划. Planners differ in their dialects; the executor
 * knows this one.
 */
export type PlanNode =
  | { readonly kind: 'sequence'; readonly nodes: readonly PlanNode[] }
  | { readonly kind: 'parallel'; readonly nodes: readonly PlanNode[] }
  | FetchNode;

/** One operation for one subgraph: from the roots, or for entities that earlier fetches found. */
export interface FetchNode {
  readonly kind: 'fetch';
  readonly subgraph: string;
  readonly operation: 'query' | 'mutation' | 'subscription';
  readonly query: string;
  readonly document: DocumentNode;
  readonly operationName?: string;
  /** Variables of the client's operation that this one uses. */
  readonly variables: readonly string[];
  /** Empty for a fetch from the roots. */
  readonly entities: readonly EntityBatch[];
  readonly rewrites: readonly Rewrite[];
}

/** Entities found at `paths`, represented by what `requires` names, and answered under `key`. */
export interface EntityBatch {
  /** Response key of the `_entities` field. */
  readonly key: string;
  /** Variable that takes the representations; batches may share one. */
  readonly variable: string;
  readonly paths: readonly (readonly PathSegment[])[];
  readonly requires: readonly RequiredSelection[];
  readonly rewriteRepresentations: readonly Rewrite[];
  readonly rewriteAnswers: readonly Rewrite[];
}

/** A step down the answer: into a field, into each item of a list, or on for objects of these types only. */
export type PathSegment = { readonly field: string } | { readonly types: readonly string[] } | { readonly each: true };

/** A part of a representation, as `@key` and `@requires` name it; `key` is where the plan has brought it. */
export type RequiredSelection =
  | { readonly field: string; readonly key: string; readonly selections?: readonly RequiredSelection[] }
  | { readonly type: string; readonly selections: readonly RequiredSelection[] };

/** A correction that a planner wants of a representation or an answer. */
export interface Rewrite {
  readonly path: readonly ({ readonly key: string } | { readonly types: readonly string[] })[];
  readonly change: { readonly rename: string } | { readonly set: string };
}

/** Plans operations over the subgraphs of one supergraph; pure, so that plans can be kept. */
export interface Planner {
  /** The plan of the one operation in `query`; undefined when there is nothing to fetch. Throws what it cannot plan. */
  plan(query: string): PlanNode | undefined;
}
