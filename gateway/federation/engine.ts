import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import type { SubgraphContext } from '../../subgraphs/subgraph.ts';

/** One operation of a client against the whole graph. */
export interface GatewayOperation {
  readonly document: DocumentNode;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  readonly context: SubgraphContext;
  readonly signal?: AbortSignal;
}

/**
 * Plans an operation over the subgraphs and executes the plan. The one seam between the gateway's front door and
 * federation: whatever stands behind it, the front door does not change.
 */
export interface FederationEngine {
  /** What a client sees (the API schema), for validation, introspection and GraphiQL. */
  readonly schema: GraphQLSchema;
  execute(operation: GatewayOperation): Promise<ExecutionResult>;
  close(): Promise<void>;
}
