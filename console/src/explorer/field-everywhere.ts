import type { FieldEverywhereQuery } from '../graph/__generated__/operations.ts';
import { say, t } from '../texts/language.ts';
import { rulesTesting } from './rules-testing.ts';

type Pack = FieldEverywhereQuery['specificationPacks'][number];
type RecordType = Pack['recordTypes'][number];
type Field = RecordType['fields'][number];

/** A field in its pack and record type. */
export interface FieldElsewhere {
  readonly pack: Pack;
  readonly recordType: RecordType;
  readonly field: Field;
}

/** A field with all that is known of it. */
export interface FieldFound extends FieldElsewhere {
  readonly rules: readonly Pack['rules'][number][];
  readonly example: unknown;
  readonly codeList: (NonNullable<Field['codeList']> & { readonly source: { zh: string; en: string } }) | undefined;
  /** Fields of the same name, or of the same Chinese label, in other record types, packs and versions. */
  readonly elsewhere: readonly FieldElsewhere[];
}

/** Finds a field and its namesakes. */
export function fieldEverywhere(
  packs: readonly Pack[],
  asked: { readonly pack: string; readonly recordType: string; readonly field: string },
): FieldFound | undefined {
  const all = packs.flatMap((pack) =>
    pack.recordTypes.flatMap((recordType) => recordType.fields.map((field) => ({ pack, recordType, field }))),
  );
  const found = all.find(
    ({ pack, recordType, field }) =>
      `${pack.id}/${pack.version}` === asked.pack && recordType.name === asked.recordType && field.name === asked.field,
  );
  if (!found) return undefined;
  const { pack, recordType, field } = found;
  const codes = new Set(rulesTesting(pack.rules, recordType.name, field.name));
  return {
    ...found,
    rules: pack.rules.filter(({ code }) => codes.has(code)),
    example: (recordType.sample as Readonly<Record<string, unknown>>)[field.name],
    codeList: field.codeList ? { ...field.codeList, source: pack.source } : undefined,
    elsewhere: all.filter(
      (one) => one !== found && (one.field.name === field.name || one.field.label.zh === field.label.zh),
    ),
  };
}

/** How a field is declared, in one line: 文本 · 最长 200 字节 · 必填. */
export function declarationOf({ type, length, scale, unit, required, codeList }: Field): string {
  const most = length === null ? '' : t.value.desk.atMost(length, unit === null ? '' : t.value.lengthUnit[unit]);
  return [
    t.value.fieldType[type],
    scale ? `${most},${scale}` : most,
    required ? t.value.desk.requiredMark : '',
    codeList ? say(codeList.label) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
