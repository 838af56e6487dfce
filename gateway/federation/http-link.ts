import { GraphQLError, type ExecutionResult, type GraphQLFormattedError } from 'graphql';
import type { Principal } from '../../kernel/principal.ts';
import type { LinkOperation, SubgraphLink } from '../../subgraphs/link.ts';
import { gatewayError } from '../errors.ts';

export interface HttpLinkOptions {
  readonly name: string;
  readonly url: string;
  /** Short-lived token that tells the subgraph who asks; the public has none. */
  readonly tokenFor: (principal: Principal) => string;
  readonly timeoutMs?: number;
  /** Default: the global fetch. */
  readonly fetch?: typeof fetch;
}

/**
 * The way to a subgraph across the network. Throws SUBGRAPH_UNREACHABLE when no answer comes in time, and
 * SUBGRAPH_ANSWER_MALFORMED when it is no GraphQL answer.
 */
export function createHttpLink(options: HttpLinkOptions): SubgraphLink {
  const { name, url, tokenFor, timeoutMs = 15_000, fetch = globalThis.fetch } = options;
  return {
    name,
    async execute(operation) {
      const timeout = AbortSignal.timeout(timeoutMs);
      const signal = operation.signal ? AbortSignal.any([operation.signal, timeout]) : timeout;
      let response: Response;
      let text: string;
      try {
        response = await fetch(url, { ...requestOf(operation, tokenFor), signal, redirect: 'error' });
        text = await response.text();
      } catch (cause) {
        throw gatewayError.SUBGRAPH_UNREACHABLE({ subgraph: name }, cause);
      }
      return readResult(name, response.status, text);
    },
  };
}

function requestOf(operation: LinkOperation, tokenFor: HttpLinkOptions['tokenFor']): RequestInit {
  const { query, variables, operationName, context } = operation;
  const { principal, requestId } = context;
  return {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      'x-request-id': requestId,
      ...(principal.role === 'public' ? {} : { authorization: `Bearer ${tokenFor(principal)}` }),
    },
    body: JSON.stringify({ query, variables, operationName }),
  };
}

function readResult(subgraph: string, status: number, text: string): ExecutionResult {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch (cause) {
    throw status >= 500
      ? gatewayError.SUBGRAPH_UNREACHABLE({ subgraph }, cause)
      : gatewayError.SUBGRAPH_ANSWER_MALFORMED({ subgraph }, cause);
  }
  if (typeof answer !== 'object' || answer === null || !('data' in answer || 'errors' in answer))
    throw gatewayError.SUBGRAPH_ANSWER_MALFORMED({ subgraph });
  const { data, errors } = answer as { data?: Record<string, unknown> | null; errors?: GraphQLFormattedError[] };
  return {
    ...(data === undefined ? {} : { data }),
    ...(errors === undefined ? {} : { errors: errors.map(revive) }),
  };
}

const revive = ({ message, path, extensions }: GraphQLFormattedError): GraphQLError =>
  new GraphQLError(message, { path: path ?? null, extensions: extensions ?? null });
