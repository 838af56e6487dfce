import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse, subscribe, type ExecutionResult } from 'graphql';
import { anonymous, type Principal } from '../../../kernel/principal.ts';
import { openSupervision, standing, type OpenedSupervision } from './open-supervision.ts';

const auditor: Principal = { role: 'auditor', subject: 'inspector' };
const construction: Principal = { role: 'department', subject: 'js', department: 'JS020000JS' };
const transport: Principal = { role: 'department', subject: 'jt', department: 'JS020000JT' };

const XML = '<DOCUMENTDATA><DOCUMENT><DOCUMENT_NAME>申请表</DOCUMENT_NAME></DOCUMENT></DOCUMENTDATA>';
const row = (id: string, recordType: string, fields: object) => ({
  ...{ id, recordType, fields, sequence: 1, submission: { number: `S-${id}`, offeredAt: '2013-05-06T03:00:00.000Z' } },
});

/** A building permit applied for on 2 April 2013, promised in ten working days; the last is 17 April. */
const permit = (number: number, result: object | null) => ({
  ...{ id: `case-${String(number)}`, department: { code: 'JS020000JS' }, internalNumber: `许${String(number)}` },
  ...{ power: { code: 'JS020000JS-XK-0001' }, type: 'application', period: '2013-04', documents: [] },
  base: row(`b${String(number)}`, 'INF_APPLY', {
    ...{ APPLY_DATE: '2013-04-02 09:00:00', CREATE_DATE: '2013-04-02 09:05:00', PROMISE: 10, PROMISE_TYPE: '1' },
    ...{ CONTENT: '申请领取施工许可证', STUFF: XML },
  }),
  stages: [
    row(`s${String(number)}`, 'INF_APPLY_PROCESS', {
      ...{
        NO_ORD: 1,
        STATUS: '7',
        PROMISE: 1,
        PROMISE_TYPE: '1',
        PROMISE_START_SIGN: '1',
        NODE_ID: '01',
        NOTE: '予以受理',
      },
      ...{ BEGIN_DATE: '2013-04-02 09:05:00', PROCESS_DATE: '2013-04-02 10:00:00', CREATE_DATE: '2013-04-02 10:01:00' },
      ATTACHMENT: XML.replace('申请表', '受理通知书'),
    }),
  ],
  result: result && row(`r${String(number)}`, 'INF_APPLY_RESULT', result),
});

const GRANTED = {
  STATUS: '2',
  NOTE: '准予许可',
  FINISH_TIME: '2013-04-15 16:00:00',
  ATTACHMENT: XML.replace('申请表', '许可决定书'),
};

let opened: OpenedSupervision;
beforeEach(async () => {
  opened = await openSupervision();
  opened.cases.standings = [standing({ firstCompleteArrival: '2013-05-03T01:00:00.000Z' })];
  opened.cases.changes = [permit(1, null), permit(2, GRANTED), permit(3, GRANTED), permit(4, GRANTED)];
  await opened.supervision.tick();
});
afterEach(() => opened.close());

const ALERTS = `query ($filter: AlertFilter) { alerts(filter: $filter) { totalCount nodes {
  id key rule level class raisedAt counts title { zh } condition { en } evidence ruleBook department { code }
  lifted { reason by at } appeal { state grounds } } } }`;
const KEY = 'case-1/ALTER_EXPIRED/';
const codeOf = (errors: readonly { readonly originalError?: unknown }[]) =>
  (errors[0]?.originalError as { code?: string } | undefined)?.code;

describe('the clock of a case', () => {
  it('tells everybody until when it was promised, and nothing of a case that is not known', async () => {
    const clockOf = async (id: string) =>
      (await opened.ask(`{ caseClock(case: "${id}") { startedOn dueOn } }`, {}, anonymous)).data.caseClock;
    expect(await clockOf('case-1')).toEqual({ startedOn: '2013-04-02', dueOn: '2013-04-17' });
    expect(await clockOf('case-9')).toBeNull();
  });
});

describe('cards in the graph', () => {
  it('are raised from what cases have been reported, with evidence', async () => {
    const { data, errors } = await opened.ask(ALERTS, {}, auditor);
    expect(errors).toEqual([]);
    expect(data.alerts).toMatchObject({
      totalCount: 1,
      nodes: [
        {
          ...{ key: KEY, rule: 'ALTER_EXPIRED', level: 'RED', class: 'TIME', raisedAt: '2013-05-06T04:00:00.000Z' },
          ...{ counts: true, lifted: null, appeal: null, department: { code: 'JS020000JS' } },
          evidence: { dueOn: '2013-04-17', startedOn: '2013-04-02' },
        },
      ],
    });
    expect(await opened.supervision.tick()).toEqual({ looked: 0, raised: 0, lifted: 0, escalated: 0 });
  });

  it('are seen by the department itself and by supervisors', async () => {
    expect((await opened.ask(ALERTS, {}, construction)).data.alerts.totalCount).toBe(1);
    expect((await opened.ask(ALERTS, {}, transport)).data.alerts.totalCount).toBe(0);
    expect(codeOf((await opened.ask(ALERTS, { filter: { department: 'JS020000JS' } }, transport)).errors)).toBe(
      'SUPERVISION_DENIED',
    );
    expect(codeOf((await opened.ask(ALERTS)).errors)).toBe('SUPERVISION_DENIED');
    const one = '{ alert(key: "case-1/ALTER_EXPIRED/") { rule } }';
    expect((await opened.ask(one, {}, transport)).data.alert).toBeNull();
    expect((await opened.ask(one, {}, construction)).data.alert).toEqual({ rule: 'ALTER_EXPIRED' });
  });

  it('are told in order to whom they concern', async () => {
    const feed = '{ alertFeed(after: 0) { sequence raised at alert { rule } } }';
    expect((await opened.ask(feed, {}, construction)).data.alertFeed).toMatchObject([{ sequence: 1, raised: true }]);
    expect((await opened.ask(feed, {}, transport)).data.alertFeed).toEqual([]);
  });

  it('are pushed as they are raised, to whom they concern, and from where a connection broke', async () => {
    const listen = (source: string, principal?: Principal) =>
      subscribe({
        ...{ schema: opened.supervision.subgraph.schema, document: parse(`subscription { ${source} }`) },
        contextValue: { principal: principal ?? anonymous, requestId: 'request-7' },
      }) as Promise<AsyncGenerator<ExecutionResult>>;
    const told = (key: string) => ({ value: { data: { alertRaised: { raised: true, alert: { key } } } } });
    const fields = '{ raised alert { key } }';
    const [own, again, other, legal] = await Promise.all([
      listen(`alertRaised ${fields}`, construction),
      listen(`alertRaised(after: 0, department: "JS020000JS") ${fields}`, auditor),
      listen(`alertRaised ${fields}`, transport),
      // A card about time is not for the legal office.
      listen(`alertRaised(office: LEGAL_OFFICE) ${fields}`, construction),
    ]);
    expect(await again.next()).toMatchObject(told(KEY));
    const news = [own.next(), again.next()];
    const nothing = Promise.all([other.next(), legal.next()]);
    opened.cases.changes.push(permit(5, null));
    await opened.supervision.tick();
    for (const one of news) expect(await one).toMatchObject(told('case-5/ALTER_EXPIRED/'));
    for (const one of [own, again, other, legal]) await one.return(undefined);
    expect(await nothing).toEqual(Array(2).fill({ done: true, value: undefined }));
    for (const refused of [
      listen(`alertRaised ${fields}`),
      listen(`alertRaised(department: "JS020000JS") ${fields}`, transport),
      listen(`alertRaised(office: CITY_SUPERVISION) ${fields}`, construction),
    ])
      expect(codeOf(((await refused) as ExecutionResult).errors ?? [])).toBe('SUPERVISION_DENIED');
  });

  it('can be appealed, and are withdrawn but kept when the appeal is upheld; replay agrees', async () => {
    const appeal = `mutation { appealAlert(alert: "${KEY}", grounds: "检测期间不计入", evidence: ["检测报告"]) { appeal { state } } }`;
    expect(codeOf((await opened.ask(appeal, {}, transport)).errors)).toBe('SUPERVISION_DENIED');
    expect((await opened.ask(appeal, {}, construction)).data.appealAlert).toEqual({ appeal: { state: 'OPEN' } });
    expect(codeOf((await opened.ask(appeal, {}, construction)).errors)).toBe('SUPERVISION_STEP_REFUSED');
    const decide = `mutation { decideAppeal(alert: "${KEY}", upheld: true, reasons: "检测属实") { counts lifted { reason } appeal { state reasons } } }`;
    expect(codeOf((await opened.ask(decide, {}, construction)).errors)).toBe('SUPERVISION_DENIED');
    expect((await opened.ask(decide, {}, auditor)).data.decideAppeal).toEqual({
      ...{ counts: false, lifted: { reason: 'WITHDRAWN' }, appeal: { state: 'UPHELD', reasons: '检测属实' } },
    });
    expect((await opened.ask(ALERTS, {}, auditor)).data.alerts.totalCount).toBe(1);
    const { data } = await opened.ask(
      '{ replayCase(case: "case-1") { equal alerts { rule lifted { reason } } } }',
      {},
      auditor,
    );
    expect(data.replayCase).toEqual({
      equal: true,
      alerts: [{ rule: 'ALTER_EXPIRED', lifted: { reason: 'WITHDRAWN' } }],
    });
  });

  it('would not have been, had an inspection been filed', async () => {
    const whatIf =
      '{ whatIf(case: "case-1", procedure: "检测", from: "2013-04-03T01:00:00Z", to: "2013-05-03T01:00:00Z") { rule } }';
    expect((await opened.ask(whatIf, {}, construction)).data.whatIf).toEqual([]);
    expect(codeOf((await opened.ask(whatIf, {}, transport)).errors)).toBe('SUPERVISION_DENIED');
    expect(codeOf((await opened.ask(whatIf.replace('case-1', 'case-9'), {}, auditor)).errors)).toBe(
      'SUPERVISION_UNKNOWN',
    );
  });

  it('come from books that say which rules cannot be evaluated, and why', async () => {
    const { data } = await opened.ask(
      '{ ruleBooks { version from to rules { code level evaluated condition { zh } } } }',
    );
    expect(data.ruleBooks.map((book: { version: string }) => book.version)).toEqual(['2013-06', '2013-12']);
    const rules = data.ruleBooks[1].rules as { code: string; evaluated: boolean; condition: { zh: string } }[];
    expect(rules.find(({ code }) => code === 'A029')).toMatchObject({
      evaluated: false,
      condition: { zh: expect.stringContaining('重要权力') },
    });
  });
});

describe('orders', () => {
  const issue = (workingDays = 5) =>
    opened.ask(
      `mutation ($days: Int!) { issueOrder(input: { department: "JS020000JS", kind: POWER_CASE_ALERT, about: "${KEY}", opinion: "请说明超期原因", workingDays: $days }) { id state replyBy overdue } }`,
      { days: workingDays },
      auditor,
    );

  it('run from issue over reply, return and second reply to completion', async () => {
    const { data } = await issue();
    // Five working days after Monday 6 May 2013: to the end of Monday 13 May.
    expect(data.issueOrder).toEqual({
      id: 'DB-2013-05-0001',
      state: 'ISSUED',
      replyBy: '2013-05-13T16:00:00.000Z',
      overdue: false,
    });
    expect((await opened.ask(ALERTS, {}, auditor)).data.alerts.nodes[0]).toMatchObject({
      counts: true,
      lifted: { reason: 'ORDERED', by: 'DB-2013-05-0001' },
    });
    const order = 'DB-2013-05-0001';
    const complete = `mutation { completeOrder(order: "${order}", text: "已整改", objectiveCause: false) { state result objectiveCause } }`;
    expect(codeOf((await opened.ask(complete, {}, auditor)).errors)).toBe('SUPERVISION_STEP_REFUSED');
    const reply = `mutation { replyToOrder(order: "${order}", text: "正在检测") { state replies { text by } } }`;
    expect(codeOf((await opened.ask(reply, {}, transport)).errors)).toBe('SUPERVISION_DENIED');
    expect((await opened.ask(reply, {}, construction)).data.replyToOrder).toEqual({
      state: 'REPLIED',
      replies: [{ text: '正在检测', by: 'js' }],
    });
    const sendBack = `mutation { returnOrder(order: "${order}", reason: "未附材料", workingDays: 2) { state replyBy } }`;
    expect((await opened.ask(sendBack, {}, auditor)).data.returnOrder).toEqual({
      state: 'RETURNED',
      replyBy: '2013-05-08T16:00:00.000Z',
    });
    await opened.ask(reply, {}, construction);
    expect((await opened.ask(complete, {}, auditor)).data.completeOrder).toEqual({
      state: 'COMPLETED',
      result: '已整改',
      objectiveCause: false,
    });
    expect(codeOf((await opened.ask(reply, {}, construction)).errors)).toBe('SUPERVISION_STEP_REFUSED');
  });

  it('are passed on once when no answer comes in time', async () => {
    await issue(1);
    opened.clock.set('2013-05-07T16:00:00.000Z');
    expect((await opened.supervision.tick()).escalated).toBe(0);
    opened.clock.set('2013-05-07T16:01:00.000Z');
    expect((await opened.supervision.tick()).escalated).toBe(1);
    expect((await opened.supervision.tick()).escalated).toBe(0);
    const { data } = await opened.ask(
      '{ supervisionOrders { overdue escalations about department { code } } }',
      {},
      construction,
    );
    expect(data.supervisionOrders).toEqual([
      { overdue: true, escalations: ['2013-05-07T16:01:00.000Z'], about: KEY, department: { code: 'JS020000JS' } },
    ]);
  });

  it.each([
    ['no working day', 0, 'SUPERVISION_INPUT_INVALID'],
    ['a year of working days', 250, 'SUPERVISION_INPUT_INVALID'],
  ])('refuse %s', async (_, days, code) => {
    expect(codeOf((await issue(days)).errors)).toBe(code);
  });
});

describe('a scorecard', () => {
  const CARD = `{ scorecards(period: "2013-04") { nodes { department { code } ranked cases asWritten outOf
    items { id status asWritten formula inputs { name value } remark { zh } } } } }`;
  const rate = (level: number, manner: string) =>
    opened.ask(
      `mutation { recordEvaluation(input: { department: "JS020000JS", period: "2013-04", case: "许2", channel: MESSAGE, manner: ${manner}, scale: 5, level: ${String(level)} }) { id satisfaction answerBy } }`,
      {},
      auditor,
    );

  it('is made of cards, orders, evaluations, inspections, docking and the catalogue', async () => {
    await rate(2, 'ACTIVE');
    await rate(5, 'PROMPTED');
    await rate(1, 'DEFAULT');
    await opened.ask(
      'mutation { recordOfflineCase(department: "JS020000JS", period: "2013-04", source: REPORT, description: "窗口手工受理") }',
      {},
      auditor,
    );
    await opened.ask(
      'mutation { deductPoints(department: "JS020000JS", period: "2013-04", points: 1.5, reason: "群众投诉属实") }',
      {},
      auditor,
    );
    const { data, errors } = await opened.ask(CARD, {}, auditor);
    expect(errors).toEqual([]);
    const card = data.scorecards.nodes.find(
      (each: { department: { code: string } }) => each.department.code === 'JS020000JS',
    );
    const points = Object.fromEntries(
      card.items.map((item: { id: string; asWritten: number }) => [item.id, item.asWritten]),
    );
    expect(points).toMatchObject({
      operation: 9.8, // one power of three in use had cases: 30 / 3 - 0.2
      docking: 10,
      library: 10,
      norm: 7.5, // one case of four with a card
      satisfaction: 6.67, // two of three
      orders: 10,
      other: 8.5,
    });
    expect([card.ranked, card.cases, card.outOf]).toEqual([true, 4, 100]);
    const others = data.scorecards.nodes.filter((each: { ranked: boolean }) => !each.ranked);
    expect(others).toHaveLength(3);
  });

  it('shows its inputs to those concerned only', async () => {
    const inputs = async (principal?: Principal) => {
      const { data } = await opened.ask(CARD, {}, principal);
      return data.scorecards.nodes[1].items[1].inputs.length as number;
    };
    expect([await inputs(), await inputs(transport), await inputs(construction)]).toEqual([0, 0, 4]);
  });

  it('counts a bad rating until it is asked again, and keeps the first', async () => {
    const { data } = await rate(4, 'ACTIVE');
    expect(data.recordEvaluation).toMatchObject({
      satisfaction: 'NOT_SATISFIED',
      answerBy: '2013-05-27T16:00:00.000Z',
    });
    const again = `mutation { recordSecondRating(evaluation: "${String(data.recordEvaluation.id)}", scale: 3, level: 1) { satisfaction second } }`;
    expect((await opened.ask(again, {}, auditor)).data.recordSecondRating).toEqual({
      satisfaction: 'NOT_SATISFIED',
      second: 'SATISFIED',
    });
    expect(codeOf((await opened.ask(again, {}, auditor)).errors)).toBe('SUPERVISION_STEP_REFUSED');
    const rated = await opened.ask('{ satisfaction(department: "JS020000JS", period: "2013-04") { n percent } }');
    expect(rated.data.satisfaction).toEqual({ n: 1, percent: 0 });
    expect(codeOf((await rate(6, 'ACTIVE')).errors)).toBe('SUPERVISION_INPUT_INVALID');
  });
});

describe('a random sample', () => {
  it('is committed before its seed is known, drawn once, and can be drawn again by anybody', async () => {
    const commit =
      'mutation { commitSample(department: "JS020000JS", period: "2013-04") { id populationDigest population } }';
    const { data } = await opened.ask(commit, {}, auditor);
    expect(data.commitSample).toMatchObject({ id: 'CC-2013-04-0001', population: 4 });
    const draw =
      'mutation { drawSample(sample: "CC-2013-04-0001", seed: "双色球 2013051", size: 2) { drawn populationDigest } }';
    const drawn = (await opened.ask(draw, {}, auditor)).data.drawSample;
    expect(drawn.drawn).toHaveLength(2);
    expect(drawn.populationDigest).toBe(data.commitSample.populationDigest);
    expect(codeOf((await opened.ask(draw, {}, auditor)).errors)).toBe('SUPERVISION_STEP_REFUSED');
  });

  it('is refused when the population has changed since', async () => {
    await opened.ask('mutation { commitSample(department: "JS020000JS", period: "2013-04") { id } }', {}, auditor);
    opened.cases.changes = [...opened.cases.changes, permit(5, GRANTED)];
    await opened.supervision.tick();
    const draw = 'mutation { drawSample(sample: "CC-2013-04-0001", seed: "x", size: 2) { drawn } }';
    expect(codeOf((await opened.ask(draw, {}, auditor)).errors)).toBe('SUPERVISION_STEP_REFUSED');
  });
});
