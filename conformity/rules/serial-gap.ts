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
    return {
      test({ values, input }) {
        const value = values[target.at];
        const match = typeof value === 'string' ? expression.exec(value) : null;
        const serial = match?.at(-1);
        if (match === null || serial === undefined) return;
        const name = match[0].slice(0, match[0].lastIndexOf(serial));
        const known = series.get(name);
        if (known !== undefined) known.take(Number(serial), input);
        else if (series.size < MOST_SERIES) series.set(name, new Series(Number(serial), input));
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
  #previous: number;

  constructor(serial: number, { place, row, columnOf }: Origin) {
    this.first = this.last = this.#previous = serial;
    this.origin = { place, row, columnOf };
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
