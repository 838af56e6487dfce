import { dateOfDay, dayNumber } from '../../kernel/day-number.ts';
import type { PowerItem, PowerState, PowerVersion } from './library.ts';

/** A version with its ordinal (from 1) and its last day, which the next version decides. */
export interface DatedVersion {
  readonly ordinal: number;
  /** `YYYY-MM-DD`; absent for the latest. */
  readonly to?: string;
  readonly version: PowerVersion;
}

/** A power as it stood on a day. */
export interface PowerOnDay {
  readonly power: PowerItem;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly inForce: DatedVersion;
}

/** State of a power over some days, both included. */
export interface PowerPeriod {
  readonly state: PowerState;
  readonly from: string;
  readonly to?: string;
}

/** The power as it stood on a day `YYYY-MM-DD`; undefined before its first version. */
export function powerOnDay(power: PowerItem, day: string): PowerOnDay | undefined {
  const inForce = datedVersions(power).findLast(({ version }) => version.from <= day);
  return inForce && { power, day, inForce };
}

/** Every version with its ordinal and last day, oldest first. */
export function datedVersions(power: PowerItem): readonly DatedVersion[] {
  return power.versions.map((version, index) => {
    const next = power.versions[index + 1];
    return { ordinal: index + 1, ...(next === undefined ? {} : { to: dayBefore(next.from) }), version };
  });
}

/** States by day, oldest first; versions that differ in other things only are one period. */
export function powerPeriods(power: PowerItem): readonly PowerPeriod[] {
  const starts = power.versions.filter(({ state }, index, all) => state !== all[index - 1]?.state);
  return starts.map(({ state, from }, index) => {
    const next = starts[index + 1];
    return { state, from, ...(next === undefined ? {} : { to: dayBefore(next.from) }) };
  });
}

/** Days are proved to exist when a library is loaded. */
const dayBefore = (day: string): string => dateOfDay((dayNumber(day) ?? NaN) - 1);
