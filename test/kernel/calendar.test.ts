import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createCalendar } from '../../kernel/calendar.ts';
import { dateOfDay, dayNumber, isWeekend } from '../../kernel/day-number.ts';
import { itWithData, sharedData } from './shared-data.ts';

const calendar = createCalendar();
const FIRST = dayNumber('2004-01-01') ?? 0;
const LAST = dayNumber('2026-12-31') ?? 0;
const coveredDate = fc.integer({ min: FIRST, max: LAST }).map(dateOfDay);

const notCovered = (year: number) =>
  expect.objectContaining({ code: 'CALENDAR_YEAR_NOT_COVERED', details: { year, from: 2004, to: 2026 } });

describe('the working calendar', () => {
  it.each([
    ['2010-10-01', false, 'National Day'],
    ['2010-10-09', true, 'a Saturday worked to make up'],
    ['2010-10-10', false, 'a plain Sunday'],
    ['2014-09-28', true, 'a Sunday worked to make up'],
    ['2026-02-14', true, 'a Saturday worked to make up'],
    ['2026-02-16', false, 'a Monday of the Spring Festival'],
    ['2011-12-31', true, 'a Saturday worked by the arrangement of the next year'],
  ])('knows whether %s is worked: %s (%s)', (date, worked) => {
    expect(calendar.isWorkingDay(date)).toBe(worked);
  });

  itWithData('holiday_cn', 'agrees with holiday-cn on every day of every year that it holds', () => {
    const differing: string[] = [];
    let compared = 0;
    const years = readdirSync(sharedData('holiday_cn')).filter((file) => /^\d{4}\.json$/.test(file));
    const published = new Map<string, boolean>();
    for (const file of years) {
      const { days } = JSON.parse(readFileSync(sharedData('holiday_cn', file), 'utf8')) as {
        days: readonly { date: string; isOffDay: boolean }[];
      };
      for (const { date, isOffDay } of days) published.set(date, isOffDay);
    }
    for (let day = FIRST; day <= LAST; day += 1) {
      const date = dateOfDay(day);
      const year = Number(date.slice(0, 4));
      // The arrangement of a year may move the last days of the year before: both must be held.
      const held = years.includes(`${year}.json`) && (date.slice(5, 7) !== '12' || years.includes(`${year + 1}.json`));
      if (!held) continue;
      compared += 1;
      const worked = !(published.get(date) ?? isWeekend(day));
      if (calendar.isWorkingDay(date) !== worked) differing.push(date);
    }
    expect(compared).toBeGreaterThan(5_000);
    expect(differing).toEqual([]);
  });

  it('names its data, so that a report can be recomputed', () => {
    expect(calendar.years).toEqual({ from: 2004, to: 2026 });
    expect(calendar.version).toMatch(/^chinese-days \S+ \(2004-2026, sha256 [0-9a-f]{12}\)$/);
  });

  it.each(['2010-02-30', '2010-2-3', '', 'null'])('refuses what is no date: %j', (value) => {
    const refusal = expect.objectContaining({ code: 'CALENDAR_DATE_INVALID', details: { value } });
    expect(() => calendar.isWorkingDay(value)).toThrow(refusal);
    expect(() => calendar.addPeriod(value, 1, 'month')).toThrow(refusal);
  });
});

describe('counting working days', () => {
  it.each([
    ['2014-09-28', 5, '2014-10-10'],
    ['2026-02-13', 1, '2026-02-14'],
    ['2010-09-30', 1, '2010-10-08'],
    ['2010-10-02', 1, '2010-10-08'],
    ['2010-10-02', 0, '2010-10-02'],
    ['2010-10-08', -1, '2010-09-30'],
    ['2010-10-02', -1, '2010-09-30'],
  ])('does not count the start day: %s + %i = %s', (date, days, expected) => {
    expect(calendar.addWorkingDays(date, days)).toBe(expected);
  });

  it('finds 17 working days in October 2010', () => {
    expect(calendar.workingDaysBetween('2010-09-30', '2010-10-31')).toBe(17);
    expect(calendar.workingDaysBetween('2010-10-31', '2010-09-30')).toBe(-17);
  });

  it('adds and counts as inverses, always landing on a working day', () => {
    fc.assert(
      fc.property(coveredDate, fc.integer({ min: 1, max: 300 }), (date, days) => {
        fc.pre(date < '2025-09-01');
        const reached = calendar.addWorkingDays(date, days);
        expect(calendar.isWorkingDay(reached)).toBe(true);
        expect(calendar.workingDaysBetween(date, reached)).toBe(days);
      }),
      { seed: 6 },
    );
  });

  it('counts as a walk from day to day does', () => {
    fc.assert(
      fc.property(coveredDate, fc.integer({ min: 0, max: 60 }), (from, length) => {
        const start = dayNumber(from) ?? 0;
        const end = Math.min(start + length, LAST);
        let walked = 0;
        for (let day = start + 1; day <= end; day += 1) if (calendar.isWorkingDay(dateOfDay(day))) walked += 1;
        expect(calendar.workingDaysBetween(from, dateOfDay(end))).toBe(walked);
      }),
      { seed: 7 },
    );
  });
});

describe('a time limit', () => {
  it.each([
    ['2010-09-30', 10, 'calendar-day', '2010-10-10'],
    ['2010-09-30', 10, 'working-day', '2010-10-20'],
    ['2010-01-31', 1, 'month', '2010-02-28'],
    ['2012-02-29', 1, 'year', '2013-02-28'],
    ['1998-12-31', 1, 'calendar-day', '1999-01-01'],
  ] as const)('ends by its unit: %s + %i %s = %s', (date, amount, unit, expected) => {
    expect(calendar.addPeriod(date, amount, unit)).toBe(expected);
  });

  it('is a whole number', () => {
    expect(() => calendar.addPeriod('2010-01-01', 0.8, 'working-day')).toThrow(RangeError);
    expect(() => calendar.addPeriod('2010-01-01', 0.8, 'month')).toThrow(RangeError);
  });
});

describe('a year that is not covered', () => {
  it('is named when asked about', () => {
    expect(() => calendar.isWorkingDay('2027-10-01')).toThrow(notCovered(2027));
    expect(() => calendar.isWorkingDay('2003-12-31')).toThrow(notCovered(2003));
    expect(() => calendar.workingDaysBetween('2026-12-01', '2030-01-01')).toThrow(notCovered(2030));
  });

  it('is named when a computation runs into it', () => {
    expect(() => calendar.addWorkingDays('2026-12-30', 2)).toThrow(notCovered(2027));
    expect(() => calendar.addPeriod('2026-12-30', 20, 'working-day')).toThrow(notCovered(2027));
    expect(() => calendar.addWorkingDays('2004-01-02', -5)).toThrow(notCovered(2003));
    expect(() => calendar.addPeriod('2010-01-01', 9999, 'year')).toThrow(notCovered(12_009));
  });

  it('is not needed for calendar days, months and years', () => {
    expect(calendar.addPeriod('2026-12-30', 20, 'calendar-day')).toBe('2027-01-19');
  });
});
