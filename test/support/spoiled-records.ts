import { conformingCases } from '../../conformity/trial/conforming-cases.ts';
import { mutations } from '../../conformity/trial/mutations.ts';
import type { ExampleRecord } from '../../conformity/pack/example-records.ts';
import type { SpecificationPack } from '../../conformity/pack/pack.ts';
import type { Seeded } from './seeded.ts';

/** Every other record has one of its fields made wrong, in one of the ways in which records go wrong (the rules' trial). */
export function spoiled(
  pack: SpecificationPack,
  records: readonly ExampleRecord[],
  random: Seeded,
): readonly ExampleRecord[] {
  return records.map((record) => {
    const type = pack.recordTypes[record.recordType]!;
    const fields = new Map(type.fields.map((field) => [field.name, field]));
    const present = type.fields.filter(({ name }) => record.fields[name] !== undefined);
    const field = random.pick(present);
    const value = record.fields[field.name] as string;
    const changes = mutations.flatMap((mutation) =>
      mutation.mutate({ pack, field, value, record: record.fields, fields }),
    );
    return random.next() < 0.5 || changes.length === 0
      ? record
      : { ...record, fields: { ...record.fields, ...random.pick(changes) } };
  });
}

/** Every way of the rules' trial to make one field of one record of the packs' conforming cases wrong: a case for each. */
export function* mutantCases(pack: SpecificationPack): Generator<readonly ExampleRecord[]> {
  for (const { records, targets } of conformingCases(pack))
    for (const { record: at, fields: named } of targets) {
      const record = records[at]!;
      const type = pack.recordTypes[record.recordType]!;
      const fields = new Map(type.fields.map((field) => [field.name, field]));
      for (const field of type.fields) {
        const value = record.fields[field.name];
        if (named?.includes(field.name) === false || (typeof value !== 'string' && typeof value !== 'number')) continue;
        for (const change of mutations.flatMap((mutation) =>
          mutation.mutate({ pack, field, value, record: record.fields, fields }),
        ))
          yield records.map((other, index) =>
            index === at ? { ...record, fields: withChange(record.fields, change) } : other,
          );
      }
    }
}

const withChange = (fields: ExampleRecord['fields'], change: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries({ ...fields, ...change }).filter(([, value]) => value !== null));

/** The records in a case of their own: what a pack tells of is all about one. */
export function inCaseOfItsOwn(
  pack: SpecificationPack,
  records: readonly ExampleRecord[],
  ordinal: number,
): readonly ExampleRecord[] {
  return records.map(({ recordType, fields }) => {
    const { internalNumber } = pack.recordTypes[recordType]!.case;
    const number = fields[internalNumber];
    return typeof number !== 'string' || number.length < 5
      ? { recordType, fields }
      : {
          recordType,
          fields: { ...fields, [internalNumber]: `${number.slice(0, -4)}${String(ordinal).padStart(4, '0')}` },
        };
  });
}
