import type { Month } from '../../../kernel/month.ts';
import type { Card } from '../alerts/card.ts';
import type { Moment } from '../clock/moment.ts';
import type { CaseFile, Report } from '../facts/case-facts.ts';
import { flagsOf, tallied, type Tally, type TallyLine } from '../watch/tally.ts';
import type { WatchStore } from '../watch/watch-store.ts';

/** Which reports of a case had come. */
export type HadCome = (report: Report) => boolean;

const BATCH = 500;

/**
 * Tallies of a department's month as they stood at a moment, counted anew from the cases: only with reports that had come,
 * and with cards as they were when the last of these was taken in, or at the moment, whichever is later. A card ends once
 * for the count: one that an order took up counts as before, and an appeal upheld later ends it then.
 */
export async function talliesAsOf(
  store: Pick<WatchStore, 'caseIds' | 'cases'>,
  department: string,
  period: Month,
  at: Moment,
  hadCome: HadCome,
): Promise<readonly TallyLine[]> {
  const counts = new Map<string, number[]>();
  const ids = await store.caseIds(department, period);
  for (let from = 0; from < ids.length; from += BATCH)
    for (const watched of await store.cases(ids.slice(from, from + BATCH))) {
      const file = watched && fileAsOf(watched.file, hadCome);
      if (watched === undefined || file === undefined) continue;
      const taken = file.reports.reduce((latest, report) => (report.at > latest ? report.at : latest), at);
      const flags = flagsOf(file, cardsAsOf(watched.cards, taken));
      const sums = counts.get(file.power) ?? tallied.map(() => 0);
      counts.set(
        file.power,
        sums.map((sum, bit) => sum + ((flags >> bit) & 1)),
      );
    }
  return [...counts]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([power, sums]) => ({ department, period, power, tally: tallyOf(sums) }));
}

const tallyOf = (sums: readonly number[]): Tally =>
  Object.fromEntries(tallied.map((name, bit) => [name, sums[bit] ?? 0])) as unknown as Tally;

/** A case with the reports that had come; undefined before the first. */
function fileAsOf(file: CaseFile, hadCome: HadCome): CaseFile | undefined {
  const reports = file.reports.filter(hadCome);
  return reports.length === 0 ? undefined : { ...file, reports };
}

/** Cards that had been raised by then, as they stood then. */
const cardsAsOf = (cards: readonly Card[], at: Moment): readonly Card[] =>
  cards
    .filter(({ raisedAt }) => raisedAt <= at)
    .map(({ lifted, ...card }) => (lifted === undefined || lifted.at > at ? card : { ...card, lifted }));
