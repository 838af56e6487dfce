import type { PastRun } from '../../adapters/schedule/plan.ts';
import type { Intake } from '../../subgraphs/cases/intake/intake.ts';
import type { PullRun } from './pull-run.ts';

/** Runs of every source, kept over restarts, so that the schedule knows what was missed. */
export interface PullHistory {
  /** Oldest first; without runs under way. */
  past(source: string): Promise<readonly PastRun[]>;
  /** Puts a run that has ended on record. */
  add(run: PullRun): Promise<void>;
}

/** Two months of daily runs, with room for some by hand. */
const RUNS_KEPT = 150;

/** Beside the checkpoints of sources; a source's name cannot hold a colon. */
const placeOf = (source: string): string => `runs:${source}`;

/** Keeps the history where the intake keeps the positions of sources. */
export function createPullHistory(intake: Pick<Intake, 'checkpoint' | 'saveCheckpoint'>): PullHistory {
  const past = async (source: string): Promise<readonly PastRun[]> =>
    ((await intake.checkpoint(placeOf(source))) ?? []) as readonly PastRun[];
  return {
    past,
    add: async (run) => {
      const runs = [...(await past(run.source)), pastRun(run)];
      await intake.saveCheckpoint(placeOf(run.source), runs.slice(-RUNS_KEPT));
    },
  };
}

/**
 * A run in the schedule's words. It was complete when rows came and all conform: while some are rejected the
 * department is still mending them, and while none came there may yet be some.
 */
export function pastRun({ source, period, rehearsal, startedAt, endedAt, receipt }: PullRun): PastRun {
  const rows = receipt?.ledger.offered ?? 0;
  return {
    ...{ source, period, startedAt, rows },
    kind: rehearsal ? 'rehearsal' : 'pull',
    ...(endedAt === undefined ? {} : { endedAt }),
    complete: rows > 0 && receipt?.verdict === 'CONFORMS',
  };
}
