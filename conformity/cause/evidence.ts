import type { CheckInput } from '../check-input.ts';
import type { Finding } from '../finding.ts';
import type { Field, RecordType, SpecificationPack } from '../pack/pack.ts';

/** A record as it was judged, and the row that it was made of. */
export interface ObservedRecord {
  readonly input: CheckInput;
  readonly findings: readonly Finding[];
  /** The sender's own columns; the record's fields where no mapping stood between. */
  readonly source: Readonly<Record<string, unknown>>;
}

/** What causes are sought in: a delivery, or a fair part of a big one, right records too. */
export interface Evidence {
  readonly pack: SpecificationPack;
  readonly records: readonly ObservedRecord[];
  /** Findings about the delivery as a whole. */
  readonly deliveryFindings: readonly Finding[];
}

/** A field with findings: who fails there and who does not. */
export interface FieldView {
  readonly type: RecordType;
  readonly field: Field;
  /** The sender's column that feeds it. */
  readonly column: string;
  /** All records of the type, in the order of the delivery. */
  readonly all: readonly ObservedRecord[];
  readonly failing: readonly ObservedRecord[];
  readonly passing: readonly ObservedRecord[];
  /** Findings at the field, those about the delivery too. */
  readonly findings: readonly Finding[];
}

/** Every field at which something was found. */
export function viewsOf({ pack, records, deliveryFindings }: Evidence): readonly FieldView[] {
  return Object.values(pack.recordTypes).flatMap((type) => {
    const all = records.filter(({ input }) => input.recordType === type.name);
    if (all.length === 0) return [];
    const whole = deliveryFindings.filter(({ recordType }) => recordType === type.name);
    const fields = new Map<string, Finding[]>();
    for (const finding of [...all.flatMap(({ findings }) => findings), ...whole]) {
      const name = finding.pointer.field ?? '';
      fields.set(name, [...(fields.get(name) ?? []), finding]);
    }
    return type.fields.flatMap((field): readonly FieldView[] => {
      const findings = fields.get(field.name);
      if (findings === undefined) return [];
      const [failing, passing] = split(all, ({ findings: own }) =>
        own.some(({ pointer }) => pointer.field === field.name),
      );
      return [{ type, field, column: columnOf(all[0], field.name), all, failing, passing, findings }];
    });
  });
}

/** The sender's name of a field's column. */
export const columnOf = (record: ObservedRecord | undefined, field: string): string =>
  record?.input.columnOf?.(field) ?? field;

/** What a record holds in a field, as text; empty where there is nothing. */
export function textIn({ input }: ObservedRecord, field: string): string {
  const value = input.fields[field];
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}

/** The kind of rule that made a finding. */
export const kindOf = (pack: SpecificationPack, { rule }: Finding): string =>
  pack.rules.find(({ code }) => code === rule)?.kind ?? '';

export function split<Item>(items: readonly Item[], test: (item: Item) => boolean): readonly [Item[], Item[]] {
  const [yes, no]: [Item[], Item[]] = [[], []];
  for (const item of items) (test(item) ? yes : no).push(item);
  return [yes, no];
}

/** Share of items that pass a test; 0 for none. */
export const shareOf = <Item>(items: readonly Item[], test: (item: Item) => boolean): number =>
  items.length === 0 ? 0 : items.filter(test).length / items.length;
