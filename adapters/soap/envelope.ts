import { causeError } from '../causes.ts';
import type { Secrets } from '../contract.ts';
import { isObject } from '../http-json/json-pointer.ts';
import { xmlTree } from '../xml/xml-tree.ts';
import type { Arguments, SoapCollection } from './settings.ts';

const ENVELOPE = {
  '1.1': 'http://schemas.xmlsoap.org/soap/envelope/',
  '1.2': 'http://www.w3.org/2003/05/soap-envelope',
};

// XML 1.0 has no place for control characters, escaped or not.
// eslint-disable-next-line no-control-regex
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f]/g;

export const escapeXml = (text: string): string =>
  text
    .replace(CONTROL, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** Writes the request of an operation: arguments in their order, the placeholders of each filled in. */
export function writeEnvelope(
  call: { readonly version: '1.1' | '1.2'; readonly namespace: string; readonly operation: string },
  args: Arguments,
  fillIn: Readonly<Record<string, string>>,
  secrets: Secrets,
): string {
  const elements = Object.entries(args).map(
    ([name, template]) => `<${name}>${escapeXml(filled(template, fillIn, secrets))}</${name}>`,
  );
  const { operation, namespace, version } = call;
  return (
    `<?xml version="1.0" encoding="UTF-8"?><soap:Envelope xmlns:soap="${ENVELOPE[version]}"><soap:Body>` +
    `<${operation} xmlns="${escapeXml(namespace)}">${elements.join('')}</${operation}></soap:Body></soap:Envelope>`
  );
}

/** `{rows}` is XML of the hub's own making; every other value is escaped where the argument is an XML document. */
function filled(template: string, fillIn: Readonly<Record<string, string>>, secrets: Secrets): string {
  const isDocument = template.trimStart().startsWith('<');
  return template.replace(/\{(secret:)?([\w.-]+)\}/g, (_, secret: string | undefined, name: string) => {
    const value = secret === undefined ? (fillIn[name] ?? '') : secrets(name);
    return isDocument && name !== 'rows' ? escapeXml(value) : value;
  });
}

/** What a service answered: a fault with its code, or what the operation's result holds. */
export type SoapAnswer = { readonly fault: string } | { readonly result: unknown };

/** Takes an answer apart. Throws SOURCE_ANSWER_MALFORMED where it is no envelope, or the result not what was agreed. */
export function readEnvelope(text: unknown, operation: string, kind: SoapCollection['answer'] = 'xml'): SoapAnswer {
  try {
    const { Envelope } = xmlTree(String(text ?? ''));
    const body = isObject(Envelope) ? Envelope['Body'] : undefined;
    if (!isObject(body)) throw new Error('no body');
    const fault = body['Fault'];
    if (fault !== undefined) return { fault: faultCode(fault) };
    const [response] = children(body);
    if (response === undefined) throw new Error('empty body');
    if (kind === 'elements') return { result: isObject(response) ? response : {} };
    const [result] = isObject(response) ? children(response) : [response];
    if (typeof result !== 'string' || result.trim() === '') throw new Error('no string');
    return { result: kind === 'json' ? (JSON.parse(result) as unknown) : xmlTree(result) };
  } catch (error) {
    throw causeError('answer-malformed', operation, error);
  }
}

const children = (tree: Readonly<Record<string, unknown>>): readonly unknown[] =>
  Object.entries(tree).flatMap(([name, child]) => (name.startsWith('@') ? [] : [child]));

/** 1.1 writes `faultcode`, 1.2 `Code/Value`; prefixes differ. */
function faultCode(fault: unknown): string {
  if (!isObject(fault)) return 'unknown';
  const code = fault['faultcode'] ?? (isObject(fault['Code']) ? fault['Code']['Value'] : undefined);
  return typeof code === 'string' ? code.replace(/^.*:/, '') : 'unknown';
}
