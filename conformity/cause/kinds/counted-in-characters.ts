import { kindOf, shareOf, textIn } from '../evidence.ts';
import { columnText, defineCause } from '../hypothesis.ts';

/** 按字数而不是字节计长: texts that fit in characters and not in bytes. */
export const countedInCharacters = defineCause({
  name: 'counted-in-characters',
  label: { zh: '按字数计长度,规范按字节计', en: 'lengths counted in characters, not in bytes' },
  suspect: ({ views, evidence }) =>
    views.flatMap((view) => {
      const { type, field, failing } = view;
      const limit = field.length ?? 0;
      const tooLong = view.findings.filter((finding) => kindOf(evidence.pack, finding) === 'length');
      const fits = (text: string): boolean => [...text].length <= limit;
      if (tooLong.length === 0 || field.unit === 'characters' || field.unit === undefined) return [];
      if (shareOf(failing, (record) => fits(textIn(record, field.name))) < 0.7) return [];
      const column = columnText(view);
      return [
        {
          recordType: type.name,
          fields: [field.name],
          told: {
            zh: `${column.zh}按 ${limit} 个字控制长度,规范是 ${limit} 字节(约 ${Math.floor(limit / 2)} 个汉字)`,
            en: `${column.en} is cut at ${limit} characters; the specification has ${limit} bytes (some ${Math.floor(limit / 2)} Chinese characters)`,
          },
          certainty: 0.88,
          explains: (finding, record) =>
            kindOf(evidence.pack, finding) === 'length' &&
            finding.pointer.field === field.name &&
            record !== undefined &&
            fits(textIn(record, field.name)),
        },
      ];
    }),
});
