import type { Bilingual } from '../../../kernel/bilingual.ts';
import { addMonths, type Month } from '../../../kernel/month.ts';

/** A month of a series with what it is compared with. */
export interface TrendPoint {
  readonly month: Month;
  readonly value: number;
  /** Change in percent with one digit; null where there is nothing to compare with, or nought. */
  readonly sinceMonthBefore: number | null;
  readonly sinceYearBefore: number | null;
  /** What the months before let one expect; null while there are too few. */
  readonly expected: number | null;
  /** Why it is out of the ordinary; null when it is not. */
  readonly anomaly: Bilingual | null;
}

/** Fewer months before say nothing of what is usual. */
const FEWEST = 6;
/** Months looked back at. */
const BACK = 12;
/** A deviation of so many times the usual one is out of the ordinary (Iglewicz and Hoaglin 1993). */
const LIMIT = 3.5;

/**
 * Volumes by month with the same month of the year before 同比, the month before 环比, and what is out of the ordinary.
 * `first` is the first month of which anything is known: earlier months are not known, later ones without a value are
 * nought. Expected is, where the year before is known, last year's month moved by how the last twelve months differ from
 * the twelve before (seasons stay seasons); otherwise the median of the months before. The usual deviation is the median
 * of the deviations of those months, no less than chance makes it (the root). Pure.
 */
export function trendOf(
  volumes: ReadonlyMap<Month, number>,
  first: Month,
  from: Month,
  to: Month,
): readonly TrendPoint[] {
  const known = (month: Month): number | undefined => (month < first ? undefined : (volumes.get(month) ?? 0));
  const points: TrendPoint[] = [];
  for (let month = from < first ? first : from; month <= to; month = addMonths(month, 1)) {
    const value = known(month) ?? 0;
    const expectation = expectationOf(month, known);
    points.push({
      ...{ month, value, expected: expectation === undefined ? null : Math.round(expectation.value * 10) / 10 },
      sinceMonthBefore: change(value, known(addMonths(month, -1))),
      sinceYearBefore: change(value, known(addMonths(month, -12))),
      anomaly: expectation === undefined ? null : anomalyOf(value, expectation),
    });
  }
  return points;
}

interface Expectation {
  readonly value: number;
  readonly deviation: number;
}

function expectationOf(month: Month, known: (month: Month) => number | undefined): Expectation | undefined {
  const usual = (of: Month): number | undefined => seasonal(of, known) ?? level(of, known);
  const value = usual(month);
  if (value === undefined) return undefined;
  const deviations = before(month, BACK).flatMap((earlier) => {
    const [was, should] = [known(earlier), usual(earlier)];
    return was === undefined || should === undefined ? [] : [Math.abs(was - should)];
  });
  // 1.4826: from the median deviation to the standard deviation.
  return { value, deviation: Math.max(1.4826 * median(deviations), Math.sqrt(value), 1) };
}

/** Last year's month, moved by how much more or less the year since then brought than the year before it. */
function seasonal(month: Month, known: (month: Month) => number | undefined): number | undefined {
  const lastYear = known(addMonths(month, -12));
  const [recent, earlier] = [before(month, BACK), before(addMonths(month, -12), BACK)].map((months) =>
    months.map(known),
  );
  if (lastYear === undefined || earlier === undefined || recent === undefined || earlier.includes(undefined))
    return undefined;
  const sum = (values: readonly (number | undefined)[]): number =>
    values.reduce<number>((all, each) => all + (each ?? 0), 0);
  return sum(earlier) === 0 ? undefined : (lastYear * sum(recent)) / sum(earlier);
}

function level(month: Month, known: (month: Month) => number | undefined): number | undefined {
  const values = before(month, BACK).flatMap((earlier) => known(earlier) ?? []);
  return values.length < FEWEST ? undefined : median(values);
}

const before = (month: Month, count: number): readonly Month[] =>
  Array.from({ length: count }, (_, index) => addMonths(month, -1 - index));

function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

const change = (value: number, then: number | undefined): number | null =>
  then === undefined || then === 0 ? null : Math.round(((value - then) * 1000) / then) / 10;

function anomalyOf(value: number, { value: expected, deviation }: Expectation): Bilingual | null {
  const times = (value - expected) / deviation;
  if (Math.abs(times) <= LIMIT) return null;
  const [about, by] = [expected.toFixed(1), Math.abs(times).toFixed(1)];
  return times > 0
    ? {
        zh: `明显高于预期 ${about}（偏差为通常的 ${by} 倍）`,
        en: `Far above the expected ${about} (${by} times the usual deviation)`,
      }
    : {
        zh: `明显低于预期 ${about}（偏差为通常的 ${by} 倍）`,
        en: `Far below the expected ${about} (${by} times the usual deviation)`,
      };
}
