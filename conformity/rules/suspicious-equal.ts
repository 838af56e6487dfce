import type { Condition } from '../pack/pack.ts';
import { FIELDS, parameters, WHEN } from '../parameters.ts';
import { defineRuleKind } from '../rule-kind.ts';
import { named, namedAll, say } from '../texts.ts';

interface Parameters {
  /** Two or more; all of them must be equal for the rule to fire. */
  readonly fields: readonly string[];
  readonly when?: Condition;
}

/** 可疑相同: values that are the same to the second, where one was very likely copied from the other. */
export const suspiciousEqual = defineRuleKind({
  name: 'suspicious-equal',
  scope: 'record',
  parameters: parameters({ fields: { ...FIELDS, minItems: 2 }, when: WHEN }, ['fields']),
  prepare(_rule, { fields, when }: Parameters, context) {
    const [first, ...others] = context.targets(fields);
    if (first === undefined || others.length < fields.length - 1) return undefined;
    const applies = context.condition(when);
    const [about, rest] = [named(first.field), namedAll(others.map(({ field }) => field))];
    const breach = {
      field: first.field.name,
      expected: say(`与${rest.zh}不同的值`, `another value than ${rest.en}`),
      message: say(
        `${about.zh}与${rest.zh}完全相同,疑为代填。`,
        `${about.en} is exactly ${rest.en}; it was probably filled in from there.`,
      ),
    };
    return {
      concerns: [first],
      test({ values }, sink) {
        const value = values[first.at];
        if (value === undefined) return;
        for (const { at } of others) if (values[at] !== value) return;
        if (applies(values)) sink.report(breach);
      },
    };
  },
});
