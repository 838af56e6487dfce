import { globalId } from '../../../kernel/global-id.ts';
import { maySeeDepartment } from '../../../kernel/principal.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { GraphMeans } from './means.ts';

/** Scorecards and their items. */
export function scoreTypes({ scorecards }: GraphMeans): Pick<Resolvers, 'Scorecard' | 'ScoreItem'> {
  return {
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
      sheet: async (score, _, context) => {
        const { sheet } = await scorecards(context).scorecard(score);
        return `${sheet.id}@${sheet.version} sha256:${sheet.digest}`;
      },
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
