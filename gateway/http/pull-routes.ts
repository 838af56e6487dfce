import type { FastifyInstance } from 'fastify';
import { isMonth } from '../../kernel/month.ts';
import { maySeeDepartment } from '../../kernel/principal.ts';
import { gatewayError } from '../errors.ts';
import type { PullRun } from '../pull/pull-run.ts';
import type { FrontDoor } from './front-door.ts';

/** `GET /pulls`: how the sources' last runs went, to those who may see them; `POST /pulls`: an administrator's run. */
export function addPullRoutes(app: FastifyInstance, { pull, log }: FrontDoor): void {
  app.get('/pulls', ({ principal }): { readonly runs: readonly PullRun[] } => {
    if (principal.role === 'public') throw gatewayError.AUTH_REQUIRED({});
    return { runs: pull.runs().filter(({ department }) => maySeeDepartment(principal, department)) };
  });
  app.post('/pulls', async ({ principal, body }, reply) => {
    if (principal.role === 'public') throw gatewayError.AUTH_REQUIRED({});
    if (principal.role !== 'administrator') throw gatewayError.AUTH_FORBIDDEN({});
    const { run, ended } = pull.begin(readOrder(body));
    ended.catch((error: unknown) => log.error({ error, source: run.source }, 'A pull could not be put on record.'));
    return reply.code(202).send({ run });
  });
}

function readOrder(body: unknown): { readonly source: string; readonly period: string; readonly rehearsal: boolean } {
  const given = (typeof body === 'object' && body !== null ? body : {}) as Readonly<Record<string, unknown>>;
  const { source, period, rehearsal = false } = given;
  if (typeof source === 'string' && typeof period === 'string' && isMonth(period) && typeof rehearsal === 'boolean')
    return { source, period, rehearsal };
  const form = '{"source": "…", "period": "YYYY-MM", "rehearsal": false}';
  throw gatewayError.REQUEST_BODY_MALFORMED({ zh: `应为 ${form}。`, en: `${form} is required.` });
}
