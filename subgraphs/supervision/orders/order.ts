import type { WorkingCalendar } from '../../../kernel/calendar.ts';
import type { Month } from '../../../kernel/month.ts';
import { dateOf, instantOf, momentAt, type Moment } from '../clock/moment.ts';
import type { Deed } from '../watch/watch-store.ts';

/** How far an order has come 督办状态. */
export type OrderState = 'ISSUED' | 'REPLIED' | 'RETURNED' | 'COMPLETED';

/** An answer to an order. */
export interface OrderReply {
  readonly at: Moment;
  readonly text: string;
  readonly by: string;
}

/** An order 督办: asks a department for an answer by a date. */
export interface SupervisionOrder {
  readonly id: string;
  readonly department: string;
  readonly period: Month;
  readonly issuedAt: Moment;
  readonly issuer: string;
  /** Kind of order: of INF_SUPINFO.SUPERVISE_TYPE. */
  readonly kind: OrderKind;
  /** Id of the card that it takes up, or of the case; none for an order about a department. */
  readonly about: string | undefined;
  readonly opinion: string;
  /** Last moment for the answer, at the end of a working day. */
  readonly replyBy: Moment;
  readonly state: OrderState;
  readonly replies: readonly OrderReply[];
  readonly completedAt: Moment | undefined;
  /** What the review came to; whether there was an objective cause. */
  readonly result: { readonly text: string; readonly objectiveCause: boolean } | undefined;
  /** How often it was passed on to a higher office since no answer came in time 升级. */
  readonly escalations: readonly Moment[];
  /** The case that it is about, where the order came as a row of the exchange tables. */
  readonly exchanged?: { readonly internalNumber: string; readonly power: string };
}

/** Kinds of order, with the codes of the province's exchange tables. */
export const orderKinds = {
  POWER_CASE: '1',
  PENALTY_CASE: '2',
  COMPLAINT: '3',
  DEPARTMENT: '4',
  POWER_CASE_ALERT: '5',
  PENALTY_CASE_ALERT: '6',
  OTHER: '9',
} as const;

export type OrderKind = keyof typeof orderKinds;

/** Last moment of the n-th working day after an order was issued. */
export const replyBy = (issuedAt: Moment, workingDays: number, calendar: WorkingCalendar): Moment =>
  momentAt(calendar.addWorkingDays(dateOf(issuedAt), workingDays), 24 * 60);

/** An order as its deeds make it; undefined without the first. Pure. */
export function foldOrder(deeds: readonly Deed[]): SupervisionOrder | undefined {
  let order: SupervisionOrder | undefined;
  for (const deed of deeds) {
    if (deed.name === 'ISSUED') order = issued(deed);
    else if (order !== undefined) order = next(order, deed);
  }
  return order;
}

function issued({ subject, department, period, at, actor, data }: Deed): SupervisionOrder {
  return {
    ...{ id: subject, department, period, issuedAt: at, issuer: actor, state: 'ISSUED', replies: [], escalations: [] },
    kind: data['kind'] as OrderKind,
    about: data['about'] as string | undefined,
    opinion: String(data['opinion']),
    replyBy: String(data['replyBy']),
    completedAt: undefined,
    result: undefined,
    ...(data['exchanged'] === undefined
      ? {}
      : { exchanged: data['exchanged'] as { readonly internalNumber: string; readonly power: string } }),
  };
}

function next(order: SupervisionOrder, { name, at, actor, data }: Deed): SupervisionOrder {
  switch (name) {
    case 'REPLIED':
      return { ...order, state: 'REPLIED', replies: [...order.replies, { at, text: String(data['text']), by: actor }] };
    case 'RETURNED':
      return { ...order, state: 'RETURNED', replyBy: String(data['replyBy']) };
    case 'COMPLETED':
      return {
        ...{ ...order, state: 'COMPLETED', completedAt: at },
        result: { text: String(data['text']), objectiveCause: data['objectiveCause'] === true },
      };
    case 'ESCALATED':
      return { ...order, escalations: [...order.escalations, at] };
    default:
      return order;
  }
}

/** Orders of a list of deeds about many. */
export function foldOrders(deeds: readonly Deed[]): readonly SupervisionOrder[] {
  const bySubject = new Map<string, Deed[]>();
  for (const deed of deeds) bySubject.set(deed.subject, [...(bySubject.get(deed.subject) ?? []), deed]);
  return [...bySubject.values()].flatMap((own) => foldOrder(own) ?? []);
}

/** Whether an answer is overdue. */
export const isOverdue = ({ state, replyBy: until }: SupervisionOrder, at: Moment): boolean =>
  (state === 'ISSUED' || state === 'RETURNED') && instantOf(at) > instantOf(until);
