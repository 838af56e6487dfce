import type { Bilingual } from '../../../kernel/bilingual.ts';
import type { Evaluation, Satisfaction } from '../evaluations/evaluation.ts';
import type { SupervisionOrder } from '../orders/order.ts';
import { stateOn } from '../power-shelf.ts';
import { daysOf } from '../scorecards/catalogue-figures.ts';
import type { DepartmentFacts } from '../scorecards/department-inputs.ts';
import type { Deed } from '../watch/watch-store.ts';
import type { EvidenceKind, EvidenceLine } from './evidence-line.ts';

type LinesOf = (facts: DepartmentFacts, figure: string) => readonly EvidenceLine[];

/** Lines of the figures that are made of powers, orders, evaluations and deeds, by figure. Pure. */
export const linesOfFacts: Readonly<Record<string, LinesOf>> = {
  static: (facts, figure) => powersHeld(facts, figure, ['IN_USE', 'SUSPENDED']),
  suspended: (facts, figure) => powersHeld(facts, figure, ['SUSPENDED']),
  online: (facts, figure) => {
    const cases = new Map(facts.tallies.map(({ power, tally }) => [power, tally.cases]));
    return powersHeld(facts, figure, ['IN_USE'])
      .filter(({ subject }) => (cases.get(subject) ?? 0) > 0)
      .map((line) => ({ ...line, facts: { ...line.facts, cases: cases.get(line.subject) } }));
  },
  m: ({ offline }, figure) => offline.map((deed) => ofDeed(figure, 'OFFLINE_CASE', deed, 1)),
  deducted: ({ deductions }, figure) =>
    deductions.map((deed) => ofDeed(figure, 'DEDUCTION', deed, Number(deed.data['points']))),
  orders: ({ orders }, figure) => orders.map((order) => ofOrder(figure, order)),
  completed: ({ orders }, figure) =>
    orders.filter(({ state }) => state === 'COMPLETED').map((order) => ofOrder(figure, order)),
  satisfied: ({ evaluations }, figure) => rated(evaluations, figure, 'SATISFIED', true),
  fairly: ({ evaluations }, figure) => rated(evaluations, figure, 'FAIRLY', true),
  evaluations: ({ evaluations }, figure) => rated(evaluations, figure, undefined, true),
  satisfiedAnswered: ({ evaluations }, figure) => rated(evaluations, figure, 'SATISFIED', false),
  fairlyAnswered: ({ evaluations }, figure) => rated(evaluations, figure, 'FAIRLY', false),
  evaluationsAnswered: ({ evaluations }, figure) => rated(evaluations, figure, undefined, false),
};

const STATES: Readonly<Record<string, Bilingual>> = {
  IN_USE: { zh: '月末在用的权力事项', en: 'Power in use on the last day of the month' },
  SUSPENDED: { zh: '月末挂起的权力事项', en: 'Power suspended on the last day of the month' },
};

function powersHeld(
  { powers, period }: DepartmentFacts,
  figure: string,
  states: readonly string[],
): readonly EvidenceLine[] {
  const day = daysOf(period).to;
  return (powers ?? []).flatMap((power) => {
    const state = stateOn(power, day) ?? '';
    const text = STATES[state];
    if (text === undefined || !states.includes(state)) return [];
    return [
      { figure, kind: 'POWER' as const, subject: power.code, counts: 1, text, facts: { state, day }, sources: [] },
    ];
  });
}

const ofDeed = (figure: string, kind: EvidenceKind, deed: Deed, counts: number): EvidenceLine => ({
  ...{ figure, kind, subject: deed.subject, counts, sources: [] },
  text:
    kind === 'OFFLINE_CASE'
      ? { zh: '查实未在网上运行的办件', en: 'Case found that did not run online' }
      : { zh: '酌情扣分', en: 'Points taken off at discretion' },
  facts: { at: deed.at, by: deed.actor, ...deed.data },
});

const ofOrder = (
  figure: string,
  { id, state, kind, issuedAt, replyBy, completedAt, about }: SupervisionOrder,
): EvidenceLine => ({
  ...{ figure, kind: 'ORDER' as const, subject: id, counts: 1, sources: [] },
  text: { zh: '督办件', en: 'Order' },
  facts: { state, kind, issuedAt, replyBy, completedAt: completedAt ?? null, about: about ?? null },
});

const rated = (
  evaluations: readonly Evaluation[],
  figure: string,
  wanted: Satisfaction | undefined,
  withDefaults: boolean,
): readonly EvidenceLine[] =>
  evaluations
    .filter(({ manner }) => withDefaults || manner !== 'DEFAULT')
    .filter(({ satisfaction }) => wanted === undefined || satisfaction === wanted)
    .map(({ id, case: about, at, channel, manner, satisfaction }) => ({
      ...{ figure, kind: 'EVALUATION' as const, subject: id, counts: 1, sources: [] },
      text: { zh: '行政相对人评议', en: 'Evaluation by the person concerned' },
      facts: { case: about, at, channel, manner, satisfaction },
    }));
