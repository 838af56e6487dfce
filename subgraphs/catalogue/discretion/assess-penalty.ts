import type { DiscretionStep, PenaltyRange } from '../library.ts';

/** What is known of an offence 违法情节. */
export interface PenaltyFacts {
  /** Circumstances in the words of the standard. */
  readonly circumstances: readonly string[];
  /** Base quantities in yuan, by their names: 违法所得, 货值金额 … */
  readonly bases?: readonly { readonly name: string; readonly amount: number }[];
  /** Kind of penalty asked about; absent: all. */
  readonly kind?: string | null | undefined;
  /** Amount imposed or proposed, in yuan. */
  readonly amount?: number | null | undefined;
}

/** What one step allows, with its range in yuan where it is one. */
export interface AllowedPenalty {
  readonly step: DiscretionStep;
  readonly low?: number;
  readonly top?: number;
  /** OUTSIDE is BELOW or ABOVE; UNKNOWN when no amount was given or a bound cannot be computed. */
  readonly verdict: 'WITHIN' | 'BELOW' | 'ABOVE' | 'UNKNOWN';
}

/** The answer to what may be imposed. */
export interface PenaltyAssessment {
  readonly outcome: 'ANSWERED' | 'AMBIGUOUS' | 'NOT_ENOUGH' | 'NO_STANDARD';
  /** The penalties that the circumstances lead to, one for each kind; several of a kind when they are ambiguous. */
  readonly allowed: readonly AllowedPenalty[];
  /** What must be known for an answer: circumstances, or base quantities. */
  readonly missing: readonly { readonly kind: 'CIRCUMSTANCE' | 'BASE'; readonly name: string }[];
  /** Circumstances given that the standard does not know. */
  readonly unknown: readonly string[];
}

/**
 * Finds the step of discretion that circumstances lead to 自由裁量. A step applies when all its circumstances are given;
 * of several that apply the one that asks for most holds, since a standard refines from general to grave.
 */
export function assessPenalty(steps: readonly DiscretionStep[], facts: PenaltyFacts): PenaltyAssessment {
  const asked = facts.kind == null ? steps : steps.filter(({ kind }) => kind === facts.kind);
  const given = new Set(facts.circumstances);
  const known = new Set(steps.flatMap(({ circumstances }) => circumstances));
  const unknown = facts.circumstances.filter((each) => !known.has(each));
  if (asked.length === 0) return { outcome: 'NO_STANDARD', allowed: [], missing: [], unknown };
  const applying = asked.filter(({ circumstances }) => circumstances.every((each) => given.has(each)));
  if (applying.length === 0) {
    const names = new Set(asked.flatMap(({ circumstances }) => circumstances).filter((each) => !given.has(each)));
    const missing = [...names].map((name) => ({ kind: 'CIRCUMSTANCE' as const, name }));
    return { outcome: 'NOT_ENOUGH', allowed: [], missing, unknown };
  }
  const kinds = [...new Set(applying.map(({ kind }) => kind))];
  const chosen = kinds.flatMap((kind) => mostSpecific(applying.filter((step) => step.kind === kind)));
  const bases = new Map(facts.bases?.map(({ name, amount }) => [name, amount]));
  const missing = chosen.flatMap(({ range }) =>
    range.kind === 'BASE' && !bases.has(range.base) ? [{ kind: 'BASE' as const, name: range.base }] : [],
  );
  const outcome = missing.length > 0 ? 'NOT_ENOUGH' : chosen.length > kinds.length ? 'AMBIGUOUS' : 'ANSWERED';
  return { outcome, allowed: chosen.map((step) => allow(step, bases, facts.amount)), missing, unknown };
}

function mostSpecific(steps: readonly DiscretionStep[]): readonly DiscretionStep[] {
  const most = Math.max(...steps.map(({ circumstances }) => circumstances.length));
  return steps.filter(({ circumstances }) => circumstances.length === most);
}

function allow(
  step: DiscretionStep,
  bases: ReadonlyMap<string, number>,
  amount: number | null | undefined,
): AllowedPenalty {
  const bounds = boundsOf(step.range, bases);
  return { step, ...bounds, verdict: verdictOn(amount, bounds) };
}

interface Bounds {
  readonly low?: number;
  readonly top?: number;
}

function boundsOf(range: PenaltyRange, bases: ReadonlyMap<string, number>): Bounds | undefined {
  if (range.kind === 'OTHER') return undefined;
  const base = range.kind === 'AMOUNT' ? 1 : bases.get(range.base);
  if (base === undefined) return undefined;
  return {
    ...(range.low === undefined ? {} : { low: yuan(range.low * base) }),
    ...(range.top === undefined ? {} : { top: yuan(range.top * base) }),
  };
}

/** Amounts are whole fen. */
const yuan = (amount: number): number => Math.round(amount * 100) / 100;

function verdictOn(amount: number | null | undefined, bounds: Bounds | undefined): AllowedPenalty['verdict'] {
  if (amount == null || bounds === undefined) return 'UNKNOWN';
  if (bounds.low !== undefined && amount < bounds.low) return 'BELOW';
  return bounds.top !== undefined && amount > bounds.top ? 'ABOVE' : 'WITHIN';
}
