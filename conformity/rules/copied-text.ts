import { FIELDS, parameters } from '../parameters.ts';
import { defineRuleKind, type Target } from '../rule-kind.ts';
import { named, say } from '../texts.ts';

interface Parameters {
  readonly fields: readonly string[];
  /** Characters from which on the same text in two fields is no chance. */
  readonly minimumLength: number;
}

/** 文字雷同: one text copied into several fields that ask for different things. */
export const copiedText = defineRuleKind({
  name: 'copied-text',
  scope: 'record',
  parameters: parameters({ fields: FIELDS, minimumLength: { type: 'integer', minimum: 1 } }, [
    'fields',
    'minimumLength',
  ]),
  prepare(_rule, { fields, minimumLength }: Parameters, context) {
    const targets = context.targets(fields);
    const pairs = targets.flatMap((copy, index) =>
      targets.slice(0, index).map((original) => ({ from: original.at, to: copy.at, breach: breachOf(original, copy) })),
    );
    if (pairs.length === 0) return undefined;
    return {
      concerns: targets,
      test({ values }, sink) {
        let reported = -1;
        for (const { from, to, breach } of pairs) {
          const text = values[to];
          if (to === reported || typeof text !== 'string' || text.length < minimumLength || text !== values[from])
            continue;
          reported = to;
          sink.report(breach);
        }
      },
    };
  },
});

function breachOf(original: Target, copy: Target) {
  const [first, second] = [named(original.field), named(copy.field)];
  return {
    field: copy.field.name,
    expected: say(`与${first.zh}不同的内容`, `another text than in ${first.en}`),
    message: say(`${second.zh}与${first.zh}文字完全相同。`, `${second.en} holds the same text as ${first.en}.`),
  };
}
