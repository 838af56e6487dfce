import { globalId } from '../../../kernel/global-id.ts';
import { maySeeDepartment } from '../../../kernel/principal.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';
import { digestOf, type EditionItem } from '../scorecards/edition.ts';
import type { GraphMeans } from './means.ts';

/** Questions about regions and silence; open to everybody, inputs apart. */
export function regionQueries({
  regions,
  shelf,
  silence,
}: GraphMeans): Pick<QueryResolvers, 'regionScorecards' | 'silences'> {
  return {
    regionScorecards: async (_, { period, regions: wanted }, context) => [...(await regions(period, wanted, context))],
    silences: async (_, { period, silences, department }, context) => {
      const { departments } = await shelf(context);
      const asked = department == null ? departments : departments.filter(({ code }) => code === department);
      const told = await Promise.all(asked.map(({ code }) => silence(code, period, context)));
      return told.filter((each) => silences?.includes(each.silence) ?? true);
    },
  };
}

/** Questions about what was frozen; open to everybody, inputs apart. */
export function editionQueries({ editions }: GraphMeans): Pick<QueryResolvers, 'frozenScorecards'> {
  return {
    frozenScorecards: async (_, { period, kind }, { principal }) => {
      const edition = await editions.edition(period, kind);
      if (edition === undefined) return null;
      const departments = edition.departments.map((line) =>
        maySeeDepartment(principal, line.department) ? line : withoutInputs(line),
      );
      const { asOf, sheet, regionSheet = null } = edition;
      const regions = (edition.regions ?? []).map((line) =>
        maySeeDepartment(principal, '') ? line : withoutInputs(line),
      );
      return { period, kind, asOf, sheet, digest: digestOf(edition), departments, regionSheet, regions };
    },
  };
}

const withoutInputs = <Line extends { readonly items: readonly EditionItem[] }>(line: Line): Line => ({
  ...line,
  items: line.items.map((item) => ({ ...item, inputs: {} })),
});

/** Freezes a month. */
export function editionMutations({ editions, scoresOf }: GraphMeans): Pick<MutationResolvers, 'freezeScorecards'> {
  return {
    freezeScorecards: async (_, { period, kind }, context) =>
      digestOf(await editions.freeze(context.principal, period, kind, () => scoresOf(period, context))),
  };
}

/** Scorecards and their items. */
export function scoreTypes({
  scorecards,
  silence,
  sheet,
  regionSheet,
}: GraphMeans): Pick<Resolvers, 'Scorecard' | 'ScoreItem' | 'RegionScorecard' | 'DepartmentSilence'> {
  return {
    RegionScorecard: {
      id: ({ region, period }) => globalId('RegionScorecard', `${region}/${period}`),
      items: ({ items }) => items.map((item) => ({ ...item, department: '' })),
      departments: ({ departments }) => departments.map((code) => ({ code })),
      withoutCases: ({ withoutCases }) => withoutCases.map((code) => ({ code })),
      sheet: () => regionSheet,
    },
    DepartmentSilence: {
      department: ({ department }) => ({ code: department }),
      usual: ({ department, usual }, _, { principal }) => (maySeeDepartment(principal, department) ? usual : null),
    },
    Scorecard: {
      id: ({ department, period }) => globalId('Scorecard', `${department}/${period}`),
      department: ({ department }) => ({ code: department }),
      docking: (score) => score,
      items: async (score, _, context) => {
        const { items } = await scorecards(context).scorecard(score);
        return items.map((item) => ({ ...item, department: score.department }));
      },
      asWritten: async (score, _, context) => (await scorecards(context).scorecard(score)).asWritten,
      asIntended: async (score, _, context) => (await scorecards(context).scorecard(score)).asIntended,
      outOf: async (score, _, context) => (await scorecards(context).scorecard(score)).outOf,
      ranked: async (score, _, context) => (await scorecards(context).scorecard(score)).ranked,
      cases: async (score, _, context) => (await scorecards(context).scorecard(score)).cases,
      silence: async ({ department, period }, _, context) => (await silence(department, period, context)).silence,
      sheet: () => sheet,
    },
    ScoreItem: {
      id: ({ item }) => item.id,
      title: ({ item }) => item.title,
      max: ({ item }) => item.max,
      formula: ({ item }) => item.asWritten.text,
      intendedFormula: ({ item }) => item.asIntended?.formula.text ?? null,
      why: ({ item }) => item.asIntended?.why ?? null,
      inputs: ({ item, inputs, department }, _, { principal }) =>
        maySeeDepartment(principal, department)
          ? Object.entries(inputs).map(([name, input]) => ({
              ...{ name, label: item.inputs[name] ?? { zh: name, en: name } },
              value: 'value' in input ? input.value : null,
              unknown: 'unknown' in input ? input.unknown : null,
            }))
          : [],
    },
  };
}
