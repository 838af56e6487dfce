import type { Deed } from '../watch/watch-store.ts';
import { orderKinds, type OrderKind, type SupervisionOrder } from './order.ts';

/** A row of a table of the province's return channel; columns as in specification.md §1.3. */
export type ExchangeRow = Readonly<Record<string, string>>;

/** The three tables 督办交换表. */
export interface OrderExchange {
  readonly INF_SUPINFO: readonly ExchangeRow[];
  readonly INF_SUPBACK: readonly ExchangeRow[];
  readonly INF_SUPINFO_RESULT: readonly ExchangeRow[];
}

/** Widths of the text columns; what is longer would be refused on the other side. */
const WIDTHS: Readonly<Record<string, number>> = { SUPERVISEOPTION: 200, SUPERVISEBACK: 200, SUPERVISERESULT: 200 };

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

/** Replies that came back as rows, as deeds to be recorded; `unread` says why a row cannot be taken. */
export function repliesFromRows(
  rows: readonly ExchangeRow[],
  orders: ReadonlyMap<string, SupervisionOrder>,
): {
  readonly deeds: readonly Omit<Deed, 'sequence'>[];
  readonly unread: readonly {
    readonly row: ExchangeRow;
    readonly reason: 'NO_ORDER' | 'OTHER_DEPARTMENT' | 'EMPTY' | 'KNOWN';
  }[];
} {
  const deeds: Omit<Deed, 'sequence'>[] = [];
  const unread: { row: ExchangeRow; reason: 'NO_ORDER' | 'OTHER_DEPARTMENT' | 'EMPTY' | 'KNOWN' }[] = [];
  for (const row of rows) {
    const order = orders.get(row['MONITOR_ID'] ?? '');
    const text = row['SUPERVISEBACK'] ?? '';
    const at = row['RECEIPTDATE'] ?? '';
    if (order === undefined) unread.push({ row, reason: 'NO_ORDER' });
    else if (order.department !== row['ORG_ID']) unread.push({ row, reason: 'OTHER_DEPARTMENT' });
    else if (text.trim() === '' || at === '') unread.push({ row, reason: 'EMPTY' });
    else if (order.replies.some((reply) => reply.at === at && reply.text === text))
      unread.push({ row, reason: 'KNOWN' });
    else {
      const about = { topic: 'order' as const, subject: order.id, department: order.department, period: order.period };
      deeds.push({ ...about, name: 'REPLIED', at, actor: row['OPERATORNAME'] ?? '', data: { text } });
    }
  }
  return { deeds, unread };
}

/** The kind of order that a code stands for. */
export const orderKindOf = (code: string): OrderKind | undefined =>
  (Object.keys(orderKinds) as OrderKind[]).find((kind) => orderKinds[kind] === code);

const cut = (row: Readonly<Record<string, string>>): ExchangeRow =>
  Object.fromEntries(Object.entries(row).map(([name, text]) => [name, [...text].slice(0, WIDTHS[name]).join('')]));
