import { describe, expect, it } from '@jest/globals';
import type { DuePull, PastRun } from '../../../adapters/schedule/plan.ts';
import { Scheduler, type SchedulerParts } from '../../../adapters/schedule/scheduler.ts';
import { fixedClock } from '../../../kernel/clock.ts';
import type { Log } from '../../../kernel/log.ts';

const window = { collectFromDay: 1, collectToDay: 5, rehearseFromDay: 25, time: '02:00' };

describe('the scheduler', () => {
  it('catches up at start', async () => {
    const { scheduler, runs } = make('2010-10-02T01:00:00Z');
    await scheduler.start();
    await scheduler.stop();
    expect(runs.map(({ reason, period }) => `${reason} ${period}`)).toEqual(['catch-up 2010-09']);
  });

  it('does not start a source twice while it runs, and starts it again when it has ended and is due', async () => {
    let open = (): void => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    const { scheduler, clock, runs } = make('2010-10-01T18:00:00Z', () => gate);
    await scheduler.tick();
    clock.advance(86_400_000);
    expect(await scheduler.tick()).toEqual([]);
    expect(scheduler.running).toEqual(['transport']);
    open();
    await settled();
    await scheduler.tick();
    expect(runs).toHaveLength(2);
  });

  it('survives a run that fails and logs it', async () => {
    const { scheduler, log } = make('2010-10-01T18:00:00Z', () => Promise.reject(new Error('port closed')));
    await scheduler.tick();
    await settled();
    expect(log).toEqual(['A run failed.']);
    expect(scheduler.running).toEqual([]);
  });

  it('survives a history that cannot be read', async () => {
    const { scheduler, log } = make('2010-10-01T18:00:00Z', undefined, () => Promise.reject(new Error('locked')));
    expect(await scheduler.tick()).toEqual([]);
    expect(log).toHaveLength(1);
  });

  it('stops gracefully: tells runs to stop, waits for them, starts no more', async () => {
    let ended = false;
    const { scheduler, beats, runs, log } = make('2010-10-01T18:00:00Z', async (_, signal) => {
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      ended = true;
      throw signal.reason;
    });
    await scheduler.start();
    await scheduler.stop();
    expect(ended).toBe(true);
    expect(beats.stopped).toBe(true);
    expect(await scheduler.tick()).toEqual([]);
    expect(runs).toHaveLength(1);
    expect(log).toEqual(['A run was broken off by the stop; it resumes later.']);
  });

  it('keeps its beat by node-cron in legal time unless told otherwise', async () => {
    const { parts, runs } = make('2010-10-01T18:00:00Z');
    const scheduler = new Scheduler(withoutBeat(parts));
    await scheduler.start();
    await scheduler.stop();
    expect(runs).toHaveLength(1);
  });
});

function make(
  now: string,
  work: (due: DuePull, signal: AbortSignal) => Promise<unknown> = () => Promise.resolve(),
  broken?: () => Promise<readonly PastRun[]>,
) {
  const clock = fixedClock(now);
  const runs: DuePull[] = [];
  const history: PastRun[] = [];
  const lines: string[] = [];
  const beats = { stopped: false };
  const write = (_: object, message: string): void => void lines.push(message);
  const log: Log = { debug: write, info: write, warn: write, error: write, child: () => log };
  const parts: SchedulerParts = {
    clock,
    window,
    sources: ['transport'],
    history: broken ?? (() => Promise.resolve(history)),
    log,
    every: () => ({ stop: () => void (beats.stopped = true) }),
    run: async (due, signal) => {
      runs.push(due);
      await work(due, signal);
      const at = clock.now().toISOString();
      history.push({
        source: due.source,
        kind: due.kind,
        period: due.period,
        startedAt: due.dueAt,
        endedAt: at,
        complete: false,
        rows: 1,
      });
    },
  };
  return { scheduler: new Scheduler(parts), parts, clock, runs, log: lines, beats };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function withoutBeat(parts: SchedulerParts): SchedulerParts {
  const plain = { ...parts };
  delete (plain as { every?: unknown }).every;
  return plain;
}
