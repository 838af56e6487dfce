import type { FastifyInstance } from 'fastify';
import { isMonth } from '../../kernel/month.ts';
import { maySeeDepartment } from '../../kernel/principal.ts';
import { gatewayError } from '../errors.ts';
import type { PullRequest } from '../pull/pull-desk.ts';
import type { FrontDoor } from './front-door.ts';

/** `GET /pulls`: how the sources' last runs went, to those who may see them; `POST /pulls`: an administrator's run. */
export function addPullRoutes(app: FastifyInstance, { pull, log }: FrontDoor): void {
  app.get('/pulls', async ({ principal }) => {
    if (principal.role === 'public') throw gatewayError.AUTH_REQUIRED({});
    return { runs: (await pull.lastRuns()).filter(({ department }) => maySeeDepartment(principal, department)) };
  });
  app.post('/pulls', async ({ principal, body }, reply) => {
    if (principal.role === 'public') throw gatewayError.AUTH_REQUIRED({});
    if (principal.role !== 'administrator') throw gatewayError.AUTH_FORBIDDEN({});
    const { run, ended } = pull.begin(readOrder(body));
    ended.catch((error: unknown) => log.error({ error, source: run.source }, 'A pull could not be put on record.'));
    return reply.code(202).send({ run });
  });
}

function readOrder(body: unknown): PullRequest {
  const given = (typeof body === 'object' && body !== null ? body : {}) as Readonly<Record<string, unknown>>;
  const { source, period, rehearsal = false, acceptShape = false } = given;
  const areSwitches = typeof rehearsal === 'boolean' && typeof acceptShape === 'boolean';
  if (typeof source === 'string' && typeof period === 'string' && isMonth(period) && areSwitches)
    return { source, period, rehearsal, ...(acceptShape ? { acceptShape } : {}) };
  const form = '{"source": "…", "period": "YYYY-MM", "rehearsal": false, "acceptShape": false}';
  throw gatewayError.REQUEST_BODY_MALFORMED({ zh: `应为 ${form}。`, en: `${form} is required.` });
}
