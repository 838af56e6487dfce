import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { composeDepartmentCode, parseDepartmentCode } from '../../../kernel/codes/department-code.ts';

describe('a department code', () => {
  it('leads to the region and the department', () => {
    expect(parseDepartmentCode('JS020000JS')).toEqual({
      ok: true,
      code: 'JS020000JS',
      region: '320200',
      unit: '00',
      letters: 'JS',
    });
    expect(parseDepartmentCode('JS000000JT')).toMatchObject({ region: '320000', letters: 'JT' });
    expect(parseDepartmentCode('js020000js')).toMatchObject({ ok: true, code: 'JS020000JS' });
  });

  it.each([
    ['JS02000JS', 'length'],
    ['ZJ020000JS', 'province'],
    ['JS02000OJS', 'digits'],
    ['JS02000012', 'letters'],
    ['3202000000', 'province'],
  ])('%s is wrong by its %s', (code, reason) => {
    expect(parseDepartmentCode(code)).toMatchObject({ ok: false, reason });
  });

  it('is composed as it is parsed', () => {
    const parts = fc.record({
      region: fc.stringMatching(/^32\d{4}$/),
      unit: fc.stringMatching(/^\d{2}$/),
      letters: fc.stringMatching(/^[A-Z]{2}$/),
    });
    fc.assert(
      fc.property(parts, (each) => {
        expect(parseDepartmentCode(composeDepartmentCode(each))).toMatchObject(each);
      }),
      { seed: 10 },
    );
  });

  it('is not composed of parts of another province or form', () => {
    expect(() => composeDepartmentCode({ region: '330100', unit: '00', letters: 'JS' })).toThrow(RangeError);
    expect(() => composeDepartmentCode({ region: '320200', unit: '0', letters: 'JS' })).toThrow(RangeError);
  });
});
