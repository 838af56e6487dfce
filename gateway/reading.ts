import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readerFor } from '../adapters/formats/format.ts';
import { asItIs } from '../adapters/mapping/as-it-is.ts';
import type { CompiledMapping } from '../adapters/mapping/compile-mapping.ts';
import { readMapping } from '../adapters/mapping/read-mapping.ts';
import type { RowMapping } from '../kernel/rows.ts';
import type { ResolveReading } from '../subgraphs/cases/intake/intake.ts';
import type { SourceConfiguration } from './configuration/configuration.ts';
import { gatewayError } from './errors.ts';

/** Mappings by name 映射. */
export type Mappings = ReadonlyMap<string, CompiledMapping>;

/** Reads every mapping of a folder; a folder that is not there holds none. Throws MAPPING_INVALID, MAPPING_UNREADABLE. */
export function readMappings(directory: string): Mappings {
  const files = existsSync(directory) ? readdirSync(directory).filter((name) => /\.ya?ml$/.test(name)) : [];
  return new Map(
    files.sort().map((file) => {
      const mapping = readMapping(join(directory, file));
      return [mapping.name, mapping];
    }),
  );
}

/**
 * How plans are read: a plan's mapping is the name of a mapping file or, for what was pulled, of the source, whose
 * tables say the rest. Without a mapping the columns are those of the specification, and elements of XML that are named
 * after one of `recordTypes` are records of it. A mapping that is not there is READING_MAPPING_UNKNOWN.
 */
export function createResolveReading(
  mappings: Mappings,
  sources: readonly SourceConfiguration[],
  recordTypes: ReadonlySet<string> = new Set(),
): ResolveReading {
  const mappingNamed = (name: string): CompiledMapping => {
    const mapping = mappings.get(name);
    if (!mapping) throw unknown(name, mappings.keys());
    return mapping;
  };
  const ofSource = (name = ''): ((table: string | undefined) => RowMapping | undefined) => {
    const source = sources.find((candidate) => candidate.name === name);
    if (!source) throw unknown(name, sources.map((candidate) => candidate.name).values());
    const byTable = new Map(
      Object.entries(source.tables).map(([table, { recordType, mapping }]) => [
        table,
        mapping === undefined ? asItIs(recordType) : mappingNamed(mapping).mappingFor(table),
      ]),
    );
    return (table) => byTable.get(table ?? '');
  };
  return (plan, recordType) => {
    if (plan.format === 'pulled') return { read: readerFor(plan), mappingFor: ofSource(plan.mapping) };
    if (plan.mapping === undefined) {
      const mapping = asItIs(recordType);
      const isNamed = (table: string | undefined): table is string =>
        plan.format === 'xml' && table !== undefined && recordTypes.has(table);
      return { read: readerFor(plan), mappingFor: (table) => (isNamed(table) ? asItIs(table) : mapping) };
    }
    const { reading, mappingFor } = mappingNamed(plan.mapping);
    return { read: readerFor(plan, { reading }), mappingFor };
  };
}

function unknown(mapping: string, known: Iterable<string>): Error {
  return gatewayError.READING_MAPPING_UNKNOWN({ mapping, known: [...known].join(', ') });
}
