import type { Bilingual } from '../../kernel/bilingual.ts';
import type { SpreadsheetDamage } from '../../kernel/rows.ts';
import type { Field } from '../pack/pack.ts';
import { NO_PARAMETERS } from '../parameters.ts';
import { defineRuleKind, type Breach } from '../rule-kind.ts';
import { named, say } from '../texts.ts';

const TOLD: Readonly<Record<SpreadsheetDamage, { readonly message: Bilingual; readonly expected: Bilingual }>> = {
  'digits-lost': {
    message: say(
      '被表格软件当作数字保存,第 15 位以后的数字已丢失。',
      'was kept as a number by a spreadsheet: the digits behind the fifteenth are lost.',
    ),
    expected: say('以文本格式保存的完整号码', 'the whole number, kept as text'),
  },
  'leading-zero-lost': {
    message: say(
      '被表格软件当作数字保存,前导零已丢失(同列其他值以 0 开头)。',
      'was kept as a number by a spreadsheet: its leading zero is lost (others in the column begin with one).',
    ),
    expected: say('以文本格式保存、带前导零的代码', 'the code with its leading zero, kept as text'),
  },
  'date-serial': {
    message: say('是表格软件的日期序号,不是日期。', 'is the serial number of a date in a spreadsheet, not a date.'),
    expected: say('写明年月日的日期', 'a date with year, month and day'),
  },
  'scientific-notation': {
    message: say(
      '被表格软件写成科学计数法,原来的数字已丢失。',
      'was written in scientific notation by a spreadsheet: its digits are lost.',
    ),
    expected: say('以文本格式保存的完整号码', 'the whole number, kept as text'),
  },
};

/** What a date becomes when its style is taken away: days from 1954 to 2064. */
const SERIAL = /^[2-5]\d{4}(?:\.\d+)?$/;

/** 表格软件损坏: what spreadsheets do to codes and dates that they take for numbers, each named. */
export const spreadsheetDamage = defineRuleKind({
  name: 'spreadsheet-damage',
  scope: 'field',
  parameters: NO_PARAMETERS,
  prepare(_rule, _parameters: object, { recordType: { fields } }) {
    const byName = new Map(fields.map((field) => [field.name, field]));
    const dates = fields.flatMap((field, at) => (isDate(field) ? [{ field, at }] : []));
    return {
      test({ input, values, hasUnreadable }, sink) {
        for (const { kind, field: name, column, value, damage } of input.remarks) {
          const field = byName.get(name);
          if (kind !== 'spreadsheet-damage' || damage === undefined || field === undefined) continue;
          if (canSuffer(field, damage)) sink.report({ ...breachOf(field, damage), column, value });
        }
        if (!hasUnreadable) return;
        for (const { field, at } of dates) {
          // A serial that the field's forms of dates allow has been read; remarked ones are told already.
          if (typeof values[at] !== 'object' || !SERIAL.test(String(input.fields[field.name]).trim())) continue;
          if (input.remarks.some(({ damage, field: name }) => damage === 'date-serial' && name === field.name))
            continue;
          sink.report(breachOf(field, 'date-serial'));
        }
      },
    };
  },
});

const isDate = ({ type }: Field): boolean => type === 'date' || type === 'datetime';

/** Amounts have no leading zeros; a serial is none where no date is meant. */
const canSuffer = (field: Field, damage: SpreadsheetDamage): boolean =>
  damage === 'date-serial' ? isDate(field) : field.type === 'text';

function breachOf(field: Field, damage: SpreadsheetDamage): Breach {
  const about = named(field);
  const { message, expected } = TOLD[damage];
  return { field: field.name, expected, message: say(`${about.zh}${message.zh}`, `${about.en} ${message.en}`) };
}
