import type { Bilingual } from '../../kernel/bilingual.ts';
import { fitsDigits } from '../fields/read-number.ts';
import type { Field, FieldType } from '../pack/pack.ts';
import { NO_PARAMETERS } from '../parameters.ts';
import { defineRuleKind, type Breach } from '../rule-kind.ts';
import { named, say } from '../texts.ts';

/** 类型: a value must be of its field's type, and a number must not have more digits than its column holds. */
export const type = defineRuleKind({
  name: 'type',
  scope: 'field',
  parameters: NO_PARAMETERS,
  prepare(_rule, _parameters: object, context) {
    const fields = context.recordType.fields;
    const targets = context.targets(fields.map(({ name }) => name));
    const breaches = targets.map(({ field }) => breachOf(field));
    const numbers = targets.flatMap(({ at, field }, index) => {
      if ((field.type !== 'integer' && field.type !== 'decimal') || field.length === undefined) return [];
      const [precision, scale] = [field.length, field.scale ?? 0];
      return [{ at, precision, scale, bound: 10 ** (precision - scale), breach: breaches[index] as Breach }];
    });
    return {
      test({ values, hasUnreadable }, sink) {
        for (let index = 0; hasUnreadable && index < targets.length; index += 1) {
          const at = targets[index]?.at ?? index;
          if (typeof values[at] === 'object') sink.report(breaches[index] as Breach);
        }
        for (const { at, precision, scale, bound, breach } of numbers) {
          const value = values[at];
          if (value === undefined || typeof value === 'object') continue;
          const isSmall = typeof value === 'number' && Number.isInteger(value) && value < bound && value > -bound;
          if (!isSmall && !fitsDigits(value, precision, scale)) sink.report(breach);
        }
      },
    };
  },
});

const breachOf = (field: Field): Breach => ({
  field: field.name,
  expected: expected(field),
  message: say(
    `${named(field).zh}不是${TYPES[field.type].zh},或位数超出规定。`,
    `${named(field).en} is not ${TYPES[field.type].en}, or has more digits than its column.`,
  ),
});

const TYPES: Readonly<Record<FieldType, Bilingual>> = {
  text: say('文本', 'text'),
  integer: say('整数', 'a whole number'),
  decimal: say('数字', 'a number'),
  date: say('日期', 'a date'),
  datetime: say('日期时间', 'a date with its time'),
  xml: say('XML 文本', 'XML text'),
};

function expected(field: Field): Bilingual {
  const { length, scale = 0 } = field;
  switch (field.type) {
    case 'date':
      return say('真实存在的日期,如 2010-09-01', 'a date that exists, such as 2010-09-01');
    case 'datetime':
      return say('真实存在的日期时间,如 2010-09-01 08:30:00', 'a moment that exists, such as 2010-09-01 08:30:00');
    case 'integer':
      return length === undefined
        ? TYPES.integer
        : say(`最多 ${length} 位整数`, `a whole number of at most ${length} digits`);
    case 'decimal':
      return length === undefined
        ? TYPES.decimal
        : say(
            `最多 ${length - scale} 位整数、${scale} 位小数`,
            `a number of at most ${length - scale} digits and ${scale} decimals`,
          );
    default:
      return TYPES[field.type];
  }
}
