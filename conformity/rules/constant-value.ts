import type { Origin } from '../check-input.ts';
import { textOf, type FieldValue } from '../fields/field-value.ts';
import { FIELDS, parameters } from '../parameters.ts';
import { defineRuleKind, type PreparedRule, type Target } from '../rule-kind.ts';
import { named, say } from '../texts.ts';

interface Parameters {
  readonly fields: readonly string[];
  /** Records from which on one value in all of them is no chance. */
  readonly minimum: number;
}

/** 恒定值: a field that holds the same value in every record of a delivery was probably never filled in. */
export const constantValue = defineRuleKind({
  name: 'constant-value',
  scope: 'delivery',
  parameters: parameters({ fields: FIELDS, minimum: { type: 'integer', minimum: 2 } }, ['fields', 'minimum']),
  prepare(_rule, { fields, minimum }: Parameters, context): PreparedRule | undefined {
    const columns = context.targets(fields).map((target) => new ColumnSoFar(target));
    if (columns.length === 0) return undefined;
    return {
      test({ values, input }) {
        for (const column of columns) if (!column.varies) column.take(values[column.target.at], input);
      },
      finish(sink) {
        for (const { target, varies, count, value, origin } of columns) {
          if (varies || value === undefined || origin === undefined || count < minimum) continue;
          const about = named(target.field);
          sink.report({
            field: target.field.name,
            value: textOf(value),
            origin,
            expected: say('各条记录按实际情况填写', 'what is true of each record'),
            message: say(
              `${about.zh}在全部 ${count} 条记录中都是同一个值。`,
              `${about.en} is the same in all ${count} records.`,
            ),
          });
        }
      },
    };
  },
});

/** What one column has held so far: one value, or several. */
class ColumnSoFar {
  readonly target: Target;
  varies = false;
  count = 0;
  value: FieldValue | undefined;
  origin: Origin | undefined;

  constructor(target: Target) {
    this.target = target;
  }

  take(value: FieldValue | undefined, { place, row, columnOf }: Origin): void {
    if (this.count === 0) {
      this.value = value;
      this.origin = { place, row, columnOf };
    }
    this.count += 1;
    this.varies = value !== this.value;
  }
}
