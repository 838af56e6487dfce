import type { Adapter, Secrets } from '../../adapters/contract.ts';
import { openSource } from '../../adapters/index.ts';
import { isCodedError } from '../../kernel/coded-error.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Log } from '../../kernel/log.ts';
import { addMonths, type Month } from '../../kernel/month.ts';
import { theHub } from '../../kernel/principal.ts';
import type { AuditSink } from '../../kernel/audit/audit-trail.ts';
import type { Intake, Receipt } from '../../subgraphs/cases/intake/intake.ts';
import type { SourceConfiguration } from '../configuration/configuration.ts';
import { gatewayError } from '../errors.ts';
import { internalRemedy, internalText } from '../federation/present-error.ts';
import type { Metrics } from '../http/metrics.ts';
import { recordEvent } from '../record-event.ts';
import type { WorkInFlight } from '../work-in-flight.ts';
import type { Notices } from '../notices/notices.ts';
import { pullError } from './errors.ts';
import type { Lease, Leases } from './lease.ts';
import type { PullHistory } from './pull-history.ts';
import { pullSource } from './pull-source.ts';
import type { PullRun, PullState } from './pull-run.ts';
import { withRetries, type Patience } from './retry.ts';

/** What a run is asked for. */
export interface PullRequest {
  readonly source: string;
  readonly period: Month;
  readonly rehearsal?: boolean;
  /** When it was due, for a run that the schedule asked for. */
  readonly scheduledAt?: string;
  readonly signal?: AbortSignal;
}

/** Runs pulls, one at a time for each source, and knows how each last went. */
export interface PullDesk {
  /** Begins a run. Throws PULL_SOURCE_UNKNOWN and PULL_ALREADY_RUNNING; a run that fails says why in its failure. */
  begin(request: PullRequest): { readonly run: PullRun; readonly ended: Promise<PullRun> };
  /** Runs to the end and says how it went; rejects only as begin throws. */
  run(request: PullRequest): Promise<PullRun>;
  /** The present or else the last run of every source that has run since the start. */
  runs(): readonly PullRun[];
}

export interface PullMeans {
  readonly sources: readonly SourceConfiguration[];
  readonly adapters: readonly Adapter[];
  readonly secrets: Secrets;
  readonly intake: Intake;
  readonly history: PullHistory;
  readonly audit: AuditSink;
  readonly metrics: Metrics;
  readonly work: WorkInFlight;
  readonly clock: Clock;
  readonly log: Log;
  readonly newId: () => string;
  /** How what may pass by itself is tried again; absent: it is not. */
  readonly patience?: Patience;
  /** Keeps other hubs on the same data away from a source that is being pulled. */
  readonly leases?: Leases;
  /** Tells the owners of sources. */
  readonly notices?: Notices;
}

const ends: readonly PullState[] = ['finished', 'failed', 'abandoned'];

export function createPullDesk(means: PullMeans): PullDesk {
  const runs = new Map<string, PullRun>();
  const begin: PullDesk['begin'] = (request) => {
    const configured = means.sources.find(({ name }) => name === request.source);
    if (!configured) {
      const known = means.sources.map(({ name }) => name).join(', ');
      throw gatewayError.PULL_SOURCE_UNKNOWN({ source: request.source, known });
    }
    const present = runs.get(configured.name);
    if (present && !ends.includes(present.state)) throw gatewayError.PULL_ALREADY_RUNNING({ source: request.source });
    const { period, rehearsal = false } = request;
    const { name: source, department } = configured;
    const run: PullRun = {
      ...{ source, department, period, rehearsal, requestId: means.newId(), acknowledged: 0 },
      state: 'checking',
      startedAt: means.clock.now().toISOString(),
    };
    runs.set(source, run);
    const keep = (changed: PullRun): void => void runs.set(source, changed);
    return { run, ended: means.work.track(runOnce(means, configured, request, run, keep)) };
  };
  return {
    begin,
    run: async (request) => begin(request).ended,
    runs: () => [...runs.values()],
  };
}

async function runOnce(
  means: PullMeans,
  configured: SourceConfiguration,
  { scheduledAt, signal: own }: PullRequest,
  begun: PullRun,
  keep: (run: PullRun) => void,
): Promise<PullRun> {
  const { clock, work } = means;
  const now = (): string => clock.now().toISOString();
  const signal = own ? AbortSignal.any([own, work.signal]) : work.signal;
  const { period, rehearsal, requestId } = begun;
  let run = begun;
  const change = (facts: Partial<PullRun>): void => keep((run = { ...run, ...facts }));
  await record(means, 'PULL_STARTED', run);
  let lease: Lease | undefined;
  try {
    lease = means.leases?.take(configured.name);
    const opened = openSource(means.adapters, configured, means.secrets);
    try {
      const once = (): Promise<Receipt | undefined> =>
        pullSource(means.intake, {
          ...{ configured, source: opened, period, rehearsal, requestId, signal },
          ...(scheduledAt === undefined ? {} : { scheduledAt }),
          onState: (state) => {
            lease?.renew();
            change({ state });
          },
          onAcknowledged: (rows) => {
            lease?.renew();
            change({ acknowledged: run.acknowledged + rows });
          },
        });
      const again = (error: unknown, attempt: number): void =>
        means.log.info({ source: configured.name, attempt, error }, 'A pull is tried again.');
      const receipt = await withRetries(once, means.patience, clock, signal, again);
      if (receipt) means.metrics.submission(receipt);
      change({ state: 'finished', endedAt: now(), ...(receipt ? { receipt } : {}) });
    } finally {
      await opened.close();
    }
  } catch (error) {
    change({ ...failureOf(means, run, error, signal.aborted), endedAt: now() });
  } finally {
    lease?.giveBack();
  }
  change(await doubtOf(means, run));
  await means.history.add(run);
  means.metrics.pull(run.state);
  await tellOwner(means, run);
  await record(means, run.state === 'finished' ? 'PULL_FINISHED' : 'PULL_FAILED', run);
  return run;
}

/** A run that took nothing where there was data the month before is not simply well. */
async function doubtOf({ history }: PullMeans, run: PullRun): Promise<Partial<PullRun>> {
  const { source, period, rehearsal, state, receipt } = run;
  if (rehearsal || state !== 'finished' || (receipt?.ledger.offered ?? 0) > 0) return {};
  const past = (await history.past(source)).filter(({ kind }) => kind === 'pull');
  const rowsOf = (month: Month): number =>
    past.filter((one) => one.period === month).reduce((rows, one) => rows + one.rows, 0);
  const before = rowsOf(addMonths(period, -1));
  if (before === 0 || rowsOf(period) > 0) return {};
  const { code, text: message, remedy } = pullError.PULL_EMPTY_UNEXPECTEDLY({ source, before });
  return { doubt: { code, message, remedy } };
}

/** Once when it begins to fail, once when it recovers; a run that was broken off from here says nothing. */
async function tellOwner({ notices, log }: PullMeans, run: PullRun): Promise<void> {
  if (notices === undefined || run.rehearsal || run.state === 'abandoned') return;
  const { source, department, endedAt: at = run.startedAt } = run;
  const trouble = run.failure ?? run.doubt;
  try {
    await (trouble
      ? notices.failing({ source, department, at, ...trouble })
      : notices.well({ source, department, at }));
  } catch (error) {
    log.warn({ source, error }, 'The owner of a source could not be told.');
  }
}

function failureOf({ log }: PullMeans, run: PullRun, error: unknown, aborted: boolean): Partial<PullRun> {
  const { source, requestId } = run;
  const coded = aborted ? gatewayError.PULL_ABANDONED({ source }, error) : error;
  if (isCodedError(coded)) {
    log.warn({ source, requestId, code: coded.code, error }, 'A pull did not go through.');
    const { code, text: message, remedy } = coded;
    return { state: aborted ? 'abandoned' : 'failed', failure: { code, message, remedy } };
  }
  log.error({ source, requestId, error }, 'A bug ended a pull.');
  return { state: 'failed', failure: { code: 'INTERNAL_ERROR', message: internalText, remedy: internalRemedy } };
}

async function record(
  means: PullMeans,
  name: 'PULL_STARTED' | 'PULL_FINISHED' | 'PULL_FAILED',
  run: PullRun,
): Promise<void> {
  const { source, department, period, rehearsal, acknowledged, receipt, failure } = run;
  const data = {
    ...{ source, department, period, rehearsal, acknowledged },
    ...(receipt ? { submission: receipt.submission, verdict: receipt.verdict } : {}),
    ...(failure ? { code: failure.code } : {}),
  };
  const outcome = failure ? 'failure' : 'success';
  await recordEvent(means, name, theHub, run.requestId, { outcome, data });
}
