import type { Condition } from '../pack/pack.ts';
import { FIELDS, parameters, WHEN } from '../parameters.ts';
import { defineRuleKind } from '../rule-kind.ts';
import { namedAll, say } from '../texts.ts';

interface Parameters {
  readonly fields: readonly string[];
  readonly when?: Condition;
}

/** 至少填一项: one of several fields must be there. */
export const anyOf = defineRuleKind({
  name: 'any-of',
  scope: 'record',
  parameters: parameters({ fields: FIELDS, when: WHEN }, ['fields']),
  prepare(_rule, { fields, when }: Parameters, context) {
    const targets = context.targets(fields);
    const first = targets[0];
    if (first === undefined) return undefined;
    const applies = context.condition(when);
    const all = namedAll(targets.map(({ field }) => field));
    const breach = {
      field: first.field.name,
      expected: say(`${all.zh}至少填写一项`, `at least one of ${all.en}`),
      message: say(`${all.zh}都没有填写。`, `None of ${all.en} is given.`),
    };
    return {
      test({ values }, sink) {
        for (const { at } of targets) if (values[at] !== undefined) return;
        if (applies(values)) sink.report(breach);
      },
    };
  },
});
