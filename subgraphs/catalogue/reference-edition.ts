import { canonicalJson, sha256 } from '../../kernel/canonical-json.ts';
import type { Principal } from '../../kernel/principal.ts';
import type { CatalogueStore } from './catalogue-store.ts';
import { catalogueError } from './errors.ts';
import type { CatalogueLibrary, Department } from './library.ts';
import { powerPeriods, type PowerPeriod } from './power-on-day.ts';

/** The whole catalogue as rules need it. */
export interface ReferenceEdition {
  readonly edition: string;
  readonly departments: readonly Department[];
  readonly powers: readonly {
    readonly code: string;
    readonly department: string;
    readonly periods: readonly PowerPeriod[];
  }[];
}

/** Digest of a whole catalogue in the order of its codes. */
export const editionOf = (library: CatalogueLibrary): string => sha256(canonicalJson(library));

/** Reads the whole catalogue for checking. Throws CATALOGUE_EDITION_DENIED for anybody but administrators and the hub. */
export async function referenceEdition(store: CatalogueStore, principal: Principal): Promise<ReferenceEdition> {
  if (principal.role !== 'administrator') throw catalogueError.CATALOGUE_EDITION_DENIED({});
  const library = await store.whole();
  return {
    edition: editionOf(library),
    departments: library.departments,
    powers: library.powers.map((power) => ({
      code: power.code,
      department: power.department,
      periods: powerPeriods(power),
    })),
  };
}
