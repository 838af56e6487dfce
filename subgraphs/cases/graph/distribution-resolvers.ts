import { maySeeDepartment } from '../../../kernel/principal.ts';
import type { DistributionWarningKind, Resolvers } from '../__generated__/resolvers.ts';
import { monthDistribution, type MonthDistribution } from '../distribution/month-distribution.ts';
import type { SubgraphContext } from '../../subgraph.ts';
import type { ResolverMeans } from './resolver-means.ts';

/** The distribution of a department's month, for those who may see the department's own data. */
export async function distributionFor(
  { distribution }: Pick<ResolverMeans, 'distribution'>,
  department: string,
  period: string,
  { principal }: SubgraphContext,
): Promise<MonthDistribution | null> {
  return maySeeDepartment(principal, department) ? monthDistribution(distribution, department, period) : null;
}

/** Resolvers of distributions and their warnings. */
export const distributionResolvers: Pick<Resolvers, 'MonthDistribution' | 'DistributionWarning'> = {
  MonthDistribution: {
    profile: ({ types }) => types,
  },
  DistributionWarning: {
    kind: ({ kind }) => kind.toUpperCase().replaceAll('-', '_') as DistributionWarningKind,
    field: ({ field }) => field ?? null,
    code: ({ code }) => code ?? null,
    against: ({ against }) => against ?? null,
    before: ({ before }) => before ?? null,
  },
};
