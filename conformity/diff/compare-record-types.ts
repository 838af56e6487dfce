import { canonicalJson } from '../../kernel/canonical-json.ts';
import type { CodeList, Field, SpecificationPack } from '../pack/pack.ts';
import { matchFields } from './match-fields.ts';
import type { RecordTypePair } from './match-record-types.ts';
import type { FieldAspect, RecordTypeDifference } from './pack-difference.ts';

/** What changed in the fields of a record type. */
export function compareRecordTypes(
  { from, to }: RecordTypePair,
  packs: { readonly from: SpecificationPack; readonly to: SpecificationPack },
): RecordTypeDifference {
  const none = { added: [], removed: [], renamed: [], changed: [], unchanged: 0 };
  if (from === undefined) return to === undefined ? none : { ...none, to, added: to.fields };
  if (to === undefined) return { ...none, from, removed: from.fields };
  const pairs = matchFields(from, to);
  const paired = new Set(pairs.flatMap((pair) => [pair.from, pair.to]));
  const renamed = pairs.filter((pair) => pair.from.name !== pair.to.name);
  const changed = pairs
    .map((pair) => ({ ...pair, aspects: aspectsOf(pair.from, pair.to, packs) }))
    .filter(({ aspects }) => aspects.length > 0);
  const touched = new Set([...renamed, ...changed].map((pair) => pair.from));
  return {
    from,
    to,
    added: to.fields.filter((field) => !paired.has(field)),
    removed: from.fields.filter((field) => !paired.has(field)),
    renamed,
    changed,
    unchanged: pairs.length - touched.size,
  };
}

function aspectsOf(
  from: Field,
  to: Field,
  packs: { readonly from: SpecificationPack; readonly to: SpecificationPack },
): readonly FieldAspect[] {
  const differ: Readonly<Record<FieldAspect, boolean>> = {
    type: from.type !== to.type,
    length: from.length !== to.length || from.scale !== to.scale || from.unit !== to.unit,
    required: from.required !== to.required || !same(from.requiredWhen, to.requiredWhen),
    codeList: (from.codeList === undefined) !== (to.codeList === undefined),
    codes: !same(meanings(packs.from, from), meanings(packs.to, to)),
    personal: from.personal !== to.personal,
    dateForms: !same(from.dateForms, to.dateForms),
  };
  const aspects = (Object.keys(differ) as FieldAspect[]).filter((aspect) => differ[aspect]);
  return aspects.includes('codeList') ? aspects.filter((aspect) => aspect !== 'codes') : aspects;
}

/** Codes with what they mean in Chinese: the same list under another name is no change. */
function meanings(pack: SpecificationPack, { codeList }: Field): unknown {
  const list: CodeList | undefined = codeList === undefined ? undefined : pack.codeLists[codeList];
  return list && Object.fromEntries(Object.entries(list.codes).map(([code, label]) => [code, label.zh]));
}

/** Equality of what JSON can hold. */
export const same = (a: unknown, b: unknown): boolean => canonicalJson(a ?? null) === canonicalJson(b ?? null);
