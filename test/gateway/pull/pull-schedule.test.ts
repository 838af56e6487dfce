import { describe, expect, it } from '@jest/globals';
import type { PullDesk, PullRequest } from '../../../gateway/pull/pull-desk.ts';
import { createPullHistory } from '../../../gateway/pull/pull-history.ts';
import type { PullRun } from '../../../gateway/pull/pull-run.ts';
import { createPullSchedule } from '../../../gateway/pull/pull-schedule.ts';
import { loadConfiguration } from '../../../gateway/configuration/load-configuration.ts';
import { fixedClock } from '../../../kernel/clock.ts';
import { silentLog } from '../../../kernel/log.ts';
import type { Receipt } from '../../../subgraphs/cases/intake/intake.ts';
import { fakeIntake } from '../http/fake-intake.ts';

const settings = { department: 'MZ', adapter: 'paper', settings: {}, recordType: 'INF_PUNISH', tables: {} };
const sources = [
  { ...settings, name: 'civil-affairs', scheduled: true },
  { ...settings, name: 'by-hand', scheduled: false },
];

/** A desk whose runs bring so many conforming rows at once. */
function scheduled({ rows = 0, enabled = true, now = '2024-03-01T00:00:00Z' } = {}) {
  const { configuration } = loadConfiguration({ directory: '/', environment: {} });
  const clock = fixedClock(now);
  const history = createPullHistory(fakeIntake());
  const asked: PullRequest[] = [];
  let tick = (): void => undefined;
  const run = async (request: PullRequest): Promise<PullRun> => {
    asked.push(request);
    const at = clock.now().toISOString();
    const { source, period, rehearsal = false } = request;
    const receipt = { verdict: 'CONFORMS', ledger: { offered: rows } } as Receipt;
    const ended: PullRun = {
      ...{ source, period, rehearsal, receipt, department: 'MZ', requestId: String(asked.length), acknowledged: 0 },
      ...{ state: 'balanced', steps: [], attempts: 1, startedAt: at, endedAt: at },
    };
    await history.keep(ended);
    return ended;
  };
  const begin = () => ({ run: {} as PullRun, ended: run({} as PullRequest) });
  const desk: PullDesk = {
    run,
    begin,
    runs: () => [],
    lastRuns: () => Promise.resolve([]),
    recover: () => Promise.resolve(),
  };
  const schedule = createPullSchedule({
    configuration: { ...configuration, sources, schedule: { ...configuration.schedule, enabled } },
    ...{ desk, history, clock, log: silentLog },
    every: (beat) => {
      tick = beat;
      return { stop: () => undefined };
    },
  });
  const beat = async (): Promise<void> => {
    tick();
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  };
  return { schedule, asked, clock, beat };
}

describe('the schedule of pulls', () => {
  it('catches up at the start what was missed, in the name of its time', async () => {
    const { schedule, asked, beat } = scheduled();
    await schedule.start();
    await beat();
    expect(asked).toMatchObject([
      { source: 'civil-affairs', period: '2024-02', rehearsal: false, scheduledAt: '2024-02-29T18:00:00.000Z' },
    ]);
    await schedule.stop();
  });

  it('pulls daily until complete, then no more', async () => {
    const waiting = scheduled();
    const served = scheduled({ rows: 3 });
    for (const { schedule, clock, beat } of [waiting, served]) {
      await schedule.start();
      await beat();
      for (let day = 0; day < 3; day += 1) {
        clock.advance(86_400_000);
        await beat();
      }
      await schedule.stop();
    }
    expect(waiting.asked).toHaveLength(4);
    expect(served.asked).toHaveLength(1);
  });

  it('rehearses the running month from the 25th', async () => {
    const late = scheduled({ now: '2024-03-25T18:00:00Z' });
    await late.schedule.start();
    await late.beat();
    await late.beat();
    await late.schedule.stop();
    expect(late.asked).toContainEqual(expect.objectContaining({ period: '2024-03', rehearsal: true }));
  });

  it('does nothing by itself when the operator does not want it', async () => {
    const { schedule, asked, beat } = scheduled({ enabled: false });
    await schedule.start();
    await beat();
    await schedule.stop();
    expect(asked).toEqual([]);
  });

  it('forecasts by what came the month before', async () => {
    const { schedule, clock, beat } = scheduled({ rows: 10 });
    await schedule.start();
    await beat();
    clock.set('2024-04-01T00:00:00Z');
    await beat();
    expect(await schedule.forecast('civil-affairs', '2024-03')).toMatchObject({ expected: 10, rows: 10, inTime: true });
    await expect(schedule.forecast('unknown', '2024-03')).rejects.toMatchObject({ code: 'PULL_SOURCE_UNKNOWN' });
    await schedule.stop();
  });
});
