import { dateOfDay, dayNumber } from '../../kernel/day-number.ts';
import type { PowerItem, PowerState, PowerVersion } from './library.ts';

/** A version with its ordinal (from 1) and its last day, which the next version decides. */
export interface DatedVersion {
  readonly ordinal: number;
  /** `YYYY-MM-DD`; absent for the latest. */
  readonly to?: string;
  readonly version: PowerVersion;
  /** Whose power it is: decides what a caller may see. */
  readonly department: string;
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
    const to = next === undefined ? {} : { to: dayBefore(next.from) };
    return { ordinal: index + 1, ...to, version, department: power.department };
  });
}

/** States by day, oldest first; versions that differ in other things only are one period. */
export function periodsOf(
  versions: readonly { readonly state: PowerState; readonly from: string }[],
): readonly PowerPeriod[] {
  const starts = versions.filter(({ state }, index, all) => state !== all[index - 1]?.state);
  return starts.map(({ state, from }, index) => {
    const next = starts[index + 1];
    return { state, from, ...(next === undefined ? {} : { to: dayBefore(next.from) }) };
  });
}

/** Days are proved to exist when a library is loaded. */
const dayBefore = (day: string): string => dateOfDay((dayNumber(day) ?? NaN) - 1);
