import type { RecordType, SpecificationPack } from '../../../conformity/pack/pack.ts';
import { maskRecord, maskValue } from '../../../kernel/mask.ts';

/** What of a case is personal data, by the specifications that the hub knows. */
export interface PersonalFields {
  /** Fields with personal data masked. */
  masked(recordType: string, fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>;
  /** What a list shows of a case, masked if that is personal data in this family of record types. */
  maskedShown(family: string, part: ShownPart, text: string): string;
}

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
    masked: (recordType, fields) => {
      const personal = byType.get(recordType);
      return maskRecord(fields, (field) => personal?.has(field) ?? true);
    },
    maskedShown: (family, part, text) => (shown.has(`${family} ${part}`) ? maskValue(text) : text),
  };
}

type ShownPart = 'title' | 'party';

const isPersonal = ({ shows, fields }: RecordType, part: ShownPart): boolean =>
  fields.some(({ name, personal }) => name === shows?.[part] && personal === true);
