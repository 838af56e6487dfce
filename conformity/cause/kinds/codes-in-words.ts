import type { Bilingual } from '../../../kernel/bilingual.ts';
import type { SpecificationPack } from '../../pack/pack.ts';
import { shareOf, textIn, type Evidence, type FieldView } from '../evidence.ts';
import { columnText, defineCause, type Hypothesis } from '../hypothesis.ts';

/** 写了代码的含义: what a code means stands where the code should. */
export const codesInWords = defineCause({
  name: 'codes-in-words',
  label: { zh: '写的是含义,不是代码', en: 'words instead of codes' },
  suspect: ({ views, evidence }) =>
    views.flatMap((view) => [...inWordsOfList(view, evidence), ...inOwnWords(view, evidence)]),
});

/** Words of the code list itself: they can be translated back. */
function inWordsOfList(view: FieldView, { pack }: Evidence): readonly Hypothesis[] {
  const { type, field, failing } = view;
  const { words, right } = codesOf(view, pack);
  const values = failing.map((record) => textIn(record, field.name)).filter((value) => value !== '');
  const known = Object.fromEntries(
    [...new Set(values)].flatMap((value) => {
      const code = words.get(value.toLowerCase());
      return code === undefined || code === value ? [] : [[value, code] as const];
    }),
  );
  if (shareOf(values, (value) => value in known) < 0.5) return [];
  return [
    {
      recordType: type.name,
      fields: [field.name],
      told: toldOf(view, Object.keys(known)[0] ?? ''),
      certainty: 0.95,
      repair: (record) => {
        const code = known[textIn(record, field.name)];
        return code === undefined ? undefined : { ...record.input.fields, [field.name]: code };
      },
      // One word in all records is found at the delivery; it is still a word.
      explains: ({ pointer }, record) => record === undefined && pointer.field === field.name,
      fix: { fields: { [field.name]: { codes: { ...right, ...known } } } },
    },
  ];
}

/** A text so short is meant for a code, even where the specification has no list of them. */
const CODE_LENGTH = 2;

/** Words of the sender's own where a code of a character or two belongs: nobody but the sender knows which means which. */
function inOwnWords(view: FieldView, { pack }: Evidence): readonly Hypothesis[] {
  const { type, field, failing } = view;
  const isCode = field.codeList !== undefined || (field.type === 'text' && (field.length ?? Infinity) <= CODE_LENGTH);
  if (!isCode) return [];
  const { words } = codesOf(view, pack);
  const isOwnWord = (value: string): boolean => /^\p{Script=Han}{2,}/u.test(value) && !words.has(value.toLowerCase());
  const values = failing.map((record) => textIn(record, field.name)).filter((value) => value !== '');
  if (shareOf(values, isOwnWord) < 0.5) return [];
  return [
    {
      recordType: type.name,
      fields: [field.name],
      told: toldOf(view, values.find(isOwnWord) ?? ''),
      certainty: 0.94,
      explains: ({ pointer }, record) =>
        pointer.field === field.name && (record === undefined || isOwnWord(textIn(record, field.name))),
    },
  ];
}

function toldOf(view: FieldView, example: string): Bilingual {
  const column = columnText(view);
  return {
    zh: `${column.zh}写的是含义(如“${example}”),应写代码`,
    en: `${column.en} holds words (such as "${example}") where codes belong`,
  };
}

/** The codes of a field by the words that mean them, and each by itself. */
function codesOf({ field }: FieldView, pack: SpecificationPack) {
  const codes = Object.entries(pack.codeLists[field.codeList ?? '']?.codes ?? {});
  return {
    words: new Map(codes.flatMap(([code, { zh, en }]) => forms(zh, en).map((word) => [word, code] as const))),
    right: Object.fromEntries(codes.map(([code]) => [code, code])),
  };
}

/** A meaning as it may be written: with what stands in brackets and without. */
const forms = (zh: string, en: string): readonly string[] =>
  [...new Set([zh, zh.replace(/[((].*[))]/u, ''), en])].map((word) => word.trim().toLowerCase());
