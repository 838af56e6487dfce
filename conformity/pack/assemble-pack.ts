import { canonicalJson, sha256 } from '../../kernel/canonical-json.ts';
import type { CodeListForm, FieldForm, PackForm, RecordTypeForm } from './file-forms.ts';
import type { CodeList, Field, FieldType, LengthUnit, PackRule, RecordType, SpecificationPack } from './pack.ts';
import type { PackParts } from './pack-parts.ts';

/** Puts a pack together from parts in which no fault was found. */
export function assemblePack(form: PackForm, parts: PackParts): SpecificationPack {
  const recordTypes = [...parts.recordTypes.values()].map((part) => recordType(part.form, form.lengthUnit));
  const lists = [...parts.codeLists.values()].flatMap((part) => codeListVersions(part.form));
  const used = (list: CodeList): boolean => list.version === usedVersion(form, parts.codeLists.get(list.id)?.form);
  const rules = parts.rules.flatMap((part) => part.form.rules);
  const content = {
    id: form.id,
    version: form.version,
    title: form.title,
    source: form.source,
    effective: form.effective,
    missing: form.missing,
    recordTypes: Object.fromEntries(recordTypes.map((type) => [type.name, type])),
    codeLists: Object.fromEntries(lists.filter(used).map((list) => [list.id, list])),
    otherCodeLists: lists.filter((list) => !used(list)),
    rules: rules.toSorted((a: PackRule, b: PackRule) => (a.code < b.code ? -1 : 1)),
  };
  return { ...content, digest: sha256(canonicalJson(content)) };
}

/** The version of a code list that a pack uses: the one it names, else the only one there is. */
export function usedVersion(form: PackForm, list: CodeListForm | undefined): string | undefined {
  if (list === undefined) return undefined;
  const versions = Object.keys(list.versions);
  return form.codeListVersions?.[list.id] ?? (versions.length === 1 ? versions[0] : undefined);
}

function recordType(form: RecordTypeForm, unit: LengthUnit): RecordType {
  return { ...form, fields: Object.entries(form.fields).map(([name, entry]) => field(name, entry, unit)) };
}

const TYPE = /^([a-z]+)(?:\((\d+)(?:,(\d+))?\))?$/;

function field(name: string, form: FieldForm, packUnit: LengthUnit): Field {
  const { zh, en, type: notation, unit, required, ...rest } = form;
  const [, type, length, scale] = TYPE.exec(notation) ?? [];
  return {
    name,
    label: { zh, en },
    type: type as FieldType,
    ...(length === undefined ? {} : { length: Number(length) }),
    ...(type === 'text' && length !== undefined ? { unit: unit ?? packUnit } : {}),
    ...(scale === undefined ? {} : { scale: Number(scale) }),
    required: required ?? false,
    ...rest,
  };
}

function codeListVersions(form: CodeListForm): readonly CodeList[] {
  return Object.entries(form.versions).map(([version, { source, codes }]) => ({
    id: form.id,
    version,
    label: form.label,
    source,
    codes,
  }));
}
