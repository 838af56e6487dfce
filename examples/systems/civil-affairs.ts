import { applicationCases } from './application-cases.ts';
import { chanceOf } from './chance.ts';
import { openDesk } from './desk.ts';
import { demoSecret } from './front-door.ts';
import { parameter, startJsonInterface, type JsonAnswer } from './json-interface.ts';
import { plant, type Planting } from './plant.ts';
import { APPLICATION, type ReportedCase } from './reported-case.ts';
import type { PulledSystem, Surroundings } from './system.ts';

/** What is wrong, by ordinal of the case; found by the rules beside it. */
const PLANTINGS: readonly Planting[] = [
  { ordinal: 7, at: 'base', set: { APPLICANT_NAME: '无' }, rules: ['JS10-001'] },
  { ordinal: 19, at: 'base', set: { CONTENT: '申请登记'.repeat(60) }, rules: ['JS10-003'] },
  { ordinal: 23, at: 'result', set: { FINISH_TIME: '2010-09-31 16:00:00' }, rules: ['JS10-002'] },
  { ordinal: 31, at: 1, set: { PROCESS_DATE: '2010-08-02 15:00:00' }, rules: ['JS10-040'] },
  { ordinal: 28, at: 'result', set: { ATTACHMENT: '<DOCUMENTDATA><DOCUMENT>' }, rules: ['JS10-084'] },
  { ordinal: 35, at: 1, set: { STATUS: '9' }, rules: ['JS10-004'] },
];

/** 市民政局: an HTTP interface, paged by cursor, whose cases hold their stages and results; some records are bad. */
export async function startCivilAffairs({ seed }: Surroundings): Promise<PulledSystem> {
  const name = 'civil-affairs';
  const desk = openDesk(
    {
      department: 'JS020000MZ',
      office: '社会事务处',
      prefix: '锡民许',
      staff: [
        ['MZ011', '钱丽华'],
        ['MZ014', '顾伟'],
        ['MZ020', '薛云'],
      ],
    },
    ['XK', 'GF', 'QR'],
  );
  const sound = applicationCases({ desk, chance: chanceOf(seed, name), count: 90 });
  const { cases, planted } = plant(APPLICATION, sound, PLANTINGS, { apart: false });
  const { baseUrl, close } = await startJsonInterface(({ url, header }) => {
    if (header('x-access-key') !== demoSecret(name)) return { body: { code: 'E401', message: '未授权' } };
    return url.pathname === '/api/cases' ? page(url, cases) : undefined;
  });
  return {
    ...{ name, department: desk.department, planted, close },
    technique: { zh: 'HTTP 接口(游标分页,内嵌环节)', en: 'HTTP JSON, cursor, nested stages' },
    settings: { baseUrl },
  };
}

/** Errors stand inside the answer, as in many an interface of the time: `code` is 0 when all is well. */
function page(url: URL, cases: readonly ReportedCase[]): JsonAnswer {
  const from = parameter(url, 'cursor', 0);
  const to = from + Math.min(parameter(url, 'size', 40), 100);
  const list = cases.slice(from, to).map(({ base, stages, result }) => ({
    ...base,
    stages,
    results: result === undefined ? [] : [result],
  }));
  return { body: { code: '0', data: list, next: to < cases.length ? String(to) : null } };
}
