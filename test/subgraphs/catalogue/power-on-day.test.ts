import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dateOfDay, dayNumber } from '../../../kernel/day-number.ts';
import type { PowerItem, PowerState } from '../../../subgraphs/catalogue/library.ts';
import { datedVersions, periodsOf, powerOnDay } from '../../../subgraphs/catalogue/power-on-day.ts';

const FIRST = dayNumber('2008-01-01') ?? 0;
const states = fc.constantFrom<PowerState>('CODED', 'VERIFIED', 'IN_USE', 'SUSPENDED', 'ABOLISHED');

/** A power with versions on days drawn at random. */
const powers = fc
  .uniqueArray(fc.record({ day: fc.nat({ max: 2000 }), state: states }), {
    minLength: 1,
    maxLength: 12,
    selector: ({ day }) => day,
  })
  .map((drawn): PowerItem => {
    const ordered = drawn.toSorted((left, right) => left.day - right.day);
    const versions = ordered.map(({ day, state }, index) => ({
      ...{ from: dateOfDay(FIRST + day), state, name: `第${String(index + 1)}版`, legalBasis: [] },
    }));
    return { code: 'JS020000JS-CF-0001', department: 'JS020000JS', type: 'PENALTY', versions };
  });

describe('what a power was on any day', () => {
  it('is the last version that had begun, and nothing before the first', () => {
    fc.assert(
      fc.property(powers, fc.nat({ max: 2100 }), (power, offset) => {
        const day = dateOfDay(FIRST + offset);
        // Looked for the long way round: day by day backwards.
        let number = FIRST + offset;
        const begun = new Map(power.versions.map((version) => [version.from, version]));
        while (number >= FIRST && !begun.has(dateOfDay(number))) number -= 1;
        expect(powerOnDay(power, day)?.inForce.version).toEqual(begun.get(dateOfDay(number)));
      }),
      { seed: 6, numRuns: 500 },
    );
  });

  it('has no gap and no overlap: each day after the first belongs to one version', () => {
    fc.assert(
      fc.property(powers, (power) => {
        const dated = datedVersions(power);
        dated.forEach(({ to, ordinal }, index) => {
          expect(ordinal).toBe(index + 1);
          const next = dated[index + 1]?.version.from;
          expect(to === undefined ? undefined : dateOfDay((dayNumber(to) ?? 0) + 1)).toBe(next);
        });
      }),
      { seed: 7 },
    );
  });

  it('does not change when a later version is added', () => {
    fc.assert(
      fc.property(powers, fc.nat({ max: 2000 }), (power, offset) => {
        const day = dateOfDay(FIRST + offset);
        const later = { from: dateOfDay(FIRST + 2001), state: 'ABOLISHED' as const, name: '废止', legalBasis: [] };
        const longer = { ...power, versions: [...power.versions, later] };
        expect(powerOnDay(longer, day)?.inForce.version).toEqual(powerOnDay(power, day)?.inForce.version);
      }),
      { seed: 8 },
    );
  });

  it('has the state of its period', () => {
    fc.assert(
      fc.property(powers, fc.nat({ max: 2000 }), (power, offset) => {
        const day = dateOfDay(FIRST + offset);
        const period = periodsOf(power.versions).find(({ from, to }) => from <= day && (to === undefined || day <= to));
        expect(period?.state).toBe(powerOnDay(power, day)?.inForce.version.state);
      }),
      { seed: 9 },
    );
  });
});
