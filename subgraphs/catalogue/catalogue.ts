import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SpecificationPack } from '../../conformity/pack/pack.ts';
import type { AuditSink } from '../../kernel/audit/audit-trail.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Log } from '../../kernel/log.ts';
import { defineSubgraph, type Subgraph } from '../subgraph.ts';
import { checkLibrary } from './check-library.ts';
import { importPowers, type ImportTerms } from './exchange/import-powers.ts';
import type { ImportReport } from './exchange/import-report.ts';
import type { LibraryCells, LibraryRow } from './exchange/library-row.ts';
import { rowsOfLibrary } from './exchange/rows-of-library.ts';
import { createLawRegister } from './law/law-register.ts';
import type { CatalogueLibrary, LoadReport } from './library.ts';
import { createPowerRegistry, type Actor } from './lifecycle/registry.ts';
import { shelvePacks } from './pack-shelf.ts';
import { catalogueResolvers } from './resolvers.ts';
import { openSqliteCatalogueStore } from './sqlite/sqlite-catalogue-store.ts';

/** What the catalogue is made of. */
export interface CatalogueSettings {
  /** Folder of its SQLite file, or `:memory:`. */
  readonly directory: string;
  readonly packs: readonly SpecificationPack[];
  readonly clock: Clock;
  readonly log: Log;
  /** Where acts on powers are told; without one they are recorded in the catalogue alone. */
  readonly audit?: AuditSink;
  /** Unique ids; default: random UUIDs. */
  readonly newId?: () => string;
}

/** The subgraph of departments, power items and specification packs 权力目录. */
export interface Catalogue {
  readonly subgraph: Subgraph;
  /**
   * Adds departments and powers to the catalogue, or changes them; loading the same again changes nothing. A power that
   * acts have moved is kept as it is. All or nothing: throws CATALOGUE_CODE_TWICE, CATALOGUE_DEPARTMENT_UNKNOWN,
   * CATALOGUE_VERSIONS_DISORDERED, CATALOGUE_CONTENT_INVALID.
   */
  load(library: CatalogueLibrary): Promise<LoadReport>;
  /** Takes in a library in table form, or says what that would change. Throws CATALOGUE_ACT_DENIED. */
  importRows(rows: readonly LibraryRow[], terms: ImportTerms, actor: Actor): Promise<ImportReport>;
  /** The whole library as rows of one table (LIBRARY_COLUMNS), departments first; importRows takes them back. */
  exportRows(): AsyncIterable<LibraryCells>;
  close(): Promise<void>;
}

/** Opens the catalogue. Throws STORE_NEWER_THAN_PROGRAM. */
export function createCatalogue(settings: CatalogueSettings): Catalogue {
  const { directory, packs, clock, log, audit, newId = randomUUID } = settings;
  const store = openSqliteCatalogueStore(directory === ':memory:' ? directory : join(directory, 'catalogue.sqlite'));
  const sdl = readFileSync(new URL('../../schemas/graphql/catalogue.graphql', import.meta.url), 'utf8');
  const means = { store, clock, newId, audit };
  const resolvers = catalogueResolvers({
    ...{ store, clock, shelf: shelvePacks(packs) },
    ...{ registry: createPowerRegistry(means), laws: createLawRegister(means) },
  });
  return {
    subgraph: defineSubgraph('catalogue', sdl, resolvers),
    load: async (library) => {
      const named = [...library.departments.map(({ parent }) => parent), ...library.powers.map((p) => p.department)];
      const stored = await store.departments([...new Set(named)].filter((code) => code !== undefined));
      const known = new Set(stored.map(({ code }) => code));
      checkLibrary(library, (code) => known.has(code));
      const counts = await store.save(library);
      const report = { ...counts, edition: await store.edition() };
      log.info(report, 'The catalogue was loaded.');
      return report;
    },
    importRows: (rows, terms, actor) => importPowers(means, rows, terms, actor),
    exportRows: async function* () {
      yield* rowsOfLibrary(await store.whole());
    },
    close: () => store.close(),
  };
}
