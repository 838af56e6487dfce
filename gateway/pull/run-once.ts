import type { Adapter, Secrets } from '../../adapters/contract.ts';
import { openSource } from '../../adapters/index.ts';
import type { ExpectedColumn } from '../../adapters/formats/reading.ts';
import type { AuditSink } from '../../kernel/audit/audit-trail.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Log } from '../../kernel/log.ts';
import { theHub } from '../../kernel/principal.ts';
import type { Intake, Receipt } from '../../subgraphs/cases/intake/intake.ts';
import type { SourceConfiguration } from '../configuration/configuration.ts';
import type { Metrics } from '../http/metrics.ts';
import type { Notices } from '../notices/notices.ts';
import { recordEvent } from '../record-event.ts';
import type { WorkInFlight } from '../work-in-flight.ts';
import { attentive, type Ears } from './attentive.ts';
import type { BlackBox, BlackBoxes } from './black-box/black-box.ts';
import { recorded } from './black-box/recorded.ts';
import type { Lease, Leases } from './lease.ts';
import type { PullHistory } from './pull-history.ts';
import type { PullRun } from './pull-run.ts';
import { pullSource } from './pull-source.ts';
import { withRetries, type Patience } from './retry.ts';
import { failureOf, outcomeOf } from './run-outcome.ts';
import { isEnd, stepTo } from './run-states.ts';
import { seeShape, type ShapeSeen } from './shape-watch.ts';
import { tellOwner } from './tell-owner.ts';

/** What runs are made with. */
export interface RunMeans {
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
  /** Waits while a source is listened to; absent: silence is not heard. */
  readonly wait?: Ears['wait'];
  /** Keep the last exchanges with sources. */
  readonly blackBoxes?: BlackBoxes;
  /** Keeps other hubs on the same data away from a source that is being pulled. */
  readonly leases?: Leases;
  /** Tells the owners of sources. */
  readonly notices?: Notices;
  /** Columns that the configuration expects in a table; absent: none in particular. */
  readonly mappedColumns?: (source: SourceConfiguration, table: string) => readonly ExpectedColumn[];
}

/** What one run is asked for, beside what its record says. */
export interface RunRequest {
  /** When it was due, for a run that the schedule asked for. */
  readonly scheduledAt?: string;
  /** The shape that the source has now is the right one 接受新结构. */
  readonly acceptShape?: boolean;
  readonly signal?: AbortSignal;
}

/** A run that is under way, and what its steps share. */
interface Running {
  readonly means: RunMeans;
  readonly configured: SourceConfiguration;
  readonly request: RunRequest;
  readonly signal: AbortSignal;
  present: PullRun;
  lease: Lease | undefined;
  shape: ShapeSeen | undefined;
  readonly box: BlackBox | undefined;
  change(facts: Partial<PullRun>): void;
}

/** Silence after which a source is given up, unless its configuration says otherwise. */
const SILENCE_SECONDS = 300;

/** Runs one pull to its end, whatever that is; `onChange` is told of every change. Rejects only when nothing can be recorded. */
export async function runOnce(
  means: RunMeans,
  configured: SourceConfiguration,
  request: RunRequest,
  begun: PullRun,
  onChange: (run: PullRun) => void,
): Promise<PullRun> {
  const { clock, work, history, log } = means;
  const signal = request.signal ? AbortSignal.any([request.signal, work.signal]) : work.signal;
  // One after another, so that the last word stands.
  let kept: Promise<void> = Promise.resolve();
  const running: Running = {
    ...{ means, configured, request, signal, present: begun, lease: undefined, shape: undefined },
    box: means.blackBoxes?.open(configured),
    change(facts) {
      const before = running.present;
      const steps = stepTo(before.steps, facts.state ?? before.state, clock.now().toISOString());
      const run = (running.present = { ...before, ...facts, steps });
      onChange(run);
      if (facts.state !== undefined) kept = kept.then(() => history.keep(run));
      // Awaited in the end; until then nobody hears it.
      kept.catch(() => undefined);
    },
  };
  await record(means, 'PULL_STARTED', begun);
  try {
    running.lease = means.leases?.take(configured.name);
    // Not before: while another hub pulls the source, its run is the one under way.
    kept = history.keep(begun);
    const receipt = await tryUntilDone(running);
    if (receipt) means.metrics.submission(receipt);
    const outcome = await outcomeOf(history, running.present, receipt);
    if (!begun.rehearsal && outcome.state !== 'failed') await running.shape?.accept();
    running.change({ ...outcome, endedAt: clock.now().toISOString() });
  } catch (error) {
    const failure = failureOf(log, running.present, error, signal.aborted);
    running.change({ ...failure, endedAt: clock.now().toISOString() });
  } finally {
    running.lease?.giveBack();
  }
  await kept;
  const run = running.present;
  keepBox(means, running.box, run);
  means.metrics.pull(run.state);
  await tellOwner(means, run, running.shape?.fresh ?? []);
  await record(means, run.state === 'failed' || run.state === 'abandoned' ? 'PULL_FAILED' : 'PULL_FINISHED', run);
  return run;
}

/** A run is not worse for a box that could not be kept. */
function keepBox({ log }: RunMeans, box: BlackBox | undefined, run: PullRun): void {
  try {
    box?.close(run);
  } catch (error) {
    log.warn({ source: run.source, error }, 'The exchanges with a source could not be kept.');
  }
}

/** All tries of a run, on one opening of its source. */
async function tryUntilDone(running: Running): Promise<Receipt | undefined> {
  const { means, configured, request, signal, change } = running;
  const { clock, patience, intake, log, wait } = means;
  let lastHeard: Date | undefined;
  const bare = openSource(means.adapters, configured, means.secrets, () => (lastHeard = clock.now()));
  const { silenceSeconds = SILENCE_SECONDS } = configured;
  const ears = { clock, silenceSeconds, lastHeard: () => lastHeard };
  const heard = wait ? attentive(configured.name, bare, { ...ears, wait }) : bare;
  const source = running.box ? recorded(heard, running.box.note) : heard;
  try {
    const { period, rehearsal, requestId } = running.present;
    const once = (): Promise<Receipt | undefined> =>
      pullSource(intake, {
        ...{ configured, source, period, rehearsal, requestId, signal },
        ...(request.scheduledAt === undefined ? {} : { scheduledAt: request.scheduledAt }),
        beforeReading: async (position) => {
          const expected = (table: string) => means.mappedColumns?.(configured, table) ?? [];
          running.shape = await seeShape(configured, source, { intake, expected, position, signal });
          const { changes, stop } = running.shape;
          if (changes.length > 0) change({ changes });
          if (stop && request.acceptShape !== true) throw stop;
        },
        onState: (state) => {
          running.lease?.renew();
          change({ state });
        },
        onAcknowledged: (rows) => {
          running.lease?.renew();
          change({ acknowledged: running.present.acknowledged + rows });
        },
      });
    return await withRetries(once, patience, clock, signal, (error, attempt) => {
      log.info({ source: configured.name, attempt, error }, 'A pull is tried again.');
      change({ state: 'waiting', attempts: attempt + 1 });
    });
  } finally {
    await bare.close();
  }
}

/** Ends on record what a process that is gone left under way: no run stays so for ever. */
export async function closeLeftOver(means: RunMeans, configured: SourceConfiguration): Promise<void> {
  const { history, clock, log } = means;
  const left = await history.underWay(configured.name);
  if (left === undefined || isEnd(left.state)) return;
  let lease: Lease | undefined;
  try {
    lease = means.leases?.take(configured.name);
  } catch {
    // Another hub is at it.
    return;
  }
  const endedAt = clock.now().toISOString();
  const { fault } = failureOf(log, left, new Error('The process ended.'), true);
  const steps = stepTo(left.steps, 'abandoned', endedAt);
  await history.keep({ ...left, state: 'abandoned', steps, endedAt, ...(fault ? { fault } : {}) });
  lease?.giveBack();
}

async function record(
  means: RunMeans,
  name: 'PULL_STARTED' | 'PULL_FINISHED' | 'PULL_FAILED',
  run: PullRun,
): Promise<void> {
  const { source, department, period, rehearsal, acknowledged, receipt, fault, changes } = run;
  const data = {
    ...{ source, department, period, rehearsal, acknowledged },
    ...(receipt ? { submission: receipt.submission, verdict: receipt.verdict } : {}),
    ...(changes ? { changes: changes.length } : {}),
    ...(fault ? { code: fault.code } : {}),
  };
  await recordEvent(means, name, theHub, run.requestId, { outcome: fault ? 'failure' : 'success', data });
}
