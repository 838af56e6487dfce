import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SpecificationPack } from '../../conformity/pack/pack.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Log } from '../../kernel/log.ts';
import { defineSubgraph, type Subgraph } from '../subgraph.ts';
import { checkLibrary } from './check-library.ts';
import type { CatalogueLibrary, LoadReport } from './library.ts';
import { shelvePacks } from './pack-shelf.ts';
import { editionOf } from './reference-edition.ts';
import { catalogueResolvers } from './resolvers.ts';
import { openSqliteCatalogueStore } from './sqlite/sqlite-catalogue-store.ts';

/** What the catalogue is made of. */
export interface CatalogueSettings {
  /** Folder of its SQLite file, or `:memory:`. */
  readonly directory: string;
  readonly packs: readonly SpecificationPack[];
  readonly clock: Clock;
  readonly log: Log;
}

/** The subgraph of departments, power items and specification packs 权力目录. */
export interface Catalogue {
  readonly subgraph: Subgraph;
  /**
   * Adds departments and powers to the catalogue, or changes them; loading the same again changes nothing. All or
   * nothing: throws CATALOGUE_CODE_TWICE, CATALOGUE_DEPARTMENT_UNKNOWN, CATALOGUE_VERSIONS_DISORDERED.
   */
  load(library: CatalogueLibrary): Promise<LoadReport>;
  close(): Promise<void>;
}

/** Opens the catalogue. Throws STORE_NEWER_THAN_PROGRAM. */
export function createCatalogue({ directory, packs, clock, log }: CatalogueSettings): Catalogue {
  const store = openSqliteCatalogueStore(directory === ':memory:' ? directory : join(directory, 'catalogue.sqlite'));
  const sdl = readFileSync(new URL('../../schemas/graphql/catalogue.graphql', import.meta.url), 'utf8');
  return {
    subgraph: defineSubgraph('catalogue', sdl, catalogueResolvers({ store, shelf: shelvePacks(packs), clock })),
    load: async (library) => {
      const named = [...library.departments.map(({ parent }) => parent), ...library.powers.map((p) => p.department)];
      const stored = await store.departments([...new Set(named)].filter((code) => code !== undefined));
      const known = new Set(stored.map(({ code }) => code));
      checkLibrary(library, (code) => known.has(code));
      const counts = await store.save(library);
      const report = { ...counts, edition: editionOf(await store.whole()) };
      log.info(report, 'The catalogue was loaded.');
      return report;
    },
    close: () => store.close(),
  };
}
