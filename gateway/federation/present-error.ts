import { GraphQLError } from 'graphql';
import { CodedError } from '../../kernel/coded-error.ts';
import type { Log } from '../../kernel/log.ts';

/** What a client may see of an error 错误呈现: the request it belongs to, and where bugs are logged. */
export interface Presentation {
  readonly requestId: string;
  readonly log: Log;
}

/**
 * The error as it leaves the hub. An expected refusal carries its code, both languages and the remedy; what the
 * graph itself refuses (syntax, validation, or an answer already coded) passes; a bug is masked and logged.
 */
export function presentError(error: unknown, { requestId, log }: Presentation): GraphQLError {
  const place = error instanceof GraphQLError ? placeOf(error) : {};
  const coded = codedCause(error);
  if (coded) {
    const { code, kind, retryable, text, remedy } = coded;
    const extensions = { code, kind, retryable, message: text, remedy, requestId };
    return new GraphQLError(text.zh, { ...place, extensions });
  }
  if (error instanceof GraphQLError && (isCoded(error) || !error.originalError)) return error;
  log.error({ requestId, error }, 'A bug was masked in a GraphQL answer.');
  return new GraphQLError('系统内部错误', { ...place, extensions: internal(requestId) });
}

/** What is said of a bug, and nothing more. */
export const internalText = Object.freeze({ zh: '系统内部错误', en: 'Internal error' });
export const internalRemedy = Object.freeze({
  zh: '请将请求编号告知运维。',
  en: 'Tell the operators the request id.',
});

const internal = (requestId: string): Readonly<Record<string, unknown>> => ({
  code: 'INTERNAL_ERROR',
  message: internalText,
  remedy: internalRemedy,
  requestId,
});

/** The answer to a bug as a problem over plain HTTP. */
export const internalProblem = internal;

const isCoded = (error: GraphQLError): boolean => typeof error.extensions['code'] === 'string';

const placeOf = ({ nodes, path }: GraphQLError) => ({ nodes: nodes ?? null, path: path ?? null });

function codedCause(error: unknown): CodedError | undefined {
  if (error instanceof CodedError) return error;
  return error instanceof GraphQLError && error.originalError ? codedCause(error.originalError) : undefined;
}
