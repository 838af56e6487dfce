import { describe, expect, it } from '@jest/globals';
import { readPublishedDays } from '../../kernel/published-days.ts';

const { off, worked, years } = readPublishedDays();
const perYear = (days: ReadonlySet<string>, year: number): number =>
  [...days].filter((date) => date.startsWith(`${year}-`)).length;

describe('the published days', () => {
  it('cover 2004 to 2026: each year has its days off and its days worked to make up', () => {
    expect(years).toEqual({ from: 2004, to: 2026 });
    for (let year = years.from; year <= years.to; year += 1) {
      expect({ year, off: perYear(off, year) >= 22, worked: perYear(worked, year) >= 5 }).toEqual({
        year,
        off: true,
        worked: true,
      });
    }
  });

  it('hold nothing of a year that is called not covered', () => {
    const outside = [...off, ...worked]
      .map((date) => Number(date.slice(0, 4)))
      .filter((year) => year < 2004 || year > 2026);
    expect(outside).toEqual([]);
  });

  it('call no day both off and worked, and let only weekend days be worked', () => {
    expect([...worked].filter((date) => off.has(date))).toEqual([]);
    expect([...worked].filter((date) => new Date(date).getUTCDay() % 6 !== 0)).toEqual([]);
  });
});
