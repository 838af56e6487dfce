import { kindOf, shareOf, textIn } from '../evidence.ts';
import { columnText, defineCause } from '../hypothesis.ts';
import { frequencies } from '../numbers.ts';

/** Records from which on one value in all is no chance. */
const LEAST = 10;

/** 固定值充数: one value in all records, where each should have its own. */
export const constantFiller = defineCause({
  name: 'constant-filler',
  label: { zh: '用固定值充数', en: 'one constant for all records' },
  suspect: ({ views, evidence }) =>
    views.flatMap((view) => {
      const { type, field, failing, all, findings } = view;
      const values = all.map((record) => textIn(record, field.name)).filter((value) => value !== '');
      const [value = '', count = 0] = frequencies(values)[0] ?? [];
      const aboutDelivery = findings.some((finding) => kindOf(evidence.pack, finding) === 'constant-value');
      const allFail =
        failing.length >= LEAST && shareOf(failing, (record) => textIn(record, field.name) === value) > 0.9;
      // Codes of a list are few; that one of them is in all records is told by its own rule only.
      if (count < LEAST || count < all.length * 0.9 || !(aboutDelivery || (allFail && field.codeList === undefined)))
        return [];
      const column = columnText(view);
      const isOptional = !field.required && field.requiredWhen === undefined;
      return [
        {
          recordType: type.name,
          fields: [field.name],
          told: {
            zh: `${column.zh}在 ${count} 条记录中都是“${shown(value, field.personal)}”,是程序写死的`,
            en: `${column.en} is "${shown(value, field.personal)}" in ${count} records: it is fixed in the program`,
          },
          certainty: 0.93,
          explains: (finding, record) =>
            finding.pointer.field === field.name && (record === undefined || textIn(record, field.name) === value),
          ...(isOptional ? { fix: { missing: [value] } } : {}),
        },
      ];
    }),
});

const shown = (value: string, personal = false): string => (personal ? `${value.slice(0, 2)}…` : value.slice(0, 30));
