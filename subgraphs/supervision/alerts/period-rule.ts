import type { Bilingual } from '../../../kernel/bilingual.ts';
import type { Month } from '../../../kernel/month.ts';
import type { AlertClass, RuleParameters, Signal } from './alert-rule.ts';

/** A share of something, kept as its two counts. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

/** What rules about a department's month may ask 定量分析. `undefined`: not known, so that the rule is silent. */
export interface MonthFigures {
  readonly department: string;
  readonly period: Month;
  readonly cases: number;
  /** Cases of the month before, and of the same month a year before; undefined before supervision began. */
  readonly casesBefore: number | undefined;
  readonly casesYearBefore: number | undefined;
  readonly powersInUse: number | undefined;
  readonly powersInUseBefore: number | undefined;
  readonly powersInUseYearBefore: number | undefined;
  /** Powers in use among all powers, of the department and of all departments. */
  readonly inUse: Share | undefined;
  readonly inUseOfAll: Share | undefined;
  /** Negative results among decided cases. */
  readonly negativeApplications: Share;
  readonly negativePenalties: Share;
  /** Cases with a yellow or red card among all, and those with one of a class. */
  readonly alarmed: Share;
  readonly overdue: Share;
  readonly incomplete: Share;
  readonly irregular: Share;
  /** Penalties outside their discretion standard among those decided. */
  readonly deviating: Share;
}

/** A rule about a department's month: a pure function of its figures and parameters. */
export interface PeriodRule<Parameters extends RuleParameters = RuleParameters> {
  readonly code: string;
  readonly scope: 'period';
  readonly class: AlertClass;
  readonly title: Bilingual;
  readonly condition: Bilingual;
  readonly parameters: Readonly<Record<keyof Parameters & string, object>>;
  readonly replaces?: readonly string[];
  test(figures: MonthFigures, parameters: Parameters): readonly Signal[];
}

/** Declares a rule about a month. */
export const definePeriodRule = <Parameters extends RuleParameters>(
  rule: Omit<PeriodRule<Parameters>, 'scope'>,
): PeriodRule => Object.freeze({ ...rule, scope: 'period' as const }) as unknown as PeriodRule;

/**
 * `percent` at which the rule speaks, and the fewest cases (or powers) for which a percentage says anything: the
 * province's queries had no such floor, so that two cases instead of one were a change of 100 %.
 */
export type PercentParameters = { readonly percent: number; readonly atLeast: number };

/** JSON Schema properties of PercentParameters. */
export const percentParameters = {
  percent: { type: 'number', exclusiveMinimum: 0 },
  atLeast: { type: 'integer', minimum: 1 },
};

/** A change between two figures, in whole numbers. */
export function changed(
  now: number | undefined,
  before: number | undefined,
  { percent, atLeast }: PercentParameters,
): readonly Signal[] {
  if (now === undefined || before === undefined || Math.max(now, before) < atLeast) return [];
  // From nothing to something has no percentage; it is told as what it is.
  const large = before === 0 ? now > 0 : Math.abs(now - before) * 100 >= before * percent;
  return large ? [{ subject: '', evidence: { now, before, percent } }] : [];
}

/** A rate that reaches its threshold. */
export function rateReached({ part, whole }: Share, { percent, atLeast }: PercentParameters): readonly Signal[] {
  return whole >= atLeast && part * 100 >= whole * percent && part > 0
    ? [{ subject: '', evidence: { part, whole, percent } }]
    : [];
}
