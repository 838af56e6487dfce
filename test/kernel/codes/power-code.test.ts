import { describe, expect, it } from '@jest/globals';
import { composePowerCode, parsePowerCode } from '../../../kernel/codes/power-code.ts';

const ITEM = '32050900000001420376501000205000';

describe('a power code of the first generation', () => {
  it('names department, type and serial', () => {
    expect(parsePowerCode('JS000000JT-XK-1030')).toEqual({
      ok: true,
      code: 'JS000000JT-XK-1030',
      generation: 'first',
      department: 'JS000000JT',
      type: 'XK',
      serial: '1030',
    });
  });

  it.each([
    ['JS000000JT_XK_1030', 'hyphens'],
    ['ZJ000000JT-XK-1030', 'department'],
    ['JS000000JT-ZZ-1030', 'type'],
    ['JS000000JT-XK-103O', 'digits'],
    ['JS000000JT-XK-10300', 'length'],
    ['12||34', 'length'],
  ])('%s is wrong by its %s', (code, reason) => {
    expect(parsePowerCode(code)).toMatchObject({ ok: false, reason });
  });

  it('says what is wrong with the department in it', () => {
    expect(parsePowerCode('ZJ000000JT-XK-1030')).toMatchObject({
      expected: { zh: expect.stringContaining('应以 JS 开头') },
    });
  });
});

describe('a power code of the second generation', () => {
  it('names region, holder, type, item and sub-item', () => {
    expect(parsePowerCode(ITEM)).toEqual({
      ok: true,
      code: ITEM,
      generation: 'second',
      region: '320509000000',
      organisationCode: '014203765',
      marker: '0',
      type: '10',
      mainItem: '00205',
      subItem: '000',
    });
  });

  it('of 34 digits names the business item too', () => {
    expect(parsePowerCode(`${ITEM}02`)).toMatchObject({ ok: true, subItem: '000', businessItem: '02' });
  });

  it('may hold an organisation code with letters', () => {
    expect(parsePowerCode('320509000000MB152917601000205000')).toMatchObject({
      ok: true,
      organisationCode: 'MB1529176',
    });
  });

  it.each([
    [`${ITEM}0`, 'length'],
    ['32050900000001420376401000205000', 'organisation-code-check'],
    ['3205090000000142037650100020500A', 'digits'],
    ['3205090000OO01420376501000205000', 'digits'],
  ])('%s is wrong by its %s', (code, reason) => {
    expect(parsePowerCode(code)).toMatchObject({ ok: false, reason });
  });
});

describe('composing a power code', () => {
  it.each(['JS000000JT-XK-1030', ITEM, `${ITEM}02`])('is the inverse of parsing: %s', (code) => {
    const parsed = parsePowerCode(code);
    expect(parsed.ok && composePowerCode(parsed)).toBe(code);
  });

  it('refuses parts that make no code', () => {
    const parts = { generation: 'first', department: 'JS000000JT', type: 'ZZ', serial: '1030' } as const;
    expect(() => composePowerCode(parts)).toThrow(RangeError);
  });
});
