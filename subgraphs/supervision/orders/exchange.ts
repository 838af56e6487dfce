import type { WorkingCalendar } from '../../../kernel/calendar.ts';
import { isMoment } from '../clock/moment.ts';
import type { Deed } from '../watch/watch-store.ts';
import { orderKinds, replyBy, type OrderKind, type SupervisionOrder } from './order.ts';

/** A row of a table of the province's return channel; columns as in specification.md §1.3. */
export type ExchangeRow = Readonly<Record<string, string>>;

/** The three tables 督办交换表. */
export interface OrderExchange {
  readonly INF_SUPINFO: readonly ExchangeRow[];
  readonly INF_SUPBACK: readonly ExchangeRow[];
  readonly INF_SUPINFO_RESULT: readonly ExchangeRow[];
}

/** Widths of the text columns; what is longer would be refused on the other side. */
const WIDTHS: Readonly<Record<string, number>> = {
  ...{ SUPERVISEOPTION: 200, SUPERVISEBACK: 200, SUPERVISERESULT: 200, OPERATORNAME: 100, ENDOPERATORNAME: 100 },
};

/** Number and power of the case that an order is about. */
export interface OrderedCase {
  readonly internalNumber: string;
  readonly power: string;
}

/** Orders as rows for a front-end machine. `caseOf` names the case of an order about one. */
export function ordersToRows(
  orders: readonly SupervisionOrder[],
  caseOf: (order: SupervisionOrder) => OrderedCase | undefined,
): OrderExchange {
  return {
    INF_SUPINFO: orders.map((order) => {
      const about = caseOf(order);
      return cut({
        ...{ NO: order.id, SUPERVISE_TYPE: orderKinds[order.kind], ORG_ID: order.department, SORTNO: order.id },
        ...(about === undefined ? {} : { INTERNAL_NO: about.internalNumber, ITEM_ID: about.power }),
        ...{ SUPERVISEOPTION: order.opinion, OPERATORNAME: order.issuer, SUPERDATE: order.issuedAt },
      });
    }),
    INF_SUPBACK: orders.flatMap(({ id, department, replies }) =>
      replies.map(({ at, text, by }, index) =>
        cut({
          ...{ NO: `${id}-${String(index + 1)}`, ORG_ID: department, SUPERVISEBACK: text, OPERATORNAME: by },
          ...{ MONITOR_ID: id, RECEIPTDATE: at },
        }),
      ),
    ),
    INF_SUPINFO_RESULT: orders.flatMap(({ id, result, completedAt, issuer }) =>
      result === undefined
        ? []
        : [
            cut({
              ...{ NO: id, ISEXTERNAL: result.objectiveCause ? '1' : '0', SUPERVISERESULT: result.text },
              ...{ ENDDATE: completedAt ?? '', ENDOPERATORNAME: issuer },
            }),
          ],
    ),
  };
}

/** Why a row cannot be taken. */
export type UnreadReason =
  'NO_ORDER' | 'OTHER_DEPARTMENT' | 'EMPTY' | 'KNOWN' | 'COMPLETED' | 'NOT_REPLIED' | 'UNKNOWN_TYPE' | 'DENIED';

/** Rows as deeds to be recorded, and of every other row why not. */
export interface RowsRead {
  readonly deeds: readonly Omit<Deed, 'sequence'>[];
  readonly unread: readonly { readonly row: ExchangeRow; readonly reason: UnreadReason }[];
}

type ReadRow = (row: ExchangeRow) => Omit<Deed, 'sequence'> | UnreadReason;

function readRows(rows: readonly ExchangeRow[], read: ReadRow): RowsRead {
  const deeds: Omit<Deed, 'sequence'>[] = [];
  const unread: { row: ExchangeRow; reason: UnreadReason }[] = [];
  const seen = new Set<string>();
  for (const row of rows) {
    const made = read(row);
    const text = typeof made === 'string' ? '' : JSON.stringify([made.subject, made.name, made.at, made.data]);
    if (typeof made === 'string') unread.push({ row, reason: made });
    else if (seen.has(text)) unread.push({ row, reason: 'KNOWN' });
    else deeds.push(made);
    seen.add(text);
  }
  return { deeds, unread };
}

type KnownOrders = ReadonlyMap<string, SupervisionOrder>;

const columnOf = (row: ExchangeRow, name: string): string => (row[name] ?? '').trim();

/** Orders that a higher office issued, from INF_SUPINFO; the rows name no deadline, so that `workingDays` run from SUPERDATE. */
export function ordersFromRows(
  rows: readonly ExchangeRow[],
  orders: KnownOrders,
  workingDays: number,
  calendar: WorkingCalendar,
): RowsRead {
  return readRows(rows, (row) => {
    const [id, department, opinion, at] = ['NO', 'ORG_ID', 'SUPERVISEOPTION', 'SUPERDATE'].map((name) =>
      columnOf(row, name),
    ) as [string, string, string, string];
    const kind = orderKindOf(columnOf(row, 'SUPERVISE_TYPE'));
    if (id === '' || department === '' || opinion === '' || !isMoment(at)) return 'EMPTY';
    if (kind === undefined) return 'UNKNOWN_TYPE';
    if (orders.has(id)) return 'KNOWN';
    const [internalNumber, power] = [columnOf(row, 'INTERNAL_NO'), columnOf(row, 'ITEM_ID')];
    const exchanged = internalNumber === '' ? {} : { exchanged: { internalNumber, power } };
    const data = { kind, opinion, replyBy: replyBy(at, workingDays, calendar), ...exchanged };
    const about = { topic: 'order' as const, subject: id, department, period: at.slice(0, 7) };
    return { ...about, name: 'ISSUED', at, actor: columnOf(row, 'OPERATORNAME'), data };
  });
}

/** Replies that came back, from INF_SUPBACK. */
export function repliesFromRows(rows: readonly ExchangeRow[], orders: KnownOrders): RowsRead {
  return readRows(rows, (row) => {
    const order = orders.get(columnOf(row, 'MONITOR_ID'));
    const text = columnOf(row, 'SUPERVISEBACK');
    const at = columnOf(row, 'RECEIPTDATE');
    if (order === undefined) return 'NO_ORDER';
    if (order.department !== columnOf(row, 'ORG_ID')) return 'OTHER_DEPARTMENT';
    if (text === '' || !isMoment(at)) return 'EMPTY';
    if (order.replies.some((reply) => reply.at === at && reply.text === text)) return 'KNOWN';
    if (order.state === 'COMPLETED') return 'COMPLETED';
    return { ...aboutOrder(order), name: 'REPLIED', at, actor: columnOf(row, 'OPERATORNAME'), data: { text } };
  });
}

/** What reviews came to, from INF_SUPINFO_RESULT. */
export function resultsFromRows(rows: readonly ExchangeRow[], orders: KnownOrders): RowsRead {
  return readRows(rows, (row) => {
    const order = orders.get(columnOf(row, 'NO'));
    const text = columnOf(row, 'SUPERVISERESULT');
    const at = columnOf(row, 'ENDDATE');
    if (order === undefined) return 'NO_ORDER';
    if (text === '' || !isMoment(at)) return 'EMPTY';
    if (order.state === 'COMPLETED') return 'KNOWN';
    if (order.state !== 'REPLIED') return 'NOT_REPLIED';
    const data = { text, objectiveCause: columnOf(row, 'ISEXTERNAL') === '1' };
    return { ...aboutOrder(order), name: 'COMPLETED', at, actor: columnOf(row, 'ENDOPERATORNAME'), data };
  });
}

const aboutOrder = ({ id, department, period }: SupervisionOrder) =>
  ({ topic: 'order', subject: id, department, period }) as const;

/** The kind of order that a code stands for. */
export const orderKindOf = (code: string): OrderKind | undefined =>
  (Object.keys(orderKinds) as OrderKind[]).find((kind) => orderKinds[kind] === code);

const cut = (row: Readonly<Record<string, string>>): ExchangeRow =>
  Object.fromEntries(Object.entries(row).map(([name, text]) => [name, [...text].slice(0, WIDTHS[name]).join('')]));
