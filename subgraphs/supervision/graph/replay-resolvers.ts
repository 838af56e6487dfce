import type { QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';
import { supervisionError } from '../errors.ts';
import { requireSupervisor } from '../office/office.ts';
import { compareLines } from '../replay/compare-lines.ts';
import { replayScores } from '../replay/replay-scores.ts';
import type { GraphMeans } from './means.ts';

/** A month as it stood at another time, and whether a frozen one can be reproduced. */
export function replayQueries(means: GraphMeans): Pick<QueryResolvers, 'replayedScorecards' | 'editionCheck'> {
  return {
    replayedScorecards: async (_, { period, at, asOf }, context) => {
      requireSupervisor(context.principal);
      const now = means.clock.now().toISOString();
      const time = at === 'FIRST' ? 'first-reported' : { asOf: await instantOf(means, period, at, asOf ?? now) };
      const departments = await replayScores(means, context, period, time);
      const frozen = at == null ? undefined : await means.editions.edition(period, at);
      return {
        ...{ period, asOf: time === 'first-reported' ? null : time.asOf, sheet: means.sheet, departments },
        differences: frozen === undefined ? null : compareLines(frozen.departments, departments),
      };
    },
    editionCheck: async (_, { period, kind }, context) => {
      requireSupervisor(context.principal);
      const edition = await means.editions.edition(period, kind);
      if (edition === undefined)
        throw supervisionError.SUPERVISION_UNKNOWN({ thing: '冻结考评 edition', id: `${period}/${kind}` });
      const { asOf } = edition;
      const differences = compareLines(edition.departments, await replayScores(means, context, period, { asOf }));
      return { period, kind, asOf, reproduced: differences.length === 0, differences };
    },
  };
}

/** The deadline of the month, when its later edition was frozen, or the instant asked for. */
async function instantOf(
  { reports, editions }: GraphMeans,
  period: string,
  at: 'FIRST' | 'DEADLINE' | 'LATER' | null | undefined,
  asked: string,
): Promise<string> {
  if (at === 'DEADLINE') return reports.deadlineOf(period);
  return at === 'LATER' ? ((await editions.edition(period, at))?.asOf ?? asked) : asked;
}

/** A difference between two states of a month. */
export function replayTypes(): Pick<Resolvers, 'ScoreDifference'> {
  return { ScoreDifference: { department: ({ department }) => ({ code: department }) } };
}
