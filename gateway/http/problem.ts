import type { FastifyReply, FastifyRequest } from 'fastify';
import { isCodedError, type CodedError, type ErrorKind } from '../../kernel/coded-error.ts';
import type { Log } from '../../kernel/log.ts';
import { gatewayError } from '../errors.ts';
import { internalProblem } from '../federation/present-error.ts';

/** Status of an expected refusal by its kind; some codes say it more precisely. */
const statusByKind: Readonly<Record<ErrorKind, number>> = {
  config: 500,
  input: 422,
  auth: 403,
  source: 502,
  conflict: 409,
};

const statusByCode: Readonly<Record<string, number>> = {
  AUTH_REQUIRED: 401,
  AUTH_TOKEN_INVALID: 401,
  AUTH_TOKEN_EXPIRED: 401,
  AUTH_CREDENTIALS_REFUSED: 401,
  AUTH_TOO_MANY_ATTEMPTS: 429,
  AUTH_KEYS_UNREACHABLE: 503,
  REQUEST_BODY_MALFORMED: 400,
  REQUEST_PARAMETER_INVALID: 400,
  REQUEST_HEADER_INVALID: 400,
  REQUEST_ROUTE_UNKNOWN: 404,
  REQUEST_SUBMISSION_UNKNOWN: 404,
  REQUEST_BODY_TOO_LARGE: 413,
  REQUEST_MEDIA_TYPE_UNSUPPORTED: 415,
  HUB_STOPPING: 503,
  GRAPH_METHOD_NOT_TAKEN: 405,
  GRAPH_MUTATION_BY_GET: 405,
  GRAPH_MEDIA_TYPE_NOT_OFFERED: 406,
  GRAPH_SUBSCRIPTION_NEEDS_STREAM: 406,
  GRAPH_RATE_EXCEEDED: 429,
  OPERATION_NOT_REGISTERED: 403,
  GRAPH_SUBSCRIPTIONS_TOO_MANY: 429,
};

/** HTTP status of a code that has one of its own. */
export const statusOfCode = (code: string): number | undefined => statusByCode[code];

/** HTTP status of an expected refusal. */
export const statusOf = (error: CodedError): number => statusByCode[error.code] ?? statusByKind[error.kind];

/** Answers an error as JSON `{code, message: {zh, en}, remedy: {zh, en}, requestId}`; a bug is masked and logged. */
export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply, log: Log): FastifyReply {
  const requestId = request.id;
  // What is refused before it was read is not read on: the connection ends with the answer.
  if (!request.raw.complete) void reply.header('connection', 'close');
  const coded = isCodedError(error) ? error : ofFramework(error, request.routeOptions.bodyLimit);
  if (!coded) {
    // A caller who has gone leaves streams broken; that is no bug, and there is nobody to answer.
    if (request.raw.aborted) log.info({ requestId }, 'The caller went away.');
    else log.error({ requestId, error }, 'A bug was masked in an answer.');
    return reply.code(500).send(internalProblem(requestId));
  }
  const status = statusOf(coded);
  if (status === 401) void reply.header('www-authenticate', 'Bearer');
  const seconds = coded.details['seconds'];
  if (typeof seconds === 'number') void reply.header('retry-after', seconds);
  if (status >= 500) log.warn({ requestId, code: coded.code, error: coded }, 'A request failed.');
  const { code, text, remedy } = coded;
  return reply.code(status).send({ code, message: text, remedy, requestId });
}

/** What the HTTP framework itself refuses, in the hub's own words. */
function ofFramework(error: unknown, limit: number): CodedError | undefined {
  const { code, statusCode = 500 } = error as { code?: string; statusCode?: number };
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return gatewayError.REQUEST_BODY_TOO_LARGE({ limit }, error);
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE')
    return gatewayError.REQUEST_MEDIA_TYPE_UNSUPPORTED({ value: '', allowed: 'application/json' }, error);
  if (statusCode >= 400 && statusCode < 500)
    return gatewayError.REQUEST_BODY_MALFORMED({ zh: '无法解析。', en: 'it cannot be parsed.' }, error);
  return undefined;
}
