import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Principal } from '../../../../kernel/principal.ts';
import { openSupervision, type OpenedSupervision } from '../open-supervision.ts';

const construction: Principal = { role: 'department', subject: 'js', department: 'JS020000JS' };
const transport: Principal = { role: 'department', subject: 'jt', department: 'JS020000JT' };

const row = (id: string, recordType: string, fields: object) => ({
  ...{ id, recordType, fields, sequence: 1, submission: { number: `S-${id}`, offeredAt: '2013-05-06T03:00:00.000Z' } },
});
/** A case as `cases` tells it; `finished` none: still open. */
const told = (id: string, power: string, period: string, applied: string, finished: string | null) => ({
  ...{ id, department: { code: power.slice(0, 10) }, internalNumber: id, power: { code: power }, type: 'application' },
  ...{ period, documents: [], stages: [] },
  base: row(`b-${id}`, 'INF_APPLY', {
    ...{ APPLY_DATE: `${applied} 09:00:00`, CREATE_DATE: `${applied} 09:05:00`, PROMISE: 10, PROMISE_TYPE: '1' },
    CONTENT: '申请',
  }),
  result:
    finished === null ? null : row(`r-${id}`, 'INF_APPLY_RESULT', { STATUS: '2', FINISH_TIME: `${finished} 09:00:00` }),
});
const PERMIT = 'JS020000JS-XK-0001';

let opened: OpenedSupervision;
beforeAll(async () => {
  opened = await openSupervision();
  opened.cases.changes = [
    told('a', PERMIT, '2013-03', '2013-03-01', '2013-03-05'),
    told('b', PERMIT, '2013-04', '2013-04-01', '2013-04-11'),
    told('c', PERMIT, '2013-04', '2013-04-01', '2013-04-03'),
    told('d', PERMIT, '2013-04', '2013-04-01', '1560-10-05'),
    told('e', 'JS020000JS-CF-0001', '2013-04', '2013-04-01', null),
    told('f', 'JS020000JT-CF-0002', '2013-04', '2013-04-01', '2013-04-06'),
    told('g', 'JS020000JT-XX-9999', '2013-04', '2013-04-01', '2013-04-06'),
  ];
  await opened.supervision.tick();
});
afterAll(() => opened.close());

const FIGURES = 'figures { cases finished inTimePercent measured medianDays p90Days faults { NEGATIVE } }';
const statistics = async (filter: object, by: readonly string[]) =>
  (
    await opened.ask(
      `query ($filter: StatisticFilter, $by: [StatisticDimension!]) { caseStatistics(filter: $filter, by: $by) {
        total { cases finished } lineCount csv
        lines { month region type department { code } item { code } ${FIGURES} } } }`,
      { filter, by },
    )
  ).data.caseStatistics;

describe('statistics of cases', () => {
  it('are open to everybody, by any dimensions, and name what the catalogue does not know', async () => {
    const found = await statistics({ from: '2013-04' }, ['DEPARTMENT', 'TYPE']);
    expect(found.total).toEqual({ cases: 6, finished: 5 });
    expect(
      found.lines.map((line: { department: { code: string }; type: string; figures: { cases: number } }) => [
        ...[line.department.code, line.type, line.figures.cases],
      ]),
    ).toEqual([
      ['JS020000JS', 'LICENCE', 3],
      ['JS020000JS', 'PENALTY', 1],
      ['JS020000JT', null, 1],
      ['JS020000JT', 'PENALTY', 1],
    ]);
    const permits = found.lines[0];
    expect(permits).toMatchObject({ month: null, region: null, item: null });
    // Two of three can be measured, 2 and 10 days; the third ended in 1560.
    expect(permits.figures).toMatchObject({ finished: 3, measured: 2, faults: { NEGATIVE: 1 } });
    expect(permits.figures.medianDays).toBeCloseTo(2, 1);
    expect(Math.abs(permits.figures.p90Days - 10)).toBeLessThanOrEqual(0.1);
  });

  it('choose by item, type and region, and add up to the whole', async () => {
    expect((await statistics({ items: [PERMIT] }, ['ITEM', 'MONTH'])).lines).toMatchObject([
      { month: '2013-03', item: { code: PERMIT }, figures: { cases: 1 } },
      { month: '2013-04', item: { code: PERMIT }, figures: { cases: 3 } },
    ]);
    expect((await statistics({ types: ['PENALTY'] }, ['REGION'])).lines).toMatchObject([
      { region: '320200', figures: { cases: 2, finished: 1 } },
    ]);
    expect((await statistics({ regions: ['320200'] }, [])).total.cases).toBe(7);
    expect((await statistics({ regions: ['33'], departments: ['JS020000JS'] }, [])).total.cases).toBe(0);
    expect(await statistics({ to: '2013-02' }, ['MONTH'])).toMatchObject({ lines: [], total: { cases: 0 } });
  });

  it('go out as CSV, with names that a spreadsheet cannot mistake for formulas', async () => {
    const { csv } = await statistics({ from: '2013-04' }, ['DEPARTMENT']);
    const [head, first] = csv.split('\r\n');
    expect(head).toMatch(/^\uFEFF部门编码 department,部门 department name,办件数 cases,/);
    expect(first).toMatch(/^JS020000JS,无锡市建设局,4,3,/);
  });
});

describe('a trend', () => {
  it('goes from the first month known to the last, with figures and changes', async () => {
    const { data } = await opened.ask(
      `{ caseTrend { month sinceMonthBefore sinceYearBefore expected anomaly { zh } figures { cases } } }`,
    );
    expect(data.caseTrend).toEqual(
      [
        ...[{ month: '2013-03', sinceMonthBefore: null, figures: { cases: 1 } }],
        ...[{ month: '2013-04', sinceMonthBefore: 500, figures: { cases: 6 } }],
      ].map((point) => ({ sinceYearBefore: null, expected: null, anomaly: null, ...point })),
    );
  });
});

describe('an impossible duration', () => {
  const ASKED = '{ impossibleDurations(department: "JS020000JS") { case from to days reason { en } } }';

  it('is shown to whom it concerns, with what was reported', async () => {
    expect((await opened.ask(ASKED, {}, construction)).data.impossibleDurations).toEqual([
      {
        ...{ case: 'd', from: '2013-04-01 09:00:00', to: '1560-10-05 09:00:00', days: -165_268 },
        reason: { en: 'The end lies before the begin' },
      },
    ]);
    expect((await opened.ask(ASKED, {}, transport)).errors[0]?.originalError).toMatchObject({
      code: 'SUPERVISION_DENIED',
    });
  });
});

describe('a case that is reported again', () => {
  it('counts as it stands now, as if it had always been so', async () => {
    opened.cases.changes.push(told('d', PERMIT, '2013-04', '2013-04-01', '2013-04-04'));
    opened.cases.changes
      .slice(-1)
      .forEach((each) => Object.assign((each as { result: object }).result, { sequence: 2 }));
    await opened.supervision.tick();
    const [line] = (await statistics({ items: [PERMIT], from: '2013-04' }, ['ITEM'])).lines;
    expect(line.figures).toMatchObject({ cases: 3, finished: 3, measured: 3, faults: { NEGATIVE: 0 } });
  });
});
