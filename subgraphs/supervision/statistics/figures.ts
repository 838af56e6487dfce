import type { DurationFault } from './duration.ts';
import { readMeasure, type Measure } from './measure.ts';

/** Figures over some cases 办件统计. */
export interface Figures {
  readonly cases: number;
  readonly finished: number;
  /** Finished without a card that counts for a broken promise. */
  readonly inTime: number;
  /** Share of the finished, percent with two digits; null of none. */
  readonly inTimePercent: number | null;
  /** Finished cases whose duration could be measured; the quantiles are theirs alone. */
  readonly measured: number;
  /** Calendar days with two digits, to 1 %; null of none. */
  readonly medianDays: number | null;
  readonly p90Days: number | null;
  /** Finished cases whose duration is impossible or not known, by why; never averaged. */
  readonly faults: Readonly<Record<DurationFault, number>>;
}

/** Figures from counts by measure. Pure; adding counts up first gives the figures of the whole. */
export function figuresOf(counts: ReadonlyMap<Measure, number>): Figures {
  const faults: Record<DurationFault, number> = { UNKNOWN: 0, NEGATIVE: 0, TOO_LONG: 0, IN_FUTURE: 0 };
  const durations: (readonly [minutes: number, n: number])[] = [];
  let [cases, finished, late] = [0, 0, 0];
  for (const [measure, n] of counts) {
    const { finished: ended, late: broken, fault, minutes } = readMeasure(measure);
    cases += n;
    if (!ended) continue;
    finished += n;
    if (broken) late += n;
    if (fault !== undefined) faults[fault] += n;
    if (minutes !== undefined) durations.push([minutes, n]);
  }
  durations.sort(([left], [right]) => left - right);
  const measured = durations.reduce((sum, [, n]) => sum + n, 0);
  return {
    ...{ cases, finished, inTime: finished - late, measured, faults },
    inTimePercent: finished === 0 ? null : Math.round(((finished - late) * 10_000) / finished) / 100,
    medianDays: quantile(durations, measured, 0.5),
    p90Days: quantile(durations, measured, 0.9),
  };
}

/** The smallest duration that at least such a share of the cases do not exceed. */
function quantile(sorted: readonly (readonly [number, number])[], total: number, share: number): number | null {
  let below = 0;
  for (const [minutes, n] of sorted) {
    below += n;
    if (below >= share * total) return Math.round((minutes / 1440) * 100) / 100;
  }
  return null;
}
