import { describe, expect, it } from '@jest/globals';
import { duePulls, type PastRun } from '../../../adapters/schedule/plan.ts';
import { legalInstant } from '../../../kernel/clock.ts';

const window = { collectFromDay: 1, collectToDay: 5, rehearseFromDay: 25, time: '02:00' };
const at = (text: string): Date => legalInstant(text.slice(0, 10), `${text.slice(11)}:00`);
const due = (now: string, history: readonly PastRun[] = [], sources = ['transport']) =>
  duePulls({ now: at(now), sources, history, window }).map(({ kind, period, reason }) => `${kind} ${period} ${reason}`);
const run = (started: string, more: Partial<PastRun> = {}): PastRun => ({
  source: 'transport',
  kind: 'pull',
  period: '2010-09',
  startedAt: at(started).toISOString(),
  endedAt: at(started).toISOString(),
  complete: false,
  rows: 10,
  ...more,
});

describe('the month of a source', () => {
  it('pulls last month daily from the 1st, at the time of day in legal time', () => {
    expect(due('2010-10-01 01:59')).toEqual([]);
    expect(due('2010-10-01 02:00')).toEqual(['pull 2010-09 daily']);
    expect(due('2010-10-01 03:00', [run('2010-10-01 02:00')])).toEqual([]);
    expect(due('2010-10-02 02:00', [run('2010-10-01 02:00')])).toEqual(['pull 2010-09 daily']);
  });

  it('pulls on National Day too: data move while offices rest', () => {
    for (const day of ['01', '02', '03', '04', '05'])
      expect(due(`2010-10-${day} 02:05`)).toEqual(['pull 2010-09 daily']);
  });

  it('stops pulling when a run was complete', () => {
    expect(due('2010-10-03 02:00', [run('2010-10-02 02:00', { complete: true })])).toEqual([]);
  });

  it('ends on the 5th', () => {
    const history = ['01', '02', '03', '04', '05'].map((day) => run(`2010-10-${day} 02:00`));
    expect(due('2010-10-06 02:00', history)).toEqual([]);
  });

  it('catches up what was missed, once, also after the window', () => {
    expect(due('2010-10-03 16:00', [run('2010-10-02 02:00')])).toEqual(['pull 2010-09 catch-up']);
    expect(due('2010-10-09 16:00', [run('2010-10-04 02:00')])).toEqual(['pull 2010-09 catch-up']);
    expect(due('2010-10-09 17:00', [run('2010-10-09 16:00')])).toEqual([]);
  });

  it('rehearses the running month from the 25th to its last day, complete or not', () => {
    const rehearsed = run('2010-09-25 02:00', { kind: 'rehearsal', complete: true });
    const pulled = run('2010-09-02 02:00', { period: '2010-08', complete: true });
    expect(due('2010-09-24 02:00', [pulled])).toEqual([]);
    expect(due('2010-09-25 02:00', [pulled])).toEqual(['rehearsal 2010-09 daily']);
    expect(due('2010-09-25 09:00', [pulled, rehearsed])).toEqual([]);
    expect(due('2010-09-30 02:00', [pulled, rehearsed])).toEqual(['rehearsal 2010-09 daily']);
    expect(due('2010-10-01 01:00', [pulled])).toEqual([]);
  });

  it('does not take a rehearsal for a pull', () => {
    const rehearsed = run('2010-09-30 02:00', { kind: 'rehearsal', complete: true });
    expect(due('2010-10-01 02:00', [rehearsed])).toEqual(['pull 2010-09 daily']);
  });

  it('gives a source one run at a time, and each source its own', () => {
    const underWay: PastRun = {
      source: 'transport',
      kind: 'pull',
      period: '2010-09',
      startedAt: '2010-10-01T18:00:00Z',
      complete: false,
      rows: 0,
    };
    expect(
      duePulls({ now: at('2010-10-03 02:00'), sources: ['transport', 'planning'], history: [underWay], window }),
    ).toEqual([
      { source: 'planning', kind: 'pull', period: '2010-09', reason: 'daily', dueAt: '2010-10-02T18:00:00.000Z' },
    ]);
  });

  it('follows another calendar when it is configured', () => {
    const other = { collectFromDay: 3, collectToDay: 10, rehearseFromDay: 28, time: '23:30' };
    const kinds = (now: string) =>
      duePulls({ now: at(now), sources: ['a'], history: [], window: other }).map(({ kind }) => kind);
    expect(kinds('2010-10-03 23:00')).toEqual([]);
    expect(kinds('2010-10-04 00:10')).toEqual(['pull']);
    expect(kinds('2010-12-31 23:40')).toEqual(['pull']);
  });
});
