import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Principal } from '../../../../kernel/principal.ts';
import { openSupervision, type OpenedSupervision } from '../open-supervision.ts';

const auditor: Principal = { role: 'auditor', subject: 'inspector' };
const construction: Principal = { role: 'department', subject: 'js', department: 'JS020000JS' };
const transport: Principal = { role: 'department', subject: 'jt', department: 'JS020000JT' };

let opened: OpenedSupervision;
beforeEach(async () => {
  opened = await openSupervision();
  opened.clock.set('2014-03-11T02:00:00Z');
});
afterEach(() => opened.close());

const take = async (rows: Record<string, readonly object[]>, as = auditor) => {
  const { data, errors } = await opened.ask(
    `mutation ($supinfo: [JSON!], $supback: [JSON!], $results: [JSON!]) {
      exchangeOrders(supinfo: $supinfo, supback: $supback, results: $results) { taken unread { table reason row } } }`,
    rows,
    as,
  );
  return data?.exchangeOrders ?? (errors[0]?.originalError as { code?: string }).code;
};
const give = async (as = auditor) =>
  (await opened.ask('{ orderExchange { supinfo supback results } }', {}, as)).data.orderExchange;
const orders = async () =>
  (
    await opened.ask(
      '{ supervisionOrders { id state replyBy replies { text by } result objectiveCause } }',
      {},
      auditor,
    )
  ).data.supervisionOrders;

/** An order of the province about a licence case, as its row says it. */
const ORDER = {
  ...{ NO: 'P-2014-7', SUPERVISE_TYPE: '5', INTERNAL_NO: '许1', ITEM_ID: 'JS020000JS-XK-0001', ORG_ID: 'JS020000JS' },
  ...{
    SORTNO: 'P-2014-7',
    SUPERVISEOPTION: '请说明超期原因',
    OPERATORNAME: '省监察',
    SUPERDATE: '2014-03-10 09:00:00',
  },
};
const REPLY = {
  ...{ NO: 'B-1', ORG_ID: 'JS020000JS', SUPERVISEBACK: '已整改', OPERATORNAME: '李', MONITOR_ID: 'P-2014-7' },
  RECEIPTDATE: '2014-03-11 09:00:00',
};
const RESULT = { NO: 'P-2014-7', ISEXTERNAL: '1', SUPERVISERESULT: '属实', ENDDATE: '2014-03-11 09:30:00' };

describe('the exchange tables in the graph', () => {
  it('bring an order, its reply and its result in, and give them back as they came', async () => {
    expect(await take({ supinfo: [ORDER], supback: [REPLY], results: [RESULT] })).toEqual({ taken: 3, unread: [] });
    // Twenty working days from Monday 10 March 2014, the Qingming holiday left out: Tuesday 8 April.
    expect(await orders()).toEqual([
      {
        ...{ id: 'P-2014-7', state: 'COMPLETED', replyBy: '2014-04-08T16:00:00.000Z' },
        ...{ replies: [{ text: '已整改', by: '李' }], result: '属实', objectiveCause: true },
      },
    ]);
    const { supinfo, supback, results } = await give();
    expect(supinfo).toEqual([ORDER]);
    expect(supback).toEqual([{ ...REPLY, NO: 'P-2014-7-1' }]);
    expect(results).toMatchObject([RESULT]);
    expect((await take({ supinfo: [ORDER], supback: [REPLY], results: [RESULT] })).unread).toMatchObject([
      { table: 'INF_SUPINFO', reason: 'KNOWN' },
      { table: 'INF_SUPBACK', reason: 'KNOWN' },
      { table: 'INF_SUPINFO_RESULT', reason: 'KNOWN' },
    ]);
  });

  it('say of every row that cannot be taken why', async () => {
    const report = await take({
      supinfo: [
        { ...ORDER, SUPERVISE_TYPE: '8' },
        { ...ORDER, SUPERDATE: 'soon' },
      ],
      supback: [REPLY],
      results: [RESULT],
    });
    expect(report.unread.map(({ reason }: { reason: string }) => reason)).toEqual([
      ...['UNKNOWN_TYPE', 'EMPTY', 'NO_ORDER', 'NO_ORDER'],
    ]);
    await take({ supinfo: [ORDER] });
    expect((await take({ results: [RESULT] })).unread).toMatchObject([{ reason: 'NOT_REPLIED' }]);
    expect((await take({ supback: [{ ...REPLY, ORG_ID: 'JS020000JT' }] })).unread).toMatchObject([
      { reason: 'OTHER_DEPARTMENT' },
    ]);
    await take({ supback: [REPLY], results: [RESULT] });
    const late = { ...REPLY, SUPERVISEBACK: '补充说明', RECEIPTDATE: '2014-03-12 09:00:00' };
    expect((await take({ supback: [late] })).unread).toMatchObject([{ reason: 'COMPLETED' }]);
    expect(await take({ supback: [{ ...REPLY, ATTACHMENT: {} }] })).toBe('SUPERVISION_INPUT_INVALID');
  });

  it('let a department send its own replies, and nothing else', async () => {
    await take({ supinfo: [ORDER] });
    expect(await take({ supback: [REPLY] }, transport)).toMatchObject({ taken: 0, unread: [{ reason: 'DENIED' }] });
    expect(
      await take({ supinfo: [{ ...ORDER, NO: 'P-8' }], results: [RESULT], supback: [REPLY] }, construction),
    ).toMatchObject({
      taken: 1,
      unread: [
        { table: 'INF_SUPINFO', reason: 'DENIED' },
        { table: 'INF_SUPINFO_RESULT', reason: 'DENIED' },
      ],
    });
    expect(await take({ supback: [REPLY] }, { role: 'public', subject: 'anonymous' })).toBe('SUPERVISION_DENIED');
    expect((await give(construction)).supback).toHaveLength(1);
    expect((await give(transport)).supinfo).toEqual([]);
  });

  it('name no case of an order about a department', async () => {
    const issue = `mutation { issueOrder(input: { department: "JS020000JS", kind: DEPARTMENT, opinion: "请报送", workingDays: 5 }) { id } }`;
    await opened.ask(issue, {}, auditor);
    expect((await give()).supinfo).toMatchObject([
      { NO: 'DB-2014-03-0001', SUPERVISE_TYPE: '4', OPERATORNAME: 'inspector' },
    ]);
    expect((await give()).supinfo[0]).not.toHaveProperty('INTERNAL_NO');
  });
});
