import { timingSafeEqual } from 'node:crypto';
import { sha256 } from '../../kernel/canonical-json.ts';
import { applicationCases } from './application-cases.ts';
import { chanceOf } from './chance.ts';
import { openDesk } from './desk.ts';
import { demoSecret } from './front-door.ts';
import { parameter, startJsonInterface, type JsonAnswer, type JsonRequest } from './json-interface.ts';
import { APPLICATION, rowsOf } from './reported-case.ts';
import type { PulledSystem, Surroundings } from './system.ts';

/** 市交通局: an HTTP interface, paged by offset, behind a token of its own that ends after a while. Clean. */
export async function startTransport({ seed, clock }: Surroundings): Promise<PulledSystem> {
  const name = 'transport';
  const desk = openDesk(
    {
      department: 'JS020000JT',
      office: '运输管理处',
      prefix: '锡交许',
      staff: [
        ['JT0103', '陆志强'],
        ['JT0117', '吴晓红'],
        ['JT0125', '过建新'],
      ],
    },
    ['XK'],
  );
  const rows = rowsOf(APPLICATION, applicationCases({ desk, chance: chanceOf(seed, name), count: 120 }));
  const desks = startTokenDesk(name, () => clock.now().getTime());
  const { baseUrl, close } = await startJsonInterface((request) => {
    if (request.url.pathname === '/api/token') return desks.issue(request);
    if (!desks.admits(request)) return { status: 401, body: { error: 'invalid_token' } };
    const table = /^\/api\/tables\/(\w+)$/.exec(request.url.pathname)?.[1];
    return table === undefined
      ? undefined
      : page(
          request.url,
          rows.filter((row) => row.table === table),
        );
  });
  return {
    ...{ name, department: desk.department, planted: [], close },
    technique: { zh: 'HTTP 接口(偏移分页,令牌)', en: 'HTTP JSON, offset, token' },
    settings: { baseUrl },
  };
}

function page(url: URL, rows: readonly { readonly fields: object }[]): JsonAnswer {
  const offset = parameter(url, 'offset', 0);
  const list = rows.slice(offset, offset + Math.min(parameter(url, 'limit', 50), 200)).map(({ fields }) => fields);
  return { body: { total: rows.length, rows: list } };
}

const LIFETIME_SECONDS = 600;

function startTokenDesk(clientId: string, now: () => number) {
  const issued = new Map<string, number>();
  return {
    issue({ body }: JsonRequest): JsonAnswer {
      const given = new URLSearchParams(body);
      if (given.get('client_id') !== 'heliograph' || !same(given.get('client_secret') ?? '', demoSecret(clientId)))
        return { status: 401, body: { error: 'invalid_client' } };
      const token = sha256(`${clientId}/${String(issued.size)}`);
      issued.set(token, now() + LIFETIME_SECONDS * 1000);
      return { body: { access_token: token, token_type: 'Bearer', expires_in: LIFETIME_SECONDS } };
    },
    admits: ({ authorization }: JsonRequest): boolean =>
      (issued.get(authorization.replace(/^Bearer /, '')) ?? 0) > now(),
  };
}

const same = (given: string, secret: string): boolean =>
  timingSafeEqual(Buffer.from(sha256(given)), Buffer.from(sha256(secret)));
