import type { Log } from '../../kernel/log.ts';
import type { Notices } from '../notices/notices.ts';
import { pullError } from './errors.ts';
import type { PullRun } from './pull-run.ts';
import { faultOf } from './run-outcome.ts';
import { changesText, type ShapeChange } from './shape-drift.ts';

/**
 * Tells the owner of a source: once when it begins to fail, once when it recovers, and once of each change of its shape
 * that did not stop the run. A rehearsal and a run that was broken off from here say nothing.
 */
export async function tellOwner(
  { notices, log }: { readonly notices?: Notices; readonly log: Log },
  run: PullRun,
  changes: readonly ShapeChange[],
): Promise<void> {
  if (notices === undefined || run.rehearsal || run.state === 'abandoned') return;
  const { source, department, fault, endedAt: at = run.startedAt } = run;
  try {
    if (fault) return await notices.failing({ source, department, at, ...fault });
    await notices.well({ source, department, at });
    if (changes.length === 0) return;
    const { zh: changesZh, en: changesEn } = changesText(changes);
    const changed = faultOf(pullError.PULL_SHAPE_CHANGED({ source, changesZh, changesEn }));
    await notices.changed({ source, department, at, ...changed });
  } catch (error) {
    log.warn({ source, error }, 'The owner of a source could not be told.');
  }
}
