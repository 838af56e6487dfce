import type { Condition } from '../pack/pack.ts';
import { FIELDS, parameters, WHEN } from '../parameters.ts';
import { defineRuleKind } from '../rule-kind.ts';
import { named, say } from '../texts.ts';

interface Parameters {
  readonly fields: readonly string[];
  readonly when: Condition;
}

/** 条件为空: fields that must be empty when a condition holds. */
export const absentWhen = defineRuleKind({
  name: 'absent-when',
  scope: 'record',
  parameters: parameters({ fields: FIELDS, when: WHEN }, ['fields', 'when']),
  prepare(_rule, { fields, when }: Parameters, context) {
    const applies = context.condition(when);
    const targets = context.targets(fields).map(({ at, field }) => ({
      at,
      breach: {
        field: field.name,
        expected: say('此情形下应为空', 'nothing, in this case'),
        message: say(`${named(field).zh}在此情形下不应填写。`, `${named(field).en} must be empty in this case.`),
      },
    }));
    if (targets.length === 0) return undefined;
    return {
      concerns: targets,
      test({ values }, sink) {
        for (const { at, breach } of targets) if (values[at] !== undefined && applies(values)) sink.report(breach);
      },
    };
  },
});
