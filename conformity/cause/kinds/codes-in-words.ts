import { shareOf, textIn } from '../evidence.ts';
import { columnText, defineCause } from '../hypothesis.ts';

/** 写了代码的含义: what a code means stands where the code should. */
export const codesInWords = defineCause({
  name: 'codes-in-words',
  label: { zh: '写的是含义,不是代码', en: 'words instead of codes' },
  suspect: ({ views, evidence }) =>
    views.flatMap((view) => {
      const { type, field, failing } = view;
      const codes = Object.entries(evidence.pack.codeLists[field.codeList ?? '']?.codes ?? {});
      const words = new Map(codes.flatMap(([code, { zh, en }]) => forms(zh, en).map((word) => [word, code] as const)));
      const values = failing.map((record) => textIn(record, field.name)).filter((value) => value !== '');
      const known = Object.fromEntries(
        [...new Set(values)].flatMap((value) => {
          const code = words.get(value.toLowerCase());
          return code === undefined || code === value ? [] : [[value, code] as const];
        }),
      );
      if (shareOf(values, (value) => value in known) < 0.5) return [];
      const column = columnText(view);
      const right = Object.fromEntries(codes.map(([code]) => [code, code]));
      return [
        {
          recordType: type.name,
          fields: [field.name],
          told: {
            zh: `${column.zh}写的是含义(如“${Object.keys(known)[0]}”),应写代码`,
            en: `${column.en} holds words (such as "${Object.keys(known)[0]}") where codes belong`,
          },
          certainty: 0.95,
          repair: (record) => {
            const code = known[textIn(record, field.name)];
            return code === undefined ? undefined : { ...record.input.fields, [field.name]: code };
          },
          fix: { fields: { [field.name]: { codes: { ...right, ...known } } } },
        },
      ];
    }),
});

/** A meaning as it may be written: with what stands in brackets and without. */
const forms = (zh: string, en: string): readonly string[] =>
  [...new Set([zh, zh.replace(/[((].*[))]/u, ''), en])].map((word) => word.trim().toLowerCase());
