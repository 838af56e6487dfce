import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import type { SubgraphContext } from '../../subgraphs/subgraph.ts';
import type { EventStream } from './map-events.ts';

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
  /** The same answer as JSON text, sooner, when nothing went wrong; otherwise the answer with its errors. */
  executeToText?(operation: GatewayOperation): Promise<string | ExecutionResult>;
  /**
   * Begins a subscription 订阅: the answer to each event, completed by the other subgraphs, until the source ends, the
   * stream is left, or the signal is set off; or one answer with errors, when it cannot begin.
   */
  subscribe(operation: GatewayOperation): Promise<EventStream<ExecutionResult> | ExecutionResult>;
  close(): Promise<void>;
}
