import { shareOf, textIn } from '../evidence.ts';
import { columnText, defineCause } from '../hypothesis.ts';

const AMOUNT = /^([-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s*(元|万元|天|日|小时|月|年|人|件|个工作日|工作日)?$/u;
/** Units that a mapping takes off by itself. */
const CONVERTIBLE = new Set(['元', '万元', '天', '日', '小时', '月', '年']);

/** 数字后写了单位: a unit, or commas between thousands, inside a number. */
export const writtenUnit = defineCause({
  name: 'written-unit',
  label: { zh: '数字里带单位或千分号', en: 'numbers with their unit or with commas' },
  suspect: ({ views }) =>
    views
      .filter(({ field }) => field.type === 'integer' || field.type === 'decimal')
      .flatMap((view) => {
        const { type, field, failing } = view;
        const values = failing.map((record) => textIn(record, field.name));
        if (shareOf(values, (value) => meant(value) !== undefined) < 0.5) return [];
        const column = columnText(view);
        const example = values.find((value) => meant(value) !== undefined) ?? '';
        const unit = AMOUNT.exec(example)?.[2] ?? '元';
        return [
          {
            recordType: type.name,
            fields: [field.name],
            told: {
              zh: `${column.zh}的数字里带单位或千分号(如“${example}”)`,
              en: `${column.en} has its unit, or commas, inside the number (such as "${example}")`,
            },
            certainty: 0.94,
            repair: (record) => {
              const number = meant(textIn(record, field.name));
              return number === undefined ? undefined : { ...record.input.fields, [field.name]: number };
            },
            ...(CONVERTIBLE.has(unit) ? { fix: { fields: { [field.name]: { unit: { from: unit, to: unit } } } } } : {}),
          },
        ];
      }),
});

function meant(value: string): string | undefined {
  const [, number, unit] = AMOUNT.exec(value) ?? [];
  return number === undefined || (unit === undefined && !number.includes(',')) ? undefined : number.replaceAll(',', '');
}
