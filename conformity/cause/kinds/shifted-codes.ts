import { frequencies } from '../numbers.ts';
import { textIn } from '../evidence.ts';
import { columnText, defineCause } from '../hypothesis.ts';

/** 代码错位: the sender counts from 0 where the specification counts from 1, or the other way round. */
export const shiftedCodes = defineCause({
  name: 'shifted-codes',
  label: { zh: '业务系统自己的代码,未换算', en: 'codes of the sender’s own, counted from another number' },
  suspect: ({ views, evidence }) =>
    views.flatMap((view) => {
      const { type, field, all } = view;
      const codes = new Set(Object.keys(evidence.pack.codeLists[field.codeList ?? '']?.codes ?? {}));
      const values = frequencies(all.map((record) => textIn(record, field.name)).filter((value) => value !== ''));
      const numeric = values.filter(([value]) => /^\d+$/.test(value)).map(([value]) => value);
      if (codes.size === 0 || numeric.length < 2 || numeric.every((value) => codes.has(value))) return [];
      return [1, -1].flatMap((shift) => {
        const table = Object.fromEntries(numeric.map((value) => [value, shifted(value, shift)]));
        if (!Object.values(table).every((code) => codes.has(code))) return [];
        const column = columnText(view);
        const pairs = Object.entries(table).map(([from, to]) => `${from}→${to}`);
        return [
          {
            recordType: type.name,
            fields: [field.name],
            told: {
              zh: `${column.zh}用的是业务系统自己的代码,应换算:${pairs.join('、')}`,
              en: `${column.en} holds codes of the sender’s own; they translate as ${pairs.join(', ')}`,
            },
            certainty: 0.9,
            repair: (record) => {
              const code = table[textIn(record, field.name)];
              return code === undefined ? undefined : { ...record.input.fields, [field.name]: code };
            },
            fix: { fields: { [field.name]: { codes: table } } },
          },
        ];
      });
    }),
});

const shifted = (value: string, by: number): string => String(Number(value) + by).padStart(value.length, '0');
