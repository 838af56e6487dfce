import { tellInterval } from '../interval-text.ts';
import { isEarlier, momentOf } from '../moments.ts';
import type { Condition } from '../pack/pack.ts';
import { FIELD, parameters, WHEN } from '../parameters.ts';
import { defineRuleKind } from '../rule-kind.ts';
import { named, say } from '../texts.ts';

interface Parameters {
  readonly earlier: string;
  readonly later: string;
  readonly when?: Condition;
}

/** 时间先后: one date may not be later than another. */
export const order = defineRuleKind({
  name: 'order',
  scope: 'record',
  parameters: parameters({ earlier: FIELD, later: FIELD, when: WHEN }, ['earlier', 'later']),
  prepare(_rule, parameters: Parameters, context) {
    const [earlier, later] = [context.target(parameters.earlier), context.target(parameters.later)];
    if (earlier === undefined || later === undefined) return undefined;
    const applies = context.condition(parameters.when);
    const [first, second] = [named(earlier.field), named(later.field)];
    const breach = {
      field: later.field.name,
      expected: say(`不早于${first.zh}`, `not earlier than ${first.en}`),
      message: say(`${second.zh}早于${first.zh}。`, `${second.en} is earlier than ${first.en}.`),
      difference: (found: unknown, fields: Readonly<Record<string, unknown>>) =>
        tellInterval(found, fields[earlier.field.name], '早', 'earlier'),
    };
    return {
      concerns: [earlier],
      test({ values }, sink) {
        const from = momentOf(values[earlier.at]);
        const to = momentOf(values[later.at]);
        if (from === undefined || to === undefined || !isEarlier(to, from)) return;
        if (applies(values)) sink.report(breach);
      },
    };
  },
});
