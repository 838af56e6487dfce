import { describe, expect, it } from '@jest/globals';
import { fixedClock, legalDate, legalInstant, systemClock } from '../../kernel/clock.ts';

describe('legal time', () => {
  it('is eight hours ahead of UTC', () => {
    expect(legalDate(new Date('2010-10-05T15:59:59.999Z'))).toBe('2010-10-05');
    expect(legalDate(new Date('2010-10-05T16:00:00.000Z'))).toBe('2010-10-06');
  });

  it('knows 24:00 as the end of the day', () => {
    expect(legalInstant('2010-10-05', '24:00:00').toISOString()).toBe('2010-10-05T16:00:00.000Z');
    expect(legalInstant('2010-10-06').toISOString()).toBe('2010-10-05T16:00:00.000Z');
    expect(legalInstant('2010-10-05', '08:30').toISOString()).toBe('2010-10-05T00:30:00.000Z');
  });
});

describe('a fixed clock', () => {
  it('moves only when it is told', () => {
    const clock = fixedClock('2010-10-05T00:00:00Z');
    clock.advance(1_500);
    expect(clock.now().toISOString()).toBe('2010-10-05T00:00:01.500Z');
    clock.set('2011-01-01T00:00:00Z');
    expect(clock.now()).toEqual(new Date('2011-01-01T00:00:00Z'));
  });
});

describe('the system clock', () => {
  it('does not run backwards', () => {
    const earlier = systemClock.now();
    expect(systemClock.now().getTime()).toBeGreaterThanOrEqual(earlier.getTime());
  });
});
