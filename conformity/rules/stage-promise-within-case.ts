import { textOf } from '../fields/field-value.ts';
import { numberOf } from '../moments.ts';
import { closed, FIELD, parameters, UNIT_DAYS } from '../parameters.ts';
import { defineRuleKind } from '../rule-kind.ts';
import { named, say } from '../texts.ts';

interface Duration {
  readonly value: string;
  readonly unit: string;
}

interface Parameters {
  /** Fields of the stage that hold its promise 承诺时限 and its unit. */
  readonly stage: Duration;
  /** Fields of the base record that hold the promise of the case. */
  readonly case: Duration;
  /** Days that a unit counts, by its code. */
  readonly unitDays: Readonly<Record<string, number>>;
}

const DURATION = closed({ value: FIELD, unit: FIELD }, ['value', 'unit']);

/** 环节时限不超过办件时限: no stage may promise more time than the whole case. */
export const stagePromiseWithinCase = defineRuleKind({
  name: 'stage-promise-within-case',
  scope: 'case',
  parameters: parameters({ stage: DURATION, case: DURATION, unitDays: UNIT_DAYS }, ['stage', 'case', 'unitDays']),
  compares: ({ case: { value, unit } }: Parameters) => [
    { role: 'base', field: value },
    { role: 'base', field: unit },
  ],
  prepare(_rule, parameters: Parameters, context) {
    if (context.recordType.role !== 'stage') return undefined;
    const [amount, unit] = [context.target(parameters.stage.value), context.target(parameters.stage.unit)];
    if (amount === undefined || unit === undefined) return undefined;
    const { unitDays } = parameters;
    const daysOf = (count: number | undefined, code: unknown): number =>
      (count ?? NaN) * (unitDays[String(code)] ?? NaN);
    const breach = {
      field: amount.field.name,
      expected: say('不超过整个办件的承诺时限', 'at most the promise of the whole case'),
      message: say(
        `${named(amount.field).zh}连同单位长于整个办件的承诺时限。`,
        `${named(amount.field).en}, with its unit, is longer than the promise of the whole case.`,
      ),
    };
    return {
      concerns: [unit],
      test({ values, caseKey, related }, sink) {
        const code = values[unit.at];
        if (caseKey === undefined || code === undefined) return;
        const days = daysOf(numberOf(values[amount.at]), textOf(code));
        const isLonger = related.of('base').some((base) => {
          const promised = base[parameters.case.value];
          return days > daysOf(typeof promised === 'object' ? NaN : Number(promised), base[parameters.case.unit]);
        });
        if (isLonger) sink.report(breach);
      },
    };
  },
});
