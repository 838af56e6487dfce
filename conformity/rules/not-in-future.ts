import { isEarlier, momentOf } from '../moments.ts';
import { FIELD, FIELDS, parameters } from '../parameters.ts';
import { defineRuleKind } from '../rule-kind.ts';
import { named, say } from '../texts.ts';

interface Parameters {
  readonly fields: readonly string[];
  /** Field that says when the record was written. */
  readonly of: string;
}

/** 不得晚于写入时间: what a record tells of cannot lie in the future of the record itself. */
export const notInFuture = defineRuleKind({
  name: 'not-in-future',
  scope: 'record',
  parameters: parameters({ fields: FIELDS, of: FIELD }, ['fields', 'of']),
  prepare(_rule, { fields, of }: Parameters, context) {
    const written = context.target(of);
    if (written === undefined) return undefined;
    const present = named(written.field);
    const targets = context.targets(fields).map(({ at, field }) => ({
      at,
      breach: {
        field: field.name,
        expected: say(`不晚于${present.zh}`, `not later than ${present.en}`),
        message: say(`${named(field).zh}晚于${present.zh}。`, `${named(field).en} is later than ${present.en}.`),
      },
    }));
    if (targets.length === 0) return undefined;
    return {
      concerns: targets,
      test({ values }, sink) {
        const now = momentOf(values[written.at]);
        if (now === undefined) return;
        for (const { at, breach } of targets) {
          const moment = momentOf(values[at]);
          if (moment !== undefined && isEarlier(now, moment)) sink.report(breach);
        }
      },
    };
  },
});
