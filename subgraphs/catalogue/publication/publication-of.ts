import type { CatalogueStore } from '../catalogue-store.ts';
import type { PowerSelection } from '../power-selection.ts';
import type { GapOfPublication, ScoreOfPublication } from '../graph-parents.ts';
import { powerOnDay } from '../power-on-day.ts';
import { countedStates, missingElements } from './completeness.ts';

const STRIDE = 500;

/** What is missing of the powers of departments or of a region on a day. Reads some hundred powers at a time. */
export async function publicationOf(
  store: CatalogueStore,
  selection: Pick<PowerSelection, 'departments' | 'regionPrefix' | 'day'>,
): Promise<ScoreOfPublication> {
  const gaps: GapOfPublication[] = [];
  let powers = 0;
  let from: readonly string[] | undefined;
  do {
    const page = { direction: 'forward', size: STRIDE, limit: STRIDE, from } as const;
    const rows = await store.pageOfPowers({ ...selection, states: countedStates }, page);
    powers += rows.length;
    for (const row of rows) {
      const power = powerOnDay(row, selection.day);
      const missing = power === undefined ? [] : missingElements(row.type, power.inForce.version);
      if (power !== undefined && missing.length > 0) gaps.push({ power, missing });
    }
    const last = rows.at(-1)?.code;
    from = rows.length < STRIDE || last === undefined ? undefined : [last];
  } while (from !== undefined);
  return { asOf: selection.day, powers, gaps };
}
