import type { Condition } from '../pack/pack.ts';
import { FIELDS, parameters, WHEN } from '../parameters.ts';
import { defineRuleKind } from '../rule-kind.ts';
import { named, say } from '../texts.ts';

interface Parameters {
  readonly fields: readonly string[];
  readonly when: Condition;
}

/** 条件必填: fields that must be there when a condition holds. */
export const requiredWhen = defineRuleKind({
  name: 'required-when',
  scope: 'record',
  parameters: parameters({ fields: FIELDS, when: WHEN }, ['fields', 'when']),
  prepare(_rule, { fields, when }: Parameters, context) {
    const applies = context.condition(when);
    const targets = context.targets(fields).map(({ at, field }) => ({
      at,
      breach: {
        field: field.name,
        expected: say('此情形下必须填写', 'a value, in this case'),
        message: say(
          `${named(field).zh}在此情形下没有填写。`,
          `${named(field).en} is missing, though this case needs it.`,
        ),
      },
    }));
    if (targets.length === 0) return undefined;
    return {
      test({ values }, sink) {
        for (const { at, breach } of targets) if (values[at] === undefined && applies(values)) sink.report(breach);
      },
    };
  },
});
