import type { Condition } from '../pack/pack.ts';
import { FIELDS, parameters, WHEN } from '../parameters.ts';
import { defineRuleKind } from '../rule-kind.ts';
import { named, say } from '../texts.ts';

interface Parameters {
  readonly fields: readonly string[];
  readonly lengths: readonly number[];
  readonly when?: Condition;
}

/** 号码位数: the province's own test of numbers, which looks at their length only. */
export const digitsLength = defineRuleKind({
  name: 'digits-length',
  scope: 'record',
  parameters: parameters(
    { fields: FIELDS, lengths: { type: 'array', items: { type: 'integer', minimum: 1 }, minItems: 1 }, when: WHEN },
    ['fields', 'lengths'],
  ),
  prepare(_rule, { fields, lengths, when }: Parameters, context) {
    const applies = context.condition(when);
    const expected = say(`${lengths.join(' 位或 ')} 位`, `${lengths.join(' or ')} characters`);
    const targets = context.targets(fields).map(({ at, field }) => ({
      at,
      breach: {
        field: field.name,
        expected,
        message: say(`${named(field).zh}的位数不对。`, `${named(field).en} is not of the right length.`),
        difference: (value: unknown) =>
          typeof value === 'string'
            ? say(`现有 ${value.trim().length} 位`, `it has ${value.trim().length}`)
            : undefined,
      },
    }));
    if (targets.length === 0) return undefined;
    return {
      concerns: targets,
      test({ values }, sink) {
        for (const { at, breach } of targets) {
          const value = values[at];
          if (typeof value === 'string' && !lengths.includes(value.length) && applies(values)) sink.report(breach);
        }
      },
    };
  },
});
