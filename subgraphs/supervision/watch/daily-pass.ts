import type { Month } from '../../../kernel/month.ts';
import type { Bench } from '../alerts/judge-case.ts';
import type { Card } from '../alerts/card.ts';
import { dateOf, type Moment } from '../clock/moment.ts';
import type { ReferencePower } from '../power-shelf.ts';
import { judgeMonth, monthDue, monthFigures } from './month-pass.ts';
import { activeCards, judgeUndone, type Undone } from './order-pass.ts';
import type { WatchStore } from './watch-store.ts';

/** Looks that are made once: about what was left undone each day, about figures each month. Answers how many cards were raised. */
export async function makeDailyPass(
  store: WatchStore,
  bench: Bench,
  at: Moment,
  powers: readonly ReferencePower[],
  undone: () => Promise<Omit<Undone, 'cards'>>,
): Promise<number> {
  const month = monthDue(at);
  const ofMonth = await once(store, `figures/${month}`, month, at, async () =>
    (await monthFigures(store, month, powers)).flatMap((figures) => judgeMonth(figures, bench.books, at)),
  );
  const today = dateOf(at);
  const { from, to } = bench.calendar.years;
  if (Number(today.slice(0, 4)) < from || Number(today.slice(0, 4)) > to) return ofMonth;
  return (
    ofMonth +
    (await once(store, `orders/${today}`, today.slice(0, 7), at, async () =>
      judgeUndone({ ...(await undone()), cards: await activeCards(store) }, bench.books, bench.calendar, at),
    ))
  );
}

async function once(
  store: WatchStore,
  subject: string,
  period: Month,
  at: Moment,
  judge: () => Promise<readonly Card[]>,
): Promise<number> {
  const done = await store.deeds({ topic: 'pass', subject });
  if (done.length > 0) return 0;
  const cards = await judge();
  const known = await Promise.all(cards.map(({ id }) => store.card(id)));
  const fresh = cards.filter((_, index) => known[index] === undefined);
  // Cards first: after a stop between the two the pass is made again, and raises nothing twice.
  await store.saveCards(fresh);
  const about = { topic: 'pass' as const, subject, department: '', period, name: 'MADE', at, actor: 'heliograph' };
  await store.record({ ...about, data: { raised: fresh.length } });
  return fresh.length;
}
