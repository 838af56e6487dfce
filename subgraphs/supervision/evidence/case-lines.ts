import { pageArguments, encodeCursor } from '../../../kernel/connection.ts';
import type { Month } from '../../../kernel/month.ts';
import { counts, type Card } from '../alerts/card.ts';
import { alertRulesByCode } from '../alerts/rules/index.ts';
import type { CaseFile, Report } from '../facts/case-facts.ts';
import type { WatchStore } from '../watch/watch-store.ts';
import type { EvidenceLine, EvidenceList, EvidenceSource } from './evidence-line.ts';

/** All cases of a department's month, by id, with the row of every report that they are made of. */
export async function caseLines(store: WatchStore, department: string, period: Month): Promise<EvidenceList> {
  const ids = await store.caseIds(department, period);
  return {
    total: ids.length,
    slice: async (from, to) =>
      (await store.cases(ids.slice(from, to))).flatMap((watched): readonly EvidenceLine[] => {
        if (watched === undefined) return [];
        const { file } = watched;
        return [
          {
            ...{ figure: 'cases', kind: 'CASE', subject: file.id, counts: 1 },
            text: { zh: '当月办件', en: 'Case of the month' },
            facts: { internalNumber: file.internalNumber, power: file.power, family: file.family },
            sources: file.reports.flatMap(sourceOf),
          },
        ];
      }),
  };
}

/** Cards that count against a department's month, by case; the first of each case adds one, as cases are counted. */
export async function cardLines(store: WatchStore, department: string, period: Month): Promise<EvidenceList> {
  const cards = (await cardsOf(store, department, period)).filter(
    (card) => counts(card) && card.class !== 'FIGURES' && card.class !== 'ORDER',
  );
  cards.sort((left, right) => (left.about + left.id < right.about + right.id ? -1 : 1));
  const first = new Map<string, string>();
  for (const { about, id } of cards) if (!first.has(about)) first.set(about, id);
  return {
    total: cards.length,
    slice: async (from, to) => {
      const asked = cards.slice(from, to);
      const watched = await store.cases(asked.map(({ about }) => about));
      return asked.map((card, index) => {
        const { id, rule, level, about, raisedAt, evidence, book, lifted } = card;
        return {
          ...{ figure: 'alarmed', kind: 'CARD', subject: id, counts: first.get(about) === id ? 1 : 0 },
          text: alertRulesByCode.get(rule)?.title ?? { zh: rule, en: rule },
          facts: { case: about, rule, level, raisedAt, evidence, ruleBook: book, lifted: lifted ?? null },
          sources: reportsBy(watched[index]?.file, raisedAt).flatMap(sourceOf),
        };
      });
    },
  };
}

const PAGE = 1000;

async function cardsOf(store: WatchStore, department: string, period: Month): Promise<Card[]> {
  const cards: Card[] = [];
  for (let after: string | undefined; ;) {
    const page = pageArguments({ first: PAGE, after }, { maximum: PAGE, standard: PAGE });
    const rows = await store.cards({ departments: [department], period }, page);
    cards.push(...rows.slice(0, PAGE));
    const last = rows[PAGE - 1];
    if (rows.length <= PAGE || last === undefined) return cards;
    after = encodeCursor([last.raisedAt, last.id]);
  }
}

/** The last report of each record by then: what the card was raised from. */
function reportsBy(file: CaseFile | undefined, at: string): readonly Report[] {
  const last = new Map<string, Report>();
  for (const report of file?.reports ?? []) if (report.at <= at) last.set(`${report.role}/${report.key}`, report);
  return [...last.values()];
}

/** A report's version names the delivery and the row that brought it. */
export function sourceOf({ record, version }: Report): readonly EvidenceSource[] {
  const cut = version?.lastIndexOf('/') ?? -1;
  if (version === undefined || cut === -1) return [];
  const at = { submission: version.slice(0, cut), sequence: Number(version.slice(cut + 1)) };
  return [record === undefined ? at : { record, ...at }];
}
