import type { CodeList } from '../../pack/pack.ts';
import { columnOf, textIn } from '../evidence.ts';
import { columnText, defineCause, type Clues, type Hypothesis } from '../hypothesis.ts';

/** 代码表版本不同: codes of another version of the list, which the pack knows but does not use. */
export const otherCodeVersion = defineCause({
  name: 'other-code-version',
  label: { zh: '用了另一版代码表', en: 'codes of another version of the list' },
  suspect(clues) {
    const { pack, records } = clues.evidence;
    return Object.values(pack.recordTypes).flatMap((type) =>
      type.fields.flatMap((field) => {
        const used = pack.codeLists[field.codeList ?? ''];
        const others = (pack.otherCodeLists ?? []).filter(({ id }) => id === used?.id);
        const first = records.find(({ input }) => input.recordType === type.name);
        if (used === undefined || first === undefined) return [];
        const column = columnText({ field, column: columnOf(first, field.name) });
        return others.flatMap((other) =>
          hypotheses(clues, type.name, field.name, field.codeSeparator, used, other, column),
        );
      }),
    );
  },
});

function hypotheses(
  { evidence }: Clues,
  recordType: string,
  field: string,
  separator: string | undefined,
  used: CodeList,
  other: CodeList,
  column: ReturnType<typeof columnText>,
): readonly Hypothesis[] {
  const translation = translate(other, used);
  const values = [
    ...new Set(
      evidence.records.filter(({ input }) => input.recordType === recordType).map((record) => textIn(record, field)),
    ),
  ].filter((value) => value !== '');
  const translated = (value: string): string | undefined => {
    const parts = separator === undefined ? [value] : value.split(separator);
    const found = parts.map((part) => translation.get(part));
    return found.includes(undefined) ? undefined : found.join(separator ?? '');
  };
  const codes = Object.fromEntries(values.flatMap((value) => pair(value, translated(value))));
  if (Object.entries(codes).every(([from, to]) => from === to)) return [];
  return [
    {
      recordType,
      fields: [field],
      told: {
        zh: `${column.zh}用的是代码表 ${other.id} 的版本 ${other.version},本规范用版本 ${used.version}`,
        en: `${column.en} holds codes of ${other.id} version ${other.version}; this specification uses version ${used.version}`,
      },
      certainty: 0.95,
      repair: (record) => {
        const to = codes[textIn(record, field)];
        return to === undefined || to === textIn(record, field) ? undefined : { ...record.input.fields, [field]: to };
      },
      fix: { fields: { [field]: { codes } } },
    },
  ];
}

const pair = (from: string, to: string | undefined): readonly (readonly [string, string])[] =>
  to === undefined ? [] : [[from, to]];

/** From a code of one version to the code of the other that means the same, or nearly (没收, 没收财物…). */
function translate(from: CodeList, to: CodeList): ReadonlyMap<string, string> {
  const meant = Object.entries(to.codes);
  const find = (zh: string): string | undefined =>
    (meant.find(([, label]) => label.zh === zh) ??
      meant.find(([, label]) => label.zh.startsWith(zh) || zh.startsWith(label.zh)))?.[0];
  return new Map(Object.entries(from.codes).flatMap(([code, { zh }]) => pair(code, find(zh))));
}
