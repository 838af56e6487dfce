import { shareOf, textIn } from '../evidence.ts';
import { columnText, defineCause } from '../hypothesis.ts';

const FULL_WIDTH = /[\uFF01-\uFF5E\u3000]/u;

/** 全角字符: digits and letters typed in full width. */
export const fullWidth = defineCause({
  name: 'full-width',
  label: { zh: '数字、字母是全角', en: 'full-width digits or letters' },
  suspect: ({ views }) =>
    views.flatMap((view) => {
      const { type, field, failing } = view;
      if (shareOf(failing, (record) => FULL_WIDTH.test(textIn(record, field.name))) < 0.5) return [];
      const column = columnText(view);
      return [
        {
          recordType: type.name,
          fields: [field.name],
          told: { zh: `${column.zh}用了全角数字或字母`, en: `${column.en} holds full-width digits or letters` },
          certainty: 0.94,
          repair: (record) => {
            const value = textIn(record, field.name);
            return FULL_WIDTH.test(value)
              ? { ...record.input.fields, [field.name]: value.normalize('NFKC') }
              : undefined;
          },
          fix: { fields: { [field.name]: { width: 'half' } } },
        },
      ];
    }),
});
