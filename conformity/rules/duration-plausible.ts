import { textOf } from '../fields/field-value.ts';
import { numberOf } from '../moments.ts';
import type { Condition } from '../pack/pack.ts';
import { FIELD, parameters, UNIT_DAYS, WHEN } from '../parameters.ts';
import { defineRuleKind } from '../rule-kind.ts';
import { named, say } from '../texts.ts';

interface Parameters {
  readonly value: string;
  readonly unit: string;
  /** Days that a unit counts, by its code. */
  readonly unitDays: Readonly<Record<string, number>>;
  readonly maxDays: number;
  readonly when?: Condition;
}

/** 时限合理: a time limit with its unit must not be longer than any procedure takes (15 years meant 15 days). */
export const durationPlausible = defineRuleKind({
  name: 'duration-plausible',
  scope: 'record',
  parameters: parameters(
    { value: FIELD, unit: FIELD, unitDays: UNIT_DAYS, maxDays: { type: 'number', exclusiveMinimum: 0 }, when: WHEN },
    ['value', 'unit', 'unitDays', 'maxDays'],
  ),
  prepare(_rule, { value, unit, unitDays, maxDays, when }: Parameters, context) {
    const [amount, kind] = [context.target(value), context.target(unit)];
    if (amount === undefined || kind === undefined) return undefined;
    const applies = context.condition(when);
    const [about, measure] = [named(amount.field), named(kind.field)];
    const breach = {
      field: kind.field.name,
      expected: say(`与${about.zh}合计不超过 ${maxDays} 天`, `together with ${about.en} at most ${maxDays} days`),
      message: say(
        `${about.zh}按${measure.zh}计算,时限长得不合理。`,
        `${about.en}, counted in ${measure.en}, is implausibly long.`,
      ),
    };
    return {
      concerns: [amount],
      test({ values }, sink) {
        const count = numberOf(values[amount.at]);
        const code = values[kind.at];
        if (count === undefined || code === undefined) return;
        const days = unitDays[textOf(code)];
        if (days !== undefined && count * days > maxDays && applies(values)) sink.report(breach);
      },
    };
  },
});
