import { describe, expect, it } from '@jest/globals';
import { createCalendar } from '../../../../kernel/calendar.ts';
import { promiseClock, type ClockFacts } from '../../../../subgraphs/supervision/clock/promise-clock.ts';
import type { Pause } from '../../../../subgraphs/supervision/clock/pause.ts';

const calendar = createCalendar();

/** National Day 2010: 1 to 7 October off; Saturday 9 October worked. */
const FIVE_DAYS: ClockFacts = {
  startedAt: '2010-09-28 10:00:00',
  promise: { amount: 5, unit: 'working-day' },
  pauses: [],
};

const pause = (from: string, to?: string, kind: Pause['kind'] = 'PAUSED'): Pause => ({
  ...{ kind, from, source: '2' },
  ...(to === undefined ? {} : { to }),
});

function running(facts: Partial<ClockFacts>) {
  const clock = promiseClock({ ...FIVE_DAYS, ...facts }, calendar);
  if (!clock.running) throw new Error(`No clock: ${clock.reason}`);
  return clock;
}

describe('the last day of a promise', () => {
  it('leaves the start day out and knows holidays and days worked for others', () => {
    // 29, 30 September, 8, 9 (a Saturday worked), 11 October.
    expect(running({}).dueOn).toBe('2010-10-11');
  });

  it.each([
    ['calendar days', { amount: 30, unit: 'calendar-day' as const }, '2010-10-28'],
    ['a month, to the same day', { amount: 1, unit: 'month' as const }, '2010-10-28'],
    ['a year', { amount: 1, unit: 'year' as const }, '2011-09-28'],
    ['nothing, on the day itself', { amount: 0, unit: 'working-day' as const }, '2010-09-28'],
  ])('counts %s', (_, promise, due) => {
    expect(running({ promise }).dueOn).toBe(due);
  });

  it.each([
    // Counted: 29 September, 9, 11, 12, 13 October; not 30 September and 8 October.
    ['a pause from one day to another', [pause('2010-09-29 10:00:00', '2010-10-08 09:00:00')], '2010-10-13'],
    ['a pause within a day, which takes nothing', [pause('2010-09-29 10:00:00', '2010-09-29 16:00:00')], '2010-10-11'],
    ['a pause over days off alone', [pause('2010-09-30 17:00:00', '2010-10-07 09:00:00')], '2010-10-11'],
    [
      'two pauses that overlap, once',
      [
        pause('2010-09-29 10:00:00', '2010-10-08 09:00:00'),
        pause('2010-09-30 10:00:00', '2010-10-08 12:00:00', 'SPECIAL_PROCEDURE'),
      ],
      '2010-10-13',
    ],
    // The first pause moves the end to 13 October, so that the second one, on the 12th, counts too: 13 to 15 off.
    [
      'a pause that only matters because of another',
      [pause('2010-09-29 10:00:00', '2010-10-08 09:00:00'), pause('2010-10-12 09:00:00', '2010-10-15 09:00:00')],
      '2010-10-18',
    ],
    [
      'a pause after the end, which comes too late',
      [pause('2010-10-11 16:00:00', '2010-10-20 09:00:00')],
      '2010-10-11',
    ],
    ['a pause before the start', [pause('2010-09-20 09:00:00', '2010-09-27 09:00:00')], '2010-10-11'],
    // Only what lies after the start: 29 September.
    ['a pause that began before the start', [pause('2010-09-27 09:00:00', '2010-09-29 09:00:00')], '2010-10-12'],
  ])('knows %s', (_, pauses, due) => {
    expect(running({ pauses }).dueOn).toBe(due);
  });

  it('prolongs months by the calendar days of a hearing', () => {
    const hearing = pause('2010-10-08 09:00:00', '2010-10-18 09:00:00', 'SPECIAL_PROCEDURE');
    expect(running({ promise: { amount: 1, unit: 'month' }, pauses: [hearing] }).dueOn).toBe('2010-11-07');
  });

  it('is not known while a pause lasts', () => {
    expect(running({ pauses: [pause('2010-09-30 09:00:00')] }).dueOn).toBeUndefined();
  });
});

describe('a share of a promise', () => {
  it.each([
    [5, 4, 5, '2010-10-09'],
    // 4/5 of 3 days is 2.4: the third day, not the second.
    [3, 4, 5, '2010-10-08'],
    [1, 4, 5, '2010-09-29'],
    [10, 9, 10, '2010-10-15'],
  ])('of %i working days, %i/%i of it, is reached on a whole day', (amount, numerator, denominator, near) => {
    expect(running({ promise: { amount, unit: 'working-day' } }).nearOn(numerator, denominator)).toBe(near);
  });

  it('of months goes by their calendar days', () => {
    // 30 days to 28 October; 24 of them.
    expect(running({ promise: { amount: 1, unit: 'month' } }).nearOn(4, 5)).toBe('2010-10-22');
  });
});

it('counts the days that a case took, without its pauses', () => {
  const clock = running({ pauses: [pause('2010-09-29 10:00:00', '2010-10-08 09:00:00')] });
  expect(clock.countedOn('2010-10-12')).toBe(4);
});

describe('no clock', () => {
  it.each([
    ['NO_START', { startedAt: undefined }],
    ['NO_PROMISE', { promise: undefined }],
    ['NO_PROMISE', { promise: { amount: 2.5, unit: 'working-day' as const } }],
    ['CALENDAR_NOT_COVERED', { startedAt: '2031-01-05 09:00:00' }],
  ])('says %s', (reason, facts) => {
    expect(promiseClock({ ...FIVE_DAYS, ...facts }, calendar)).toEqual({ running: false, reason });
  });
});
