import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Principal } from '../../../kernel/principal.ts';
import { openSupervision, standing, type OpenedSupervision } from './open-supervision.ts';

let opened: OpenedSupervision;
beforeEach(async () => {
  opened = await openSupervision();
});
afterEach(() => opened.close());

const SCORE = `query ($department: String!, $period: Month!) { dockingScore(department: $department, period: $period) {
  id status score timely conforming ranked deadline asOf reason { zh en } formula { zh en } legalBasis { zh en }
  department { code } period inputs { firstCompleteArrival submissions cases rejectedOutstandingAtDeadline
    rejectedOutstanding lateRecords countsReported noCasesDeclared rejectedCounted } } }`;
const auditor: Principal = { role: 'auditor', subject: 'auditor' };

const scoreOf = async (department = 'JS020000JS', principal?: Principal) => {
  const { data, errors } = await opened.ask(SCORE, { department, period: '2013-04' }, principal);
  expect(errors).toEqual([]);
  return data.dockingScore;
};

const inTime = '2013-05-03T01:00:00.000Z';
const late = '2013-05-06T01:00:00.000Z';

describe('the data-docking score', () => {
  it.each([
    ['in time and conforming', { firstCompleteArrival: inTime }, 10, true, true],
    ['at 24:00:00 exactly', { firstCompleteArrival: '2013-05-05T16:00:00.000Z' }, 10, true, true],
    ['a millisecond after 24:00:00', { firstCompleteArrival: '2013-05-05T16:00:00.001Z' }, 5, false, true],
    ['late and conforming', { firstCompleteArrival: late, lateRecords: 20 }, 5, false, true],
    [
      'in time, with rejects left at the deadline',
      { firstCompleteArrival: inTime, rejectedOutstandingAtDeadline: 1 },
      5,
      true,
      false,
    ],
    [
      'in time, corrected after the deadline',
      { firstCompleteArrival: inTime, rejectedOutstandingAtDeadline: 3, rejectedOutstanding: 0 },
      5,
      true,
      false,
    ],
    [
      'in time, with rejects that came after the deadline',
      { firstCompleteArrival: inTime, rejectedOutstanding: 2, lateRecords: 2 },
      10,
      true,
      true,
    ],
    ['late, with rejects left', { firstCompleteArrival: late, rejectedOutstanding: 2 }, 0, false, false],
    ['nothing at all', { submissions: 0, cases: 0 }, 0, false, false],
    ['counts but no cases', { firstCompleteArrival: inTime, cases: 0, countsReported: true }, 0, false, false],
    [
      'everything rejected, in time',
      { firstCompleteArrival: inTime, cases: 0, rejectedOutstandingAtDeadline: 9, rejectedOutstanding: 9 },
      5,
      true,
      false,
    ],
  ])('for %s', async (_, figures, score, timely, conforming) => {
    opened.cases.standings = [standing(figures)];
    expect(await scoreOf()).toMatchObject({ status: 'SCORED', score, timely, conforming, ranked: true });
  });

  it('of a month declared to be without cases is full, and listed apart from the ranking', async () => {
    opened.cases.standings = [standing({ firstCompleteArrival: inTime, cases: 0, noCasesDeclared: true })];
    const score = await scoreOf();
    expect(score).toMatchObject({ status: 'SCORED', score: 10, ranked: false });
    expect(score.reason.zh).toContain('单独列出');
  });

  it('of a declaration that the cases belie takes part in the ranking', async () => {
    opened.cases.standings = [standing({ firstCompleteArrival: inTime, cases: 3, noCasesDeclared: true })];
    expect(await scoreOf()).toMatchObject({ score: 10, ranked: true });
  });

  it('is 0 for a department of which cases knows nothing, by the deadline in force', async () => {
    expect(await scoreOf()).toMatchObject({ status: 'SCORED', score: 0, deadline: '2013-05-05T16:00:00.000Z' });
  });

  it.each([
    ['JS000000JT', 'ministry or province', '尚未上报'],
    ['JS028300MZ', 'unified platform', '统建'],
  ])('is not given to %s, whose system is not its own', async (department, en, zh) => {
    expect(await scoreOf(department)).toMatchObject({
      status: 'NOT_SCORED',
      score: null,
      timely: null,
      conforming: null,
      ranked: false,
      reason: { en: expect.stringContaining(en), zh: expect.stringContaining(zh) },
    });
  });

  it('says of a vertical department that its counts have come', async () => {
    opened.cases.standings = [
      standing({ department: 'JS000000JT', countsReported: true, firstCompleteArrival: inTime }),
    ];
    expect((await scoreOf('JS000000JT')).reason.en).toContain('counts were reported');
  });

  it('goes by the deadline that cases judged by, should it differ', async () => {
    const deadline = '2013-05-08T16:00:00.000Z';
    opened.cases.standings = [standing({ firstCompleteArrival: late, deadline })];
    expect(await scoreOf()).toMatchObject({ status: 'PROVISIONAL', score: 10, deadline });
  });

  it('names its formula, its clause and its instant', async () => {
    expect(await scoreOf()).toMatchObject({
      formula: { en: expect.stringContaining('10 −'), zh: expect.stringContaining('10 −') },
      legalBasis: { zh: expect.stringContaining('272'), en: expect.stringContaining('annex 2') },
      asOf: '2013-05-06T04:00:00.000Z',
    });
  });

  it('of a department that the catalogue does not know is none', async () => {
    expect(await scoreOf('JS990000XX')).toBeNull();
  });

  it('is refused for what is no month', async () => {
    const { errors } = await opened.ask(SCORE, { department: 'JS020000JS', period: '2013-13' });
    expect(errors[0]?.message).toContain('is not a Month; it is written YYYY-MM');
  });
});

describe('before the deadline', () => {
  beforeEach(() => {
    opened.clock.set('2013-05-05T16:00:00Z');
  });

  it('nothing reported is no score yet', async () => {
    expect(await scoreOf()).toMatchObject({ status: 'NOT_SCORED', score: null, ranked: false });
  });

  it('what has come is scored provisionally, by the rejects of now', async () => {
    opened.cases.standings = [
      standing({ firstCompleteArrival: inTime, rejectedOutstanding: 2, rejectedOutstandingAtDeadline: 2 }),
    ];
    expect(await scoreOf()).toMatchObject({ status: 'PROVISIONAL', score: 5, timely: true, conforming: false });
    opened.cases.standings = [standing({ firstCompleteArrival: inTime })];
    expect(await scoreOf()).toMatchObject({ status: 'PROVISIONAL', score: 10 });
  });
});

describe('what made the score', () => {
  const figures = {
    firstCompleteArrival: inTime,
    rejectedOutstandingAtDeadline: 3,
    rejectedOutstanding: 1,
    lateRecords: 4,
    submissions: 2,
  };
  beforeEach(() => {
    opened.cases.standings = [standing(figures)];
  });

  it.each<Principal>([
    auditor,
    { role: 'administrator', subject: 'admin' },
    { role: 'department', subject: 'js', department: 'JS020000JS' },
  ])('is shown to the role $role', async (principal) => {
    expect((await scoreOf('JS020000JS', principal)).inputs).toEqual({
      ...figures,
      cases: 20,
      countsReported: false,
      noCasesDeclared: false,
      rejectedCounted: 3,
    });
  });

  it.each<Principal>([
    { role: 'public', subject: 'anonymous' },
    { role: 'portal', subject: 'portal' },
    { role: 'department', subject: 'jt', department: 'JS020000JT' },
  ])('is kept from the role $role of somebody else, in the words of the score too', async (principal) => {
    const score = await scoreOf('JS020000JS', principal);
    expect(score).toMatchObject({ score: 5, inputs: null });
    expect(`${score.reason.zh}${score.reason.en}`).not.toMatch(/[134] |[134] ?条/);
  });

  it('is asked of cases as the hub, under the request’s own id', async () => {
    await scoreOf();
    expect(opened.cases.asked[0]?.context).toEqual({
      principal: { role: 'administrator', subject: 'heliograph' },
      requestId: 'request-7',
    });
  });
});
