import { describe, expect, it } from '@jest/globals';
import { parseCitizenNumber } from '../../../kernel/codes/citizen-number.ts';
import { DIGITS, oneCharacterChanges } from './mutations.ts';

// The two numbers printed in GB 11643 itself; no person bears them.
const PRINTED = ['11010519491231002X', '440524188001010014'];

describe('a citizen number', () => {
  it('gives region, birth date and sex', () => {
    expect(parseCitizenNumber('11010519491231002X')).toEqual({
      ok: true,
      code: '11010519491231002X',
      digits: 18,
      region: '110105',
      birthDate: '1949-12-31',
      sex: 'female',
    });
    expect(parseCitizenNumber('440524188001010014')).toMatchObject({ birthDate: '1880-01-01', sex: 'male' });
  });

  it('of the first generation has 15 digits, no century and no check character', () => {
    expect(parseCitizenNumber('110105491231002')).toEqual({
      ok: true,
      code: '110105491231002',
      digits: 15,
      region: '110105',
      birthDate: '1949-12-31',
      sex: 'female',
    });
  });

  it.each(['11010519491231002x', '１１０１０５１９４９１２３１００２Ｘ', ' 11010519491231002X'])(
    'may be written %j',
    (written) => {
      expect(parseCitizenNumber(written)).toMatchObject({ ok: true, code: '11010519491231002X' });
    },
  );

  it.each([
    ['110105194912310021', 'check-character'],
    ['1101051949123100', 'length'],
    ['11010519491231X02X', 'alphabet'],
    ['11010549123100X', 'alphabet'],
    ['11010519491231002Y', 'alphabet'],
    ['110105194902290025', 'birth-date'],
    ['110105194913310020', 'birth-date'],
    ['110105490229002', 'birth-date'],
    ['000000000000000000', 'birth-date'],
    ['null', 'length'],
  ])('%j is wrong by its %s', (written, reason) => {
    expect(parseCitizenNumber(written)).toMatchObject({ ok: false, reason });
  });

  it('may be born on 29 February of a leap year', () => {
    expect(parseCitizenNumber('110105480229002')).toMatchObject({ ok: true, birthDate: '1948-02-29' });
  });

  it('may not be born after the day of the case', () => {
    expect(parseCitizenNumber('11010519491231002X', '1949-12-31')).toMatchObject({ ok: true });
    expect(parseCitizenNumber('11010519491231002X', '1949-12-30')).toMatchObject({
      ok: false,
      reason: 'born-later',
      expected: { en: 'a birth date not later than 1949-12-30' },
    });
  });

  it.each(PRINTED)('betrays any one changed character of %s', (code) => {
    const unseen = [...oneCharacterChanges(code, `${DIGITS}X`)].filter((changed) => parseCitizenNumber(changed).ok);
    expect(unseen).toEqual([]);
  });
});
