import type { Principal } from '../../kernel/principal.ts';
import type { CatalogueStore, PowerStandings } from './catalogue-store.ts';
import { catalogueError } from './errors.ts';
import type { Department } from './library.ts';

/** The whole catalogue of one edition as rules need it; read when asked for, since who has the edition asks its name alone. */
export interface ReferenceEdition {
  readonly edition: string;
  departments(): Promise<readonly Department[]>;
  powers(): Promise<readonly PowerStandings[]>;
}

/**
 * Keeps what was read of the last edition, and reads again only when the catalogue has changed. The function returned
 * throws CATALOGUE_EDITION_DENIED for anybody but administrators and the hub.
 */
export function createReferenceEdition(store: CatalogueStore): (principal: Principal) => Promise<ReferenceEdition> {
  let known: ReferenceEdition | undefined;
  return async ({ role }) => {
    if (role !== 'administrator') throw catalogueError.CATALOGUE_EDITION_DENIED({});
    const edition = await store.edition();
    if (known?.edition !== edition)
      known = { edition, departments: once(() => store.allDepartments()), powers: once(() => store.standings()) };
    return known;
  };
}

function once<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let reading: Promise<Value> | undefined;
  return () => (reading ??= read());
}
