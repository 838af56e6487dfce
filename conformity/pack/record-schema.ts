import type { KeywordValues } from './keywords.ts';
import type { CodeList, Condition, Field, RecordType, SpecificationPack } from './pack.ts';

/** A JSON Schema as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * JSON Schema (2020-12) of a record type, for those who want to validate with ajv themselves: types, lengths in
 * their unit, what is required and when, code lists, what stands for "missing". Give ajv `keywords` and
 * `annotations` (keywords.ts) first. Rules of the pack that look further than fields are not in it; fields that the
 * table does not have are let pass. A record type that the pack lacks is a bug of the caller: TypeError.
 */
export function recordSchema(pack: SpecificationPack, name: string): JsonSchema {
  const type = pack.recordTypes[name];
  if (type === undefined) throw new TypeError(`${pack.id}/${pack.version} has no record type ${name}.`);
  const conditional = type.fields.flatMap((field) =>
    field.requiredWhen === undefined
      ? []
      : [{ if: condition(field.requiredWhen, type, pack), then: present(field, pack) }],
  );
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:heliograph:specification:${pack.id}:${pack.version}:${name}`,
    title: type.label.zh,
    description: type.label.en,
    type: 'object',
    required: type.fields.filter((field) => field.required).map((field) => field.name),
    properties: Object.fromEntries(type.fields.map((field) => [field.name, property(field, pack)])),
    ...(conditional.length === 0 ? {} : { allOf: conditional }),
  };
}

function property(field: Field, pack: SpecificationPack): JsonSchema {
  return {
    title: field.label.zh,
    description: field.label.en,
    ...(field.personal === true ? { 'x-personal': true } : {}),
    ...(field.technical === true ? { 'x-technical': true } : {}),
    ...(field.required ? { not: missing(field, pack) } : {}),
    if: { not: missing(field, pack) },
    then: checks(field, pack),
  };
}

function checks(field: Field, pack: SpecificationPack): JsonSchema {
  const { type, length, unit, scale, dateForms } = field;
  const numeric = type === 'integer' || type === 'decimal';
  const list = field.codeList === undefined ? undefined : pack.codeLists[field.codeList];
  return {
    ...keyword('x-type', {
      type,
      ...(numeric && length !== undefined ? { digits: length } : {}),
      ...(scale === undefined ? {} : { scale }),
      ...(dateForms === undefined ? {} : { forms: dateForms }),
    }),
    ...(unit === undefined || length === undefined ? {} : keyword('x-length', { limit: length, unit })),
    ...(list === undefined ? {} : codes(field, list)),
  };
}

function codes({ type, codeSeparator: separator }: Field, list: CodeList): JsonSchema {
  const { id, version } = list;
  return keyword('x-codeList', {
    id,
    version,
    type,
    codes: Object.keys(list.codes),
    ...(separator === undefined ? {} : { separator }),
  });
}

function missing(field: Field, pack: SpecificationPack): JsonSchema {
  const { tokens, dates } = pack.missing;
  const list = field.codeList === undefined ? undefined : pack.codeLists[field.codeList];
  const dated = field.type === 'date' || field.type === 'datetime';
  return keyword('x-missing', {
    // A token that is a code of the field's own list is a value.
    tokens: list === undefined ? tokens : tokens.filter((token) => !Object.hasOwn(list.codes, token)),
    ...(dated ? { dates } : {}),
  });
}

const present = (field: Field, pack: SpecificationPack): JsonSchema => ({
  required: [field.name],
  properties: { [field.name]: { not: missing(field, pack) } },
});

function condition(when: Condition, type: RecordType, pack: SpecificationPack): JsonSchema {
  if ('all' in when) return { allOf: when.all.map((part) => condition(part, type, pack)) };
  if ('any' in when) return { anyOf: when.any.map((part) => condition(part, type, pack)) };
  if ('not' in when) return { not: condition(when.not, type, pack) };
  const field = type.fields.find((candidate) => candidate.name === when.field);
  if (field === undefined) return { not: {} };
  const there = present(field, pack);
  if ('present' in when) return when.present ? there : { not: there };
  const test =
    'in' in when
      ? keyword('x-in', { type: field.type, values: when.in })
      : keyword('x-contains', { values: when.contains });
  return { allOf: [there, { properties: { [field.name]: test } }] };
}

const keyword = <Name extends keyof KeywordValues>(name: Name, value: KeywordValues[Name]): JsonSchema => ({
  [name]: value,
});
