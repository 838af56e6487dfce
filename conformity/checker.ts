import type { WorkingCalendar } from '../kernel/calendar.ts';
import type { CheckInput, RecordJudgement } from './check-input.ts';
import { conformityError } from './errors.ts';
import { FindingsSink } from './findings-sink.ts';
import type { SpecificationPack } from './pack/pack.ts';
import { judgeOfType } from './judge-record.ts';
import { planRecords, type RecordPlan } from './record-plan.ts';
import type { KnownCases, References } from './references.ts';
import { RelatedCases } from './related-cases.ts';
import type { AnyRuleKind } from './rule-kind.ts';
import { RuleFailure } from './rule-failure.ts';
import { ruleKindsByName } from './rules/index.ts';
import type { RuleCount, Verdict } from './verdict.ts';
import { Tally } from './tally.ts';

export interface CheckerOptions {
  readonly pack: SpecificationPack;
  readonly references: References;
  /** Department that makes the delivery; without it, rules about the sender are not applied. */
  readonly department?: string | undefined;
  /** Findings of one rule that are handed out, at most; counts stay true. */
  readonly findingCap: number;
  /** Without it, rules that count working days are not applied. */
  readonly calendar?: WorkingCalendar | undefined;
  /** Kinds of rules by name; those of conformity/rules unless given. */
  readonly kinds?: ReadonlyMap<string, AnyRuleKind>;
}

/** Checks one delivery, batch by batch. Synchronous; memory grows by some 16 bytes a record, and not at all for many packs. */
export interface Checker {
  /**
   * Judges records in the order of the delivery. `known` is asked for cases that earlier deliveries, and earlier
   * batches of this one, have brought. Throws CONFORMITY_RECORD_TYPE_UNKNOWN, and RuleFailure when a rule is at fault.
   */
  checkBatch(records: readonly CheckInput[], known: KnownCases): RecordJudgement[];
  /** Findings by rule so far, true counts, so that a caller can keep them with each batch. */
  counts(): readonly RuleCount[];
  /** Ends the delivery: findings about it as a whole, and all counts. */
  finish(): Verdict;
}

/** Makes a checker for one delivery. Throws CONFORMITY_* when the pack's rules cannot be used (planRecords). */
export function createChecker(options: CheckerOptions): Checker {
  const { pack, references, department, findingCap, calendar, kinds = ruleKindsByName } = options;
  const plans = planRecords({ pack, references, calendar, department, kinds });
  const sink = new FindingsSink(pack.rules, findingCap);
  const related = new RelatedCases(pack);
  const tally = new Tally();
  const judges = new Map([...plans].map(([name, plan]) => [name, judgeOfType(plan, pack, sink, related)]));

  return {
    checkBatch(records, known) {
      related.startBatch(known);
      try {
        return records.map((input) => {
          const judge = judges.get(input.recordType);
          if (judge === undefined) {
            const { recordType } = input;
            throw conformityError.CONFORMITY_RECORD_TYPE_UNKNOWN({ pack: `${pack.id}/${pack.version}`, recordType });
          }
          const judgement = judge(input);
          tally.add(input.recordType, judgement);
          return judgement;
        });
      } finally {
        related.endBatch();
      }
    },
    counts: () => sink.ruleCounts(),
    finish() {
      const findings = [...plans.values()].flatMap((plan) => finishPlan(plan, pack, sink));
      return tally.verdict(sink, findings);
    },
  };
}

function finishPlan({ type, rules }: RecordPlan, pack: SpecificationPack, sink: FindingsSink) {
  sink.begin(type.name, undefined);
  for (const { index, finish } of rules) {
    sink.rule = index;
    try {
      finish?.(sink);
    } catch (cause) {
      throw new RuleFailure(pack.rules[index]?.code ?? '', {}, 0, cause);
    }
  }
  return sink.findings;
}
