import { catalogueError } from '../errors.ts';
import type { PowerContent, PowerItem, PowerVersion } from '../library.ts';
import type { ActRecord, Filing } from './filing.ts';
import { termAfter } from './judge-act.ts';

/** The filing as the act leaves it; `code` is the one given to its power. */
export function filingAfter(
  filing: Filing,
  { act, on, before, after }: ActRecord,
  given: { readonly code?: string | undefined; readonly content?: PowerContent | undefined },
): Filing {
  const content = given.content ?? filing.content;
  if (after.step === before.step && act !== 'CLEAR') return { ...filing, content };
  const due = termAfter(act, on);
  return {
    ...without(filing, ['due']),
    content,
    ...(given.code === undefined ? {} : { power: given.code }),
    step: after.step === 'NONE' ? filing.step : after.step,
    open: after.step !== 'NONE',
    ...(due === undefined ? {} : { due }),
  };
}

/**
 * The power as the act leaves it; undefined when the act does not change it. Days decide between versions, so of a day
 * the last one holds; but a content that was in force is never written over. Throws CATALOGUE_DAY_WRONG.
 */
export function powerAfter(
  record: ActRecord,
  filing: Filing | undefined,
  power: PowerItem | undefined,
): PowerItem | undefined {
  const { act, on, before, after, cause = filing?.cause } = record;
  const state = after.standing === 'NONE' ? after.step : after.standing;
  if (state === 'NONE' || act === 'CHANGE') return undefined;
  const last = power?.versions.at(-1);
  if (power === undefined || last === undefined) {
    if (filing?.power === undefined) return undefined;
    const { department, type, content } = filing;
    return { code: filing.power, department, type, versions: [{ ...content, from: on, state }] };
  }
  const filed = act === 'PUT_INTO_USE' || (act === 'REVISE' && before.standing === 'NONE');
  if (!filed && state === last.state) return undefined;
  const content = filed && filing !== undefined ? filing.content : contentOf(last);
  const version: PowerVersion = { ...content, from: on, state, ...(cause === undefined ? {} : { cause }) };
  const writesOver = last.from === on && act === 'PUT_INTO_USE' && before.standing !== 'NONE';
  if (last.from > on || writesOver)
    throw catalogueError.CATALOGUE_DAY_WRONG({ day: on, from: `> ${last.from}`, to: '…' });
  const earlier = last.from === on ? power.versions.slice(0, -1) : power.versions;
  return { ...power, versions: [...earlier, version] };
}

/** The content of a version, without what dates it. */
export const contentOf = (version: PowerVersion): PowerContent => without(version, ['from', 'state', 'cause']);

function without<Thing extends object, Key extends keyof Thing>(thing: Thing, keys: readonly Key[]): Omit<Thing, Key> {
  const dropped = new Set<string>(keys as readonly string[]);
  return Object.fromEntries(Object.entries(thing).filter(([key]) => !dropped.has(key))) as Omit<Thing, Key>;
}
