import { addMonths, type Month } from '../../../kernel/month.ts';
import type { Card } from '../alerts/card.ts';
import type { MonthFigures, Share } from '../alerts/period-rule.ts';
import { bookOn, type RuleBook } from '../alerts/rule-book.ts';
import type { Moment } from '../clock/moment.ts';
import { stateOn, type ReferencePower } from '../power-shelf.ts';
import { daysOf } from '../scorecards/catalogue-figures.ts';
import { emptyTally, sumTallies, type Tally } from './tally.ts';
import type { WatchStore } from './watch-store.ts';

/** Day and time of the next month at which a month is looked at: the 3rd, 06:00, as in the province. */
const LOOKED_AT = '-03 06:00:00';

/** The latest month that is to be looked at by then. */
export const monthDue = (now: Moment): Month => {
  const before = addMonths(now.slice(0, 7), -1);
  return now >= `${now.slice(0, 7)}${LOOKED_AT}` ? before : addMonths(before, -1);
};

/** Figures of every department that has cases in a month, or had some in the months it is compared with. */
export async function monthFigures(
  store: WatchStore,
  period: Month,
  powers: readonly ReferencePower[],
): Promise<readonly MonthFigures[]> {
  const before = addMonths(period, -1);
  const yearBefore = addMonths(period, -12);
  const first = await store.firstPeriod();
  const [now, last, lastYear] = await Promise.all(
    [period, before, yearBefore].map((month) => byDepartment(store, month)),
  );
  const departments = [...new Set([now, last, lastYear].flatMap((month) => [...(month?.keys() ?? [])]))].sort();
  const inUse = (department: string | undefined, month: Month): Share => {
    const day = daysOf(month).to;
    const own = powers.filter((power) => department === undefined || power.department === department);
    const states = own
      .map((power) => stateOn(power, day))
      .filter((state) => state !== undefined && state !== 'ABOLISHED');
    return { part: states.filter((state) => state === 'IN_USE').length, whole: states.length };
  };
  // A month before the watch began is not a month without cases.
  const watched = (month: Month): boolean => first !== undefined && first <= month;
  const inUseOfAll = inUse(undefined, period);
  return departments.map((department) => {
    const tally = now?.get(department) ?? emptyTally;
    const share = (part: keyof Tally, whole: keyof Tally): Share => ({ part: tally[part], whole: tally[whole] });
    return {
      ...{ department, period, cases: tally.cases, inUse: inUse(department, period), inUseOfAll },
      casesBefore: watched(before) ? (last?.get(department)?.cases ?? 0) : undefined,
      casesYearBefore: watched(yearBefore) ? (lastYear?.get(department)?.cases ?? 0) : undefined,
      powersInUse: inUse(department, period).part,
      powersInUseBefore: inUse(department, before).part,
      powersInUseYearBefore: inUse(department, yearBefore).part,
      negativeApplications: share('negativeApplications', 'decidedApplications'),
      negativePenalties: share('negativePenalties', 'decidedPenalties'),
      ...{ alarmed: share('alarmed', 'cases'), overdue: share('overdue', 'cases') },
      ...{ incomplete: share('incomplete', 'cases'), irregular: share('irregular', 'cases') },
      deviating: share('deviatingPenalties', 'decidedPenalties'),
    };
  });
}

/** Cards about months, by the book in force on the month's last day; a stricter rule leaves the milder out. Pure. */
export function judgeMonth(figures: MonthFigures, books: readonly RuleBook[], at: Moment): readonly Card[] {
  const book = bookOn(books, daysOf(figures.period).to);
  if (book === undefined) return [];
  const spoken = book.periodRules.flatMap(({ rule, level, parameters }) =>
    rule.test(figures, parameters).map(({ evidence }) => ({ rule, level, evidence })),
  );
  const replaced = new Set(spoken.flatMap(({ rule }) => rule.replaces ?? []));
  const { department, period } = figures;
  return spoken
    .filter(({ rule }) => !replaced.has(rule.code))
    .map(({ rule, level, evidence }) => ({
      ...{ id: `${department}/${period}/${rule.code}`, about: `${department}/${period}`, rule: rule.code, subject: '' },
      ...{ level, class: rule.class, department, power: '', period, raisedAt: at, evidence, book: book.digest },
    }));
}

async function byDepartment(store: WatchStore, period: Month): Promise<ReadonlyMap<string, Tally>> {
  const lines = await store.tallies(period);
  const groups = new Map<string, Tally[]>();
  for (const { department, tally } of lines) groups.set(department, [...(groups.get(department) ?? []), tally]);
  return new Map([...groups].map(([department, tallies]) => [department, sumTallies(tallies)]));
}
