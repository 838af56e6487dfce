import { asItIs } from '../../../adapters/mapping/as-it-is.ts';
import type { Field, SpecificationPack } from '../../../conformity/pack/pack.ts';
import type { SourceConfiguration } from '../../configuration/configuration.ts';
import type { Mappings } from '../../reading.ts';
import type { Openness } from './disguise.ts';

/** How open the columns of a source's tables are, by the fields of the specification that are made of them. */
export type OpennessOf = (table: string) => (column: string) => Openness;

/** A column of which no field is known to be made is closed, and so is one that any version calls personal. */
export function createOpenness(
  mappings: Mappings,
  packs: readonly SpecificationPack[],
): (source: SourceConfiguration) => OpennessOf {
  return ({ tables }) =>
    (table) => {
      const { recordType, mapping: name } = tables[table] ?? {};
      if (recordType === undefined) return () => 'closed';
      const mapping = name === undefined ? asItIs(recordType) : mappings.get(name)?.mappingFor(table);
      const fields = packs.flatMap((pack) => pack.recordTypes[recordType]?.fields ?? []);
      const byColumn = new Map<string, Openness>();
      for (const field of fields) {
        const column = mapping?.columnOf(field.name);
        if (column === undefined) continue;
        const [one, other] = [byColumn.get(column), opennessOf(field)];
        byColumn.set(column, one === undefined || ORDER[one] < ORDER[other] ? other : one);
      }
      return (column) => byColumn.get(column) ?? 'closed';
    };
}

const ORDER: Readonly<Record<Openness, number>> = { open: 0, ascii: 1, closed: 2 };

function opennessOf({ personal, codeList, type }: Field): Openness {
  if (personal === true || type === 'xml') return 'closed';
  return codeList !== undefined || type !== 'text' ? 'open' : 'ascii';
}
