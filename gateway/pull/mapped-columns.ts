import type { ExpectedColumn } from '../../adapters/formats/reading.ts';
import type { SpecificationPack } from '../../conformity/pack/pack.ts';
import type { SourceConfiguration } from '../configuration/configuration.ts';
import type { Mappings } from '../reading.ts';

/**
 * The columns that fields are made of, table by table of a source: those of the table's mapping or, without one, the
 * fields of its record type, none of which is demanded here: what a record must have, rules say.
 */
export function createMappedColumns(
  mappings: Mappings,
  packs: readonly SpecificationPack[],
): (source: SourceConfiguration, table: string) => readonly ExpectedColumn[] {
  return ({ tables }, table) => {
    const { recordType, mapping } = tables[table] ?? {};
    if (recordType === undefined) return [];
    if (mapping !== undefined) return mappings.get(mapping)?.expectsFor(table) ?? [];
    const fields = packs.flatMap((pack) => pack.recordTypes[recordType]?.fields ?? []);
    return [...new Set(fields.map(({ name }) => name))].map((name) => ({ names: [name], optional: true }));
  };
}
