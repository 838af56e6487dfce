import type { Adapter } from '../../adapters/contract.ts';
import type { PullStateWord, RunOfSource, SourcesPort } from '../../subgraphs/cases/sources.ts';
import type { SourceConfiguration } from '../configuration/configuration.ts';
import type { PullDesk } from './pull-desk.ts';
import { onRecord, type PullHistory, type RunOnRecord } from './pull-history.ts';
import type { PullSchedule } from './pull-schedule.ts';
import { isEnd, type PullState } from './run-states.ts';

/** What the graph is told of sources: their configuration, their runs on record with the one under way, their forecasts. */
export function createSourcesPort(means: {
  readonly sources: readonly SourceConfiguration[];
  readonly adapters: readonly Adapter[];
  readonly desk: Pick<PullDesk, 'runs'>;
  readonly history: PullHistory;
  readonly schedule: Pick<PullSchedule, 'forecast'>;
}): SourcesPort {
  const { sources, adapters, desk, history, schedule } = means;
  return {
    sources: () =>
      sources.flatMap(({ name, department, adapter, settings, recordType, tables, scheduled }) => {
        const known = adapters.find((one) => one.name === adapter);
        const { label = { zh: adapter, en: adapter }, spec: settingsSchema = {} } = known ?? {};
        return [{ name, department, adapter, label, settingsSchema, settings, recordType, tables, scheduled }];
      }),
    runs: async (source) => {
      const own = desk.runs().find((run) => run.source === source && !isEnd(run.state));
      const present = own ? onRecord(own) : await history.underWay(source);
      const past = (await history.past(source)).toReversed();
      return [...(present ? [present] : []), ...past].map(shown);
    },
    forecast: (source, period) => schedule.forecast(source, period),
  };
}

function shown({ state, steps, changes = [], ...run }: RunOnRecord): RunOfSource {
  return {
    ...run,
    state: word(state),
    steps: steps.map((step) => ({ ...step, state: word(step.state) })),
    changes: changes.map((change) => ({ ...change, kind: change.kind.toUpperCase() as Uppercase<typeof change.kind> })),
  };
}

const word = (state: PullState): PullStateWord => state.toUpperCase() as PullStateWord;
