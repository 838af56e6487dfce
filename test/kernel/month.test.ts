import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addMonths, isMonth, monthOf } from '../../kernel/month.ts';

describe('a month', () => {
  it.each([
    ['2010-09', true],
    ['2010-13', false],
    ['2010-00', false],
    ['2010-9', false],
    ['2010-09-01', false],
    ['201009', false],
  ])('%s is one: %s', (text, is) => {
    expect(isMonth(text)).toBe(is);
  });

  it('is counted over the turn of the year', () => {
    expect(addMonths('2010-12', 1)).toBe('2011-01');
    expect(addMonths('2010-01', -1)).toBe('2009-12');
    expect(addMonths('2010-06', 0)).toBe('2010-06');
  });

  it('comes back when counted forth and back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 9000 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: -500, max: 500 }),
        (year, ordinal, by) => {
          const month = `${year}-${String(ordinal).padStart(2, '0')}`;
          expect(isMonth(addMonths(month, by))).toBe(true);
          expect(addMonths(addMonths(month, by), -by)).toBe(month);
        },
      ),
      { seed: 12 },
    );
  });

  it('is that of a date', () => {
    expect(monthOf('2010-09-30')).toBe('2010-09');
  });
});
