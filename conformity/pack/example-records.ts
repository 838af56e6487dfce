import type { RecordPatch, RuleExample, SpecificationPack } from './pack.ts';

/** A record as an example describes it: the sample of its type with the patch applied. */
export interface ExampleRecord {
  readonly recordType: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Records of an example in the order of the delivery; the last one is the one that the example is about. */
export function exampleRecords(pack: SpecificationPack, example: RuleExample): readonly ExampleRecord[] {
  const before = (example.also ?? []).flatMap((other) =>
    Array.from({ length: other.times ?? 1 }, (_, index) => patched(pack, other, index + 1)),
  );
  return [...before, patched(pack, example, before.length + 1)];
}

function patched(pack: SpecificationPack, patch: RecordPatch, ordinal: number): ExampleRecord {
  const numbered = Object.entries(patch.set).map(([name, value]): [string, unknown] => [
    name,
    typeof value === 'string' ? value.replaceAll('{n}', String(ordinal)) : value,
  ]);
  const merged = { ...pack.recordTypes[patch.recordType]?.sample, ...Object.fromEntries(numbered) };
  const fields = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null));
  return { recordType: patch.recordType, fields };
}
