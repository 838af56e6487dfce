import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Principal } from '../../../kernel/principal.ts';
import { meanOfMonths, type Edition, type EditionLine } from '../../../subgraphs/supervision/scorecards/edition.ts';
import { openSupervision, standing, type OpenedSupervision } from './open-supervision.ts';

const auditor: Principal = { role: 'auditor', subject: 'inspector' };

const line = (department: string, norm: number | null, set: Partial<EditionLine> = {}): EditionLine => ({
  ...{ department, name: `${department}局`, ranked: true, cases: 10, outOf: norm === null ? 10 : 20 },
  ...{ asWritten: 8 + (norm ?? 0), asIntended: 8 + (norm ?? 0) },
  items: [
    { id: 'library', title: '权力库维护', max: 10, asWritten: 8, asIntended: 8, inputs: {}, remark: null },
    { id: 'norm', title: '操作规范', max: 10, asWritten: norm, asIntended: norm, inputs: {}, remark: null },
  ],
  ...set,
});
const edition = (period: string, ...departments: EditionLine[]): Edition => ({
  ...{ period, kind: 'DEADLINE', asOf: '2013-05-06T04:00:00.000Z', sheet: 's', departments },
});

describe('a quarter', () => {
  it('is the mean of each item over the months in which it was scored', () => {
    const [a] = meanOfMonths([
      edition('2013-01', line('A', 9)),
      edition('2013-02', line('A', null)),
      edition('2013-03', line('A', 8.01)),
    ]);
    expect(a?.items.map(({ asWritten }) => asWritten)).toEqual([8, 8.51]); // (9 + 8.01) / 2 = 8.505
    expect(a).toMatchObject({ asWritten: 16.51, outOf: 20, cases: 30, ranked: true });
  });
});

describe('a frozen month', () => {
  let opened: OpenedSupervision;
  beforeEach(async () => {
    opened = await openSupervision();
    opened.cases.standings = [standing({ firstCompleteArrival: '2013-05-03T01:00:00.000Z' })];
  });
  afterEach(() => opened.close());
  const FREEZE = 'mutation { freezeScorecards(period: "2013-04", kind: DEADLINE) }';
  const FROZEN = '{ frozenScorecards(period: "2013-04", kind: DEADLINE) { digest asOf departments } }';

  it('stays as it was, whatever comes later', async () => {
    const digest = (await opened.ask(FREEZE, {}, auditor)).data.freezeScorecards;
    const before = (await opened.ask(FROZEN, {}, auditor)).data.frozenScorecards;
    expect(before.digest).toBe(digest);
    expect(before.departments).toHaveLength(4);
    await opened.ask(
      'mutation { deductPoints(department: "JS020000JS", period: "2013-04", points: 3, reason: "举报" ) }',
      {},
      auditor,
    );
    opened.clock.advance(86_400_000);
    expect((await opened.ask(FROZEN, {}, auditor)).data.frozenScorecards).toEqual(before);
    expect((await opened.ask(FREEZE, {}, auditor)).errors[0]?.originalError).toMatchObject({
      code: 'SUPERVISION_STEP_REFUSED',
    });
  });

  it('holds the counties by annex 1 beside the departments, inputs for supervisors alone', async () => {
    await opened.ask(FREEZE, {}, auditor);
    const query = '{ frozenScorecards(period: "2013-04", kind: DEADLINE) { regionSheet regions } }';
    const { regionSheet, regions } = (await opened.ask(query, {}, auditor)).data.frozenScorecards;
    expect(regionSheet).toMatch(/^wuxi-2010-272-annex-1@1 /);
    // Kunshan's one bureau had no cases: coverage and orders can be scored, operation and norm cannot.
    expect(regions).toMatchObject([
      { region: '320583', name: '昆山市', ranked: false, cases: 0, outOf: 50, withoutCases: ['JS028300MZ'] },
    ]);
    expect(regions[0].items).toHaveLength(7);
    expect(regions[0].items[0].inputs).toHaveProperty('running');
    const open = (await opened.ask(query)).data.frozenScorecards.regions;
    expect(open[0].items[0].inputs).toEqual({});
  });

  it('is open to everybody without its inputs, and makes a bulletin', async () => {
    await opened.ask(FREEZE, {}, auditor);
    const { departments } = (await opened.ask(FROZEN)).data.frozenScorecards;
    expect(
      departments.flatMap((each: EditionLine) => each.items.map(({ inputs }) => Object.keys(inputs).length)),
    ).not.toContain(1);
    const { data } = await opened.ask('{ bulletin(periods: ["2013-04"], kind: DEADLINE) }');
    expect(data.bulletin).toContain('无锡市建设局');
    expect(
      (await opened.ask('{ bulletin(periods: ["2013-04"], kind: DEADLINE, language: EN) }')).data.bulletin,
    ).toContain('Administrative power online: monthly tracking');
    const refusedFor = async (periods: string) =>
      (await opened.ask(`{ bulletin(periods: [${periods}], kind: DEADLINE) }`)).errors[0]?.originalError;
    expect(await refusedFor('"2013-03"')).toMatchObject({ code: 'SUPERVISION_UNKNOWN' });
    expect(await refusedFor('"2013-02", "2013-04"')).toMatchObject({ code: 'SUPERVISION_INPUT_INVALID' });
  });
});
