import type { Month } from '../../../kernel/month.ts';
import type { Card } from '../alerts/card.ts';
import { counts } from '../alerts/card.ts';
import type { CaseFile } from '../facts/case-facts.ts';

/** What is counted of cases, each a yes or no of one case; the order is the store's, so that new ones come last. */
export const tallied = [
  'cases',
  'finished',
  'alarmed',
  'overdue',
  'incomplete',
  'irregular',
  'decidedApplications',
  'negativeApplications',
  'decidedPenalties',
  'negativePenalties',
  'deviatingPenalties',
] as const;

export type Tallied = (typeof tallied)[number];

/** Counts of a department's month, or of one of its powers. */
export type Tally = Readonly<Record<Tallied, number>>;

/** A line of tallies: a power in which a department had cases of a period. */
export interface TallyLine {
  readonly department: string;
  readonly period: Month;
  readonly power: string;
  readonly tally: Tally;
}

/** Codes that say that a promise was broken. */
const OVERDUE = new Set(['ALARM_EXPIRED', 'ALTER_EXPIRED', 'A004']);
const NEGATIVE = new Set(['NOT_ACCEPTED', 'REFUSED', 'NOT_FILED', 'NOT_PENALISED']);

/** What a case counts for, as bits in the order of `tallied`. Pure; the same whether kept up or counted anew. */
export function flagsOf(file: CaseFile, cards: readonly Card[]): number {
  const counting = cards.filter(counts);
  const result = file.reports.findLast(({ role }) => role === 'result');
  const outcome = result?.role === 'result' ? result.facts.outcome : undefined;
  const decided = outcome !== undefined;
  const negative = decided && NEGATIVE.has(outcome);
  const penalty = file.family === 'penalty';
  const flags: Readonly<Record<Tallied, boolean>> = {
    cases: true,
    finished: result !== undefined,
    alarmed: counting.length > 0,
    overdue: counting.some(({ rule }) => OVERDUE.has(rule)),
    incomplete: counting.some((card) => card.class === 'CONTENT'),
    irregular: counting.some((card) => card.class === 'PROCEDURE'),
    decidedApplications: decided && !penalty,
    negativeApplications: negative && !penalty,
    decidedPenalties: decided && penalty,
    negativePenalties: negative && penalty,
    deviatingPenalties: counting.some(({ rule }) => rule === 'A026'),
  };
  return tallied.reduce((bits, name, index) => bits | (flags[name] ? 1 << index : 0), 0);
}

/** No cases at all. */
export const emptyTally: Tally = Object.freeze(Object.fromEntries(tallied.map((name) => [name, 0])) as Tally);

/** The sum of tallies. */
export function sumTallies(tallies: readonly Tally[]): Tally {
  return Object.fromEntries(
    tallied.map((name) => [name, tallies.reduce((sum, tally) => sum + tally[name], 0)]),
  ) as unknown as Tally;
}
