import type { Principal } from '../../../kernel/principal.ts';
import { momentOf } from '../clock/moment.ts';
import { supervisionError } from '../errors.ts';
import { foldOrder, foldOrders, isOverdue, replyBy, type OrderKind, type SupervisionOrder } from '../orders/order.ts';
import { deedNow, nextNumber, requireDepartment, requireSupervisor, requireText, type OfficeMeans } from './office.ts';

/** What an order says. */
export interface OrderRequest {
  readonly department: string;
  readonly kind: OrderKind;
  /** Id of a card or a case. */
  readonly about?: string | null | undefined;
  readonly opinion: string;
  readonly workingDays: number;
}

/** Issues orders and follows them to their end 督办. */
export interface OrderDesk {
  issue(principal: Principal, request: OrderRequest): Promise<SupervisionOrder>;
  reply(principal: Principal, id: string, text: string): Promise<SupervisionOrder>;
  /** Review: completed with a result, or returned for another answer by a later day. */
  complete(principal: Principal, id: string, text: string, objectiveCause: boolean): Promise<SupervisionOrder>;
  sendBack(principal: Principal, id: string, reason: string, workingDays: number): Promise<SupervisionOrder>;
  /** Passes on what was not answered in time, once for each deadline. */
  escalateOverdue(principal: Principal): Promise<number>;
  order(id: string): Promise<SupervisionOrder | undefined>;
  orders(department?: string): Promise<readonly SupervisionOrder[]>;
}

const LONGEST = 200;

/** Opens the desk. */
export function openOrderDesk(means: OfficeMeans): OrderDesk {
  const { store, clock, calendar } = means;
  const order = async (id: string): Promise<SupervisionOrder | undefined> =>
    foldOrder(await store.deeds({ topic: 'order', subject: id }));
  const known = async (id: string): Promise<SupervisionOrder> => {
    const found = await order(id);
    if (found === undefined) throw supervisionError.SUPERVISION_UNKNOWN({ thing: '督办件 order', id });
    return found;
  };
  const step = async (
    principal: Principal,
    of: SupervisionOrder,
    name: string,
    data: object,
  ): Promise<SupervisionOrder> => {
    const { id, department, period } = of;
    await deedNow(means, principal, { topic: 'order', subject: id, department, period, name, data: { ...data } });
    return known(id);
  };
  const deadline = (workingDays: number): string => {
    if (!Number.isInteger(workingDays) || workingDays < 1 || workingDays > LONGEST)
      throw supervisionError.SUPERVISION_INPUT_INVALID({ field: 'workingDays', reason: `1-${String(LONGEST)}` });
    return replyBy(momentOf(clock.now()), workingDays, calendar);
  };
  const orders = async (department?: string): Promise<readonly SupervisionOrder[]> =>
    foldOrders(await store.deeds({ topic: 'order', ...(department === undefined ? {} : { department }) }));

  return {
    order,
    orders,
    issue: async (principal, { department, kind, about, opinion, workingDays }) => {
      requireSupervisor(principal);
      const text = requireText('opinion', opinion);
      const at = momentOf(clock.now());
      const id = await nextNumber(means, 'order', 'ISSUED', 'DB', at.slice(0, 7));
      const data = { kind, opinion: text, replyBy: deadline(workingDays), ...(about == null ? {} : { about }) };
      await deedNow(means, principal, { topic: 'order', subject: id, department, name: 'ISSUED', data });
      const card = about == null ? undefined : await store.card(about);
      // A card that an order takes up is no longer open, and still counts.
      if (card !== undefined && card.lifted === undefined)
        await store.saveCards([{ ...card, lifted: { at, reason: 'ORDERED', by: id } }]);
      return known(id);
    },
    reply: async (principal, id, text) => {
      const of = await known(id);
      requireDepartment(principal, of.department);
      if (of.state === 'COMPLETED') throw refused('回复 reply', '已办结 completed');
      return step(principal, of, 'REPLIED', { text: requireText('text', text) });
    },
    complete: async (principal, id, text, objectiveCause) => {
      requireSupervisor(principal);
      const of = await known(id);
      if (of.state !== 'REPLIED') throw refused('办结 completion', '尚未回复 no answer to review');
      return step(principal, of, 'COMPLETED', { text: requireText('text', text), objectiveCause });
    },
    sendBack: async (principal, id, reason, workingDays) => {
      requireSupervisor(principal);
      const of = await known(id);
      if (of.state !== 'REPLIED') throw refused('退回 return', '尚未回复 no answer to review');
      return step(principal, of, 'RETURNED', { text: requireText('reason', reason), replyBy: deadline(workingDays) });
    },
    escalateOverdue: async (principal) => {
      const at = momentOf(clock.now());
      const overdue = (await orders()).filter(
        (each) => isOverdue(each, at) && !each.escalations.some((escalated) => escalated > each.replyBy),
      );
      for (const each of overdue) await step(principal, each, 'ESCALATED', { replyBy: each.replyBy });
      return overdue.length;
    },
  };
}

const refused = (what: string, reason: string): Error =>
  supervisionError.SUPERVISION_STEP_REFUSED({ step: what, reason });
