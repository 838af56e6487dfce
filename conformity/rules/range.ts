import type { Bilingual } from '../../kernel/bilingual.ts';
import { numberOf } from '../moments.ts';
import type { Condition } from '../pack/pack.ts';
import { FIELD, parameters, WHEN } from '../parameters.ts';
import { defineRuleKind } from '../rule-kind.ts';
import { named, say } from '../texts.ts';

interface Parameters {
  readonly field: string;
  /** Inclusive, as `max`. */
  readonly min?: number;
  readonly max?: number;
  readonly when?: Condition;
}

/** 数值范围: a number must lie between two bounds. */
export const range = defineRuleKind({
  name: 'range',
  scope: 'record',
  parameters: {
    ...parameters({ field: FIELD, min: { type: 'number' }, max: { type: 'number' }, when: WHEN }, ['field']),
    anyOf: [{ required: ['min'] }, { required: ['max'] }],
  },
  prepare(_rule, { field, min = -Infinity, max = Infinity, when }: Parameters, context) {
    const target = context.target(field);
    if (target === undefined) return undefined;
    const applies = context.condition(when);
    const about = named(target.field);
    const breach = {
      field,
      expected: bounds(min, max),
      message: say(`${about.zh}超出合理范围。`, `${about.en} is out of range.`),
      difference: (found: unknown) => {
        const value = Number(found);
        if (found === '' || Number.isNaN(value)) return undefined;
        if (value > max) return say(`大了 ${exactly(value - max)}`, `${exactly(value - max)} too much`);
        return value < min ? say(`小了 ${exactly(min - value)}`, `${exactly(min - value)} too little`) : undefined;
      },
    };
    return {
      concerns: [target],
      test({ values }, sink) {
        const value = numberOf(values[target.at]);
        if (value !== undefined && (value < min || value > max) && applies(values)) sink.report(breach);
      },
    };
  },
});

/** Without the crumbs of binary fractions. */
const exactly = (difference: number): string => String(Number(difference.toPrecision(12)));

function bounds(min: number, max: number): Bilingual {
  if (max === Infinity) return say(`不小于 ${min}`, `at least ${min}`);
  if (min === -Infinity) return say(`不大于 ${max}`, `at most ${max}`);
  return say(`${min} 至 ${max}`, `${min} to ${max}`);
}
