import {
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  type ExecutionResult,
  type GraphQLFormattedError,
} from 'graphql';
import type { Principal } from '../../kernel/principal.ts';
import type { LinkOperation, SubgraphLink } from '../../subgraphs/link.ts';
import type { SubgraphContext } from '../../subgraphs/subgraph.ts';
import { gatewayError } from '../errors.ts';
import { openHttpEvents } from './http-events.ts';
import type { ExchangeAnswer } from './dispatched.ts';
import { createExchange, MAXIMUM_BYTES, type ExchangeTerms } from './http-exchange.ts';

export interface HttpLinkOptions extends ExchangeTerms {
  readonly name: string;
  readonly url: string;
  /** Short-lived token that tells the subgraph who asks; the public has none. */
  readonly tokenFor: (principal: Principal) => string;
  /** Whether equal queries of one caller on their way at the same time go over the network once. Default yes. */
  readonly shareInFlight?: boolean;
}

/** A link that holds connections open. */
export interface HttpLink extends SubgraphLink {
  readonly prepare: NonNullable<SubgraphLink['prepare']>;
  readonly subscribe: NonNullable<SubgraphLink['subscribe']>;
  close(): Promise<void>;
}

/**
 * The way to a subgraph across the network. Throws SUBGRAPH_UNREACHABLE, SUBGRAPH_RESTING, SUBGRAPH_ANSWER_TOO_LARGE, and
 * SUBGRAPH_ANSWER_MALFORMED when what comes back is no GraphQL answer.
 */
export function createHttpLink(options: HttpLinkOptions): HttpLink {
  const { name, url, tokenFor, shareInFlight = true } = options;
  const exchange = createExchange(name, url, options);
  const underway = new Map<string, Promise<ExchangeAnswer>>();

  const share = (body: string, { principal, requestId }: SubgraphContext): Promise<ExchangeAnswer> => {
    const key = `${principal.role}\n${principal.subject}\n${principal.department ?? ''}\n${body}`;
    const known = underway.get(key);
    if (known) return known;
    // Whoever asked first may go away; the others still wait for the answer.
    const asked = exchange.post({ headers: headersFor({ principal, requestId }, tokenFor), body, repeatable: true });
    underway.set(key, asked);
    const done = (): void => void underway.delete(key);
    asked.then(done, done);
    return asked;
  };

  const prepare: HttpLink['prepare'] = ({ document, query, operationName }) => {
    const repeatable = getOperationAST(document, operationName)?.operation === OperationTypeNode.QUERY;
    const named = operationName === undefined ? '' : `,"operationName":${JSON.stringify(operationName)}`;
    const start = `{"query":${JSON.stringify(query)}${named},"variables":`;
    return async (variables, context, signal) => {
      const body = `${start}${JSON.stringify(variables)}}`;
      const answer =
        repeatable && shareInFlight
          ? share(body, context)
          : exchange.post({ headers: headersFor(context, tokenFor), body, repeatable, ...(signal ? { signal } : {}) });
      return readResult(name, await answer);
    };
  };

  return {
    name,
    prepare,
    execute: async ({ variables = {}, context, signal, ...operation }: LinkOperation) =>
      prepare(operation)(variables, context, signal),
    subscribe: ({ query, operationName, variables, context, signal }: LinkOperation) =>
      openHttpEvents({
        ...{ subgraph: name, url, signal, maximumBytes: options.maximumBytes ?? MAXIMUM_BYTES },
        headers: headersFor(context, tokenFor),
        body: JSON.stringify({ query, operationName, variables }),
        read: (text, status) => readResult(name, { status, text }),
      }),
    close: () => exchange.close(),
  };
}

function headersFor({ principal, requestId }: SubgraphContext, tokenFor: HttpLinkOptions['tokenFor']) {
  return {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
    'x-request-id': requestId,
    ...(principal.role === 'public' ? {} : { authorization: `Bearer ${tokenFor(principal)}` }),
  };
}

function readResult(subgraph: string, { status, text }: ExchangeAnswer): ExecutionResult {
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
