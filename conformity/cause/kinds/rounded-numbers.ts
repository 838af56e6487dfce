import { shareOf, textIn } from '../evidence.ts';
import { columnText, defineCause } from '../hypothesis.ts';

/** Spreadsheets keep fifteen digits: of eighteen the last three become zeros, or the number gets an exponent. */
const ROUNDED = /^\d{15}0{3}$|^\d(?:\.\d+)?[eE]\+?1\d$/;

/** 长号码被表格软件舍入: what is lost cannot be brought back. */
export const roundedNumbers = defineCause({
  name: 'rounded-numbers',
  label: { zh: '长号码被 Excel 舍入', en: 'long numbers rounded by a spreadsheet' },
  suspect: ({ views }) =>
    views.flatMap((view) => {
      const { type, field, failing } = view;
      const isRounded = (value: string): boolean => field.type === 'text' && ROUNDED.test(value);
      const share = shareOf(failing, (record) => isRounded(textIn(record, field.name)));
      if (share < 0.2) return [];
      const column = columnText(view);
      return [
        {
          recordType: type.name,
          fields: [field.name],
          told: {
            zh: `${column.zh}的 18 位号码被 Excel 按数字舍入(末三位成 000);须从业务系统按文本重新导出`,
            en: `${column.en}: numbers of 18 digits were rounded by Excel (000 at the end); export them again as text`,
          },
          certainty: 0.95,
          explains: (finding, record) =>
            finding.pointer.field === field.name && record !== undefined && isRounded(textIn(record, field.name)),
        },
      ];
    }),
});
