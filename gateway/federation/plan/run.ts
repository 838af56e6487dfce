import type { ExecutionResult, GraphQLError } from 'graphql';
import type { Log } from '../../../kernel/log.ts';
import type { SubgraphContext } from '../../../subgraphs/subgraph.ts';
import type { OperationWatch } from '../watch.ts';
import type { Path } from './walk.ts';
import type { Tree } from './tree.ts';

/** An error on its way to the client; its path still in the plan's keys. */
export interface RunError {
  readonly error: GraphQLError;
  readonly path: Path | undefined;
}

/** What a fetch that failed as a whole leaves out of the answer. */
export interface MissingPart {
  readonly subgraph: string;
  readonly code: string;
  /** Fields that are missing, as `departments[].cases`, in the plan's keys. */
  readonly fields: readonly string[];
}

/** One run of a plan: what it was given, and what it has gathered so far. */
export interface Run {
  readonly data: Tree;
  /** As the client sent them. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Coerced, with defaults. */
  readonly coerced: Readonly<Record<string, unknown>>;
  readonly context: SubgraphContext;
  readonly signal: AbortSignal | undefined;
  readonly log: Log;
  readonly watch: OperationWatch | undefined;
  readonly errors: RunError[];
  readonly missing: MissingPart[];
  /** For a subscription: the event that this run completes. */
  readonly event?: ExecutionResult | undefined;
}

/** A compiled node of a plan. Returns nothing when it ends at once, so that runs in process need not wait. */
export type Step = (run: Run) => Promise<void> | undefined;
