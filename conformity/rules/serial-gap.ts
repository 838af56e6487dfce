import { areDigits } from '../../kernel/codes/parsed-code.ts';
import type { Origin } from '../check-input.ts';
import { conformityError } from '../errors.ts';
import { FIELD, parameters } from '../parameters.ts';
import { defineRuleKind, type PreparedRule } from '../rule-kind.ts';
import { named, say } from '../texts.ts';

interface Parameters {
  readonly field: string;
  /** Regular expression whose last group holds the serial in digits; what stands before it names the series. */
  readonly pattern: string;
}

/** Series that are followed; a delivery of one department has a handful. */
const MOST_SERIES = 1000;

/** 流水号断号: serials of a series must follow one another, or records may be missing. */
export const serialGap = defineRuleKind({
  name: 'serial-gap',
  scope: 'delivery',
  parameters: parameters({ field: FIELD, pattern: { type: 'string', format: 'regex', minLength: 1 } }, [
    'field',
    'pattern',
  ]),
  prepare(rule, { field, pattern }: Parameters, context): PreparedRule | undefined {
    const target = context.target(field);
    if (target === undefined) return undefined;
    const expression = expressionOf(rule.code, pattern);
    const series = new Map<string, Series>();
    let latest: Series | undefined;
    return {
      concerns: [target],
      test({ values, input }) {
        const value = values[target.at];
        if (typeof value !== 'string') return;
        const followed = latest?.serialIn(value);
        if (latest !== undefined && followed !== undefined) return latest.take(followed, input);
        const match = expression.exec(value);
        const serial = match?.at(-1);
        if (match === null || serial === undefined) return;
        const name = match[0].slice(0, match[0].lastIndexOf(serial));
        latest = series.get(name);
        if (latest !== undefined) latest.take(Number(serial), input);
        else if (series.size < MOST_SERIES) {
          latest = new Series(name, value, Number(serial), input);
          series.set(name, latest);
        }
      },
      finish(sink) {
        const about = named(target.field);
        for (const [name, { first, last, count, origin }] of series) {
          const missing = last - first + 1 - count;
          if (missing <= 0) continue;
          sink.report({
            field,
            value: `${name}${first}..${last}`,
            origin,
            expected: say('流水号连续', 'serials without gaps'),
            message: say(
              `${about.zh}从 ${first} 到 ${last} 之间缺 ${missing} 个流水号,可能有漏报。`,
              `${about.en} lacks ${missing} serials from ${first} to ${last}; records may be missing.`,
            ),
          });
        }
      },
    };
  },
});

/** First, last and number of the serials of a series; repeated ones are told only from their neighbour. */
class Series {
  first: number;
  last: number;
  count = 1;
  origin: Origin;
  readonly #name: string;
  readonly #length: number;
  #previous: number;

  /** `example` is the value in which the first serial stood. */
  constructor(name: string, example: string, serial: number, { place, row, columnOf }: Origin) {
    this.#name = name;
    this.#length = example.startsWith(name) && areDigits(example, name.length, example.length) ? example.length : 0;
    this.first = this.last = this.#previous = serial;
    this.origin = { place, row, columnOf };
  }

  /** The serial of a value that differs from the example in the digits after the name only; others need the pattern. */
  serialIn(value: string): number | undefined {
    const from = this.#name.length;
    if (value.length !== this.#length || !value.startsWith(this.#name) || !areDigits(value, from, value.length))
      return undefined;
    let serial = 0;
    for (let at = from; at < value.length; at += 1) serial = serial * 10 + value.charCodeAt(at) - 48;
    return serial;
  }

  take(serial: number, { place, row, columnOf }: Origin): void {
    if (serial !== this.#previous) this.count += 1;
    this.#previous = serial;
    if (serial < this.first) this.first = serial;
    if (serial <= this.last) return;
    this.last = serial;
    this.origin = { place, row, columnOf };
  }
}

function expressionOf(rule: string, pattern: string): RegExp {
  try {
    return new RegExp(pattern, 'u');
  } catch (cause) {
    throw conformityError.CONFORMITY_PATTERN_INVALID({ rule, pattern }, cause);
  }
}
