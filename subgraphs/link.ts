import type { DocumentNode, ExecutionResult } from 'graphql';
import type { SubgraphContext } from './subgraph.ts';

/** One operation for one subgraph. */
export interface LinkOperation {
  readonly document: DocumentNode;
  /** The same as text; what goes over a network and keys caches. */
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  readonly context: SubgraphContext;
  readonly signal?: AbortSignal;
}

/**
 * The way to a subgraph, in the same process or across the network: the gateway's plans and a subgraph's own
 * questions to another go through the same interface. Never throws for what the subgraph answers: errors are
 * in the result; throws only when no answer can be had.
 */
export interface SubgraphLink {
  readonly name: string;
  execute(operation: LinkOperation): Promise<ExecutionResult>;
  /**
   * Makes ready an operation that will be asked often, so that only variables and caller change. The operation must
   * be valid. Answers may be handed over at once, and belong to the caller, who may change them.
   */
  prepare?(operation: Pick<LinkOperation, 'document' | 'query' | 'operationName'>): PreparedOperation;
  /**
   * Runs a subscription 订阅: an answer for each event until the subgraph ends it, the stream is left, or the signal is
   * set off; or one answer with errors, when it cannot begin.
   */
  subscribe?(operation: LinkOperation): Promise<AsyncIterable<ExecutionResult> | ExecutionResult>;
}

/** The answer of a subgraph, at once or later. */
export type SubgraphAnswer = ExecutionResult | Promise<ExecutionResult>;

/** An operation made ready; throws or rejects only when no answer can be had. */
export type PreparedOperation = (
  variables: Readonly<Record<string, unknown>>,
  context: SubgraphContext,
  signal?: AbortSignal,
) => SubgraphAnswer;
