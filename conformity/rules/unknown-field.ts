import { readText } from '../fields/read-text.ts';
import { NO_PARAMETERS } from '../parameters.ts';
import { defineRuleKind } from '../rule-kind.ts';
import { say } from '../texts.ts';

/** 未知字段: what the specification does not know is not stored, and the sender should hear of it. */
export const unknownField = defineRuleKind({
  name: 'unknown-field',
  scope: 'field',
  parameters: NO_PARAMETERS,
  prepare(_rule, _parameters: object, context) {
    const known = new Set(context.recordType.fields.map(({ name }) => name));
    const usual: string[] = [];
    const expected = say(`${context.recordType.name} 规定的字段`, `a field of ${context.recordType.name}`);
    return {
      test({ input }, sink) {
        let at = 0;
        for (const field in input.fields) {
          // Records mostly have the fields of the one before, in the same order; then no set is asked.
          if (field === usual[at++]) continue;
          if (known.has(field)) {
            usual[at - 1] = field;
            continue;
          }
          if (readText(input.fields[field]) === '' || input.fields[field] == null) continue;
          sink.report({
            field,
            expected,
            message: say(`规范中没有字段 ${field}。`, `The specification has no field ${field}.`),
          });
        }
      },
    };
  },
});
