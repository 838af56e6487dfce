import { describe, expect, it } from '@jest/globals';
import { forecast } from '../../../adapters/schedule/forecast.ts';
import type { PastRun } from '../../../adapters/schedule/plan.ts';

const deadline = new Date('2010-10-05T16:00:00Z');
const run = (startedAt: string, rows: number, complete = false): PastRun => ({
  source: 'transport',
  kind: 'pull',
  period: '2010-09',
  startedAt,
  endedAt: startedAt,
  complete,
  rows,
});
const ask = (now: string, expected: number, history: readonly PastRun[]) =>
  forecast({ source: 'transport', period: '2010-09', now: new Date(now), deadline, expected, history });

describe('the forecast of a period', () => {
  it('draws a straight line through what has come', () => {
    const history = [run('2010-10-01T00:00:00Z', 100), run('2010-10-02T00:00:00Z', 100)];
    expect(ask('2010-10-03T00:00:00Z', 300, history)).toMatchObject({
      rows: 200,
      rowsPerDay: 100,
      completeBy: '2010-10-04T00:00:00.000Z',
      inTime: true,
    });
  });

  it('says when that is too late', () => {
    expect(ask('2010-10-03T00:00:00Z', 1000, [run('2010-10-01T00:00:00Z', 200)])).toMatchObject({
      completeBy: '2010-10-11T00:00:00.000Z',
      inTime: false,
    });
  });

  it('says never when nothing comes', () => {
    expect(ask('2010-10-03T00:00:00Z', 300, [])).toEqual({
      source: 'transport',
      period: '2010-09',
      rows: 0,
      expected: 300,
      rowsPerDay: 0,
      inTime: false,
    });
  });

  it('says when it was complete, whatever was expected', () => {
    const history = [run('2010-10-01T00:00:00Z', 100), run('2010-10-02T00:00:00Z', 20, true)];
    expect(ask('2010-10-04T00:00:00Z', 300, history)).toMatchObject({
      completeBy: '2010-10-02T00:00:00Z',
      inTime: true,
    });
  });

  it('leaves out rehearsals, other periods and other sources', () => {
    const others = [
      { ...run('2010-10-01T00:00:00Z', 50), kind: 'rehearsal' as const },
      { ...run('2010-10-01T00:00:00Z', 50), period: '2010-08' },
      { ...run('2010-10-01T00:00:00Z', 50), source: 'planning' },
    ];
    expect(ask('2010-10-02T00:00:00Z', 10, others).rows).toBe(0);
  });
});
