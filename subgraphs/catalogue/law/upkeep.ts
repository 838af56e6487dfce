import { createCalendar, type TimeUnit } from '../../../kernel/calendar.ts';
import type { Bilingual } from '../../../kernel/bilingual.ts';
import { dateOfDay, dayNumber } from '../../../kernel/day-number.ts';
import { readData } from '../catalogue-data.ts';
import type { CatalogueStore } from '../catalogue-store.ts';
import type { PowerItem } from '../library.ts';
import { scoreOf } from '../publication/completeness.ts';
import type { LawChange } from './law-change.ts';

interface UpkeepFile {
  readonly basis: Bilingual;
  readonly score: { readonly full: number; readonly each: number };
  readonly inTime: { readonly amount: number; readonly unit: TimeUnit };
}

const file = readData<UpkeepFile>('upkeep');
const calendar = createCalendar();

/** Clause that the score comes from. */
export const upkeepBasis = file.basis;

/** 得分=10-2×p, never below 0. */
export const upkeepScore = (notInTime: number): number => scoreOf(file.score, notInTime);

/** Last day in time for a change in force from a day, unless whoever enters it says another. */
export const standardDue = (effective: string): string =>
  calendar.addPeriod(effective, file.inTime.amount, file.inTime.unit);

/** A power touched by a change of law, and whether it was brought up to it. */
export interface TouchedPower {
  readonly power: PowerItem;
  /** First day of the version that answers the change; absent: none yet. */
  readonly updatedOn?: string;
  /** WAITING: not yet due. */
  readonly outcome: 'IN_TIME' | 'LATE' | 'WAITING' | 'OVERDUE';
}

/**
 * The powers that rest on what was changed, as they stood the day before it took effect, judged on a day. A power is
 * brought up to the change by a version that names it, or that suspends or abolishes the power.
 */
export async function touchedPowers(
  store: CatalogueStore,
  change: LawChange,
  day: string,
  departments?: readonly string[],
): Promise<readonly TouchedPower[]> {
  const { statute, articles, effective } = change;
  // A law enacted anew touches what rests on it from its first day; any other what rested on it before.
  const before = change.kind === 'ENACTED' ? effective : dayBefore(effective);
  const powers = await store.powersResting({ statute, articles, day: before, departments });
  return powers.map((power) => {
    const updatedOn = answerTo(power, change)?.from;
    const known = updatedOn !== undefined && updatedOn <= day ? updatedOn : undefined;
    return { power, ...(known === undefined ? {} : { updatedOn: known }), outcome: outcomeOf(known, change.due, day) };
  });
}

function answerTo({ versions }: PowerItem, { id, effective }: LawChange): PowerItem['versions'][number] | undefined {
  return versions.find(
    ({ cause, state, from }) =>
      cause?.lawChange === id || (from >= effective && (state === 'ABOLISHED' || state === 'SUSPENDED')),
  );
}

function outcomeOf(updatedOn: string | undefined, due: string, day: string): TouchedPower['outcome'] {
  if (updatedOn !== undefined) return updatedOn <= due ? 'IN_TIME' : 'LATE';
  return day > due ? 'OVERDUE' : 'WAITING';
}

/** p of the policy: powers not changed in time, for changes of law that fell due in a time. */
export interface Upkeep {
  readonly score: number;
  readonly notInTime: readonly { readonly change: LawChange; readonly touched: TouchedPower }[];
}

/** What a department did not change in time, for changes due from a day to a day, judged on the last. */
export async function upkeepOf(
  store: CatalogueStore,
  department: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<Upkeep> {
  // A change is overdue from the day after its last day, so that each counts in one time and no other.
  const changes = await store.lawChanges({ dueFrom: dayBefore(from), dueTo: dayBefore(to) });
  const judged = await Promise.all(
    changes.map(async (change) => {
      const touched = await touchedPowers(store, change, to, [department]);
      return touched.map((each) => ({ change, touched: each }));
    }),
  );
  const notInTime = judged.flat().filter(({ touched: { outcome } }) => outcome === 'LATE' || outcome === 'OVERDUE');
  return { score: upkeepScore(notInTime.length), notInTime };
}

/** Days have passed the Date scalar, so that they exist. */
const dayBefore = (day: string): string => dateOfDay((dayNumber(day) ?? Number.NaN) - 1);
