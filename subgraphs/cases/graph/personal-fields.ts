import type { RecordType, SpecificationPack } from '../../../conformity/pack/pack.ts';
import { maskRecord, maskText, maskValue } from '../../../kernel/mask.ts';

/** What of a case is personal data, by the specifications that the hub knows. */
export interface PersonalFields {
  /** Fields with personal data masked, and whoever is named in them (or is the case's party) masked in the other texts. */
  masked(recordType: string, fields: Fields, party?: string): Fields;
  /** Whether records of this type hold personal data. */
  holds(recordType: string): boolean;
  /** What a list shows of a case, masked if that is personal data in this family of record types; titles name no party. */
  maskedShown(family: string, part: ShownPart, text: string, party?: string): string;
}

type Fields = Readonly<Record<string, unknown>>;

/** Strict where versions differ: what any of them calls personal is personal; fields of an unknown type all are. */
export function personalFields(packs: readonly SpecificationPack[]): PersonalFields {
  const types = packs.flatMap((pack) => Object.values(pack.recordTypes));
  const byType = new Map<string, Set<string>>();
  const shown = new Set<string>();
  for (const type of types) {
    const personal = byType.get(type.name) ?? new Set<string>();
    for (const { name } of type.fields.filter((field) => field.personal === true)) personal.add(name);
    byType.set(type.name, personal);
    for (const part of ['title', 'party'] as const) if (isPersonal(type, part)) shown.add(`${type.family} ${part}`);
  }
  return {
    holds: (recordType) => byType.get(recordType)?.size !== 0,
    masked: (recordType, fields, party) => {
      const personal = byType.get(recordType);
      const isPersonalField = (field: string): boolean => personal?.has(field) ?? true;
      const people = Object.keys(fields)
        .filter(isPersonalField)
        .map((field) => fields[field]);
      return Object.fromEntries(
        Object.entries(maskRecord(fields, isPersonalField)).map(([field, value]) => [
          field,
          typeof value === 'string' && !isPersonalField(field) ? withoutPeople(value, [...people, party]) : value,
        ]),
      );
    },
    maskedShown: (family, part, text, party) => {
      if (shown.has(`${family} ${part}`)) return maskValue(text);
      return shown.has(`${family} party`) ? withoutPeople(text, [party]) : text;
    },
  };
}

/** A text such as 王小明房屋登记 names the person whom another field holds: masked there, it must not be readable here. */
const withoutPeople = (text: string, people: readonly unknown[]): string =>
  people
    .filter((person): person is string => typeof person === 'string' && person.trim().length > 1)
    .reduce((rest, person) => rest.replaceAll(person.trim(), maskValue(person)), maskText(text));

type ShownPart = 'title' | 'party';

const isPersonal = ({ shows, fields }: RecordType, part: ShownPart): boolean =>
  fields.some(({ name, personal }) => name === shows?.[part] && personal === true);
