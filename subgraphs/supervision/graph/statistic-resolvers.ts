import type { Bilingual } from '../../../kernel/bilingual.ts';
import { monthOf } from '../../../kernel/month.ts';
import type { SubgraphContext } from '../../subgraph.ts';
import type { QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';
import { momentOf, secondsBetween } from '../clock/moment.ts';
import { requireDepartment } from '../office/office.ts';
import { spanOfCase, type DurationFault } from '../statistics/duration.ts';
import { figuresOf } from '../statistics/figures.ts';
import { readMeasure } from '../statistics/measure.ts';
import { statisticsCsv } from '../statistics/statistics-csv.ts';
import type { StatisticSelection } from '../statistics/statistic-desk.ts';
import { trendOf } from '../statistics/trend.ts';
import type { GraphMeans } from './means.ts';

export type StatisticQueries = 'caseStatistics' | 'caseTrend' | 'impossibleDurations';

export type StatisticTypes = 'CaseStatistics' | 'StatisticLine';

const LINES = 1000;
const CASES = 200;

/** Questions about numbers of cases and how long they took. */
export function statisticQueries(means: GraphMeans): Pick<QueryResolvers, StatisticQueries> {
  const { store, clock, reports } = means;
  return {
    caseStatistics: async (_, { filter, by }, context) => ({
      ...(await reports.statistics(context).statistics(filter ?? {}, by ?? [])),
      ...{ by: [...new Set(by ?? [])], asOf: clock.now().toISOString() },
    }),
    caseTrend: (_, { filter }, context) => trendOfCases(means, filter ?? {}, context),
    impossibleDurations: async (_, { department, after, first }, { principal }) => {
      requireDepartment(principal, department);
      const limit = Math.min(Math.max(first ?? CASES, 0), CASES);
      const found = await store.impossible({ departments: [department] }, after ?? '', limit);
      const cases = await store.cases(found.map(({ id }) => id));
      return found.map(({ id, measure }, index) => {
        const file = cases[index]?.file;
        const { from = null, to = null } = (file && spanOfCase(file)) ?? {};
        const days = from === null || to === null ? null : Math.round(secondsBetween(from, to) / 864) / 100;
        return { case: id, from, to, days, reason: FAULTS[readMeasure(measure).fault ?? 'UNKNOWN'] };
      });
    },
  };
}

const FAULTS: Readonly<Record<DurationFault, Bilingual>> = {
  UNKNOWN: { zh: '起止时间未知', en: 'Begin or end is not known' },
  NEGATIVE: { zh: '办结早于申请', en: 'The end lies before the begin' },
  TOO_LONG: { zh: '超过十年', en: 'Longer than ten years' },
  IN_FUTURE: { zh: '办结时间晚于报送时间', en: 'The end lies after it was reported' },
};

async function trendOfCases(
  { store, clock, reports }: GraphMeans,
  filter: StatisticSelection,
  context: SubgraphContext,
) {
  const first = await store.firstPeriod();
  if (first === undefined) return [];
  // What came before is needed for comparison, whatever part is asked for.
  const { lines } = await reports.statistics(context).statistics({ ...filter, from: null, to: null }, ['MONTH']);
  const byMonth = new Map(lines.map((line) => [line.month ?? '', line]));
  const latest = [...byMonth.keys()].at(-1) ?? first;
  const thisMonth = monthOf(momentOf(clock.now()));
  const to = filter.to ?? (latest > thisMonth ? thisMonth : latest);
  const volumes = new Map([...byMonth].map(([month, { cases }]) => [month, cases]));
  return trendOf(volumes, first, filter.from ?? first, to).map((point) => ({
    ...point,
    figures: byMonth.get(point.month) ?? figuresOf(new Map()),
  }));
}

/** Types of statistics. */
export function statisticTypes(): Pick<Resolvers, StatisticTypes> {
  return {
    CaseStatistics: {
      lineCount: ({ lines }) => lines.length,
      lines: ({ lines }, { first, offset }) => {
        const from = Math.max(offset ?? 0, 0);
        return lines.slice(from, from + Math.min(Math.max(first ?? LINES, 0), LINES));
      },
      csv: ({ lines, by }) => statisticsCsv(lines, by),
    },
    StatisticLine: {
      month: ({ month }) => month ?? null,
      region: ({ region }) => region ?? null,
      type: ({ type }) => type ?? null,
      department: ({ department }) => (department === undefined ? null : { code: department }),
      item: ({ item }) => (item === undefined ? null : { code: item }),
      figures: (line) => line,
    },
  };
}
