import type { WorkingCalendar } from '../../../kernel/calendar.ts';
import { encodeCursor, pageArguments } from '../../../kernel/connection.ts';
import type { Month } from '../../../kernel/month.ts';
import type { Card } from '../alerts/card.ts';
import type { OrderRule } from '../alerts/order-rule.ts';
import { bookOn, type RuleBook } from '../alerts/rule-book.ts';
import { dateOf, type Moment } from '../clock/moment.ts';
import { isUnanswered, type Evaluation } from '../evaluations/evaluation.ts';
import type { SupervisionOrder } from '../orders/order.ts';
import type { WatchStore } from './watch-store.ts';

/** Rules of these codes speak about cards and orders; a card about them is nobody's to take up again. */
const isOwn = ({ class: about }: Card): boolean => about === 'ORDER' || about === 'FIGURES';

/** What may have been left undone: active cards, orders, evaluations. */
export interface Undone {
  readonly cards: readonly Card[];
  readonly orders: readonly SupervisionOrder[];
  readonly evaluations: readonly Evaluation[];
}

/** Key of the card about a bad rating that was not rated again in time. */
export const overdueCard = (evaluation: string): string => `${evaluation}/EVALUATION_OVERDUE`;

/**
 * Cards for what was left undone: a card that no order took up in time, an order that is not completed in time, a bad
 * rating without a second one. The first two are about the office's own work, and count against nobody. Pure.
 */
export function judgeUndone(
  undone: Undone,
  books: readonly RuleBook[],
  calendar: WorkingCalendar,
  at: Moment,
): readonly Card[] {
  const today = dateOf(at);
  const book = bookOn(books, today);
  const late = (since: Moment, workingDays: number): boolean =>
    calendar.workingDaysBetween(dateOf(since), today) > workingDays;
  return (book?.orderRules ?? []).flatMap(({ rule, level, workingDays }) =>
    lateMatters(rule, undone, at, (since) => late(since, workingDays)).map(
      ({ id, department, period, since }): Card => ({
        ...{ id: `${id}/${rule.code}`, about: id, department, period, rule: rule.code, subject: '', power: '' },
        ...{ level, class: rule.class, raisedAt: at, evidence: { since, workingDays }, book: book?.digest ?? '' },
      }),
    ),
  );
}

interface Matter {
  readonly id: string;
  readonly department: string;
  readonly period: Month;
  readonly since: Moment;
}

function lateMatters(
  { about }: OrderRule,
  { cards, orders, evaluations }: Undone,
  at: Moment,
  late: (since: Moment) => boolean,
): readonly Matter[] {
  const ordered = new Set(orders.map((order) => order.about));
  switch (about) {
    case 'card':
      return cards
        .filter((card) => card.lifted === undefined && !isOwn(card) && card.level !== 'REMINDER')
        .filter(({ id, raisedAt }) => !ordered.has(id) && late(raisedAt))
        .map((card) => ({ ...card, since: card.raisedAt }));
    case 'order':
      return orders
        .filter(({ state, issuedAt }) => state !== 'COMPLETED' && late(issuedAt))
        .map((order) => ({ ...order, since: order.issuedAt }));
    case 'evaluation':
      // The time was set when the rating came in, by the book of that day.
      return evaluations.filter((each) => isUnanswered(each, at)).map((each) => ({ ...each, since: each.at }));
  }
}

const PAGE = 200;

/** All cards that are active and not mere reminders. */
export async function activeCards(store: WatchStore): Promise<readonly Card[]> {
  const cards: Card[] = [];
  let after: string | undefined;
  for (;;) {
    const page = pageArguments({ first: PAGE, after }, { maximum: PAGE, standard: PAGE });
    const found = await store.cards({ active: true, levels: ['YELLOW', 'RED'] }, page);
    cards.push(...found.slice(0, PAGE));
    const last = found[PAGE - 1];
    if (found.length <= PAGE || last === undefined) return cards;
    after = encodeCursor([last.raisedAt, last.id]);
  }
}
