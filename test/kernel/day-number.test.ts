import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addCalendarMonths, dateOfDay, dayNumber, isWeekend, yearOfDay } from '../../kernel/day-number.ts';

const DAY = 86_400_000;
const addMonths = (date: string, months: number): string => dateOfDay(addCalendarMonths(dayNumber(date) ?? 0, months));

describe('day numbers', () => {
  it('agree with the machine’s own calendar on every day from 1600 to 2400', () => {
    const first = Date.UTC(1600, 0, 1) / DAY;
    const last = Date.UTC(2400, 11, 31) / DAY;
    const wrong: string[] = [];
    for (let number = first; number <= last; number += 1) {
      const date = new Date(number * DAY);
      const text = date.toISOString().slice(0, 10);
      const weekend = date.getUTCDay() % 6 === 0;
      if (dayNumber(text) !== number || dateOfDay(number) !== text || isWeekend(number) !== weekend) wrong.push(text);
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    '2010-02-29',
    '1900-02-29',
    '2010-13-01',
    '2010-00-10',
    '2010-04-31',
    '2010-1-01',
    '2010/01/01',
    '2010-01-0x',
    '',
    '2010-01-01 ',
  ])('are not made of %j', (text) => {
    expect(dayNumber(text)).toBeUndefined();
  });

  it('refuse to write a year of five digits', () => {
    const beyond = (dayNumber('9999-12-31') ?? 0) + 1;
    expect(yearOfDay(beyond)).toBe(10_000);
    expect(() => dateOfDay(beyond)).toThrow(RangeError);
  });
});

describe('adding months', () => {
  it.each([
    ['2010-01-15', 1, '2010-02-15'],
    ['2010-01-31', 1, '2010-02-28'],
    ['2012-01-31', 1, '2012-02-29'],
    ['2010-02-28', 1, '2010-03-31'],
    ['2012-02-28', 1, '2012-03-28'],
    ['2012-02-29', 12, '2013-02-28'],
    ['2011-02-28', 12, '2012-02-29'],
    ['2010-03-31', -1, '2010-02-28'],
    ['2010-12-10', 1, '2011-01-10'],
    ['2010-01-10', -1, '2009-12-10'],
  ])('counts as Oracle’s ADD_MONTHS: %s + %i = %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it('never leaves the month it should reach', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), fc.integer({ min: -600, max: 600 }), (day, months) => {
        const start = dateOfDay(day);
        const index = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
        expect(index(addMonths(start, months))).toBe(index(start) + months);
      }),
      { seed: 5 },
    );
  });
});
