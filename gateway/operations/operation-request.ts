import { operationError } from './errors.ts';

/** What a client sends 查询请求, however it is transported. */
export interface OperationRequest {
  readonly query?: string;
  /** Hash of a registered or automatically persisted operation instead of `query`; lower-case hex. */
  readonly hash?: string;
  readonly operationName?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/**
 * Reads the parameters of GraphQL over HTTP; the hash is `documentId`, or `extensions.persistedQuery.sha256Hash` as
 * Apollo's clients send it. Throws GRAPH_REQUEST_MALFORMED.
 */
export function readOperationRequest(sent: unknown): OperationRequest {
  if (!isObject(sent)) throw malformed('应为一个 JSON 对象。', 'a JSON object is required.');
  const query = textOf(sent, 'query');
  // Some clients send an empty name where there is none.
  const operationName = textOf(sent, 'operationName') || undefined;
  const variables = objectOf(sent, 'variables');
  const persisted = objectOf(objectOf(sent, 'extensions') ?? {}, 'persistedQuery') ?? {};
  const hash = textOf(sent, 'documentId') ?? textOf(persisted, 'sha256Hash');
  if (query === undefined && hash === undefined) throw malformed('缺少 query。', 'query is missing.');
  return {
    ...(query === undefined ? {} : { query }),
    ...(hash === undefined ? {} : { hash: readHash(hash) }),
    ...(operationName === undefined ? {} : { operationName }),
    ...(variables === undefined ? {} : { variables }),
  };
}

/** The parameters of a GET, `variables` and `extensions` as JSON. Throws GRAPH_REQUEST_MALFORMED. */
export function readOperationAddress(search: URLSearchParams): OperationRequest {
  const json = (name: string): unknown => {
    const text = search.get(name);
    return text === null || text === '' ? undefined : parsed(text, name);
  };
  return readOperationRequest({
    query: search.get('query'),
    operationName: search.get('operationName'),
    documentId: search.get('documentId'),
    variables: json('variables'),
    extensions: json('extensions'),
  });
}

/** A JSON body. Throws GRAPH_REQUEST_MALFORMED. */
export const readOperationBody = (text: string): OperationRequest => readOperationRequest(parsed(text, 'body'));

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw operationError.GRAPH_REQUEST_MALFORMED({ zh: `${name} 不是 JSON。`, en: `${name} is no JSON.` }, cause);
  }
}

function readHash(text: string): string {
  const [, hash] = /^(?:sha256:)?([0-9a-f]{64})$/i.exec(text) ?? [];
  if (hash !== undefined) return hash.toLowerCase();
  throw malformed('摘要应为 64 位十六进制。', 'the hash must be 64 hexadecimal digits.');
}

type Sent = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Sent =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function textOf(sent: Sent, name: string): string | undefined {
  const value = sent[name];
  if (value == null) return undefined;
  if (typeof value === 'string') return value;
  throw malformed(`${name} 应为文本。`, `${name} must be a text.`);
}

function objectOf(sent: Sent, name: string): Sent | undefined {
  const value = sent[name];
  if (value == null) return undefined;
  if (isObject(value)) return value;
  throw malformed(`${name} 应为 JSON 对象。`, `${name} must be a JSON object.`);
}

const malformed = (zh: string, en: string): Error => operationError.GRAPH_REQUEST_MALFORMED({ zh, en });
