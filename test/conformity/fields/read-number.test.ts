import { describe, expect, it } from '@jest/globals';
import { fitsDigits, readDecimal, readInteger } from '../../../conformity/fields/read-number.ts';

describe('numbers', () => {
  it.each([
    ['90', 90],
    ['-90', -90],
    ['+090', 90],
    ['0.20', 0.2],
    ['.5', 0.5],
    ['5.', 5],
    ['-0', 0],
    ['00000000000000000000012', 12],
    ['1234567890123456', '1234567890123456'],
    ['-0012345678901234567.80', '-12345678901234567.8'],
    ['9007199254740993', '9007199254740993'],
  ])('%s has one form: %p', (text, expected) => expect(readDecimal(text)).toBe(expected));

  it.each(['', '-', '.', '1.2.3', '1e3', '1,000', '九十', '90天', ' 90', 'NaN', 'Infinity', '0x10'])(
    '%p is none',
    (text) => expect(readDecimal(text)).toBeUndefined(),
  );

  it('whole ones may have a fraction of zeros only', () => {
    expect([readInteger('90.00'), readInteger('90.5'), readInteger('12345678901234567.0')]).toEqual([
      90,
      undefined,
      '12345678901234567',
    ]);
    expect(readInteger('12345678901234567.5')).toBeUndefined();
  });

  it.each([
    [9999, 4, 0, true],
    [10000, 4, 0, false],
    [-9999, 4, 0, true],
    [12.34, 4, 2, true],
    [12.345, 4, 2, false],
    [123.4, 4, 2, false],
    [0.5, 1, 1, true],
    [0.0000001, 22, 6, false],
    ['1234567890123456.123456', 22, 6, true],
    ['12345678901234567.1', 22, 6, false],
    ['-1234567890123456', 16, 0, true],
  ])('%p in NUMBER(%d,%d): %p', (value, precision, scale, fits) =>
    expect(fitsDigits(value, precision, scale)).toBe(fits),
  );
});
