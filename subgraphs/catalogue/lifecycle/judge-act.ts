import { createCalendar } from '../../../kernel/calendar.ts';
import { dayNumber } from '../../../kernel/day-number.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { catalogueError } from '../errors.ts';
import type { ChangeCause, PowerContent, PowerItem } from '../library.ts';
import type { ActRecord, Filing } from './filing.ts';
import { actRules, afterAct, type ActName, type LifeState } from './lifecycle.ts';

/** What an act is done with. */
export interface ActTerms {
  /** Day of the act; today unless given. */
  readonly on?: string | undefined;
  readonly paper?: string | undefined;
  readonly note?: string | undefined;
  readonly cause?: ChangeCause | undefined;
  /** The code, for CODE, when the authority gives one of its own. */
  readonly code?: string | undefined;
}

/** An act about to be done. */
export interface Move {
  readonly act: ActName;
  readonly terms: ActTerms;
  readonly principal: Principal;
  readonly before: LifeState;
  readonly filing?: Filing | undefined;
  readonly power?: PowerItem | undefined;
  /** The content that REVISE puts in. */
  readonly content?: PowerContent | undefined;
}

/** Code of the power, or number of the filing, that a move is about. */
export const thingOf = ({ filing, power }: Move): string => filing?.power ?? power?.code ?? filing?.id ?? '';

/** A state in words for a refusal: the standing, and the step of the filing. */
export const describeLife = ({ standing, step }: LifeState): string =>
  step === 'NONE' ? standing : standing === 'NONE' ? step : `${standing}, ${step}`;

/**
 * Judges an act by its rule: who may, from which state, by which hand, on what paper, on which day. `known` are the
 * acts so far. Throws CATALOGUE_ACT_DENIED, CATALOGUE_ACT_NOT_ALLOWED, CATALOGUE_ACT_SAME_HAND,
 * CATALOGUE_PAPER_MISSING, CATALOGUE_CAUSE_MISSING, CATALOGUE_DAY_WRONG.
 */
export function judgeAct(
  move: Move,
  known: readonly ActRecord[],
  now: { readonly at: string; readonly id: string; readonly today: string },
): ActRecord {
  const { act, terms, before, filing, power, principal } = move;
  const rule = actRules[act];
  const thing = thingOf(move);
  if (!mayAct(act, filing?.department ?? power?.department, principal))
    throw catalogueError.CATALOGUE_ACT_DENIED({ act });
  const after = afterAct(before, act);
  if (after === undefined) throw catalogueError.CATALOGUE_ACT_NOT_ALLOWED({ act, thing, state: describeLife(before) });
  const ofFiling = known.filter((each) => each.filing !== undefined && each.filing === filing?.id);
  const other = ofFiling.findLast((each) => each.act === rule.notBy);
  if (other?.by.subject === principal.subject) throw catalogueError.CATALOGUE_ACT_SAME_HAND({ act, thing });
  if (rule.paper !== undefined && !terms.paper?.trim())
    throw catalogueError.CATALOGUE_PAPER_MISSING({ act, paper: `${rule.paper.zh} / ${rule.paper.en}` });
  if (rule.cause && !terms.cause?.reason.trim()) throw catalogueError.CATALOGUE_CAUSE_MISSING({ thing });
  const on = terms.on ?? now.today;
  const earliest = known.at(-1)?.on ?? '0000-01-01';
  if (dayNumber(on) === undefined || on < earliest || on > now.today)
    throw catalogueError.CATALOGUE_DAY_WRONG({ day: on, from: earliest, to: now.today });
  return {
    ...{ id: now.id, act, on, at: now.at, before, after },
    by: { subject: principal.subject, role: principal.role },
    ...(power === undefined ? {} : { power: power.code }),
    ...(filing === undefined ? {} : { filing: filing.id }),
    ...given('paper', terms.paper),
    ...given('note', terms.note),
    ...given('cause', terms.cause),
    ...termOf(act, on, ofFiling),
  };
}

/** Whether the caller may do an act for a department: the department itself, or the authority. */
export function mayAct(act: ActName, department: string | undefined, { role, department: own }: Principal): boolean {
  return role === 'administrator' || (actRules[act].who === 'OWNER' && role === 'department' && own === department);
}

const calendar = createCalendar();

/** Last day of the term that begins when `act` is done on a day; undefined when none does. */
export function termAfter(act: ActName, on: string): string | undefined {
  const begun = Object.values(actRules).find(({ within }) => within?.after === act)?.within;
  return begun && calendar.addPeriod(on, begun.amount, begun.unit);
}

/** By when the act was due, and whether it is late. */
function termOf(act: ActName, on: string, acts: readonly ActRecord[]): Pick<ActRecord, 'due' | 'late'> {
  const { within } = actRules[act];
  const start = within && acts.findLast((each) => each.act === within.after)?.on;
  const due = start && within && calendar.addPeriod(start, within.amount, within.unit);
  return due === undefined ? {} : { due, late: on > due };
}

function given<Name extends string, Value>(name: Name, value: Value | undefined): { readonly [Key in Name]?: Value } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [Key in Name]?: Value };
}
