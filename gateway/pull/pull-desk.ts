import type { Month } from '../../kernel/month.ts';
import type { SourceConfiguration } from '../configuration/configuration.ts';
import { gatewayError } from '../errors.ts';
import type { RunOnRecord } from './pull-history.ts';
import type { PullRun } from './pull-run.ts';
import { closeLeftOver, runOnce, type RunMeans, type RunRequest } from './run-once.ts';
import { isEnd, stepTo } from './run-states.ts';

/** What a run is asked for. */
export interface PullRequest extends RunRequest {
  readonly source: string;
  readonly period: Month;
  readonly rehearsal?: boolean;
}

/** Runs pulls, one at a time for each source, and knows how each last went. */
export interface PullDesk {
  /** Begins a run. Throws PULL_SOURCE_UNKNOWN and PULL_ALREADY_RUNNING; a run that fails says why in its fault. */
  begin(request: PullRequest): { readonly run: PullRun; readonly ended: Promise<PullRun> };
  /** Runs to the end and says how it went; rejects only as begin throws. */
  run(request: PullRequest): Promise<PullRun>;
  /** The present or else the last run of every source that has run since the start. */
  runs(): readonly PullRun[];
  /** The same, and of other sources the run that is on record: also after a restart. */
  lastRuns(): Promise<readonly (PullRun | RunOnRecord)[]>;
  /** Ends on record the runs that a process left under way when it was killed; called at start and by the schedule. */
  recover(): Promise<void>;
}

export interface PullMeans extends RunMeans {
  readonly sources: readonly SourceConfiguration[];
}

export function createPullDesk(means: PullMeans): PullDesk {
  const runs = new Map<string, PullRun>();
  const begin: PullDesk['begin'] = (request) => {
    const configured = means.sources.find(({ name }) => name === request.source);
    if (!configured) {
      const known = means.sources.map(({ name }) => name).join(', ');
      throw gatewayError.PULL_SOURCE_UNKNOWN({ source: request.source, known });
    }
    const present = runs.get(configured.name);
    if (present && !isEnd(present.state)) throw gatewayError.PULL_ALREADY_RUNNING({ source: request.source });
    const { period, rehearsal = false } = request;
    const { name: source, department } = configured;
    const startedAt = means.clock.now().toISOString();
    const run: PullRun = {
      ...{ source, department, period, rehearsal, requestId: means.newId(), startedAt, acknowledged: 0, attempts: 1 },
      ...{ state: 'waiting', steps: stepTo([], 'waiting', startedAt) },
    };
    runs.set(source, run);
    const ended = closeLeftOver(means, configured).then(() =>
      runOnce(means, configured, request, run, (changed) => void runs.set(source, changed)),
    );
    return { run, ended: means.work.track(ended) };
  };
  return {
    begin,
    run: async (request) => begin(request).ended,
    runs: () => [...runs.values()],
    lastRuns: async () => {
      const { history, sources } = means;
      const last = async (source: string) =>
        runs.get(source) ?? (await history.underWay(source)) ?? (await history.past(source)).at(-1);
      const found = await Promise.all(sources.map(({ name }) => last(name)));
      return found.filter((run) => run !== undefined);
    },
    recover: async () => {
      for (const configured of means.sources) {
        const own = runs.get(configured.name);
        if (own === undefined || isEnd(own.state)) await closeLeftOver(means, configured);
      }
    },
  };
}
