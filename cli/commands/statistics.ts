import { parse } from 'graphql';
import { theHub } from '../../kernel/principal.ts';
import { dimensions } from '../../subgraphs/supervision/statistics/statistic-desk.ts';
import { defineCommand, optionalText } from '../command.ts';
import { cliError } from '../errors.ts';
import { monthTyped } from '../month.ts';
import { configOption, withHub } from '../with-hub.ts';

const query = `query Statistics($filter: StatisticFilter, $by: [StatisticDimension!]) {
  caseStatistics(filter: $filter, by: $by) { csv }
}`;
const document = parse(query);

export const statistics = defineCommand({
  name: 'statistics',
  summary: {
    zh: '以 CSV 输出办件统计：件数、按期率、办理时长中位数与第 90 百分位数；不含个人信息。',
    en: 'Writes statistics of cases as CSV: volumes, share in time, median and 90th percentile of durations; no personal data.',
  },
  arguments: [],
  options: [
    {
      flags: '--by <dimensions>',
      description: {
        zh: `维度，以逗号分隔：${dimensions.join('、')}`,
        en: `dimensions, with commas between: ${dimensions.join(', ')}`,
      },
      standard: 'DEPARTMENT',
    },
    { flags: '--from <month>', description: { zh: '起始月份', en: 'first month' } },
    { flags: '--to <month>', description: { zh: '截止月份', en: 'last month' } },
    configOption,
  ],
  example: 'npm run -s heliograph -- statistics --by MONTH,DEPARTMENT --from 2013-01 > statistics.csv',
  run: async (input, io) => {
    const by = (optionalText(input, 'by') ?? '').split(',');
    const unknown = by.find((each) => !(dimensions as readonly string[]).includes(each));
    if (unknown !== undefined)
      throw cliError.CLI_CHOICE_UNKNOWN({ option: 'by', value: unknown.slice(0, 40), known: dimensions.join(', ') });
    const month = (name: string): string | null => {
      const typed = optionalText(input, name);
      return typed === undefined ? null : monthTyped(typed);
    };
    const variables = { by, filter: { from: month('from'), to: month('to') } };
    return withHub(input, io, async (hub) => {
      const context = { principal: theHub, requestId: `cli-${io.clock.now().toISOString()}` };
      const { data, errors } = await hub.engine.execute({ document, query, variables, context });
      const [error] = errors ?? [];
      if (error) throw error;
      io.out((data as { readonly caseStatistics: { readonly csv: string } }).caseStatistics.csv);
      return 0;
    });
  },
});
