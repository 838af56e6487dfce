import type { Bilingual } from '../kernel/bilingual.ts';
import type { MappingRemark } from '../kernel/rows.ts';
import { NO_PARAMETERS } from './parameters.ts';
import { defineRuleKind, type RuleKind } from './rule-kind.ts';
import { named, say } from './texts.ts';

/** Declares a kind that turns what the mapping remarked into findings; `message` continues the field's name. */
export function remarkKind(name: MappingRemark['kind'], expected: Bilingual, message: Bilingual): RuleKind<object> {
  return defineRuleKind({
    name,
    scope: 'field',
    parameters: NO_PARAMETERS,
    prepare(_rule, _parameters: object, context) {
      return {
        test({ input }, sink) {
          if (input.remarks.length === 0) return;
          for (const { kind, field, column, value } of input.remarks) {
            if (kind !== name) continue;
            const target = context.target(field);
            const about = target === undefined ? say(field, field) : named(target.field);
            sink.report({
              field,
              column,
              value,
              expected,
              message: say(`${about.zh}${message.zh}`, `${about.en} ${message.en}`),
            });
          }
        },
      };
    },
  });
}
