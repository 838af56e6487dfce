import type { SqliteDatabase } from '../../sqlite-database.ts';
import type { PowerSelection, UnpublishedOf } from '../power-selection.ts';
import type { PowerState, PowerType } from '../library.ts';
import { PUBLIC_STATES } from '../lifecycle/lifecycle.ts';
import { POWERS } from './power-conditions.ts';

/** What a search must know of a power beside its words. */
export interface RosterEntry {
  readonly id: number;
  readonly code: string;
  readonly department: string;
  readonly region: string;
  readonly type: PowerType;
  /** Oldest first. */
  readonly versions: readonly { readonly from: string; readonly state: PowerState }[];
}

/**
 * Every power in the order of codes, in memory: a search touches thousands of powers to count them, and reads only a
 * page of them. Some hundred bytes a power; read again after a change, as `mark` tells.
 */
export function createRoster(database: SqliteDatabase, mark: () => string): () => readonly RosterEntry[] {
  let known: { readonly mark: string; readonly entries: readonly RosterEntry[] } | undefined;
  return () => {
    const now = mark();
    if (known?.mark !== now) known = { mark: now, entries: readRoster(database) };
    return known.entries;
  };
}

interface Row extends Omit<RosterEntry, 'versions'> {
  readonly from: string;
  readonly state: PowerState;
}

function readRoster(database: SqliteDatabase): readonly RosterEntry[] {
  const rows = database
    .statement(
      `SELECT e.id, p.code, p.department, coalesce(d.region, '') AS region, p.type, v.from_day AS "from", v.state
         FROM ${POWERS} JOIN power_entry e ON e.power = p.code LEFT JOIN department d ON d.code = p.department
         ORDER BY p.code, v.from_day`,
    )
    .all<Row>();
  const entries: (Omit<RosterEntry, 'versions'> & { versions: { from: string; state: PowerState }[] })[] = [];
  for (const { from, state, ...power } of rows) {
    const last = entries.at(-1);
    if (last?.id === power.id) last.versions.push({ from, state });
    else entries.push({ ...power, versions: [{ from, state }] });
  }
  return entries;
}

/** Tests a power against a selection, and answers its state on the day; undefined when it is not selected. */
export function rosterTest(selection: PowerSelection): (entry: RosterEntry) => PowerState | undefined {
  const { day, departments, types, states, regionPrefix, unpublishedOf = 'ALL' } = selection;
  const among = departments == null ? undefined : new Set(departments);
  return (entry) => {
    const state = entry.versions.findLast(({ from }) => from <= day)?.state;
    const selected =
      state !== undefined &&
      (among === undefined || among.has(entry.department)) &&
      (types == null || types.includes(entry.type)) &&
      (states == null || states.includes(state)) &&
      (regionPrefix == null || entry.region.startsWith(regionPrefix)) &&
      maySee(unpublishedOf, state, entry.department);
    return selected ? state : undefined;
  };
}

const maySee = (of: UnpublishedOf, state: PowerState, department: string): boolean =>
  of === 'ALL' || PUBLIC_STATES.includes(state) || (of !== 'NOBODY' && of.department === department);
