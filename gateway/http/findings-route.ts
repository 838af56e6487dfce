import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { parse } from 'graphql';
import type { Bilingual } from '../../kernel/bilingual.ts';
import { globalId } from '../../kernel/global-id.ts';
import type { SubgraphContext } from '../../subgraphs/subgraph.ts';
import { gatewayError } from '../errors.ts';
import type { FederationEngine } from '../federation/engine.ts';
import type { FrontDoor } from './front-door.ts';

const query = `query Findings($id: ID!, $after: String) {
  submission(id: $id) {
    findings(first: 200, after: $after) {
      nodes {
        rule { code } severity recordType sequence value
        pointer { file sheet table row field column path }
        expected { zh en } difference { zh en } message { zh en } remedy { zh en }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;
const document = parse(query);

interface Finding {
  readonly rule: { readonly code: string };
  readonly severity: string;
  readonly recordType: string;
  readonly sequence: number;
  readonly value: unknown;
  readonly pointer: Readonly<
    Record<'file' | 'sheet' | 'table' | 'row' | 'field' | 'column' | 'path', string | number | null>
  >;
  readonly expected: Bilingual;
  readonly difference: Bilingual | null;
  readonly message: Bilingual;
  readonly remedy: Bilingual;
}

interface Page {
  readonly nodes: readonly Finding[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** `GET /intake/submissions/:id/findings` 问题清单: NDJSON, or CSV for `Accept: text/csv`; streams. */
export function addFindingsRoute(app: FastifyInstance, { engine }: FrontDoor): void {
  app.get<{ Params: { id: string } }>('/intake/submissions/:id/findings', async (request, reply) => {
    const { principal, id: requestId } = request;
    const id = globalId('Submission', request.params.id);
    const first = await pageOf(engine, { principal, requestId }, id, null);
    if (!first) throw gatewayError.REQUEST_SUBMISSION_UNKNOWN({});
    const asCsv = (request.headers.accept ?? '').includes('text/csv');
    const lines = asCsv ? csvLines : jsonLines;
    const pages = pagesFrom(first, (after) => pageOf(engine, { principal, requestId }, id, after));
    void reply.type(asCsv ? 'text/csv; charset=utf-8' : 'application/x-ndjson; charset=utf-8');
    return reply.send(Readable.from(lines(pages)));
  });
}

async function* pagesFrom(first: Page, next: (after: string) => Promise<Page | undefined>): AsyncGenerator<Page> {
  for (let page: Page | undefined = first; page;) {
    yield page;
    const { hasNextPage, endCursor }: Page['pageInfo'] = page.pageInfo;
    page = hasNextPage && endCursor !== null ? await next(endCursor) : undefined;
  }
}

async function pageOf(
  engine: FederationEngine,
  context: SubgraphContext,
  id: string,
  after: string | null,
): Promise<Page | undefined> {
  const { data, errors } = await engine.execute({ document, query, variables: { id, after }, context });
  const [error] = errors ?? [];
  if (error) throw error;
  const { submission } = data as { readonly submission: { readonly findings: Page } | null };
  return submission?.findings;
}

async function* jsonLines(pages: AsyncIterable<Page>): AsyncGenerator<string> {
  for await (const { nodes } of pages) yield nodes.map((finding) => `${JSON.stringify(finding)}\n`).join('');
}

const columns: readonly (readonly [string, (finding: Finding) => unknown])[] = [
  ['行号', ({ pointer }) => pointer.row],
  ['表', ({ pointer }) => pointer.table ?? pointer.sheet],
  ['字段', ({ pointer }) => pointer.field],
  ['来源列', ({ pointer }) => pointer.column],
  ['规则', ({ rule }) => rule.code],
  ['程度', ({ severity }) => severity],
  ['值', ({ value }) => value],
  ['应为', ({ expected }) => expected.zh],
  ['相差', ({ difference }) => difference?.zh],
  ['问题', ({ message }) => message.zh],
  ['改正', ({ remedy }) => remedy.zh],
  ['路径', ({ pointer }) => pointer.path],
];

async function* csvLines(pages: AsyncIterable<Page>): AsyncGenerator<string> {
  // With the mark that spreadsheet programs need to take it for UTF-8.
  yield `\ufeff${columns.map(([name]) => name).join(',')}\r\n`;
  for await (const { nodes } of pages)
    yield nodes.map((finding) => `${columns.map(([, cell]) => csvCell(cell(finding))).join(',')}\r\n`).join('');
}

/** Text that a spreadsheet would take for a formula is kept a text: the values are the sender's. */
function csvCell(value: unknown): string {
  const text = value == null ? '' : typeof value === 'string' ? value : JSON.stringify(value);
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
