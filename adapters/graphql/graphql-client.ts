import { causeError } from '../causes.ts';
import type { Secrets } from '../contract.ts';
import { createAsk, reportedError, type AskSettings } from '../http-json/ask.ts';
import type { HttpAnswer, HttpSurroundings } from '../http-json/http.ts';
import { at } from '../http-json/json-pointer.ts';

/** Sends one operation to a GraphQL interface; errors inside an answer 200 are errors. */
export type SendOperation = (
  subject: string,
  operation: { readonly query: string; readonly variables: Readonly<Record<string, unknown>> },
  signal: AbortSignal,
) => Promise<HttpAnswer>;

const BUSY = new Set(['RATE_LIMITED', 'TOO_MANY_REQUESTS', 'SERVICE_UNAVAILABLE']);

/** Makes the way to a GraphQL interface; `attempts` overrides the settings, for looks that should not wait. */
export function createSendOperation(
  settings: Omit<AskSettings, 'baseUrl'> & { readonly endpoint: string },
  secrets: Secrets,
  surroundings: HttpSurroundings,
  attempts?: number,
): SendOperation {
  const url = new URL(settings.endpoint);
  const judge = { isBusy: (answer: HttpAnswer) => BUSY.has(errorCode(answer) ?? ''), refuse: () => undefined };
  const ask = createAsk({ ...settings, baseUrl: settings.endpoint }, secrets, surroundings, judge, attempts);
  return async (subject, operation, signal) => {
    const answer = await ask(
      // 400 carries the errors of an operation that the interface refuses.
      {
        ...{ url, method: 'POST', statuses: [400] },
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(operation),
      },
      signal,
    );
    const code = errorCode(answer);
    if (code === 'UNAUTHENTICATED') throw causeError('password-refused', url.host);
    if (code === 'FORBIDDEN') throw causeError('permission-missing', subject);
    if (code === 'GRAPHQL_VALIDATION_FAILED' || code === 'GRAPHQL_PARSE_FAILED')
      throw causeError('column-missing', subject);
    if (code !== undefined) throw reportedError(subject, code);
    return answer;
  };
}

/** Code of the first error of an answer; `unknown` for an error without one. Part of the data is no data. */
function errorCode({ body }: HttpAnswer): string | undefined {
  const errors = at(body, '/errors');
  if (!Array.isArray(errors) || errors.length === 0) return undefined;
  return String(at(errors[0], '/extensions/code') ?? 'unknown');
}
