import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Principal } from '../../../kernel/principal.ts';
import type { CatalogueLibrary, PowerItem } from '../../../subgraphs/catalogue/library.ts';
import { openSupervision, standing, type OpenedSupervision } from './open-supervision.ts';

const auditor: Principal = { role: 'auditor', subject: 'inspector' };

/** Kunshan's bureaus: civil affairs and housing run online, planning is silent, taxes are vertical. */
const department = (code: string, kind: 'UNIFIED' | 'SELF_BUILT' | 'VERTICAL') => ({
  ...{ code, name: `昆山市${code.slice(-2)}局`, kind, region: '320583' },
});
const power = (code: string, state: 'IN_USE' | 'SUSPENDED' = 'IN_USE'): PowerItem => ({
  ...{ code, department: code.slice(0, 10), type: 'LICENCE' },
  versions: [{ from: '2010-01-01', state, name: code, legalBasis: ['《中华人民共和国建筑法》第七条'] }],
});
const kunshan: CatalogueLibrary = {
  departments: [
    department('JS028300ZF', 'SELF_BUILT'),
    department('JS028300GH', 'SELF_BUILT'),
    department('JS028300DS', 'VERTICAL'),
  ],
  powers: [
    ...['JS028300ZF-XK-0001', 'JS028300ZF-XK-0002', 'JS028300ZF-XK-0003'].map((code) => power(code)),
    power('JS028300ZF-XK-0004', 'SUSPENDED'),
    ...['JS028300GH-XK-0001', 'JS028300DS-XK-0001'].map((code) => power(code)),
  ],
};

const row = (id: string, recordType: string, fields: object) => ({
  ...{ id, recordType, fields, sequence: 1, submission: { number: `S-${id}`, offeredAt: '2013-05-04T03:00:00.000Z' } },
});
const MATERIALS = '<DOCUMENT_NAME>申请表</DOCUMENT_NAME>';
/** Applied for on 2 April 2013 within ten working days; the bad ones say nothing of what they are about. */
const permit = (number: number, code: string, content = '申请领取施工许可证') => ({
  ...{ id: `case-${String(number)}`, department: { code: code.slice(0, 10) }, internalNumber: String(number) },
  ...{ power: { code }, type: 'application', period: '2013-04', stages: [], documents: [], result: null },
  base: row(`b${String(number)}`, 'INF_APPLY', {
    ...{ APPLY_DATE: '2013-04-02 09:00:00', CREATE_DATE: '2013-04-02 09:05:00', CONTENT: content, STUFF: MATERIALS },
  }),
});

let opened: OpenedSupervision;
beforeEach(async () => {
  opened = await openSupervision();
  await opened.catalogue.load(kunshan);
});
afterEach(() => opened.close());

const CARDS = `query ($regions: [String!]) { regionScorecards(period: "2013-04", regions: $regions) {
  region name ranked cases sheet asWritten asIntended outOf departments { code } withoutCases { code }
  items { id status asWritten asIntended remark { zh } inputs { name value } } } }`;

describe('the scorecard of a county by annex 1', () => {
  it('is computed from what its departments did, as by hand, both readings', async () => {
    opened.cases.standings = [
      standing({ department: 'JS028300ZF', firstCompleteArrival: '2013-05-03T01:00:00.000Z', cases: 4 }),
    ];
    const zf = 'JS028300ZF-XK-000';
    opened.cases.changes = [permit(1, `${zf}1`), permit(2, `${zf}1`), permit(3, `${zf}2`), permit(4, `${zf}2`)];
    await opened.supervision.tick();
    const m = `mutation { a: recordOfflineCase(department: "JS028300ZF", period: "2013-04", source: REPORT, description: "举报")
      b: deductPoints(department: "JS028300ZF", period: "2013-04", points: 1.5, reason: "暗访") }`;
    expect((await opened.ask(m, {}, auditor)).errors).toEqual([]);
    const { data, errors } = await opened.ask(CARDS, {}, auditor);
    expect(errors).toEqual([]);
    expect(data.regionScorecards).toHaveLength(1);
    const [card] = data.regionScorecards;
    const inputs = Object.fromEntries(
      card.items.flatMap((item: { inputs: { name: string; value: number }[] }) =>
        item.inputs.map(({ name, value }) => [name, value]),
      ),
    );
    const points = Object.fromEntries(
      card.items.map((item: { id: string; asWritten: number; asIntended: number }) => [
        item.id,
        [item.asWritten, item.asIntended],
      ]),
    );
    expect(card).toMatchObject({ region: '320583', name: '昆山市', ranked: true, cases: 4, outOf: 100 });
    expect(card.departments).toHaveLength(4);
    // Civil affairs and planning had no cases; taxes are vertical and need not run online.
    expect(card.withoutCases).toEqual([{ code: 'JS028300GH' }, { code: 'JS028300MZ' }]);
    // Of four departments in scope one is vertical; one of the other three runs online. Two of housing's three powers
    // that could be exercised had cases; one power is suspended.
    expect(inputs).toMatchObject({
      running: 1,
      listed: 4,
      vertical: 1,
      online: 2,
      static: 4,
      suspended: 1,
      m: 1,
      p: 0,
    });
    expect(inputs).toMatchObject({ alarmed: 0, cases: 4, orders: 0, completed: 0, deducted: 1.5 });
    expect(points).toMatchObject({
      coverage: [3.33, 3.33], // 10 * 1 / (4 - 1)
      publication: [Math.max(0, 10 - inputs.n / 10), Math.max(0, 10 - inputs.n / 10)],
      operation: [19.8, 19.8], // 30 * 2 / (4 - 1) - 0.2
      library: [10, 10],
      norm: [10, 20],
      orders: [5, 10],
      other: [8.5, 8.5],
    });
    expect(inputs.n).toBeGreaterThan(0);
    expect(card.sheet).toMatch(/^wuxi-2010-272-annex-1@1 sha256:/);
  });

  it('counts an order as dealt with only within the month', async () => {
    const issue = `mutation { issueOrder(input: { department: "JS028300ZF", kind: DEPARTMENT, opinion: "请报送", workingDays: 5 }) { id } }`;
    const orders: string[] = [];
    for (const day of ['2013-04-10T02:00:00Z', '2013-04-11T02:00:00Z']) {
      opened.clock.set(day);
      orders.push((await opened.ask(issue, {}, auditor)).data.issueOrder.id);
    }
    const finish = `mutation ($order: ID!) { replyToOrder(order: $order, text: "已报") { id }
      completeOrder(order: $order, text: "属实", objectiveCause: false) { state } }`;
    await opened.ask(finish, { order: orders[0] }, auditor);
    opened.clock.set('2013-05-06T02:00:00Z');
    await opened.ask(finish, { order: orders[1] }, auditor);
    const item = async () => {
      const { data } = await opened.ask(CARDS, {}, auditor);
      return data.regionScorecards[0].items.find(({ id }: { id: string }) => id === 'orders');
    };
    // One of two: 5 * 1 / 2 as written, 10 * 1 / 2 as intended.
    expect(await item()).toMatchObject({ asWritten: 2.5, asIntended: 5 });
  });

  it('says in words what nothing out of nothing is, and is not ranked without cases', async () => {
    const { data } = await opened.ask(CARDS, {}, auditor);
    const [card] = data.regionScorecards;
    expect([card.ranked, card.cases, card.outOf]).toEqual([false, 0, 50]);
    const item = (id: string) => card.items.find((each: { id: string }) => each.id === id);
    expect(item('norm')).toMatchObject({ status: 'NOT_SCORED', asWritten: null });
    expect(item('norm').remark.zh).toContain('当月没有办件');
    expect(item('operation')).toMatchObject({
      status: 'NOT_SCORED',
      remark: { zh: expect.stringContaining('不计分') },
    });
    expect(item('coverage')).toMatchObject({ status: 'SCORED', asWritten: 0 });
  });

  it('is open to everybody without its inputs, for the regions asked for', async () => {
    const { data } = await opened.ask(CARDS, { regions: ['320583', '320999'] });
    expect(data.regionScorecards.map(({ region }: { region: string }) => region)).toEqual(['320583']);
    expect(data.regionScorecards[0].items[0].inputs).toEqual([]);
    expect((await opened.ask(CARDS, { regions: ['320200'] })).data.regionScorecards[0].name).toBe('无锡市');
  });
});

describe('silence', () => {
  const SILENCES = `query ($department: String, $silences: [Silence!]) {
    silences(period: "2013-04", department: $department, silences: $silences) { department { code } silence usual } }`;
  const before = (code: string) =>
    ['2012-11', '2012-12', '2013-01', '2013-02', '2013-03'].map((period) =>
      standing({ department: code, period, cases: 12 }),
    );

  it('of who declared that there were no cases is told from that of who stopped reporting', async () => {
    opened.cases.standings = [
      ...before('JS020000JS'),
      ...before('JS020000JT'),
      ...before('JS028300ZF'),
      standing({ department: 'JS020000JT', cases: 0, noCasesDeclared: true }),
      standing({ department: 'JS028300ZF', cases: 3 }),
    ];
    const { data, errors } = await opened.ask(SILENCES, {}, auditor);
    expect(errors).toEqual([]);
    const told = Object.fromEntries(
      data.silences.map((each: { department: { code: string }; silence: string }) => [
        each.department.code,
        each.silence,
      ]),
    );
    expect(told).toMatchObject({
      JS020000JS: 'STOPPED_REPORTING',
      JS020000JT: 'NO_CASES_DECLARED',
      JS028300ZF: 'NOT_SILENT',
      JS028300GH: 'USUALLY_FEW',
    });
    const { data: stopped } = await opened.ask(SILENCES, { silences: ['STOPPED_REPORTING'] });
    expect(stopped.silences).toEqual([
      { department: { code: 'JS020000JS' }, silence: 'STOPPED_REPORTING', usual: null },
    ]);
    const card = `{ scorecards(period: "2013-04") { nodes { department { code } silence ranked } } }`;
    expect((await opened.ask(card)).data.scorecards.nodes).toContainEqual({
      ...{ department: { code: 'JS020000JT' }, silence: 'NO_CASES_DECLARED', ranked: false },
    });
  });

  it('is nothing to speak of before the deadline', async () => {
    opened.cases.standings = before('JS020000JS');
    opened.clock.set('2013-05-05T15:00:00Z');
    const { data } = await opened.ask(SILENCES, { department: 'JS020000JS' }, auditor);
    expect(data.silences).toEqual([{ department: { code: 'JS020000JS' }, silence: 'NOT_DUE', usual: 12 }]);
  });
});
