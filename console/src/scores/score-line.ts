import type { Bilingual } from '../graph/bilingual.ts';
import type { ItemStatus, ScoresOfMonthQuery } from '../graph/__generated__/operations.ts';

/** A department's line of a month's scorecards, as computed now or as it was frozen. */
export interface ScoreLine {
  readonly code: string;
  readonly name: string;
  readonly ranked: boolean;
  readonly cases: number;
  readonly asWritten: number;
  readonly asIntended: number;
  readonly outOf: number;
  readonly items: readonly ScoreLineItem[];
}

export interface ScoreLineItem {
  readonly id: string;
  readonly title: Bilingual;
  readonly max: number;
  readonly asWritten: number | null;
  readonly asIntended: number | null;
  readonly status: ItemStatus;
  readonly remark: Bilingual | null;
}

type Node = ScoresOfMonthQuery['scorecards']['nodes'][number];

export const lineOfNow = ({ department, ...card }: Node): ScoreLine => ({
  ...{ code: department.code, name: department.name, ranked: card.ranked, cases: card.cases },
  ...{ asWritten: card.asWritten, asIntended: card.asIntended, outOf: card.outOf, items: card.items },
});

interface FrozenItem {
  readonly id: string;
  readonly title: string;
  readonly max: number;
  readonly asWritten: number | null;
  readonly asIntended: number | null;
  readonly remark: string | null;
}

type FrozenLine = Omit<ScoreLine, 'code' | 'items'> & {
  readonly department: string;
  readonly items: readonly FrozenItem[];
};

/** Lines of a frozen edition; the edition itself is kept in Chinese alone. */
export const linesOfEdition = (departments: unknown): readonly ScoreLine[] =>
  (departments as readonly FrozenLine[]).map(({ department, items, ...line }) => ({
    ...line,
    code: department,
    items: items.map(({ title, remark, ...item }) => ({
      ...item,
      title: { zh: title, en: title },
      remark: remark === null ? null : { zh: remark, en: remark },
      status: item.asWritten === null ? 'NOT_SCORED' : 'SCORED',
    })),
  }));

/** Points out of what could be scored, so that departments without an item are comparable. */
export const shareOf = ({ asWritten, outOf }: ScoreLine): number => (outOf === 0 ? 0 : asWritten / outOf);

/** By share, the ranked first. */
export const inRank = (lines: readonly ScoreLine[]): readonly ScoreLine[] =>
  lines.toSorted(
    (one, other) =>
      Number(other.ranked) - Number(one.ranked) ||
      shareOf(other) - shareOf(one) ||
      one.code.localeCompare(other.code, 'en'),
  );
