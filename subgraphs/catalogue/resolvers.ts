import type { Clock } from '../../kernel/clock.ts';
import { legalDate } from '../../kernel/clock.ts';
import { connection, pageArguments, type PageArguments } from '../../kernel/connection.ts';
import { globalId } from '../../kernel/global-id.ts';
import { perRequest } from '../per-request.ts';
import { dateScalar, jsonScalar, monthScalar } from '../scalars.ts';
import type { PowerItemFilter, Resolvers } from './__generated__/resolvers.ts';
import type { CatalogueStore, PowerSelection } from './catalogue-store.ts';
import type { PowerPage } from './graph-parents.ts';
import type { Department, PowerItem, PowerVersion } from './library.ts';
import { createLoaders } from './loaders.ts';
import { packResolvers } from './pack-resolvers.ts';
import type { PackShelf } from './pack-shelf.ts';
import { datedVersions, powerOnDay, type DatedVersion, type PowerOnDay } from './power-on-day.ts';
import { referenceEdition } from './reference-edition.ts';

/** What the resolvers of the catalogue work with. */
export interface ResolverMeans {
  readonly store: CatalogueStore;
  readonly shelf: PackShelf;
  readonly clock: Clock;
}

const pageOf = (page: PageArguments): ReturnType<typeof pageArguments> =>
  pageArguments(page, { maximum: 200, standard: 20 });

/** Resolvers of schemas/graphql/catalogue.graphql. */
export function catalogueResolvers({ store, shelf, clock }: ResolverMeans): Resolvers {
  const loaders = perRequest(() => createLoaders(store));
  const today = (): string => legalDate(clock.now());
  const selectionOf = (filter: PowerItemFilter | null | undefined): PowerSelection => ({
    ...filter,
    day: filter?.asOf ?? today(),
  });
  const { Query: packQueries, ...packTypes } = packResolvers(shelf);

  return {
    ...packTypes,
    Date: dateScalar,
    Month: monthScalar,
    JSON: jsonScalar,
    Query: {
      ...packQueries,
      department: async (_, { code }, context) => (await loaders(context).department.load(code)) ?? null,
      departments: async (_, { filter, ...page }) => {
        const { region, ...conditions } = filter ?? {};
        const selection = { ...conditions, regionPrefix: region?.replace(/(00)+$/, '') };
        const asked = pageOf(page);
        const rows = await store.pageOfDepartments(selection, asked);
        return { ...connection(asked, rows, codeOf), count: () => store.countDepartments(selection) };
      },
      powerItem: async (_, { code, asOf }, context) => {
        const power = await loaders(context).power.load(code);
        return (power && powerOnDay(power, asOf ?? today())) ?? null;
      },
      powerItems: async (_, { filter, ...page }) => {
        const selection = selectionOf(filter);
        const asked = pageOf(page);
        const rows = await store.pageOfPowers(selection, asked);
        return powerPage(asked, rows, selection.day, () => store.countPowers(selection));
      },
      referenceEdition: (_, __, { principal }) => referenceEdition(store, principal),
    },
    Department: {
      __resolveReference: async ({ code }, context) => (await loaders(context).department.load(code)) ?? null,
      id: ({ code }) => globalId('Department', code),
      nameEn: ({ nameEn }) => nameEn ?? null,
      parent: async ({ parent }, _, context) =>
        parent === undefined ? null : ((await loaders(context).department.load(parent)) ?? null),
      powerItems: async ({ code }, { filter, ...page }, context) => {
        const selection = selectionOf(filter);
        const asked = pageOf(page);
        const rows = await loaders(context).powersOf(code, selection, asked);
        return powerPage(asked, rows, selection.day, () => loaders(context).countPowersOf(code, selection));
      },
    },
    PowerItem: {
      __resolveReference: async ({ code }, context) => {
        const power = await loaders(context).power.load(code);
        return (power && powerOnDay(power, today())) ?? null;
      },
      id: ({ power }) => globalId('PowerItem', power.code),
      code: ({ power }) => power.code,
      type: ({ power }) => power.type,
      department: async ({ power }, _, context) => required(await loaders(context).department.load(power.department)),
      asOf: ({ day }) => day,
      version: ({ inForce }) => inForce.ordinal,
      versions: ({ power }) => datedVersions(power),
      ...versionFields(({ inForce }: PowerOnDay) => inForce.version),
    },
    ...innerTypes,
  };
}

/** Types that need nothing but what they are handed. */
const innerTypes: Pick<Resolvers, 'DepartmentConnection' | 'PowerItemConnection' | 'PowerVersion'> = {
  DepartmentConnection: { totalCount: (page) => page.count() },
  PowerItemConnection: { totalCount: (page) => page.count() },
  PowerVersion: {
    ordinal: ({ ordinal }) => ordinal,
    from: ({ version }) => version.from,
    to: ({ to }) => to ?? null,
    ...versionFields(({ version }: DatedVersion) => version),
  },
};

/** The fields that a power on a day and a version of it have in common. */
function versionFields<Parent>(versionOf: (parent: Parent) => PowerVersion) {
  return {
    state: (parent: Parent) => versionOf(parent).state,
    name: (parent: Parent) => versionOf(parent).name,
    nameEn: (parent: Parent) => versionOf(parent).nameEn ?? null,
    statutoryLimit: (parent: Parent) => versionOf(parent).statutoryLimit ?? null,
    promisedLimit: (parent: Parent) => versionOf(parent).promisedLimit ?? null,
    legalBasis: (parent: Parent) => versionOf(parent).legalBasis,
  };
}

const codeOf = ({ code }: Department): readonly string[] => [code];

function powerPage(
  page: ReturnType<typeof pageOf>,
  powers: readonly PowerItem[],
  day: string,
  count: () => Promise<number>,
): PowerPage {
  const rows = powers.map((power) => powerOnDay(power, day)).filter((power) => power !== undefined);
  return { ...connection(page, rows, ({ power }) => [power.code]), count };
}

/** A power's department is there: loading proves it, and nothing is ever taken away. */
function required(department: Department | undefined): Department {
  if (department === undefined) throw new Error('A power item without its department is in the store.');
  return department;
}
