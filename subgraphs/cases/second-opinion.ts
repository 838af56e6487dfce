import type { Bilingual } from '../../kernel/bilingual.ts';
import type { Month } from '../../kernel/month.ts';

/** What a second opinion is asked of; absent: everything that is stored. */
export interface OpinionScope {
  readonly department?: string;
  readonly period?: Month;
}

/** A rule that the second opinion does not judge, and why. */
export interface UnjudgedRule {
  readonly rule: string;
  readonly kind: string;
  readonly recordTypes: readonly string[];
  readonly reason: Bilingual;
}

/** One row of which checker and second opinion say different things: a defect of ours. */
export interface Disagreement {
  readonly rule: string;
  readonly department: string;
  readonly submission: string;
  /** Ordinal of the row in the delivery; 0: the delivery as a whole. */
  readonly sequence: number;
  /** Who says that the rule is broken. */
  readonly brokenSays: 'checker' | 'second-opinion';
}

/** Comparison of one rule. */
export interface RuleComparison {
  readonly rule: string;
  readonly kind: string;
  /** Rows that both say break it. */
  readonly agreed: number;
  /** Rows of which only one says so. */
  readonly disagreed: number;
}

/** The second opinion 复核 on what was stored under one specification. */
export interface PackOpinion {
  readonly pack: { readonly id: string; readonly version: string; readonly digest: string };
  readonly submissions: number;
  readonly rows: number;
  readonly rules: readonly RuleComparison[];
  readonly unjudged: readonly UnjudgedRule[];
}

/** An independent evaluator's word on all that is stored. It changes no verdict and no score: what disagrees is ours to mend. */
export interface SecondOpinion {
  readonly packs: readonly PackOpinion[];
  /** The first thousand. */
  readonly disagreements: readonly Disagreement[];
  readonly disagreed: number;
}
