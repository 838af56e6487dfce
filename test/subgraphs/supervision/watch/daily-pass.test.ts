import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openSqliteWatchStore } from '../../../../subgraphs/supervision/sqlite/sqlite-watch-store.ts';
import { foldOrders } from '../../../../subgraphs/supervision/orders/order.ts';
import { makeDailyPass } from '../../../../subgraphs/supervision/watch/daily-pass.ts';
import { judgeMonth, monthDue, monthFigures } from '../../../../subgraphs/supervision/watch/month-pass.ts';
import type { WatchStore } from '../../../../subgraphs/supervision/watch/watch-store.ts';
import type { Card } from '../../../../subgraphs/supervision/alerts/card.ts';
import { application, base, bench, result } from '../case-files.ts';

let store: WatchStore;
beforeEach(() => {
  store = openSqliteWatchStore(':memory:');
});
afterEach(() => store.close());

const card = (set: Partial<Card> = {}): Card => ({
  ...{ id: 'c/A004/', about: 'c', rule: 'A004', subject: '', level: 'RED', class: 'TIME', department: 'D', power: 'P' },
  ...{ period: '2014-03', raisedAt: '2014-03-03 00:00:00', evidence: {}, book: 'b', ...set },
});
const pass = (at: string, orders = foldOrders([])) =>
  makeDailyPass(store, bench, at, [], async () => ({ orders, evaluations: [] }));
const raised = async (): Promise<string[]> =>
  (await store.cards({}, { direction: 'forward', size: 50, limit: 51, from: undefined })).map(({ id }) => id).sort();

describe('the pass over cards and orders', () => {
  it('raises B001 when no order took a card up within five working days, once', async () => {
    await store.saveCards([card()]);
    // Monday 10 March is the fifth working day after Monday 3 March.
    expect(await pass('2014-03-10 09:00:00')).toBe(0);
    expect(await pass('2014-03-11 00:01:00')).toBe(1);
    expect(await pass('2014-03-12 00:01:00')).toBe(0);
    expect(await raised()).toEqual(['c/A004/', 'c/A004//B001']);
  });

  it('leaves reminders, lifted cards and ordered ones alone, and raises B002 for an order left open', async () => {
    await store.saveCards([
      card(),
      card({ id: 'r', level: 'REMINDER' }),
      card({ id: 'l', lifted: { at: '2014-03-04 00:00:00', reason: 'EXPIRED' } }),
    ]);
    const order = await store.record({
      ...{
        topic: 'order',
        subject: 'DB-1',
        department: 'D',
        period: '2014-03',
        name: 'ISSUED',
        at: '2014-03-03 09:00:00',
        actor: 'a',
      },
      data: { kind: 'OTHER', about: 'c/A004/', opinion: 'x', replyBy: '2014-03-10 24:00:00' },
    });
    // The 20th working day after 3 March is 31 March.
    expect(await pass('2014-03-31 09:00:00', foldOrders([order]))).toBe(0);
    expect(await pass('2014-04-01 09:00:00', foldOrders([order]))).toBe(1);
    expect((await raised()).filter((id) => id.includes('B00'))).toEqual(['DB-1/B002']);
  });
});

describe('the pass over a month', () => {
  const fill = async (period: string, cases: number, refused = 0): Promise<void> => {
    const files = Array.from({ length: cases }, (_, index) =>
      application([base(), ...(index < refused ? [result({ outcome: 'REFUSED' })] : [result()])], {
        id: `${period}-${String(index)}`,
        period,
      }),
    );
    await store.save(
      files.map((file) => ({ file, reported: true, raised: [], lifted: [], cards: [], due: undefined })),
    );
  };

  it.each([
    ['2014-04-03 05:59:59', '2014-02'],
    ['2014-04-03 06:00:00', '2014-03'],
    ['2014-01-03 06:00:00', '2013-12'],
  ])('at %s looks at %s', (now, month) => {
    expect(monthDue(now)).toBe(month);
  });

  it('compares with the month before, and knows that it did not watch a year ago', async () => {
    await fill('2014-02', 40);
    await fill('2014-03', 50, 1);
    const [figures] = await monthFigures(store, '2014-03', []);
    expect(figures).toMatchObject({
      cases: 50,
      casesBefore: 40,
      casesYearBefore: undefined,
      negativeApplications: { part: 1, whole: 50 },
    });
    expect(judgeMonth(figures!, bench.books, '2014-04-03 06:00:00').map(({ rule }) => rule)).toEqual(['C001', 'C006']);
    expect(await pass('2014-04-03 06:00:00')).toBe(2);
    expect(await pass('2014-04-03 06:30:00')).toBe(0);
  });

  it('leaves the milder rule out where the stricter speaks', async () => {
    await fill('2014-03', 50);
    const [figures] = await monthFigures(store, '2014-03', []);
    const cards = judgeMonth({ ...figures!, overdue: { part: 5, whole: 50 } }, bench.books, '2014-04-03 06:00:00');
    expect(cards.map(({ rule, level }) => [rule, level])).toEqual([['C010', 'RED']]);
  });
});
