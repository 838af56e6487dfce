import { hubErrorOf, type HubError } from './hub-error.ts';
import { refusal, speak } from './speak.ts';
import type { TypedDocumentString } from './__generated__/operations.ts';

/** An answer of the graph: its data, and what could not be had of them. */
export interface Answer<Data> {
  readonly data: Data;
  /** Errors of parts of the answer; the rest is in `data`. */
  readonly gaps: readonly HubError[];
}

interface GraphqlResult {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: object }[];
}

/** Asks the graph. Throws HubError when nothing could be answered; gaps in an answer are told beside it. */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer<Data>> {
  const response = await speak('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query: document.toString(), variables }),
    ...(signal ? { signal } : {}),
  });
  const { data, errors = [] } = (await response.json()) as GraphqlResult;
  const gaps = errors.map(({ message, extensions }) => refusal(hubErrorOf(extensions, message)));
  const [first] = gaps;
  if (first && (data == null || Object.values(data).every((value) => value === null))) throw first;
  return { data: data as Data, gaps };
}
