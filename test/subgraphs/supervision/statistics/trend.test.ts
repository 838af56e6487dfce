import { expect, it } from '@jest/globals';
import { addMonths } from '../../../../kernel/month.ts';
import { trendOf } from '../../../../subgraphs/supervision/statistics/trend.ts';

const months = (from: string, values: readonly number[]): ReadonlyMap<string, number> =>
  new Map(values.map((value, index) => [addMonths(from, index), value]));

it('compares with the month and the year before, and with nothing where nothing is known', () => {
  const volumes = months('2013-01', [100, 120, 90, 0, 100, 100, 100, 100, 100, 100, 100, 100, 150]);
  const points = trendOf(volumes, '2013-01', '2012-01', '2014-01');
  expect(points).toHaveLength(13);
  expect(points[0]).toEqual({
    ...{ month: '2013-01', value: 100, sinceMonthBefore: null, sinceYearBefore: null, expected: null, anomaly: null },
  });
  expect(points[1]?.sinceMonthBefore).toBe(20);
  expect(points[3]?.sinceMonthBefore).toBe(-100);
  expect(points[4]?.sinceMonthBefore).toBeNull(); // a hundred more than nought is no percentage
  expect(points[12]?.sinceYearBefore).toBe(50);
});

it('finds what is out of the ordinary once six months are known', () => {
  // Median 100 of the twelve before; chance alone makes ten: 136 is 3.6 times as much, 134 is 3.4 times.
  const year = Array.from({ length: 12 }, () => 100);
  const last = (value: number) => trendOf(months('2013-01', [...year, value]), '2013-01', '2014-01', '2014-01')[0];
  expect(last(134)?.anomaly).toBeNull();
  expect(last(136)).toMatchObject({
    expected: 100,
    anomaly: { en: 'Far above the expected 100.0 (3.6 times the usual deviation)' },
  });
  expect(last(64)?.anomaly?.zh).toBe('明显低于预期 100.0（偏差为通常的 3.6 倍）');
  expect(
    trendOf(months('2013-01', [100, 100, 100, 100, 100, 900]), '2013-01', '2013-06', '2013-06')[0]?.expected,
  ).toBeNull();
});

it('takes the seasons into account: a quiet February is not a fall', () => {
  const season = [100, 20, 100, 100, 100, 100, 300, 100, 100, 100, 100, 100];
  const volumes = months('2012-01', [...season, ...season.map((value) => value * 2), 400, 80]);
  const [january, february] = trendOf(volumes, '2012-01', '2014-01', '2014-02');
  // The twelve months before brought twice as many as the twelve before them (2,840 of 1,420): so will this one.
  expect(january).toMatchObject({ expected: 400, anomaly: null, sinceYearBefore: 100 });
  expect(february?.expected).toBe(80);
  expect(february?.anomaly).toBeNull();
});
