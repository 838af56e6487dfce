import type { Bilingual } from './bilingual.ts';
import { HubError, hubErrorOf } from './hub-error.ts';
import { refusal, speak } from './speak.ts';
import type { TypedDocumentString } from './__generated__/operations.ts';

/** An answer of the graph: its data, and what could not be had of them. */
export interface Answer<Data> {
  readonly data: Data;
  /** Errors of parts of the answer; the rest is in `data`. */
  readonly gaps: readonly HubError[];
}

/** What the hub says of how far an answer is whole: which subgraphs could not be asked, and for which fields. */
interface Standing {
  readonly complete: boolean;
  readonly missing: readonly { readonly subgraph: string; readonly code: string; readonly fields: readonly string[] }[];
}

interface GraphqlResult {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: object }[];
  readonly extensions?: { readonly standing?: Standing };
}

const SUBGRAPHS: Readonly<Record<string, Bilingual>> = {
  catalogue: { zh: '权力目录', en: 'Catalogue' },
  cases: { zh: '办件', en: 'Cases' },
  supervision: { zh: '监督', en: 'Supervision' },
};

/** A gap that the standing of an answer tells, named after what could not be asked. */
function gapOf({ subgraph, code, fields }: Standing['missing'][number]): HubError {
  const name = SUBGRAPHS[subgraph] ?? { zh: subgraph, en: subgraph };
  const which = fields.join(', ');
  return new HubError(code, { zh: `${name.zh}：${which}`, en: `${name.en}: ${which}` });
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
  const { data, errors = [], extensions: about } = (await response.json()) as GraphqlResult;
  const refusals = errors.map(({ message, extensions }) => refusal(hubErrorOf(extensions, message)));
  const gaps = [...refusals, ...(about?.standing?.missing ?? []).map(gapOf)];
  const [first] = refusals;
  if (first && (data == null || Object.values(data).every((value) => value === null))) throw first;
  return { data: data as Data, gaps };
}
