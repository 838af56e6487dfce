import { exampleRecords, type ExampleRecord } from '../pack/example-records.ts';
import type { RecordRole, RecordType, SpecificationPack } from '../pack/pack.ts';

/** Records of one case in the order of a delivery, and which fields of which record are to be made wrong. */
export interface TrialCase {
  readonly name: string;
  readonly records: readonly ExampleRecord[];
  /** Index of a record and, unless all of its fields are meant, their names. */
  readonly targets: readonly { readonly record: number; readonly fields?: readonly string[] }[];
}

const ROLES: readonly RecordRole[] = ['base', 'stage', 'result', 'document'];

/**
 * Conforming cases that a pack itself tells of: of each family one case made of the samples, then the passing examples
 * of its rules, each in such a case, with the fields that the example sets.
 */
export function conformingCases(pack: SpecificationPack): readonly TrialCase[] {
  const families = [...new Set(Object.values(pack.recordTypes).map(({ family }) => family))];
  const samples = families.map((family): TrialCase => {
    const records = caseOf(pack, family);
    return { name: family, records, targets: records.map((_, record) => ({ record })) };
  });
  return [...samples, ...examplesOf(pack)];
}

function examplesOf(pack: SpecificationPack): readonly TrialCase[] {
  const seen = new Set<string>();
  return pack.rules.flatMap(({ code, pass }) =>
    pass.flatMap((example, index): readonly TrialCase[] => {
      const fields = Object.keys(example.set).filter((name) => example.set[name] !== null);
      const mark = JSON.stringify([example.recordType, example.set]);
      const type = pack.recordTypes[example.recordType];
      // Other records of an example, and what a mapping remarked, belong to that rule alone.
      if (fields.length === 0 || type === undefined || example.also !== undefined || seen.has(mark)) return [];
      seen.add(mark);
      const patched = exampleRecords(pack, example).at(-1);
      if (patched === undefined) return [];
      const records = caseOf(pack, type.family).map((record) => (record.recordType === type.name ? patched : record));
      const record = records.indexOf(patched);
      return [{ name: `${code} #${index + 1}`, records, targets: [{ record, fields }] }];
    }),
  );
}

/** One record of each type of a family, in the order in which a delivery must bring them. */
function caseOf({ recordTypes }: SpecificationPack, family: string): readonly ExampleRecord[] {
  const members = Object.values(recordTypes).filter((type) => type.family === family);
  const inOrder = ROLES.flatMap((role) => members.filter((type) => type.role === role));
  return inOrder.map(({ name, sample }: RecordType) => ({ recordType: name, fields: sample }));
}
