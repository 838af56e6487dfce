import { textOf } from '../fields/field-value.ts';
import { FIELDS, parameters } from '../parameters.ts';
import { defineRuleKind } from '../rule-kind.ts';
import { begin, newHash, SeenTable, take } from '../seen-table.ts';
import { namedAll, say } from '../texts.ts';

interface Parameters {
  /** Together unlike in any two records. */
  readonly fields: readonly string[];
}

/** 值重复: numbers that tell records apart may not stand in two of them (re-reports of one record apart). */
export const duplicateValue = defineRuleKind({
  name: 'duplicate-value',
  scope: 'delivery',
  parameters: parameters({ fields: FIELDS }, ['fields']),
  prepare(_rule, { fields }: Parameters, context) {
    const targets = context.targets(fields);
    const first = targets[0];
    if (first === undefined || targets.length < fields.length) return undefined;
    const [seen, hash] = [new SeenTable(), newHash()];
    const all = namedAll(targets.map(({ field }) => field));
    const breach = {
      field: first.field.name,
      expected: say(`${all.zh}在同一批中不重复`, `${all.en} unlike in every other record of the delivery`),
      message: say(
        `${all.zh}在同一批的另一条记录中已出现。`,
        `${all.en} stands in another record of the delivery already.`,
      ),
    };
    return {
      concerns: [first],
      test({ values, recordHash }, sink) {
        begin(hash);
        for (const { at } of targets) {
          const value = values[at];
          if (value === undefined) return;
          take(hash, textOf(value));
        }
        // Whose value it is: a record's re-reports may repeat it.
        const owner = (recordHash[0] ?? 0) ^ (recordHash[1] ?? 0);
        if (seen.mark(hash, owner) !== owner) sink.report(breach);
      },
    };
  },
});
