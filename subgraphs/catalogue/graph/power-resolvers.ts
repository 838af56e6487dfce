import { connection } from '../../../kernel/connection.ts';
import { globalId } from '../../../kernel/global-id.ts';
import { maySeeDepartment } from '../../../kernel/principal.ts';
import type { SubgraphContext } from '../../subgraph.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { PowerPage } from '../graph-parents.ts';
import type { PowerItem, PowerVersion } from '../library.ts';
import { allowedActs } from '../lifecycle/lifecycle.ts';
import { mayAct } from '../lifecycle/judge-act.ts';
import { lifeOf } from '../lifecycle/registry.ts';
import { datedVersions, powerOnDay, type DatedVersion, type PowerOnDay } from '../power-on-day.ts';
import { missingElements, requiredElements } from '../publication/completeness.ts';
import { maySeeState } from '../publication/public-view.ts';
import { pageOf, required, selectionOf, today, type ResolverMeans } from './means.ts';

/** Acts that are done to a power itself; all others are done to its filings. */
const POWER_ACTS: ReadonlySet<string> = new Set(['CHANGE', 'SUSPEND', 'RESUME', 'ABOLISH']);

/** Resolvers of powers and their versions. */
export function powerResolvers(
  means: ResolverMeans,
): Pick<Resolvers, 'PowerItem' | 'PowerItemConnection' | 'PowerVersion'> &
  Record<'Query', Pick<NonNullable<Resolvers['Query']>, 'powerItem' | 'powerItems'>> {
  const { store, loaders } = means;
  const onDay = async (code: string, day: string, context: SubgraphContext): Promise<PowerOnDay | null> => {
    const power = await loaders(context).power.load(code);
    const found = power && powerOnDay(power, day);
    if (power === undefined || found === undefined) return null;
    return maySeeState(found.inForce.version.state, power.department, context.principal) ? found : null;
  };
  return {
    Query: {
      powerItem: (_, { code, asOf }, context) => onDay(code, asOf ?? today(means), context),
      powerItems: async (_, { filter, ...page }, { principal }) => {
        const selection = selectionOf(means, filter, principal);
        const asked = pageOf(page);
        const rows = await store.pageOfPowers(selection, asked);
        return powerPage(asked, rows, selection.day, () => store.countPowers(selection));
      },
    },
    PowerItem: {
      __resolveReference: ({ code }, context) => onDay(code, today(means), context),
      id: ({ power }) => globalId('PowerItem', power.code),
      code: ({ power }) => power.code,
      type: ({ power }) => power.type,
      department: async ({ power }, _, context) => required(await loaders(context).department.load(power.department)),
      asOf: ({ day }) => day,
      version: ({ inForce }) => inForce.ordinal,
      versions: ({ power }, _, { principal }) =>
        datedVersions(power).filter(({ version }) => maySeeState(version.state, power.department, principal)),
      formerCodes: ({ power }) => power.formerCodes ?? [],
      completeness: ({ power, inForce }) => ({
        required: requiredElements(power.type),
        missing: missingElements(power.type, inForce.version),
      }),
      acts: async ({ power }, _, { principal }) =>
        maySeeDepartment(principal, power.department) ? store.acts({ power: power.code }) : [],
      openFiling: async ({ power }, _, context) =>
        maySeeDepartment(context.principal, power.department)
          ? ((await loaders(context).openFiling.load(power.code)) ?? null)
          : null,
      allowedActs: async ({ power }, _, context) => {
        const filing = await loaders(context).openFiling.load(power.code);
        return allowedActs(lifeOf(power, filing)).filter(
          (act) => POWER_ACTS.has(act) && mayAct(act, power.department, context.principal),
        );
      },
      content: ({ power, inForce }) => ({ content: inForce.version, department: power.department }),
      ...versionFields(({ inForce }: PowerOnDay) => inForce.version),
    },
    PowerItemConnection: { totalCount: (page) => page.count() },
    PowerVersion: {
      ordinal: ({ ordinal }) => ordinal,
      from: ({ version }) => version.from,
      to: ({ to }) => to ?? null,
      content: ({ version, department }) => ({ content: version, department }),
      ...versionFields(({ version }: DatedVersion) => version),
    },
  };
}

/** The fields that a power on a day and a version of it have in common. */
function versionFields<Parent>(versionOf: (parent: Parent) => PowerVersion) {
  return {
    state: (parent: Parent) => versionOf(parent).state,
    name: (parent: Parent) => versionOf(parent).name,
    nameEn: (parent: Parent) => versionOf(parent).nameEn ?? null,
    statutoryLimit: (parent: Parent) => versionOf(parent).statutoryLimit ?? null,
    promisedLimit: (parent: Parent) => versionOf(parent).promisedLimit ?? null,
    legalBasis: (parent: Parent) => versionOf(parent).legalBasis,
    cause: (parent: Parent) => versionOf(parent).cause ?? null,
  };
}

/** A page of powers as they stood on a day. */
export function powerPage(
  page: ReturnType<typeof pageOf>,
  powers: readonly PowerItem[],
  day: string,
  count: () => Promise<number>,
): PowerPage {
  const rows = powers.map((power) => powerOnDay(power, day)).filter((power) => power !== undefined);
  return { ...connection(page, rows, ({ power }) => [power.code]), count };
}
