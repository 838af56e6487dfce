import type { Principal } from '../../../kernel/principal.ts';
import { bookOn, type RuleBook } from '../alerts/rule-book.ts';
import { dateOf, momentOf } from '../clock/moment.ts';
import {
  ordersFromRows,
  ordersToRows,
  repliesFromRows,
  resultsFromRows,
  type ExchangeRow,
  type OrderedCase,
  type OrderExchange,
  type RowsRead,
  type UnreadReason,
} from '../orders/exchange.ts';
import type { SupervisionOrder } from '../orders/order.ts';
import { requireSupervisor, tellDeed, type OfficeMeans } from './office.ts';
import type { OrderDesk } from './order-desk.ts';

/** Rows that came in, by table. */
export interface RowsOffered {
  readonly supinfo: readonly ExchangeRow[];
  readonly supback: readonly ExchangeRow[];
  readonly results: readonly ExchangeRow[];
}

/** What became of them. */
export interface ExchangeReport {
  readonly taken: number;
  readonly unread: readonly { readonly table: string; readonly row: ExchangeRow; readonly reason: UnreadReason }[];
}

/** Orders as tables of the province's return channel, both ways 督办交换. */
export interface ExchangeDesk {
  rows(department?: string): Promise<OrderExchange>;
  /** A department may send its own replies; orders and results are for supervisors. Throws SUPERVISION_DENIED. */
  take(principal: Principal, offered: RowsOffered): Promise<ExchangeReport>;
}

/** Working days for an answer to an order that came as a row, where no rule book says any: rows name no deadline. */
const WORKING_DAYS = 20;

/** Opens the desk. */
export function openExchangeDesk(means: OfficeMeans, orders: OrderDesk, books: readonly RuleBook[]): ExchangeDesk {
  const { store, calendar, clock } = means;
  const caseOf = async ({ about, exchanged }: SupervisionOrder): Promise<OrderedCase | undefined> => {
    if (about === undefined) return exchanged;
    const [watched] = await store.cases([(await store.card(about))?.about ?? about]);
    return watched?.file;
  };
  const record = async (principal: Principal, { deeds }: RowsRead): Promise<void> => {
    for (const deed of deeds) await tellDeed(means, principal, deed);
  };
  const known = async (): Promise<ReadonlyMap<string, SupervisionOrder>> =>
    new Map((await orders.orders()).map((order) => [order.id, order]));
  return {
    rows: async (department) => {
      const own = await orders.orders(department);
      const cases = new Map(await Promise.all(own.map(async (each) => [each.id, await caseOf(each)] as const)));
      return ordersToRows(own, ({ id }) => cases.get(id));
    },
    take: async (principal, { supinfo, supback, results }) => {
      const book = bookOn(books, dateOf(momentOf(clock.now())));
      const days = book?.orderRules.find(({ rule }) => rule.about === 'order')?.workingDays ?? WORKING_DAYS;
      const supervisor = principal.role !== 'department';
      if (supervisor) requireSupervisor(principal);
      const mayReply = ({ ORG_ID }: ExchangeRow): boolean => supervisor || ORG_ID === principal.department;
      const issued = ordersFromRows(supervisor ? supinfo : [], await known(), days, calendar);
      await record(principal, issued);
      const replied = repliesFromRows(supback.filter(mayReply), await known());
      await record(principal, replied);
      const completed = resultsFromRows(supervisor ? results : [], await known());
      await record(principal, completed);
      const denied = (table: string, rows: readonly ExchangeRow[]): ExchangeReport['unread'] =>
        rows.map((row) => ({ table, row, reason: 'DENIED' }));
      const unread = (table: string, read: RowsRead): ExchangeReport['unread'] =>
        read.unread.map((each) => ({ table, ...each }));
      return {
        taken: issued.deeds.length + replied.deeds.length + completed.deeds.length,
        unread: [
          ...unread('INF_SUPINFO', issued),
          ...unread('INF_SUPBACK', replied),
          ...unread('INF_SUPINFO_RESULT', completed),
          ...denied(
            'INF_SUPBACK',
            supback.filter((row) => !mayReply(row)),
          ),
          ...(supervisor ? [] : [...denied('INF_SUPINFO', supinfo), ...denied('INF_SUPINFO_RESULT', results)]),
        ],
      };
    },
  };
}
