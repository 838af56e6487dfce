import type { WorkingCalendar } from '../../../kernel/calendar.ts';
import { encodeCursor, pageArguments } from '../../../kernel/connection.ts';
import type { Card } from '../alerts/card.ts';
import { bookOn, type RuleBook } from '../alerts/rule-book.ts';
import { dateOf, type Moment } from '../clock/moment.ts';
import type { SupervisionOrder } from '../orders/order.ts';
import type { WatchStore } from './watch-store.ts';

/** Rules of these codes speak about cards and orders; a card about them is nobody's to take up again. */
const isOwn = ({ class: about }: Card): boolean => about === 'ORDER' || about === 'FIGURES';

/**
 * Cards for what was left undone: a card that no order took up in time, an order that is not completed in time. They
 * are about the office's own work, and count against nobody. Pure.
 */
export function judgeOrders(
  cards: readonly Card[],
  orders: readonly SupervisionOrder[],
  books: readonly RuleBook[],
  calendar: WorkingCalendar,
  at: Moment,
): readonly Card[] {
  const today = dateOf(at);
  const rules = bookOn(books, today)?.orderRules ?? [];
  const late = (since: Moment, workingDays: number): boolean =>
    calendar.workingDaysBetween(dateOf(since), today) > workingDays;
  const ordered = new Set(orders.map(({ about }) => about));
  return rules.flatMap(({ rule, level, workingDays }): readonly Card[] => {
    const common = {
      rule: rule.code,
      subject: '',
      level,
      class: rule.class,
      power: '',
      raisedAt: at,
      book: bookOn(books, today)?.digest ?? '',
    };
    if (rule.about === 'card')
      return cards
        .filter(
          (card) => card.lifted === undefined && !isOwn(card) && card.level !== 'REMINDER' && !ordered.has(card.id),
        )
        .filter(({ raisedAt }) => late(raisedAt, workingDays))
        .map(({ id, department, period, raisedAt }) => ({
          ...{
            ...common,
            id: `${id}/${rule.code}`,
            about: id,
            department,
            period,
            evidence: { raisedAt, workingDays },
          },
        }));
    return orders
      .filter(({ state, issuedAt }) => state !== 'COMPLETED' && late(issuedAt, workingDays))
      .map(({ id, department, period, issuedAt }) => ({
        ...{ ...common, id: `${id}/${rule.code}`, about: id, department, period, evidence: { issuedAt, workingDays } },
      }));
  });
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
