import { shareOf, textIn } from '../evidence.ts';
import { columnText, defineCause } from '../hypothesis.ts';
import { frequencies } from '../numbers.ts';

/** 前导零丢失: codes that a spreadsheet took for numbers and wrote without their zeros. */
export const lostZeros = defineCause({
  name: 'lost-zeros',
  label: { zh: '前导零丢失', en: 'leading zeros were lost' },
  suspect: ({ views }) =>
    views
      .filter(({ field }) => field.type === 'text' && field.codeList === undefined)
      .flatMap((view) => {
        const { type, field, failing, passing } = view;
        const values = failing.map((record) => textIn(record, field.name)).filter((value) => value !== '');
        const [right] = frequencies(
          passing.map((record) => textIn(record, field.name)).filter((value) => value !== ''),
        );
        const sample = type.sample[field.name];
        const width = (right?.[0] ?? (typeof sample === 'string' ? sample : '')).length;
        const isShort = (value: string): boolean =>
          /^\d+$/.test(value) && value.length < width && value.length >= width - 4;
        if (width === 0 || values.length < 2 || shareOf(values, isShort) < 0.5) return [];
        const column = columnText(view);
        return [
          {
            recordType: type.name,
            fields: [field.name],
            told: {
              zh: `${column.zh}应为 ${width} 位,前导零被表格软件去掉;请把该列设为文本后重新导出`,
              en: `${column.en} should have ${width} digits: a spreadsheet took the leading zeros away; export it again as text`,
            },
            certainty: 0.9,
            repair: (record) => {
              const value = textIn(record, field.name);
              return isShort(value) ? { ...record.input.fields, [field.name]: value.padStart(width, '0') } : undefined;
            },
          },
        ];
      }),
});
