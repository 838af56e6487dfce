import type { CaseFile } from '../facts/case-facts.ts';
import { tallied } from '../watch/tally.ts';
import { durationBetween, durationFaults, spanOfCase, type DurationFault } from './duration.ts';

/**
 * What statistics keep of a case, in one number, so that cases are counted by measure and never read again. Durations
 * fall into classes that grow by 2 %: a quantile read from them is off by at most 1 % (as in DDSketch, VLDB 2019), and
 * counts of classes add up over departments, items and months.
 */
export type Measure = number;

/** A case that is not finished. */
export const OPEN: Measure = 0;

/** A measure taken apart. */
export interface Measured {
  readonly finished: boolean;
  /** Whether a promise was broken, by a card that counts. */
  readonly late: boolean;
  /** Minutes, to 1 %; undefined for an open case and an impossible duration. */
  readonly minutes: number | undefined;
  readonly fault: DurationFault | undefined;
}

const OVERDUE = tallied.indexOf('overdue');
const GROWTH = Math.log(1.02);
const LATE = 2;
const FAULTS = 4;
const CLASSES = 32;

/** Measure of a case with its flags, which say whether a card for a broken promise counts. Pure. */
export function measureOf(file: Pick<CaseFile, 'reports' | 'family'>, flags: number): Measure {
  const overdue = ((flags >> OVERDUE) & 1) === 1;
  const span = spanOfCase(file);
  if (span === undefined) return OPEN;
  const duration = durationBetween(span.from, span.to, span.heardAt);
  const said = 'fault' in duration ? faultCode(duration.fault) : classOf(duration.minutes) * CLASSES;
  return 1 + (overdue ? LATE : 0) + said;
}

/** Takes a measure apart. */
export function readMeasure(measure: Measure): Measured {
  const fault = durationFaults[((measure % CLASSES) >> 2) - 1];
  const finished = (measure & 1) === 1;
  const minutes = finished && fault === undefined ? middleOf(Math.floor(measure / CLASSES)) : undefined;
  return { finished, late: (measure & LATE) !== 0, fault, minutes };
}

const faultCode = (fault: DurationFault): number => (durationFaults.indexOf(fault) + 1) * FAULTS;

const classOf = (minutes: number): number => (minutes < 1 ? 0 : 1 + Math.floor(Math.log(minutes) / GROWTH));

/** What a class stands for: the value from which both its ends are equally far in proportion. */
const middleOf = (index: number): number => (index === 0 ? 0 : (2 * Math.exp(GROWTH * index)) / (1.02 + 1));
