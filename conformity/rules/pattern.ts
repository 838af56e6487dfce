import { conformityError } from '../errors.ts';
import type { Condition } from '../pack/pack.ts';
import { FIELDS, parameters, WHEN } from '../parameters.ts';
import { defineRuleKind } from '../rule-kind.ts';
import { named, say } from '../texts.ts';

interface Parameters {
  readonly fields: readonly string[];
  /** Regular expression of ECMAScript with the flag `u`; matches anywhere unless it is anchored. */
  readonly pattern: string;
  readonly when?: Condition;
}

/** 格式: a text must match a regular expression. */
export const pattern = defineRuleKind({
  name: 'pattern',
  scope: 'record',
  parameters: parameters({ fields: FIELDS, pattern: { type: 'string', format: 'regex', minLength: 1 }, when: WHEN }, [
    'fields',
    'pattern',
  ]),
  prepare(rule, { fields, pattern: text, when }: Parameters, context) {
    const applies = context.condition(when);
    const expression = expressionOf(rule.code, text);
    const targets = context.targets(fields).map(({ at, field }) => ({
      at,
      lastRight: '',
      breach: {
        field: field.name,
        expected: say(`符合格式 ${text}`, `a text that matches ${text}`),
        message: say(`${named(field).zh}的格式不对。`, `${named(field).en} is not written as laid down.`),
      },
    }));
    if (targets.length === 0) return undefined;
    return {
      concerns: targets,
      test({ values }, sink) {
        for (const target of targets) {
          const value = values[target.at];
          // Many values repeat from record to record, and a comparison is cheaper than an expression.
          if (typeof value !== 'string' || value === target.lastRight || !applies(values)) continue;
          if (expression.test(value)) target.lastRight = value;
          else sink.report(target.breach);
        }
      },
    };
  },
});

function expressionOf(rule: string, text: string): RegExp {
  try {
    return new RegExp(text, 'u');
  } catch (cause) {
    throw conformityError.CONFORMITY_PATTERN_INVALID({ rule, pattern: text }, cause);
  }
}
