import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseRegistrationNumber } from '../../../kernel/codes/registration-number.ts';
import { DIGITS, oneCharacterChanges } from './mutations.ts';

describe('a business registration number', () => {
  it('has the region of the office and a serial', () => {
    expect(parseRegistrationNumber('110108000000016')).toEqual({
      ok: true,
      code: '110108000000016',
      region: '110108',
      serial: '00000001',
    });
  });

  it.each([
    ['110108000000017', 'check-digit'],
    ['11010800000001X', 'alphabet'],
    ['1101080000001', 'length'],
  ])('%s is wrong by its %s', (written, reason) => {
    expect(parseRegistrationNumber(written)).toMatchObject({ ok: false, reason });
  });

  it('has exactly one right check digit for any fourteen digits, and betrays any one changed digit', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{14}$/), (body) => {
        const right = [...DIGITS].map((digit) => body + digit).filter((code) => parseRegistrationNumber(code).ok);
        expect(right).toHaveLength(1);
        const changes = [...oneCharacterChanges(right[0] ?? '', DIGITS)];
        expect(changes.filter((changed) => parseRegistrationNumber(changed).ok)).toEqual([]);
      }),
      { seed: 9 },
    );
  });
});
