import { NO_PARAMETERS } from '../parameters.ts';
import { defineRuleKind, type Breach, type RuleContext, type Target } from '../rule-kind.ts';
import { named, say } from '../texts.ts';

/** 必填: what the field table requires, always or on a condition, must be there. */
export const required = defineRuleKind({
  name: 'required',
  scope: 'field',
  parameters: NO_PARAMETERS,
  prepare(_rule, _parameters: object, context) {
    const targets = context.targets(context.recordType.fields.map(({ name }) => name));
    const always = targets.filter(({ field }) => field.required);
    const positions = Int32Array.from(always, ({ at }) => at);
    const breaches = always.map(missing);
    const sometimes = targets
      .filter(({ field }) => !field.required && field.requiredWhen !== undefined)
      .map((target) => conditional(target, context));
    if (always.length + sometimes.length === 0) return undefined;
    return {
      test({ values }, sink) {
        for (let index = 0; index < positions.length; index += 1)
          if (values[positions[index] ?? 0] === undefined) sink.report(breaches[index] as Breach);
        for (const { at, breach, when } of sometimes) if (values[at] === undefined && when(values)) sink.report(breach);
      },
    };
  },
});

const conditional = (target: Target, context: RuleContext) => ({
  at: target.at,
  when: context.condition(target.field.requiredWhen),
  breach: missing(target),
});

const missing = ({ field }: Target): Breach => ({
  field: field.name,
  expected: say('必须填写', 'a value'),
  message: say(`${named(field).zh}没有填写。`, `${named(field).en} is missing.`),
});
