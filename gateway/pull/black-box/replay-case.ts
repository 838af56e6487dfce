import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fixedClock } from '../../../kernel/clock.ts';
import { silentLog } from '../../../kernel/log.ts';
import { createHub } from '../../composition/create-hub.ts';
import { loadConfiguration } from '../../configuration/load-configuration.ts';
import type { PullRun } from '../pull-run.ts';
import { readRecording, type RunOutcome } from './exchange.ts';
import { createReplay } from './replay-source.ts';

/** Names in the folder of a case. */
export const CASE_FILES = { recording: 'exchanges.ndjson', expected: 'expected.json', data: 'data' } as const;

/**
 * Plays a case of a black box through a whole hub of its own, at the hour of the run, and says what came of it. The
 * folder holds a configuration with the one source; what the hub writes beneath it is taken away again.
 */
export async function replayCase(folder: string): Promise<RunOutcome> {
  const recording = readRecording(readFileSync(join(folder, CASE_FILES.recording), 'utf8'));
  const { source, period, rehearsal, startedAt } = recording.header;
  const { configuration, secrets } = loadConfiguration({ directory: folder, environment: {} });
  const hub = await createHub(configuration, secrets, {
    ...{ clock: fixedClock(startedAt), log: silentLog },
    adapters: [createReplay(recording)],
    pause: () => Promise.resolve(),
  });
  try {
    return outcomeOfRun(await hub.pull.run({ source, period, rehearsal }));
  } finally {
    await hub.stop();
    rmSync(configuration.dataDirectory, { recursive: true, force: true });
  }
}

/** What a replay is held to. */
export const outcomeOfRun = ({ state, fault, receipt }: PullRun): RunOutcome => ({
  state,
  ...(fault ? { fault: fault.code } : {}),
  ...(receipt ? { ledger: receipt.ledger } : {}),
});
