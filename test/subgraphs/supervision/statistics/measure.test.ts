import { describe, expect, it } from '@jest/globals';
import { durationBetween, spanOfCase } from '../../../../subgraphs/supervision/statistics/duration.ts';
import { figuresOf } from '../../../../subgraphs/supervision/statistics/figures.ts';
import { measureOf, OPEN, readMeasure } from '../../../../subgraphs/supervision/statistics/measure.ts';
import { tallied } from '../../../../subgraphs/supervision/watch/tally.ts';
import { application, base, penalty, result, stage } from '../case-files.ts';

const OVERDUE = 1 << tallied.indexOf('overdue');
const daysLater = (days: number): string =>
  new Date(Date.parse('2014-03-03T09:30:00Z') + days * 86_400_000).toISOString().slice(0, 19).replace('T', ' ');
const finished = (minutes: number) =>
  application([base(), result({ finishedAt: daysLater(minutes / 1440) }, '2030-01-01 00:00:00')]);

describe('how long a case took', () => {
  it('counts from the application to the end, a penalty from its first stage', () => {
    const file = application([base(), stage(), result()]);
    expect(spanOfCase(file)).toEqual({
      ...{ from: '2014-03-03 09:30:00', to: '2014-03-05 16:00:00', heardAt: '2014-03-05 16:06:00' },
    });
    expect(spanOfCase(penalty())?.from).toBe('2014-03-03 09:40:00');
    expect(spanOfCase(application([base(), stage()]))).toBeUndefined();
  });

  it.each([
    // What 165,268 days before and 109,578 days after come to in a real export of a big city.
    [-165_268, { fault: 'NEGATIVE' }],
    [109_578, { fault: 'TOO_LONG' }],
    [-1 / 1440, { fault: 'NEGATIVE' }],
    [3653, { minutes: 3653 * 1440 }],
    [3654, { fault: 'TOO_LONG' }],
    [0, { minutes: 0 }],
    [2.5, { minutes: 3600 }],
  ])('of %d days', (days, expected) => {
    expect(durationBetween('2014-03-03 09:30:00', daysLater(days))).toEqual(expected);
  });

  it('is not known without both ends, and cannot end after it was reported', () => {
    expect(durationBetween(undefined, '2014-03-03 09:30:00')).toEqual({ fault: 'UNKNOWN' });
    expect(durationBetween('2014-03-03 09:30:00', '2014-03-09 09:30:00', '2014-03-08 00:00:00')).toEqual({
      fault: 'IN_FUTURE',
    });
  });
});

describe('a measure', () => {
  it('says of a case what statistics need', () => {
    expect(measureOf(application([base()]), OVERDUE)).toBe(OPEN);
    expect(readMeasure(OPEN)).toMatchObject({ finished: false, minutes: undefined });
    expect(readMeasure(measureOf(finished(-5), OVERDUE))).toEqual({
      ...{ finished: true, late: true, fault: 'NEGATIVE', minutes: undefined },
    });
    expect(readMeasure(measureOf(finished(0), 0))).toEqual({
      ...{ finished: true, late: false, fault: undefined, minutes: 0 },
    });
  });

  it('keeps every duration up to ten years to one percent', () => {
    for (let minutes = 1; minutes < 3653 * 1440; minutes = Math.ceil(minutes * 1.0137)) {
      const kept = readMeasure(measureOf(finished(minutes), 0)).minutes ?? NaN;
      expect(Math.abs(kept - minutes) / minutes).toBeLessThanOrEqual(0.01);
    }
  });
});

describe('figures', () => {
  it('are those of the cases, with what is impossible left out of every mean', () => {
    const counts = new Map<number, number>();
    const count = (measure: number): unknown => counts.set(measure, (counts.get(measure) ?? 0) + 1);
    // 1 to 10 days; two of them late; and what must not count.
    for (let day = 1; day <= 10; day += 1) count(measureOf(finished(day * 1440), day > 8 ? OVERDUE : 0));
    count(measureOf(finished(-165_268 * 1440), 0));
    count(measureOf(finished(109_578 * 1440), 0));
    count(measureOf(application([base(), result({ finishedAt: '' })]), 0));
    count(OPEN);
    const figures = figuresOf(counts);
    expect(figures).toMatchObject({
      ...{ cases: 14, finished: 13, inTime: 11, inTimePercent: 84.62, measured: 10 },
      faults: { UNKNOWN: 1, NEGATIVE: 1, TOO_LONG: 1, IN_FUTURE: 0 },
    });
    expect(Math.abs((figures.medianDays ?? 0) - 5)).toBeLessThanOrEqual(0.05);
    expect(Math.abs((figures.p90Days ?? 0) - 9)).toBeLessThanOrEqual(0.09);
  });

  it('of nothing are none', () => {
    expect(figuresOf(new Map())).toMatchObject({ cases: 0, inTimePercent: null, medianDays: null, p90Days: null });
  });
});
