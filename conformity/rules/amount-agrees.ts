import { amountsInYuan } from '../chinese-amounts.ts';
import { numberOf } from '../moments.ts';
import type { Condition } from '../pack/pack.ts';
import { FIELD, parameters, WHEN } from '../parameters.ts';
import { defineRuleKind } from '../rule-kind.ts';
import { named, say } from '../texts.ts';

interface Parameters {
  readonly amount: string;
  /** Field whose text names the amount in words. */
  readonly text: string;
  /** Yuan in one unit of `amount`: 10,000 for 万元. */
  readonly unitYuan: number;
  readonly when?: Condition;
}

/** 金额一致: an amount must be named in the text of the decision, so that a wrong unit is found (2000 for 0.2 万元). */
export const amountAgrees = defineRuleKind({
  name: 'amount-agrees',
  scope: 'record',
  parameters: parameters(
    { amount: FIELD, text: FIELD, unitYuan: { type: 'number', exclusiveMinimum: 0 }, when: WHEN },
    ['amount', 'text', 'unitYuan'],
  ),
  prepare(_rule, { amount, text, unitYuan, when }: Parameters, context) {
    const [figure, words] = [context.target(amount), context.target(text)];
    if (figure === undefined || words === undefined) return undefined;
    const applies = context.condition(when);
    const [about, source] = [named(figure.field), named(words.field)];
    const message = say(
      `${about.zh}与${source.zh}写明的金额不符。`,
      `${about.en} is none of the amounts that ${source.en} names.`,
    );
    return {
      concerns: [figure],
      test({ values }, sink) {
        const number = numberOf(values[figure.at]);
        const sentence = values[words.at];
        if (number === undefined || typeof sentence !== 'string' || !applies(values)) return;
        const amounts = amountsInYuan(sentence);
        if (amounts.length === 0 || agrees(number * unitYuan, amounts)) return;
        const shown = [...new Set(amounts)].map((yuan) => yuan / unitYuan).slice(0, 5);
        sink.report({ field: figure.field.name, expected: say(shown.join(' 或 '), shown.join(' or ')), message });
      },
    };
  },
});

/** The text may name a total and its parts, or parts alone. */
function agrees(yuan: number, amounts: readonly number[]): boolean {
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  return [...amounts, sum].some((amount) => Math.abs(amount - yuan) < 0.005);
}
