import type { Bilingual } from '../../../kernel/bilingual.ts';
import type { WorkingCalendar } from '../../../kernel/calendar.ts';
import type { Moment } from '../clock/moment.ts';
import type { OfficeHours } from '../clock/office-hours.ts';
import type { CaseFamily } from '../facts/case-facts.ts';
import type { CaseView } from '../facts/case-view.ts';

/** Level of an alert: reminder 提醒, yellow card 黄牌(预警), red card 红牌(报警). */
export type AlertLevel = 'REMINDER' | 'YELLOW' | 'RED';

/** What an alert is about: time 时效, procedure 流程, content 内容, discretion 裁量(收费), risk 风险防控, other 其他, figures 定量, order 督办. */
export type AlertClass = 'TIME' | 'PROCEDURE' | 'CONTENT' | 'DISCRETION' | 'RISK' | 'OTHER' | 'FIGURES' | 'ORDER';

/** What the catalogue says of a power on a day; undefined when it does not know the power then. */
export type PowerOnDay = (code: string, day: string) => 'IN_USE' | 'SUSPENDED' | 'ABOLISHED' | undefined;

/** What the catalogue measures a penalty and a flow by: steps of discretion 裁量档次 (yuan), and the inner flow 内部流程. */
export interface PowerStandard {
  readonly discretion: readonly {
    readonly grade: string;
    readonly circumstances: readonly string[];
    /** In words: 罚款, 没收 … */
    readonly kind: string;
    readonly rangeKind: 'AMOUNT' | 'BASE' | 'OTHER';
    readonly low: number | null;
    readonly top: number | null;
  }[];
  readonly steps: readonly {
    readonly id: string;
    readonly name: string;
    readonly next: readonly { readonly to: string }[];
  }[];
}

/** The standard of a power on a day; undefined where the catalogue has none. */
export type StandardOnDay = (code: string, day: string) => PowerStandard | undefined;

/** Everything that a rule may ask beside the case; all of stated versions. */
export interface RuleContext {
  readonly calendar: WorkingCalendar;
  readonly powerOn: PowerOnDay;
  readonly standardOn: StandardOnDay;
  readonly officeHours: OfficeHours;
}

/** One breach found by a rule. `subject` tells several of one rule in one case apart; empty for the case as a whole. */
export interface Signal {
  readonly subject: string;
  /** The figures that made it; no personal data. */
  readonly evidence: Readonly<Record<string, unknown>>;
}

/** Parameters of a rule, from the rule book of a version. */
export type RuleParameters = Readonly<Record<string, unknown>>;

/** A rule about one case: a pure function of the case as it stood, the catalogue, the calendar and its parameters. */
export interface CaseRule<Parameters extends RuleParameters = RuleParameters> {
  readonly code: string;
  readonly scope: 'case';
  readonly class: AlertClass;
  readonly family?: CaseFamily;
  readonly title: Bilingual;
  readonly condition: Bilingual;
  /** JSON Schema properties of its parameters, all of them required. */
  readonly parameters?: Readonly<Record<keyof Parameters & string, object>>;
  /** Codes of milder cards that this one replaces. */
  readonly replaces?: readonly string[];
  /** Every breach as of `view.at`. */
  test(view: CaseView, context: RuleContext, parameters: Parameters): readonly Signal[];
  /** Moments at which the answer may change without anything being reported. */
  moments?(view: CaseView, context: RuleContext, parameters: Parameters): readonly Moment[];
  /** Whether the matter was settled well after the card: near its end, and then finished in time. */
  settled?(view: CaseView, context: RuleContext, parameters: Parameters, subject: string): boolean;
  /**
   * What becomes of the card when the breach is not there any more: it never was, as later reports show (REFUTED), or
   * it was mended (REMEDIED). Without it the card stays.
   */
  readonly whenGone?: 'REFUTED' | 'REMEDIED';
}

/** A rule that cannot be evaluated from what is known; listed with the reason, never guessed. */
export interface UnevaluatedRule {
  readonly code: string;
  readonly scope: 'unevaluated';
  readonly title: Bilingual;
  readonly reason: Bilingual;
}

/** Declares a rule about a case. */
export const defineCaseRule = <Parameters extends RuleParameters = RuleParameters>(
  rule: Omit<CaseRule<Parameters>, 'scope'>,
): CaseRule => Object.freeze({ ...rule, scope: 'case' as const }) as unknown as CaseRule;

/** The answer of a rule about the case as a whole. */
export const signalIf = (
  holds: boolean,
  evidence: () => Readonly<Record<string, unknown>> = () => ({}),
): readonly Signal[] => (holds ? [{ subject: '', evidence: evidence() }] : []);

/** Declares a rule that nothing can be said about. */
export const defineUnevaluatedRule = (rule: Omit<UnevaluatedRule, 'scope'>): UnevaluatedRule =>
  Object.freeze({ ...rule, scope: 'unevaluated' as const });
