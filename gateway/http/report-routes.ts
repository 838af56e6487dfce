import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { parse } from 'graphql';
import { addMonths, isMonth, type Month } from '../../kernel/month.ts';
import { BULLETIN_POLICY } from '../../subgraphs/supervision/bulletins/bulletin-html.ts';
import { dimensions } from '../../subgraphs/supervision/statistics/statistic-desk.ts';
import { editionKinds } from '../../subgraphs/supervision/scorecards/edition.ts';
import type { Supervision } from '../../subgraphs/supervision/supervision.ts';
import { gatewayError } from '../errors.ts';
import type { FrontDoor } from './front-door.ts';

/** What supervision hands out over HTTP. */
export interface ReportRooms extends Pick<FrontDoor, 'engine'> {
  readonly supervision: Pick<Supervision, 'evidenceFile' | 'bulletins'>;
}

/**
 * Downloads: `GET /evidence/:department/:period/:item` 考评依据 (signed NDJSON), `GET /statistics.csv` 办件统计,
 * `GET /bulletins/2013-01..2013-03.html` or `.xlsx` 通报.
 */
export function addReportRoutes(app: FastifyInstance, { engine, supervision }: ReportRooms): void {
  app.get<{ Params: Readonly<Record<'department' | 'period' | 'item', string>> }>(
    '/evidence/:department/:period/:item',
    async ({ params, principal, id: requestId }, reply) => {
      const { department, item } = params;
      const period = monthOf('period', params.period);
      const lines = await supervision.evidenceFile({ principal, requestId }, { department, period, item });
      const name = `evidence-${[department, period, item].map(encodeURIComponent).join('-')}.ndjson`;
      return handOver(reply, 'application/x-ndjson; charset=utf-8', name).send(Readable.from(lines));
    },
  );
  app.get('/statistics.csv', async ({ query, principal, id: requestId }, reply) => {
    const variables = statisticsAsked(query as Query);
    const answer = await engine.execute({ ...statistics, variables, context: { principal, requestId } });
    const [error] = answer.errors ?? [];
    if (error) throw error;
    const { caseStatistics } = answer.data as { readonly caseStatistics: { readonly csv: string } };
    return handOver(reply, 'text/csv; charset=utf-8', 'statistics.csv').send(caseStatistics.csv);
  });
  app.get<{ Params: { name: string } }>('/bulletins/:name', (request, reply) =>
    answerBulletin(request, reply, supervision),
  );
}

type Query = Readonly<Record<string, unknown>>;

const query = `query Statistics($filter: StatisticFilter, $by: [StatisticDimension!]) {
  caseStatistics(filter: $filter, by: $by) { csv }
}`;
const statistics = { query, document: parse(query) };

/** A file for download under a name. */
const handOver = (reply: FastifyReply, type: string, name: string): FastifyReply =>
  reply.type(type).header('content-disposition', `attachment; filename="${name}"`);

function statisticsAsked(query: Query): Readonly<Record<string, unknown>> {
  const by = listOf(query['by']);
  const unknown = by.find((each) => !(dimensions as readonly string[]).includes(each));
  if (unknown !== undefined) throw invalid('by', unknown, dimensions.join(', '));
  const month = (name: string): string | null => (query[name] === undefined ? null : monthOf(name, query[name]));
  const codes = (name: string): readonly string[] | null => (query[name] === undefined ? null : listOf(query[name]));
  const filter = { from: month('from'), to: month('to'), departments: codes('department'), types: codes('type') };
  return { by, filter: { ...filter, items: codes('item'), regions: codes('region') } };
}

/** `a,b` as a list. */
const listOf = (value: unknown): readonly string[] =>
  typeof value === 'string' && value !== '' ? value.split(',') : [];

async function answerBulletin(
  { params, query }: FastifyRequest<{ Params: { name: string } }>,
  reply: FastifyReply,
  { bulletins }: Pick<Supervision, 'bulletins'>,
): Promise<FastifyReply> {
  const form = 'YYYY-MM[..YYYY-MM].html | .xlsx';
  const [, from = '', to = from, format = ''] =
    /^(\d{4}-\d{2})(?:\.\.(\d{4}-\d{2}))?\.(html|xlsx)$/.exec(params.name) ?? [];
  if (format === '') throw invalid('name', params.name, form);
  const { kind = 'DEADLINE', language = 'zh' } = query as Query;
  const known = editionKinds.find((each) => each === kind);
  if (known === undefined) throw invalid('kind', kind, editionKinds.join(', '));
  if (language !== 'zh' && language !== 'en') throw invalid('language', language, 'zh, en');
  const asked = { periods: spanOf(monthOf('name', from), monthOf('name', to)), kind: known, language } as const;
  if (format === 'xlsx')
    return handOver(reply, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', params.name).send(
      Buffer.from(await bulletins.xlsx(asked)),
    );
  const html = await bulletins.html(asked);
  return reply.type('text/html; charset=utf-8').header('content-security-policy', BULLETIN_POLICY).send(html);
}

/** The months from one to another; more than a year of them is refused where bulletins are made. */
function spanOf(from: Month, to: Month): readonly Month[] {
  const months = [from];
  for (let month = addMonths(from, 1); month <= to && months.length < 13; month = addMonths(month, 1))
    months.push(month);
  return months;
}

function monthOf(name: string, value: unknown): Month {
  if (typeof value !== 'string' || !isMonth(value)) throw invalid(name, value, 'YYYY-MM');
  return value;
}

const invalid = (parameter: string, value: unknown, allowed: string): Error =>
  gatewayError.REQUEST_PARAMETER_INVALID({ parameter, value: String(value).slice(0, 60), allowed });
