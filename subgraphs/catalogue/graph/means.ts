import { pageArguments, type PageArguments } from '../../../kernel/connection.ts';
import { legalDate, type Clock } from '../../../kernel/clock.ts';
import type { Principal } from '../../../kernel/principal.ts';
import type { SubgraphContext } from '../../subgraph.ts';
import type { PowerItemFilter } from '../__generated__/resolvers.ts';
import type { CatalogueStore } from '../catalogue-store.ts';
import type { PowerSelection } from '../power-selection.ts';
import type { Department } from '../library.ts';
import type { PowerRegistry } from '../lifecycle/registry.ts';
import type { CatalogueLoaders } from '../loaders.ts';
import type { PackShelf } from '../pack-shelf.ts';
import type { LawRegister } from '../law/law-register.ts';
import { unpublishedFor } from '../publication/public-view.ts';

/** What every resolver of the catalogue works with. */
export interface ResolverMeans {
  readonly store: CatalogueStore;
  readonly shelf: PackShelf;
  readonly clock: Clock;
  readonly registry: PowerRegistry;
  readonly laws: LawRegister;
  /** Reads of one request, joined. */
  readonly loaders: (context: SubgraphContext) => CatalogueLoaders;
}

/** Today in legal time. */
export const today = ({ clock }: Pick<ResolverMeans, 'clock'>): string => legalDate(clock.now());

/** Pages of the catalogue: 20 rows unless asked, 200 at most. */
export const pageOf = (page: PageArguments): ReturnType<typeof pageArguments> =>
  pageArguments(page, { maximum: 200, standard: 20 });

/** The code or its first two or four digits as the beginning of all codes within. */
export const regionPrefix = (region: string | null | undefined): string | undefined => region?.replace(/(00)+$/, '');

/** What a filter selects for a caller: powers not yet published are for their department and its supervisors. */
export function selectionOf(
  means: Pick<ResolverMeans, 'clock'>,
  filter: PowerItemFilter | null | undefined,
  principal: Principal,
): PowerSelection {
  const { region, asOf, ...conditions } = filter ?? {};
  return {
    ...conditions,
    day: asOf ?? today(means),
    regionPrefix: regionPrefix(region),
    unpublishedOf: unpublishedFor(principal),
  };
}

/** A department named in the store is there: loading proves it, and nothing is ever taken away. */
export function required<Thing = Department>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('Something named in the catalogue is not there.');
  return thing;
}
