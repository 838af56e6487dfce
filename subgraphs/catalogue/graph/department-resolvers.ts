import { connection } from '../../../kernel/connection.ts';
import { regionInForce, regionName, regionRevisions, regionsWithin } from '../../../kernel/codes/region-code.ts';
import { globalId } from '../../../kernel/global-id.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Department } from '../library.ts';
import { regionSuccession } from '../places/region-successor.ts';
import { upkeepOf } from '../law/upkeep.ts';
import { pageOf, regionPrefix, selectionOf, today, type ResolverMeans } from './means.ts';
import { powerPage } from './power-resolvers.ts';
import { publicationOf } from '../publication/publication-of.ts';

type Types = 'Department' | 'DepartmentConnection' | 'Delegation' | 'Region' | 'RegionSuccession';
type Questions = 'department' | 'departments' | 'region' | 'regions' | 'regionSuccession';

/** Every department below another, or of a region, on one page of the store. */
const ALL = { direction: 'forward', size: 10_000, limit: 10_000, from: undefined } as const;

/** Resolvers of departments and regions. */
export function departmentResolvers(
  means: ResolverMeans,
): Pick<Resolvers, Types> & Record<'Query', Pick<NonNullable<Resolvers['Query']>, Questions>> {
  const { store, loaders } = means;
  const thisMonth = (): string => today(means).slice(0, 7);
  return {
    Query: {
      department: async (_, { code }, context) => (await loaders(context).department.load(code)) ?? null,
      departments: async (_, { filter, ...page }) => {
        const { region, ...conditions } = filter ?? {};
        const selection = { ...conditions, regionPrefix: regionPrefix(region) };
        const asked = pageOf(page);
        const rows = await store.pageOfDepartments(selection, asked);
        return { ...connection(asked, rows, codeOf), count: () => store.countDepartments(selection) };
      },
      region: (_, { code, month }) => {
        const region = regionInForce(code, month ?? thisMonth());
        return region.ok ? region : null;
      },
      regions: (_, { within, month }) => {
        const prefix = regionPrefix(within) ?? '';
        const level = prefix.length + 2;
        return regionsWithin(prefix, month ?? thisMonth()).filter(
          ({ code }) => code.slice(0, level) !== prefix.padEnd(level, '0') && /^0*$/.test(code.slice(level)),
        );
      },
      regionSuccession: (_, { code, month }) => regionSuccession(code, month ?? thisMonth()) ?? null,
    },
    Department: {
      __resolveReference: async ({ code }, context) => (await loaders(context).department.load(code)) ?? null,
      id: ({ code }) => globalId('Department', code),
      nameEn: ({ nameEn }) => nameEn ?? null,
      parent: async ({ parent }, _, context) =>
        parent === undefined ? null : ((await loaders(context).department.load(parent)) ?? null),
      powerItems: async ({ code }, { filter, ...page }, context) => {
        const selection = selectionOf(means, filter, context.principal);
        const asked = pageOf(page);
        const rows = await loaders(context).powersOf(code, selection, asked);
        return powerPage(asked, rows, selection.day, () => loaders(context).countPowersOf(code, selection));
      },
      creditCode: ({ creditCode }) => creditCode ?? null,
      organisationCode: ({ creditCode }) => creditCode?.slice(8, 17) ?? null,
      formerCodes: ({ formerCodes }) => formerCodes ?? [],
      children: ({ code }) => store.pageOfDepartments({ parent: code }, ALL),
      endedOn: ({ endedOn }) => endedOn ?? null,
      successors: async ({ successors = [] }, _, context) =>
        (await loaders(context).department.loadMany(successors)).filter(isDepartment),
      delegations: ({ delegations }) => delegations ?? [],
      regionName: ({ region }) => lastName(region),
      publication: ({ code }, { asOf }) => publicationOf(store, { departments: [code], day: asOf ?? today(means) }),
      upkeep: async ({ code }, { from, to }) => ({ from, to, ...(await upkeepOf(store, code, { from, to })) }),
    },
    DepartmentConnection: { totalCount: (page) => page.count() },
    Delegation: { powers: ({ powers }) => powers ?? null, until: ({ until }) => until ?? null },
    Region: {
      departments: async ({ code }) =>
        (await store.pageOfDepartments({ regionPrefix: code }, ALL)).filter(({ region }) => region === code),
    },
    RegionSuccession: { endedBy: ({ endedBy }) => endedBy ?? null, basis: ({ basis }) => basis ?? null },
  };
}

const codeOf = ({ code }: Department): readonly string[] => [code];

const isDepartment = (found: Department | Error | undefined): found is Department =>
  found !== undefined && !(found instanceof Error);

function lastName(region: string): string | null {
  for (const revision of regionRevisions().toReversed()) {
    const name = regionName(region, revision);
    if (name !== undefined) return name;
  }
  return null;
}
