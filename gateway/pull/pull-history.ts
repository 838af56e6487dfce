import type { PastRun } from '../../adapters/schedule/plan.ts';
import type { Intake, Receipt } from '../../subgraphs/cases/intake/intake.ts';
import type { PullRun } from './pull-run.ts';
import { isEnd } from './run-states.ts';

/** A run as it is kept: without its receipt, but with what that says. */
export interface RunOnRecord extends Omit<PullRun, 'receipt'>, PastRun {
  readonly submission?: string;
  readonly verdict?: Receipt['verdict'];
  readonly ledger?: Receipt['ledger'];
}

/** Runs of every source, kept over restarts: so the schedule knows what was missed, and nothing stays under way for ever. */
export interface PullHistory {
  /** Oldest first; without runs under way. */
  past(source: string): Promise<readonly RunOnRecord[]>;
  /** The run that has begun and not ended: of this process, of another, or of one that was killed. */
  underWay(source: string): Promise<RunOnRecord | undefined>;
  /** Puts a run on record as it stands; one that has ended joins the past. */
  keep(run: PullRun | RunOnRecord): Promise<void>;
}

/** Two months of daily runs, with room for some by hand. */
const RUNS_KEPT = 150;

/** Beside the checkpoints of sources; a source's name cannot hold a colon. */
const placeOfPast = (source: string): string => `runs:${source}`;
const placeOfPresent = (source: string): string => `running:${source}`;

/** Keeps the history where the intake keeps the positions of sources. */
export function createPullHistory(intake: Pick<Intake, 'checkpoint' | 'saveCheckpoint'>): PullHistory {
  const past = async (source: string): Promise<readonly RunOnRecord[]> =>
    ((await intake.checkpoint(placeOfPast(source))) ?? []) as readonly RunOnRecord[];
  const underWay = async (source: string): Promise<RunOnRecord | undefined> =>
    ((await intake.checkpoint(placeOfPresent(source))) ?? undefined) as RunOnRecord | undefined;
  return {
    past,
    underWay,
    keep: async (run) => {
      const kept = onRecord(run);
      if (!isEnd(kept.state)) return intake.saveCheckpoint(placeOfPresent(kept.source), kept);
      const others = (await past(kept.source)).filter(({ requestId }) => requestId !== kept.requestId);
      await intake.saveCheckpoint(placeOfPast(kept.source), [...others, kept].slice(-RUNS_KEPT));
      // A run that was refused the lease ends while another is under way.
      if ((await underWay(kept.source))?.requestId === kept.requestId)
        await intake.saveCheckpoint(placeOfPresent(kept.source), null);
    },
  };
}

/**
 * A run in the schedule's words too. It was complete when rows came and all conform: while some are rejected the
 * department is still mending them, and while none came there may yet be some.
 */
export function onRecord(run: PullRun | RunOnRecord): RunOnRecord {
  if ('kind' in run) return run;
  const { receipt, ...kept } = run;
  const rows = receipt?.ledger.offered ?? 0;
  return {
    ...kept,
    rows,
    kind: run.rehearsal ? 'rehearsal' : 'pull',
    complete: rows > 0 && receipt?.verdict === 'CONFORMS',
    ...(receipt ? { submission: receipt.submission, verdict: receipt.verdict, ledger: receipt.ledger } : {}),
  };
}
