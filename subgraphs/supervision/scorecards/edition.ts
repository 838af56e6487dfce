import { canonicalJson, sha256 } from '../../../kernel/canonical-json.ts';
import type { Month } from '../../../kernel/month.ts';
import type { DepartmentScorecard } from './scorecard-desk.ts';
import type { RegionScorecard } from './region-desk.ts';
import type { ItemScore, ScoreInput } from './score-sheet.ts';

/** At which time a month's scorecards were frozen: as first reported, at the deadline, or later. */
export const editionKinds = ['FIRST', 'DEADLINE', 'LATER'] as const;

export type EditionKind = (typeof editionKinds)[number];

/** Scorecards of a month as they stood when they were frozen 冻结版本; never changed afterwards. */
export interface Edition {
  readonly period: Month;
  readonly kind: EditionKind;
  /** ISO 8601, UTC. */
  readonly asOf: string;
  /** Scorecard, version and digest that it was computed by. */
  readonly sheet: string;
  /** By department code. */
  readonly departments: readonly EditionLine[];
  /** Scorecard of counties, and their lines by code; absent in editions frozen before counties were scored. */
  readonly regionSheet?: string;
  readonly regions?: readonly RegionLine[];
}

/** What is frozen, beside when and as what. */
export type FrozenScores = Omit<Edition, 'period' | 'kind' | 'asOf'>;

/** A county or district of an edition. */
export interface RegionLine {
  readonly region: string;
  readonly name: string | null;
  readonly ranked: boolean;
  readonly cases: number;
  readonly asWritten: number;
  readonly asIntended: number;
  readonly outOf: number;
  readonly items: readonly EditionItem[];
  /** Departments without cases, listed apart. */
  readonly withoutCases: readonly string[];
}

export interface EditionLine {
  readonly department: string;
  readonly name: string;
  readonly ranked: boolean;
  readonly cases: number;
  readonly asWritten: number;
  readonly asIntended: number;
  readonly outOf: number;
  readonly items: readonly EditionItem[];
}

export interface EditionItem {
  readonly id: string;
  readonly title: string;
  readonly max: number;
  readonly asWritten: number | null;
  readonly asIntended: number | null;
  readonly inputs: Readonly<Record<string, ScoreInput>>;
  readonly remark: string | null;
}

/** A department's line of an edition. */
export const lineOf = (name: string, { docking, items, ...card }: DepartmentScorecard): EditionLine => ({
  ...{ department: docking.department, name, ranked: card.ranked, cases: card.cases },
  ...{ asWritten: card.asWritten, asIntended: card.asIntended, outOf: card.outOf },
  items: items.map(frozenItem),
});

/** A county's line of an edition. */
export const regionLineOf = ({ region, name, ranked, cases, items, ...card }: RegionScorecard): RegionLine => ({
  ...{ region, name, ranked, cases, withoutCases: card.withoutCases },
  ...{ asWritten: card.asWritten, asIntended: card.asIntended, outOf: card.outOf },
  items: items.map(frozenItem),
});

const frozenItem = ({ item, asWritten, asIntended, inputs, remark }: ItemScore): EditionItem => ({
  ...{ id: item.id, title: item.title.zh, max: item.max, asWritten, asIntended, inputs, remark: remark?.zh ?? null },
});

/** SHA-256 over the canonical JSON: what proves that an edition is what was frozen. */
export const digestOf = (edition: Edition): string => sha256(canonicalJson(edition));

/**
 * A quarter or a year out of its months: of each item the mean over the months in which it was scored, rounded to two
 * digits; the text says "in proportion" 按比例 and no more. Ranked is who was ranked in any month.
 */
export function meanOfMonths(editions: readonly Edition[]): readonly EditionLine[] {
  const byDepartment = new Map<string, EditionLine[]>();
  for (const { departments } of editions)
    for (const line of departments)
      byDepartment.set(line.department, [...(byDepartment.get(line.department) ?? []), line]);
  return [...byDepartment.values()].map(meanOfLines);
}

function meanOfLines(lines: readonly EditionLine[]): EditionLine {
  const latest = lines[lines.length - 1] as EditionLine;
  const items = latest.items.map((item): EditionItem => {
    const same = lines.flatMap((line) => line.items.filter(({ id }) => id === item.id));
    return {
      ...{ id: item.id, title: item.title, max: item.max, inputs: {}, remark: null },
      ...{ asWritten: mean(same.map((each) => each.asWritten)), asIntended: mean(same.map((each) => each.asIntended)) },
    };
  });
  const scored = items.filter(({ asWritten }) => asWritten !== null);
  const sum = (pick: (item: EditionItem) => number | null): number =>
    Math.round(scored.reduce((total, item) => total + (pick(item) ?? 0) * 100, 0)) / 100;
  return {
    ...{ department: latest.department, name: latest.name, items },
    ranked: lines.some(({ ranked }) => ranked),
    cases: lines.reduce((total, { cases }) => total + cases, 0),
    ...{
      asWritten: sum((item) => item.asWritten),
      asIntended: sum((item) => item.asIntended),
      outOf: sum((item) => item.max),
    },
  };
}

function mean(points: readonly (number | null)[]): number | null {
  const scored = points.filter((point): point is number => point !== null);
  if (scored.length === 0) return null;
  return Math.round(scored.reduce((sum, point) => sum + Math.round(point * 100), 0) / scored.length) / 100;
}
