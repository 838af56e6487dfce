import { applicationCases } from './application-cases.ts';
import { chanceOf } from './chance.ts';
import { openDesk } from './desk.ts';
import { demoSecret } from './front-door.ts';
import { parameter, startJsonInterface } from './json-interface.ts';
import { APPLICATION, rowsOf } from './reported-case.ts';
import type { PulledSystem, Surroundings } from './system.ts';

const PAGE = 60;

/** 市发改委: an HTTP interface whose answers name the next page in a Link header (RFC 8288); a key in a header. Clean. */
export async function startDevelopmentAndReform({ seed }: Surroundings): Promise<PulledSystem> {
  const name = 'development-and-reform';
  const desk = openDesk(
    {
      department: 'JS020000FG',
      office: '行政服务处',
      prefix: '锡发改许',
      staff: [
        ['FG0021', '许文涛'],
        ['FG0034', '华敏'],
      ],
    },
    ['XK', 'QT'],
  );
  const rows = rowsOf(APPLICATION, applicationCases({ desk, chance: chanceOf(seed, name), count: 80 }));
  const { baseUrl, close } = await startJsonInterface(({ url, header }) => {
    if (header('x-api-key') !== demoSecret(name)) return { status: 401, body: { error: 'unknown key' } };
    const table = /^\/api\/(\w+)$/.exec(url.pathname)?.[1];
    const own = rows.filter((row) => row.table === table);
    if (own.length === 0) return undefined;
    const from = parameter(url, 'from', 0);
    const next = from + PAGE < own.length ? { link: `<${url.pathname}?from=${String(from + PAGE)}>; rel="next"` } : {};
    return { headers: next, body: own.slice(from, from + PAGE).map(({ fields }) => fields) };
  });
  return {
    ...{ name, department: desk.department, planted: [], close },
    technique: { zh: 'HTTP 接口(Link 分页,密钥)', en: 'HTTP JSON, link, key' },
    settings: { baseUrl },
  };
}
