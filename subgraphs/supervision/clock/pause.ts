import { dateOf, type Moment } from './moment.ts';

/** Why the clock stood still. */
export type PauseKind = 'PAUSED' | 'CORRECTION' | 'SPECIAL_PROCEDURE';

/** Time that is not counted 不计入承诺时限的时间; without `to` it lasts. */
export interface Pause {
  readonly kind: PauseKind;
  readonly from: Moment;
  readonly to?: Moment;
  /** Ordinal of the stage, or name of the special procedure, that it comes from. */
  readonly source: string;
}

/** A stretch of days none of which is counted: those after `from` up to and including `to`. */
export interface UncountedDays {
  readonly from: string;
  readonly to: string | undefined;
}

/**
 * The days that pauses take out of the count, in order and without overlap. As with every limit, the day on which
 * something begins is not counted: the day of pausing still belongs to the case, and counting goes on the day after
 * it was taken up again. A pause within one day takes nothing.
 */
export function uncountedDays(pauses: readonly Pause[]): readonly UncountedDays[] {
  const sorted = pauses
    .map(({ from, to }) => ({ from: dateOf(from), to: to === undefined ? undefined : dateOf(to) }))
    .filter(({ from, to }) => to === undefined || to > from)
    .sort((left, right) => (left.from < right.from ? -1 : left.from > right.from ? 1 : 0));
  const merged: UncountedDays[] = [];
  for (const pause of sorted) {
    const last = merged.at(-1);
    if (last === undefined || (last.to !== undefined && pause.from > last.to)) merged.push(pause);
    else if (last.to !== undefined && (pause.to === undefined || pause.to > last.to))
      merged[merged.length - 1] = { from: last.from, to: pause.to };
  }
  return merged;
}
