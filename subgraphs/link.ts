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
}
