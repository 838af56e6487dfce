import { causeError, causeOf, checkCause } from '../causes.ts';
import type { CheckCause, RowVerdict, Secrets } from '../contract.ts';
import { createAsk, reportedError, type Ask } from '../http-json/ask.ts';
import type { Client } from '../http-json/client.ts';
import type { HttpAnswer, HttpSurroundings } from '../http-json/http.ts';
import { at, isObject } from '../http-json/json-pointer.ts';
import { parsePage, type Page } from '../http-json/page.ts';
import { xmlTree } from '../xml/xml-tree.ts';
import { escapeXml, readEnvelope, writeEnvelope } from './envelope.ts';
import type { Arguments, SoapCollection, SoapSettings } from './settings.ts';

/** Speaks to one SOAP service; lists are walked through as those of any interface over HTTP. */
export interface SoapClient extends Pick<Client, 'page'> {
  /** Operations that the settings name and the service does not know. */
  missingOperations(signal: AbortSignal): Promise<readonly CheckCause[]>;
  tell(verdicts: readonly RowVerdict[], signal: AbortSignal): Promise<void>;
}

/** Makes the client; `attempts` overrides the settings, for looks that should not wait. */
export function createSoapClient(
  settings: SoapSettings,
  secrets: Secrets,
  surroundings: HttpSurroundings,
  attempts?: number,
): SoapClient {
  const url = new URL(settings.endpoint);
  const { version = '1.1', namespace } = settings;
  const asks = new Map(settings.collections.map((one) => [one.operation, askFor(one, settings.error)]));
  // What the service says to outcomes is its own affair, unless it is a fault.
  const telling = askFor({ operation: settings.acknowledge?.operation ?? '', answer: 'elements' }, undefined);

  function askFor(
    { operation, answer }: Pick<SoapCollection, 'operation' | 'answer'>,
    error: SoapSettings['error'],
  ): Ask {
    const judge = {
      isBusy: (one: HttpAnswer) => {
        const code = errorInside(error, one, operation, answer);
        return code !== undefined && (error?.busy?.includes(code) ?? false);
      },
      refuse: (_: URL, one: HttpAnswer) => {
        const code = errorInside(error, one, operation, answer);
        if (code !== undefined) throw reportedError(operation, code);
      },
    };
    return createAsk({ ...settings, baseUrl: settings.endpoint }, secrets, surroundings, judge, attempts);
  }

  const post = async (
    ask: Ask,
    call: { readonly operation: string; readonly soapAction?: string; readonly arguments?: Arguments },
    fillIn: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<HttpAnswer> => {
    const action = call.soapAction ?? `${namespace.replace(/\/?$/, '/')}${call.operation}`;
    const type =
      version === '1.1' ? 'text/xml; charset=utf-8' : `application/soap+xml; charset=utf-8; action="${action}"`;
    return ask(
      {
        ...{ url, method: 'POST', accept: 'text', statuses: [500] },
        headers: { 'content-type': type, ...(version === '1.1' ? { soapaction: `"${action}"` } : {}) },
        body: writeEnvelope({ version, namespace, operation: call.operation }, call.arguments ?? {}, fillIn, secrets),
      },
      signal,
    );
  };

  return {
    async page(collection, parameters, _, signal) {
      const soap = settings.collections.find(({ table }) => table === collection.table);
      const ask = soap && asks.get(soap.operation);
      if (soap === undefined || ask === undefined) throw causeError('table-missing', collection.table);
      return pageOf(collection, soap, url, await post(ask, soap, parameters, signal));
    },
    missingOperations: (signal) => missingOperations(settings, secrets, surroundings, signal),
    async tell(verdicts, signal) {
      const { acknowledge } = settings;
      if (acknowledge !== undefined) await post(telling, acknowledge, { rows: verdicts.map(rowXml).join('') }, signal);
    },
  };
}

/** The code of a fault, or of an error that the answer holds where the settings say; undefined when it is well. */
function errorInside(
  error: SoapSettings['error'],
  { body }: HttpAnswer,
  operation: string,
  kind: SoapCollection['answer'],
): string | undefined {
  const answer = readEnvelope(body, operation, kind);
  if ('fault' in answer) return answer.fault;
  return valueInside(error, answer.result);
}

function valueInside(error: SoapSettings['error'], result: unknown): string | undefined {
  if (error === undefined) return undefined;
  const value = String(at(result, error.pointer) ?? '');
  return error.success.includes(value) ? undefined : value;
}

/** In a tree a list of one is an object, and an empty list a text. */
function pageOf(collection: Parameters<Client['page']>[0], soap: SoapCollection, url: URL, answer: HttpAnswer): Page {
  const read = readEnvelope(answer.body, soap.operation, soap.answer);
  const result = 'result' in read ? read.result : undefined;
  const found = at(result, collection.records ?? '');
  const list = Array.isArray(found) ? found : isObject(found) ? [found] : [];
  if (list.length === 0 && !holdsPlaceOf(result, collection.records ?? ''))
    throw causeError('answer-malformed', `${soap.operation}#${collection.records ?? ''}`);
  const body = { list, result };
  const moved = {
    ...collection,
    records: '/list',
    ...(collection.total === undefined ? {} : { total: `/result${collection.total}` }),
  };
  const page = parsePage(moved, url, { ...answer, body });
  return { ...page, answer: { ...answer, body: result } };
}

/** An empty list leaves at least the element around it. */
function holdsPlaceOf(result: unknown, pointer: string): boolean {
  return at(result, pointer.slice(0, pointer.lastIndexOf('/'))) !== undefined;
}

const rowXml = ({ table, key, accepted, reason }: RowVerdict): string =>
  `<ROW><TABLE>${escapeXml(table)}</TABLE><NO>${escapeXml(key)}</NO><SYNC_SIGN>${accepted ? '1' : '2'}</SYNC_SIGN>` +
  `<SYNC_ERROR_DESC>${escapeXml(reason)}</SYNC_ERROR_DESC></ROW>`;

async function missingOperations(
  settings: SoapSettings,
  secrets: Secrets,
  surroundings: HttpSurroundings,
  signal: AbortSignal,
): Promise<readonly CheckCause[]> {
  if (settings.wsdl === 'off') return [];
  const judge = { isBusy: () => false, refuse: () => undefined };
  const ask = createAsk({ ...settings, baseUrl: settings.endpoint }, secrets, surroundings, judge, 1);
  const url = new URL(settings.endpoint);
  url.search = '?wsdl';
  try {
    const { body } = await ask({ url, method: 'GET', headers: {}, accept: 'text' }, signal);
    const known = operationsOf(body);
    const wanted = [...settings.collections.map(({ operation }) => operation), settings.acknowledge?.operation ?? ''];
    return wanted.filter((name) => name !== '' && !known.has(name)).map((name) => checkCause('table-missing', name));
  } catch (error) {
    const cause = causeOf(error);
    if (cause === undefined) throw error;
    return [cause];
  }
}

/** Names of the operations of a WSDL; SOURCE_ANSWER_MALFORMED when it is none. */
function operationsOf(text: unknown): ReadonlySet<string> {
  const names = new Set<string>();
  const walk = (value: unknown, name: string): void => {
    if (Array.isArray(value)) for (const one of value) walk(one, name);
    else if (isObject(value)) {
      if (name === 'operation' && typeof value['@name'] === 'string') names.add(value['@name']);
      for (const [child, inner] of Object.entries(value)) walk(inner, child);
    }
  };
  try {
    const { definitions } = xmlTree(String(text ?? ''));
    if (definitions === undefined) throw new Error('no definitions');
    walk(definitions, '');
  } catch (error) {
    throw causeError('answer-malformed', '?wsdl', error);
  }
  return names;
}
