import type { Principal } from '../../../kernel/principal.ts';
import type { Card } from '../alerts/card.ts';
import { counts } from '../alerts/card.ts';
import { momentOf, type Moment } from '../clock/moment.ts';
import { supervisionError } from '../errors.ts';
import type { CardDecision } from '../alerts/replay-case.ts';
import type { Deed } from '../watch/watch-store.ts';
import { deedNow, requireDepartment, requireSupervisor, requireText, type OfficeMeans } from './office.ts';

/** An appeal 申诉 against a card. */
export interface Appeal {
  readonly card: string;
  readonly department: string;
  readonly at: Moment;
  readonly grounds: string;
  /** Digests or names of what was filed in support. */
  readonly evidence: readonly string[];
  readonly state: 'OPEN' | 'UPHELD' | 'DISMISSED';
  readonly decidedAt: Moment | undefined;
  readonly reasons: string | undefined;
}

/** Takes appeals and decides them. Nothing is deleted: a withdrawn card stays on record and does not count. */
export interface AppealDesk {
  file(principal: Principal, card: string, grounds: string, evidence: readonly string[]): Promise<Appeal>;
  /** Upheld: the card is withdrawn. */
  decide(principal: Principal, card: string, upheld: boolean, reasons: string): Promise<Appeal>;
  appeal(card: string): Promise<Appeal | undefined>;
  /** What was decided about cards, so that a replay knows it. */
  decisions(cards: readonly Card[]): readonly CardDecision[];
}

/** Opens the desk. */
export function openAppealDesk(means: OfficeMeans): AppealDesk {
  const { store, clock } = means;
  const appealOf = async (card: string): Promise<Appeal | undefined> =>
    foldAppeal(await store.deeds({ topic: 'appeal', subject: card }));
  const cardOf = async (id: string): Promise<Card> => {
    const card = await store.card(id);
    if (card === undefined) throw supervisionError.SUPERVISION_UNKNOWN({ thing: '预警 card', id });
    return card;
  };
  const refused = (step: string, reason: string): Error => supervisionError.SUPERVISION_STEP_REFUSED({ step, reason });
  return {
    appeal: appealOf,
    file: async (principal, id, grounds, evidence) => {
      const card = await cardOf(id);
      requireDepartment(principal, card.department);
      if ((await appealOf(id)) !== undefined) throw refused('申诉 appeal', '已经申诉 it was appealed before');
      if (!counts(card) && card.level !== 'REMINDER')
        throw refused('申诉 appeal', '该卡不计入 the card does not count');
      const { department, period } = card;
      const data = { grounds: requireText('grounds', grounds), evidence };
      await deedNow(means, principal, { topic: 'appeal', subject: id, department, period, name: 'FILED', data });
      return (await appealOf(id)) as Appeal;
    },
    decide: async (principal, id, upheld, reasons) => {
      requireSupervisor(principal);
      const card = await cardOf(id);
      const appeal = await appealOf(id);
      if (appeal?.state !== 'OPEN') throw refused('裁决 decision', '没有待决的申诉 no appeal is open');
      const { department, period } = card;
      const name = upheld ? 'UPHELD' : 'DISMISSED';
      const data = { reasons: requireText('reasons', reasons) };
      await deedNow(means, principal, { topic: 'appeal', subject: id, department, period, name, data });
      if (upheld) await withdraw(means, card, momentOf(clock.now()));
      return (await appealOf(id)) as Appeal;
    },
    decisions: (cards) =>
      cards.flatMap(({ id, lifted }) =>
        lifted?.reason === 'WITHDRAWN' || lifted?.reason === 'ORDERED' ? [{ card: id, lifting: lifted }] : [],
      ),
  };
}

/** Withdraws a card and brings the tallies of its case up to date in the same commit. */
async function withdraw({ store }: OfficeMeans, card: Card, at: Moment): Promise<void> {
  const withdrawn: Card = { ...card, lifted: { at, reason: 'WITHDRAWN', by: `appeal:${card.id}` } };
  const [watched] = await store.cases([card.about]);
  if (watched === undefined) return store.saveCards([withdrawn]);
  const cards = watched.cards.map((each) => (each.id === card.id ? withdrawn : each));
  return store.save([
    { file: watched.file, reported: false, raised: [], lifted: [withdrawn], cards, due: watched.due },
  ]);
}

function foldAppeal(deeds: readonly Deed[]): Appeal | undefined {
  const filed = deeds.find(({ name }) => name === 'FILED');
  if (filed === undefined) return undefined;
  const decided = deeds.find(({ name }) => name === 'UPHELD' || name === 'DISMISSED');
  return {
    ...{ card: filed.subject, department: filed.department, at: filed.at, grounds: String(filed.data['grounds']) },
    evidence: filed.data['evidence'] as readonly string[],
    state: decided === undefined ? 'OPEN' : (decided.name as 'UPHELD' | 'DISMISSED'),
    decidedAt: decided?.at,
    reasons: decided === undefined ? undefined : String(decided.data['reasons']),
  };
}
