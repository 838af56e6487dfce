import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { openSource } from '../../../adapters/index.ts';
import { soap } from '../../../adapters/soap/soap.ts';
import { fixedClock } from '../../../kernel/clock.ts';
import { readAll } from '../../contract/adapter.ts';
import { makeItems } from '../http-json/json-server.ts';
import { envelope, faultXml, soapSettings, startSoapServer, type SoapServer } from './soap-server.ts';

const adapter = soap({ fetch, clock: fixedClock('2010-10-05'), wait: () => Promise.resolve(), random: () => 0.5 });
const PATIENT = AbortSignal.timeout(30_000);
let server: SoapServer;
beforeEach(async () => {
  server = await startSoapServer(makeItems(9));
});
afterEach(() => server.close());

const open = (changes: object = {}) =>
  openSource(
    [adapter],
    { adapter: 'soap', settings: { ...soapSettings(server.endpoint), ...changes } },
    (name) => `<${name}>`,
  );
const keysOf = async (changes: object = {}) =>
  (await readAll(open(changes))).flatMap(({ keys }) => keys).filter((key) => !key.includes('-'));

describe('a SOAP service', () => {
  it('is asked with one string that holds a document, and its answer is a document in one string', async () => {
    expect(await keysOf()).toEqual(makeItems(9).map(({ NO }) => NO));
    expect(server.requests[0]?.body).toContain('<xmlStr>&lt;QUERY&gt;&lt;PAGE&gt;1&lt;/PAGE&gt;');
    expect(server.requests[0]?.headers['soapaction']).toBe('"http://jt.wuxi.gov.cn/services/getCases"');
  });

  it('may answer JSON in its string', async () => {
    const [list] = soapSettings(server.endpoint).collections;
    const json = { ...list, operation: 'getJson', answer: 'json', records: '/list', total: '/total', nested: [] };
    expect(await keysOf({ collections: [json], error: undefined })).toHaveLength(9);
  });

  it('may answer in GBK, whatever header and declaration say', async () => {
    server.before = (request, response, body) => {
      if (!body.includes('getCases')) return false;
      const page = body.includes('PAGE&gt;1&lt;')
        ? '<CASE><NO>1</NO><UPDATE_DATE>2010</UPDATE_DATE><CONTENT>占道</CONTENT></CASE>'
        : '';
      const text = `<RESULT><CODE>0</CODE><TOTAL>1</TOTAL><CASES>${page}</CASES></RESULT>`;
      response.setHeader('content-type', 'text/xml; charset=utf-8');
      response.end(iconv.encode(envelope('getCases', `<![CDATA[${text}]]>`), 'gbk'));
      return request.method === 'POST';
    };
    const [first] = await readAll(open());
    expect(first?.batch.rows[0]?.values).toMatchObject({ CONTENT: '占道' });
  });

  it.each([200, 500])(
    'that answers a fault with status %i is named by the fault’s code, never by its text',
    async (status) => {
      server.before = (_, response) => {
        response.statusCode = status;
        response.end(faultXml());
        return true;
      };
      const failure = readAll(open());
      await expect(failure).rejects.toMatchObject({
        code: 'SOURCE_REPORTS_ERROR',
        details: { subject: 'getCases', code: 'Server' },
      });
      await expect(failure).rejects.not.toThrow(/王小明/);
    },
  );

  it('that says in its answer that it failed is not believed to be empty', async () => {
    server.before = (_, response) => {
      response.end(envelope('getCases', '&lt;RESULT&gt;&lt;CODE&gt;E102&lt;/CODE&gt;&lt;CASES/&gt;&lt;/RESULT&gt;'));
      return true;
    };
    await expect(readAll(open())).rejects.toMatchObject({ details: { code: 'E102' } });
  });

  it('that is busy is asked again', async () => {
    let busy = 2;
    server.before = (_, response, body) => {
      if (!body.includes('getCases') || (busy -= 1) < 0) return false;
      response.end(envelope('getCases', '&lt;RESULT&gt;&lt;CODE&gt;BUSY&lt;/CODE&gt;&lt;/RESULT&gt;'));
      return true;
    };
    expect(await keysOf({ attempts: 3 })).toHaveLength(9);
  });

  it('gets its password from the secrets, escaped inside a document', async () => {
    const [list] = soapSettings(server.endpoint).collections;
    const args = {
      user: '{secret:user}',
      xmlStr: '<QUERY><PAGE>{page}</PAGE><SIZE>{limit}</SIZE><P>{secret:p&w}</P><P>{secret:pw}</P></QUERY>',
    };
    await keysOf({ collections: [{ ...list, arguments: args }] });
    expect(server.requests[0]?.body).toContain('<user>&lt;user&gt;</user>');
    expect(server.requests[0]?.body).toContain('&lt;P&gt;&amp;lt;pw&amp;gt;&lt;/P&gt;');
  });

  it('speaks SOAP 1.2 where it is told to', async () => {
    await keysOf({ version: '1.2' });
    expect(server.requests[0]?.headers['content-type']).toContain('application/soap+xml');
    expect(server.requests[0]?.body).toContain('http://www.w3.org/2003/05/soap-envelope');
  });

  it('whose list moves while it is paged through is walked again', async () => {
    let asked = 0;
    server.before = (_, __, body) => {
      if (body.includes('getCases') && (asked += 1) === 2) server.items.splice(0, 1);
      return false;
    };
    expect(new Set(await keysOf())).toEqual(new Set(makeItems(9).map(({ NO }) => NO)));
  });

  it('is known by its WSDL: operations that it lacks are named', async () => {
    const causes = await open({ acknowledge: { operation: 'putAll', arguments: {} } }).check(PATIENT);
    expect(causes.map(({ cause, subject }) => `${cause} ${subject}`)).toEqual(['table-missing putAll']);
  });

  it('that sends an entity bomb is refused', async () => {
    server.before = (_, response) => {
      response.end('<!DOCTYPE a [<!ENTITY b "bbbb">]><a>&b;</a>');
      return true;
    };
    await expect(readAll(open())).rejects.toMatchObject({ code: 'SOURCE_ANSWER_MALFORMED' });
  });
});
