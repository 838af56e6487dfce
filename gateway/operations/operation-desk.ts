import { GraphQLError, type ExecutionResult, type OperationDefinitionNode, type OperationTypeNode } from 'graphql';
import type { Clock } from '../../kernel/clock.ts';
import { CodedError } from '../../kernel/coded-error.ts';
import type { Log } from '../../kernel/log.ts';
import type { Principal } from '../../kernel/principal.ts';
import type { FederationEngine, GatewayOperation } from '../federation/engine.ts';
import { presentError } from '../federation/present-error.ts';
import type { Metrics } from '../http/metrics.ts';
import type { OperationLimits } from './check-limits.ts';
import { operationError } from './errors.ts';
import type { OperationRequest } from './operation-request.ts';
import { createRateLimit, type RateTerms } from './rate-limit.ts';
import { createReadText, type JudgedOperation, type ReadDocument } from './read-document.ts';
import { createSubscriptions, type Answers } from './subscriptions.ts';
import { createTrustedText, type TrustTerms } from './trusted-text.ts';
import { variableFaults } from './variable-faults.ts';

/** Who sends an operation, and under which request id. */
export interface Caller {
  readonly principal: Principal;
  /** Network address, by which the public is told apart. */
  readonly address: string;
  readonly requestId: string;
  /** When the caller's token ends; subscriptions end then. */
  readonly until?: Date | undefined;
}

/** An operation that may run. */
export interface Admitted {
  readonly type: OperationTypeNode;
  readonly definition: OperationDefinitionNode;
  readonly operation: GatewayOperation;
}

/** An operation that may not run, with why, as the client is told. */
export interface Refused {
  readonly refused: readonly GraphQLError[];
}

/** Where operations come in 查询受理, by whatever transport: what may run, and running it. */
export interface OperationDesk {
  /** Counts one operation of a client. Throws GRAPH_RATE_EXCEEDED. */
  pace(caller: Caller): void;
  /** Reads, validates, and measures what was sent. */
  admit(request: OperationRequest, caller: Caller): Admitted | Refused;
  /** Runs a query or mutation; errors are in the answer, as the client is told them. */
  run(admitted: Admitted, signal: AbortSignal): Promise<ExecutionResult>;
  /** The same; an answer without errors as JSON text, which the engine makes sooner. */
  runToText(admitted: Admitted, signal: AbortSignal): Promise<string | ExecutionResult>;
  /**
   * Begins a subscription; its answers end when the source does, the stream is left, the signal is set off, the caller's
   * token ends, or the desk closes. One answer with errors, when it cannot begin.
   */
  listen(admitted: Admitted, caller: Caller, signal: AbortSignal): Promise<Answers>;
  /** Ends all subscriptions. */
  close(): void;
}

export interface OperationDeskOptions {
  readonly engine: FederationEngine;
  readonly limits: OperationLimits;
  readonly rate: RateTerms;
  readonly trust: TrustTerms;
  /** Subscriptions that one client may have open. */
  readonly subscriptionsPerClient: number;
  readonly metrics: Pick<Metrics, 'operation'>;
  readonly clock: Clock;
  readonly log: Log;
}

export function createOperationDesk(options: OperationDeskOptions): OperationDesk {
  const { engine, limits, rate, trust, metrics, clock, log } = options;
  const { schema } = engine;
  const waitFor = createRateLimit(rate, clock);
  const textOf = createTrustedText(trust);
  const readText = createReadText(schema, limits);
  const subscriptions = createSubscriptions(options.subscriptionsPerClient, clock);

  const judge = (request: OperationRequest, caller: Caller): Admitted | Refused => {
    const { operationName, variables = {} } = request;
    const { principal, requestId } = caller;
    const query = textOf(request, principal);
    const read = readText(query);
    const { document } = read;
    if (read.faults.length > 0) return refuse(read.faults.map((fault) => documentFault(fault, requestId)));
    const judged = namedIn(read, operationName);
    const excess = excessWith(judged, variables, limits);
    if (excess.length > 0 && !limits.warnOnly)
      return refuse(excess.map((one) => presentError(one, { requestId, log })));
    for (const { code, details } of excess)
      log.warn({ requestId, subject: principal.subject, code, ...details }, 'An operation goes beyond a limit.');
    return {
      type: judged.definition.operation,
      definition: judged.definition,
      operation: {
        ...{ document, query, variables, context: { principal, requestId } },
        ...(operationName === undefined ? {} : { operationName }),
      },
    };
  };

  const present = (result: ExecutionResult, { definition, operation }: Admitted): ExecutionResult => {
    if (!result.errors) return result;
    const { requestId } = operation.context;
    const errors = 'data' in result ? [] : variableFaults(schema, definition, operation.variables ?? {});
    const told = errors.length > 0 ? errors : result.errors;
    return { ...result, errors: told.map((error) => presentError(error, { requestId, log })) };
  };

  const note = ({ type }: Admitted, outcome: 'success' | 'errors', began: number): void =>
    metrics.operation({ type, outcome, seconds: (performance.now() - began) / 1000 });

  return {
    pace(caller) {
      const seconds = waitFor(clientOf(caller));
      if (seconds > 0) throw operationError.GRAPH_RATE_EXCEEDED({ seconds });
    },
    admit(request, caller) {
      try {
        return judge(request, caller);
      } catch (error) {
        const { requestId } = caller;
        const isSyntax = error instanceof GraphQLError && !(error.originalError instanceof CodedError);
        return refuse([isSyntax ? syntaxFault(error, requestId) : presentError(error, { requestId, log })]);
      }
    },
    async run(admitted, signal) {
      const began = performance.now();
      const result = await engine.execute({ ...admitted.operation, signal });
      note(admitted, result.errors ? 'errors' : 'success', began);
      return present(result, admitted);
    },
    async runToText(admitted, signal) {
      if (!engine.executeToText) return this.run(admitted, signal);
      const began = performance.now();
      const result = await engine.executeToText({ ...admitted.operation, signal });
      const isText = typeof result === 'string';
      note(admitted, isText || !result.errors ? 'success' : 'errors', began);
      return isText ? result : present(result, admitted);
    },
    async listen(admitted, caller, signal) {
      const begin = subscriptions.begin({
        client: clientOf(caller),
        until: caller.until,
        signal,
        subscribe: (left) => engine.subscribe({ ...admitted.operation, signal: left }),
        present: (answer) => present(answer, admitted),
      });
      return begin.catch((error: unknown) => present({ errors: [error as GraphQLError] }, admitted));
    },
    close: () => subscriptions.close(),
  };
}

/** Whoever has a token is known by it; the public by the address. */
export const clientOf = ({ principal, address }: Caller): string =>
  principal.role === 'public' ? `address ${address}` : `subject ${principal.subject}`;

const refuse = (refused: readonly GraphQLError[]): Refused => ({ refused });

function namedIn(read: ReadDocument, name: string | undefined): JudgedOperation {
  const judged = read.operation(name);
  if (!judged) throw operationError.GRAPH_OPERATION_UNKNOWN({ name: name?.slice(0, 60) ?? '' });
  return judged;
}

function excessWith(
  { excess, cost: costWith }: JudgedOperation,
  variables: Readonly<Record<string, unknown>>,
  limits: OperationLimits,
): readonly CodedError[] {
  const cost = costWith(variables);
  return cost > limits.cost ? [...excess, operationError.GRAPH_COST_TOO_HIGH({ cost, limit: limits.cost })] : excess;
}

const syntaxFault = (error: GraphQLError, requestId: string): GraphQLError =>
  told(error, operationError.GRAPH_SYNTAX_INVALID({ reason: error.message }), requestId);

const documentFault = (error: GraphQLError, requestId: string): GraphQLError =>
  told(error, operationError.GRAPH_DOCUMENT_INVALID({ reason: error.message }), requestId);

/** What graphql-js says, at its place, in the form of the house. */
function told({ source, positions, nodes }: GraphQLError, coded: CodedError, requestId: string): GraphQLError {
  const { code, kind, retryable, text, remedy } = coded;
  return new GraphQLError(text.zh, {
    ...{ source: source ?? null, positions: positions ?? null, nodes: nodes ?? null },
    extensions: { code, kind, retryable, message: text, remedy, requestId },
  });
}
