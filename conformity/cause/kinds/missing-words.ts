import { kindOf, textIn } from '../evidence.ts';
import { columnText, defineCause } from '../hypothesis.ts';
import { frequencies } from '../numbers.ts';

/** 空值写成文字: the program writes the text null, or a blank or a stroke, for what it does not have. */
export const missingWords = defineCause({
  name: 'missing-words',
  label: { zh: '空值写成了“null”等文字', en: 'words such as null for nothing' },
  suspect: ({ views, evidence }) =>
    views.flatMap((view) => {
      const { type, field, failing } = view;
      const required = view.findings.filter((finding) => kindOf(evidence.pack, finding).startsWith('required'));
      const texts = failing.map((record) => textIn(record, field.name));
      const [word = '', count = 0] = frequencies(texts.filter((text) => text !== ''))[0] ?? [];
      const isToken = evidence.pack.missing.tokens.some((token) => token.toLowerCase() === word.toLowerCase());
      if (!isToken || required.length === 0 || count < failing.length * 0.3) return [];
      const column = columnText(view);
      return [
        {
          recordType: type.name,
          fields: [field.name],
          told: {
            zh: `${column.zh}有 ${count} 处写着“${word}”,是推送程序把空值拼成了文字`,
            en: `${column.en} holds the text "${word}" ${count} times: the push program writes it for empty values`,
          },
          certainty: 0.9,
          explains: (finding, record) =>
            finding.pointer.field === field.name && record !== undefined && textIn(record, field.name) === word,
        },
      ];
    }),
});
