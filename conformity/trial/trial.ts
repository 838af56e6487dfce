import type { Change } from './mutation.ts';

/** What came of a trial of rules. */
export interface Trial {
  /** `id/version` */
  readonly pack: string;
  readonly mutants: readonly Mutant[];
  readonly killed: number;
  /** Mutants that no rule noticed: what the specification does not protect. */
  readonly survivors: readonly Mutant[];
  readonly rules: readonly RuleOnTrial[];
}

/** A conforming record made wrong in one way, and which rules noticed. */
export interface Mutant {
  /** Name of the case that it was made from. */
  readonly case: string;
  readonly mutation: string;
  readonly recordType: string;
  readonly field: string;
  readonly change: Change;
  readonly killedBy: readonly Notice[];
}

/** A rule that noticed something, and where. */
export interface Notice {
  readonly rule: string;
  readonly field: string;
}

/** What a rule did in a trial. */
export interface RuleOnTrial {
  readonly rule: string;
  /** Mutants that it noticed. */
  readonly kills: number;
  /** Mutants that it alone noticed. */
  readonly alone: number;
  /** Failing examples of its own on which it spoke. */
  readonly examples: number;
  /** Other rules that spoke, at the same field, whenever it did, examples included: it may be one too many. */
  readonly shadowedBy: readonly string[];
}
