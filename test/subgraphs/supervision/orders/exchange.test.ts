import { describe, expect, it } from '@jest/globals';
import { orderKindOf, ordersToRows, repliesFromRows } from '../../../../subgraphs/supervision/orders/exchange.ts';
import { foldOrders, type SupervisionOrder } from '../../../../subgraphs/supervision/orders/order.ts';
import type { Deed } from '../../../../subgraphs/supervision/watch/watch-store.ts';

const deed = (sequence: number, name: string, data: Deed['data'], at = '2014-03-11 09:00:00'): Deed => ({
  ...{
    sequence,
    topic: 'order',
    subject: 'DB-1',
    department: 'JS020000JS',
    period: '2014-03',
    name,
    at,
    actor: '张监察',
    data,
  },
});
const ISSUED = deed(1, 'ISSUED', {
  kind: 'PENALTY_CASE_ALERT',
  about: 'card',
  opinion: '请'.repeat(300),
  replyBy: '2014-03-18 24:00:00',
});
const orderOf = (...deeds: readonly Deed[]): SupervisionOrder => foldOrders(deeds)[0] as SupervisionOrder;

describe('the exchange tables of orders', () => {
  it('say what an order, its replies and its result are, within the widths of the columns', () => {
    const order = orderOf(
      ISSUED,
      deed(2, 'REPLIED', { text: '已整改' }, '2014-03-12 10:00:00'),
      deed(3, 'COMPLETED', { text: '属实', objectiveCause: true }, '2014-03-13 10:00:00'),
    );
    const rows = ordersToRows([order], () => ({ internalNumber: '罚1', power: 'JS020000JS-CF-0001' }));
    expect(rows.INF_SUPINFO).toEqual([
      {
        ...{
          NO: 'DB-1',
          SUPERVISE_TYPE: '6',
          ORG_ID: 'JS020000JS',
          SORTNO: 'DB-1',
          INTERNAL_NO: '罚1',
          ITEM_ID: 'JS020000JS-CF-0001',
        },
        ...{ SUPERVISEOPTION: '请'.repeat(200), OPERATORNAME: '张监察', SUPERDATE: '2014-03-11 09:00:00' },
      },
    ]);
    expect(rows.INF_SUPBACK).toMatchObject([
      { NO: 'DB-1-1', SUPERVISEBACK: '已整改', MONITOR_ID: 'DB-1', RECEIPTDATE: '2014-03-12 10:00:00' },
    ]);
    expect(rows.INF_SUPINFO_RESULT).toMatchObject([
      { NO: 'DB-1', ISEXTERNAL: '1', SUPERVISERESULT: '属实', ENDDATE: '2014-03-13 10:00:00' },
    ]);
    expect(orderKindOf('6')).toBe('PENALTY_CASE_ALERT');
    expect(orderKindOf('7')).toBeUndefined();
  });

  it('bring replies back as deeds, once each, and say of every other row why not', () => {
    const order = orderOf(ISSUED);
    const row = {
      MONITOR_ID: 'DB-1',
      ORG_ID: 'JS020000JS',
      SUPERVISEBACK: '已整改',
      OPERATORNAME: '李',
      RECEIPTDATE: '2014-03-12 10:00:00',
    };
    const { deeds, unread } = repliesFromRows(
      [row, { ...row, MONITOR_ID: 'DB-9' }, { ...row, ORG_ID: 'JS020000JT' }, { ...row, SUPERVISEBACK: ' ' }],
      new Map([['DB-1', order]]),
    );
    expect(unread.map(({ reason }) => reason)).toEqual(['NO_ORDER', 'OTHER_DEPARTMENT', 'EMPTY']);
    const replied = orderOf(ISSUED, ...deeds.map((each) => ({ ...each, sequence: 2 })));
    expect(replied).toMatchObject({ state: 'REPLIED', replies: [{ text: '已整改', by: '李' }] });
    expect(repliesFromRows([row], new Map([['DB-1', replied]])).unread[0]?.reason).toBe('KNOWN');
  });
});
