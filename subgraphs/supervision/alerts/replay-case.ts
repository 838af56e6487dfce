import type { Moment } from '../clock/moment.ts';
import type { CaseFile } from '../facts/case-facts.ts';
import type { Card, Lifting } from './card.ts';
import { judgeCase, type Bench } from './judge-case.ts';

/** What people decided about a card; it is part of the raw events. */
export interface CardDecision {
  readonly card: string;
  readonly lifting: Lifting;
}

/**
 * All cards of a case, recomputed from what was reported and decided: looks at it at each arrival and at each moment
 * that the clock called for, in order, up to `until`. What the watch has done step by step comes out the same.
 */
export function replayCase(
  file: CaseFile,
  until: Moment,
  bench: Bench,
  decisions: readonly CardDecision[] = [],
): readonly Card[] {
  const cards = new Map<string, Card>();
  const arrivals = [...new Set([...file.reports.map(({ at }) => at), ...decisions.map(({ lifting }) => lifting.at)])];
  arrivals.sort();
  let at: Moment | undefined = arrivals[0];
  while (at !== undefined && at <= until) {
    const now = at;
    const judgement = judgeCase(file, [...cards.values()], now, bench);
    for (const card of [...judgement.raised, ...judgement.lifted]) cards.set(card.id, card);
    for (const { card: id, lifting } of decisions) {
      const card = cards.get(id);
      if (lifting.at === now && card !== undefined) cards.set(id, { ...card, lifted: lifting });
    }
    const arrival = arrivals.find((moment) => moment > now);
    const due = judgement.next;
    at = arrival === undefined || (due !== undefined && due < arrival) ? due : arrival;
  }
  return [...cards.values()];
}

/** A case as it would be, had this been reported too: what if this special procedure had been filed. */
export const supposing = (file: CaseFile, ...reports: CaseFile['reports']): CaseFile => ({
  ...file,
  reports: [...file.reports, ...reports].sort((left, right) => (left.at < right.at ? -1 : left.at > right.at ? 1 : 0)),
});
