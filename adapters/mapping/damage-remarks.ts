import type { MappingRemark, SourceRow } from '../../kernel/rows.ts';

/** What a spreadsheet did to cells, as remarks on the fields that are made of them. */
export function damageRemarks(
  damage: NonNullable<SourceRow['damage']>,
  values: SourceRow['values'],
  fieldsOf: (column: string) => readonly string[],
): MappingRemark[] {
  return Object.entries(damage).flatMap(([column, kind]) =>
    fieldsOf(column).map((field) => ({
      kind: 'spreadsheet-damage' as const,
      ...{ field, column, value: values[column], damage: kind },
    })),
  );
}
