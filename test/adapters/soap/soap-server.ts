import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { xmlTree } from '../../../adapters/xml/xml-tree.ts';
import { at } from '../../../adapters/http-json/json-pointer.ts';
import type { Item } from '../http-json/json-server.ts';

/** A SOAP service of a department: `getCases(xmlStr)` and `putOutcomes(xmlStr)`, each with one string, at `/services/Cases`. */
export interface SoapServer {
  readonly endpoint: string;
  readonly items: Item[];
  readonly requests: { readonly method: string; readonly body: string; readonly headers: IncomingMessage['headers'] }[];
  readonly outcomes: string[];
  /** Called before each request is answered; true: the test has answered. */
  before: (request: IncomingMessage, response: ServerResponse, body: string) => boolean;
  close(): Promise<void>;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const NAMESPACE = 'http://jt.wuxi.gov.cn/services';

const WSDL = `<?xml version="1.0"?><wsdl:definitions xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" targetNamespace="${NAMESPACE}">
<wsdl:portType name="Cases"><wsdl:operation name="getCases"/><wsdl:operation name="putOutcomes"/><wsdl:operation name="getJson"/></wsdl:portType>
</wsdl:definitions>`;

export const envelope = (operation: string, inner: string): string =>
  `<?xml version="1.0" encoding="GBK"?><S:Envelope xmlns:S="http://schemas.xmlsoap.org/soap/envelope/"><S:Body>` +
  `<ns2:${operation}Response xmlns:ns2="${NAMESPACE}"><return>${inner}</return></ns2:${operation}Response></S:Body></S:Envelope>`;

export const faultXml = (code = 'soap:Server'): string =>
  `<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><soap:Fault><faultcode>${code}</faultcode><faultstring>系统内部错误：王小明</faultstring></soap:Fault></soap:Body></soap:Envelope>`;

export async function startSoapServer(items: readonly Item[]): Promise<SoapServer> {
  const state = { items: [...items], requests: [], outcomes: [], before: () => false } as unknown as SoapServer;
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts).toString();
      state.requests.push({ method: request.method ?? '', body, headers: request.headers });
      if (!state.before(request, response, body)) answer(state, request, response, body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(state, {
    endpoint: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/services/Cases`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

function answer(state: SoapServer, request: IncomingMessage, response: ServerResponse, body: string): void {
  response.setHeader('content-type', 'text/xml; charset=gbk');
  if (request.url?.endsWith('?wsdl') === true) return void response.end(WSDL);
  const call = at(xmlTree(body), '/Envelope/Body') as Record<string, Record<string, string>>;
  const [[operation, args] = ['', {}]] = Object.entries(call).filter(([name]) => !name.startsWith('@'));
  if (operation === 'getCases' || operation === 'getJson') {
    const query = at(xmlTree((args as Record<string, string>)['xmlStr'] ?? ''), '/QUERY') as Record<string, string>;
    const list = state.items.filter((item) => item.UPDATE_DATE >= (query['SINCE'] ?? ''));
    const size = Number(query['SIZE'] || 10);
    const from = (Number(query['PAGE'] || 1) - 1) * size;
    const page = list.slice(from, from + size);
    const text =
      operation === 'getJson' ? JSON.stringify({ list: page, total: list.length }) : rowsXml(page, list.length);
    return void response.end(envelope(operation, escape(text)));
  }
  if (operation === 'putOutcomes') {
    const rows = at(xmlTree((args as Record<string, string>)['xmlStr'] ?? ''), '/ROWS/ROW');
    for (const row of [rows].flat() as Record<string, string>[]) {
      const line = [row['TABLE'], row['NO'], row['SYNC_SIGN']].join(' ');
      if (!state.outcomes.includes(line)) state.outcomes.push(line);
    }
    return void response.end(envelope(operation, 'ok'));
  }
  response.statusCode = 500;
  response.end(faultXml('soap:Client'));
}

const rowsXml = (page: readonly Item[], total: number): string =>
  `<?xml version="1.0" encoding="GBK"?><RESULT><CODE>0</CODE><TOTAL>${total}</TOTAL><CASES>${page.map(caseXml).join('')}</CASES></RESULT>`;

const caseXml = ({ NO, UPDATE_DATE, CONTENT }: Item): string =>
  `<CASE><NO>${NO}</NO><UPDATE_DATE>${UPDATE_DATE}</UPDATE_DATE><CONTENT>${String(CONTENT)}</CONTENT>` +
  `<STEPS><STEP><NO>${NO}-1</NO><NOTE>同意</NOTE></STEP></STEPS></CASE>`;

export const soapSettings = (endpoint: string) => ({
  endpoint,
  namespace: NAMESPACE,
  collections: [
    {
      table: 'CASES',
      operation: 'getCases',
      arguments: { xmlStr: '<QUERY><PAGE>{page}</PAGE><SIZE>{limit}</SIZE><SINCE>{since}</SINCE></QUERY>' },
      records: '/RESULT/CASES/CASE',
      total: '/RESULT/TOTAL',
      nested: [{ table: 'STEPS', records: '/STEPS/STEP' }],
      paging: { kind: 'page', size: 7 },
      since: { parameter: 'since', field: '/UPDATE_DATE' },
    },
  ],
  error: { pointer: '/RESULT/CODE', success: ['0'], busy: ['BUSY'] },
  acknowledge: { operation: 'putOutcomes', arguments: { xmlStr: '<ROWS>{rows}</ROWS>' }, rowsPerRequest: 10 },
  attempts: 1,
});
