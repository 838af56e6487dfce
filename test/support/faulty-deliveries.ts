import { stringify } from 'yaml';
import { parseMapping } from '../../adapters/mapping/read-mapping.ts';
import type { Evidence, ObservedRecord } from '../../conformity/cause/evidence.ts';
import type { CheckInput } from '../../conformity/check-input.ts';
import { createChecker } from '../../conformity/checker.ts';
import type { RecordType, SpecificationPack } from '../../conformity/pack/pack.ts';
import { createCalendar } from '../../kernel/calendar.ts';
import type { GeneratedMonth } from './generated-months.ts';
import { generatedPublicity } from './generated-publicity.ts';
import { seeded, type Seeded } from './seeded.ts';
import type { SeededFault } from './seeded-faults.ts';

type Row = Readonly<Record<string, unknown>>;

/** A department's delivery with one seeded fault, and some odd mistakes of people besides. */
export interface FaultyDelivery {
  readonly fault: SeededFault;
  readonly pack: SpecificationPack;
  readonly mapping: string;
  /** Records of other types stand before the rows of the spoiled one, as they conform. */
  readonly others: readonly { readonly recordType: string; readonly fields: Row }[];
  /** In the sender's own columns. */
  readonly rows: readonly Row[];
}

/** The sender calls columns by their Chinese label, and by the field's name where two are alike. */
export function ownColumns(type: RecordType): ReadonlyMap<string, string> {
  const labels = type.fields.map(({ label }) => label.zh);
  return new Map(
    type.fields.map(({ name, label }) => [
      name,
      labels.filter((each) => each === label.zh).length > 1 ? name : label.zh,
    ]),
  );
}

export function faultyDelivery(
  fault: SeededFault,
  pack: SpecificationPack,
  month: GeneratedMonth,
  seed: number,
): FaultyDelivery {
  const type = pack.recordTypes[fault.recordType]!;
  const columns = ownColumns(type);
  const random = seeded(seed);
  const isOther = (recordType: string) =>
    recordType !== fault.recordType && pack.recordTypes[recordType]?.family === type.family;
  const right: readonly Row[] =
    fault.recordType === 'PENALTY'
      ? generatedPublicity(seed)
      : month.records.filter(({ recordType }) => recordType === fault.recordType).map(({ fields }) => fields);
  const spoiled = fault.spoil(right, random).map((row) => withOddMistake(row, type, random));
  // A field written with a plus sign is a column that no field of the specification has.
  const nameOf = (field: string): string => columns.get(field) ?? field.replace('+', '');
  return {
    fault,
    pack,
    mapping: mappingText(pack, type, columns),
    others: fault.recordType === 'PENALTY' ? [] : month.records.filter(({ recordType }) => isOther(recordType)),
    rows: spoiled.map((row) =>
      Object.fromEntries(
        Object.entries(row).flatMap(([field, value]) => (value === undefined ? [] : [[nameOf(field), value]])),
      ),
    ),
  };
}

/** Three in a hundred rows lack something or have a wrong telephone, whatever the fault. */
function withOddMistake(row: Row, type: RecordType, random: Seeded): Row {
  if (random.next() > 0.03) return row;
  const required = type.fields.filter((field) => field.required && row[field.name] !== undefined);
  return { ...row, [random.pick(required).name]: '' };
}

function mappingText(pack: SpecificationPack, type: RecordType, columns: ReadonlyMap<string, string>): string {
  const fields = Object.fromEntries([...columns].map(([field, column]) => [field, { column, optional: true }]));
  return stringify({
    mapping: 'seeded',
    title: { zh: '测试', en: 'Test' },
    specification: pack.id,
    records: [{ recordType: type.name, fields }],
  });
}

/** Judges a delivery through its mapping, and keeps what causes are sought in. */
export function evidenceOf(
  { pack, others, rows, fault }: FaultyDelivery,
  mappingYaml: string,
  department: string,
): Evidence {
  const mapping = parseMapping(mappingYaml, 'seeded.yaml').mappingFor(undefined)!;
  const inputs: CheckInput[] = [];
  const sources: Row[] = [];
  const add = (input: Omit<CheckInput, 'sequence' | 'place' | 'row'>, source: Row): void => {
    const ordinal = inputs.length + 1;
    inputs.push({ ...input, place: {}, row: ordinal, sequence: ordinal });
    sources.push(source);
  };
  const rank = { base: 0, stage: 1, result: 2, document: 3 } as const;
  const ofRole = (recordType: string): number => rank[pack.recordTypes[recordType]!.role];
  const own = ofRole(fault.recordType);
  const other = others.toSorted((a, b) => ofRole(a.recordType) - ofRole(b.recordType));
  for (const record of other.filter(({ recordType }) => ofRole(recordType) < own))
    add({ ...record, remarks: [] }, record.fields);
  for (const [index, values] of rows.entries())
    add({ ...mapping.map({ row: index + 1, values }), columnOf: mapping.columnOf }, values);
  for (const record of other.filter(({ recordType }) => ofRole(recordType) >= own))
    add({ ...record, remarks: [] }, record.fields);
  const checker = createChecker({
    pack,
    references: ALL_KNOWN,
    department,
    findingCap: Infinity,
    calendar: createCalendar(),
  });
  const judged = checker.checkBatch(inputs, () => undefined);
  const records = judged.map(({ findings }, index): ObservedRecord => ({
    input: inputs[index]!,
    findings,
    source: sources[index]!,
  }));
  return { pack, records, deliveryFindings: checker.finish().deliveryFindings };
}

const ALL_KNOWN = {
  versions: {},
  powerState: () => 'IN_USE' as const,
  departmentExists: () => true,
  regionExists: () => true,
};
