import { GraphQLError, type GraphQLSchema, type OperationDefinitionNode, type OperationTypeNode } from 'graphql';
import { CodedError } from '../../kernel/coded-error.ts';
import type { Log } from '../../kernel/log.ts';
import type { Principal } from '../../kernel/principal.ts';
import type { GatewayOperation } from '../federation/engine.ts';
import { presentError } from '../federation/present-error.ts';
import type { Metrics } from '../http/metrics.ts';
import type { OperationLimits } from './check-limits.ts';
import { operationError } from './errors.ts';
import type { OperationRequest } from './operation-request.ts';
import { createReadText, type JudgedOperation, type ReadDocument } from './read-document.ts';
import { createTrustedText, type TrustTerms } from './trusted-text.ts';

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

/** Reads, validates, and measures what was sent. */
export type Admit = (request: OperationRequest, caller: Caller) => Admitted | Refused;

export interface AdmissionTerms {
  readonly schema: GraphQLSchema;
  readonly limits: OperationLimits;
  readonly trust: TrustTerms;
  readonly metrics: Pick<Metrics, 'refusal'>;
  readonly log: Log;
}

export function createAdmit({ schema, limits, trust, metrics, log }: AdmissionTerms): Admit {
  const textOf = createTrustedText(trust);
  const readText = createReadText(schema, limits);

  const judge: Admit = (request, { principal, requestId }) => {
    const { operationName, variables = {} } = request;
    const query = textOf(request, principal);
    const read = readText(query);
    if (read.faults.length > 0) return { refused: read.faults.map((fault) => documentFault(fault, requestId)) };
    const judged = namedIn(read, operationName);
    const excess = excessWith(judged, variables, limits);
    if (excess.length > 0 && !limits.warnOnly)
      return { refused: excess.map((one) => presentError(one, { requestId, log })) };
    for (const { code, details } of excess) {
      metrics.refusal({ code, enforced: false });
      log.warn({ requestId, subject: principal.subject, code, ...details }, 'An operation goes beyond a limit.');
    }
    return {
      type: judged.definition.operation,
      definition: judged.definition,
      operation: {
        ...{ document: read.document, query, variables, context: { principal, requestId } },
        ...(operationName === undefined ? {} : { operationName }),
      },
    };
  };

  const judgeOrRefuse: Admit = (request, caller) => {
    try {
      return judge(request, caller);
    } catch (error) {
      const { requestId } = caller;
      const isSyntax = error instanceof GraphQLError && !(error.originalError instanceof CodedError);
      return { refused: [isSyntax ? syntaxFault(error, requestId) : presentError(error, { requestId, log })] };
    }
  };

  return (request, caller) => {
    const admission = judgeOrRefuse(request, caller);
    if ('refused' in admission)
      for (const { extensions } of admission.refused)
        metrics.refusal({ code: String(extensions['code']), enforced: true });
    return admission;
  };
}

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
