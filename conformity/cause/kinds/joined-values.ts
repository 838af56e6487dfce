import { shareOf, textIn } from '../evidence.ts';
import { columnText, defineCause } from '../hypothesis.ts';

const SEPARATORS = ['||', '|', ';', ';', '、', ',', ',', '+', '/'];

/** 多个编码连在一起: several codes in a field that holds one. */
export const joinedValues = defineCause({
  name: 'joined-values',
  label: { zh: '几个编码连在一起', en: 'several codes joined in one value' },
  suspect: ({ views }) =>
    views
      .filter(({ field }) => field.type === 'text' && field.codeSeparator === undefined)
      .flatMap((view) => {
        const { type, field, failing } = view;
        const values = failing.map((record) => textIn(record, field.name));
        const separator = SEPARATORS.find((each) => shareOf(values, (value) => parts(value, each).length > 1) > 0.5);
        if (separator === undefined) return [];
        const column = columnText(view);
        return [
          {
            recordType: type.name,
            fields: [field.name],
            told: {
              zh: `${column.zh}把几个值用“${separator}”连在一起,只应有一个`,
              en: `${column.en} joins several values with "${separator}" where one belongs`,
            },
            certainty: 0.93,
            repair: (record) => {
              const [first, second] = parts(textIn(record, field.name), separator);
              return second === undefined ? undefined : { ...record.input.fields, [field.name]: first };
            },
            fix: { fields: { [field.name]: { split: { by: separator, part: 1 } } } },
          },
        ];
      }),
});

/** Parts of a value, if all of them look like codes; a sentence with commas is none. */
function parts(value: string, separator: string): readonly string[] {
  const found = value.split(separator).map((part) => part.trim());
  return found.every((part) => /^[A-Za-z0-9-]{2,}$/.test(part)) ? found : [];
}
