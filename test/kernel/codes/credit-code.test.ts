import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CREDIT_CODE_PLACEHOLDER, parseCreditCode } from '../../../kernel/codes/credit-code.ts';
import { itWithData, sharedData } from '../shared-data.ts';
import { DIGITS_AND_LETTERS, oneCharacterChanges } from './mutations.ts';

const VALID = [
  '9144030071526726XG',
  '914403001922038216',
  '91330100799655058B',
  '91110000802100433B',
  '91110108551385082Q',
  '91100000100003962T',
  '911000001000013428',
  '91110000710925462X',
  '9111000071093123XX',
  '9152000071430580XT',
  '91440300192317458F',
  '91440400192548256N',
  '9132070070404786XB',
  '91320200724183068U',
  '11420000MB15291767',
];

describe('a unified social credit code', () => {
  it.each(VALID)('%s is right', (code) => {
    expect(parseCreditCode(code)).toMatchObject({ ok: true, code });
  });

  it('has a registrar, a category, a region and an organisation code', () => {
    expect(parseCreditCode('91320200724183068U')).toEqual({
      ok: true,
      code: '91320200724183068U',
      registrar: '9',
      category: '1',
      region: '320200',
      organisationCode: '724183068',
    });
  });

  it.each([
    ['9144030071526726XH', 'check-character'],
    ['914403001922038215', 'check-character'],
    ['91330100799655O58B', 'alphabet'],
    ['9133010079965505B', 'length'],
    ['913301007996550588B', 'length'],
    ['91330100799655085B', 'organisation-code-check'],
    ['9133A100799655058B', 'alphabet'],
    ['9133 100799655058B', 'alphabet'],
    ['91330100阿里巴655058B', 'alphabet'],
    ['', 'length'],
    [CREDIT_CODE_PLACEHOLDER, 'placeholder'],
  ])('%j is wrong by its %s', (code, reason) => {
    expect(parseCreditCode(code)).toMatchObject({ ok: false, reason });
  });

  it('says in both languages what the check character should be', () => {
    expect(parseCreditCode('9144030071526726XH')).toMatchObject({
      expected: { zh: '校验码应为 G', en: 'check character G' },
    });
  });

  it.each([
    '91330100799655058b',
    '９１３３０１００７９９６５５０５８Ｂ',
    '　91330100799655058B ',
    '\t91330100799655058ｂ',
  ])('may be written %j, and comes back in standard form', (written) => {
    expect(parseCreditCode(written)).toMatchObject({ ok: true, code: '91330100799655058B' });
  });

  it.each(['9133０1007996550ß8B', '①1330100799655058B'])('is not repaired where it is damaged: %j', (written) => {
    expect(parseCreditCode(written)).toMatchObject({ ok: false, reason: 'alphabet' });
  });

  it.each(VALID)('betrays any one changed character of %s', (code) => {
    const unseen = [...oneCharacterChanges(code, DIGITS_AND_LETTERS)].filter((changed) => parseCreditCode(changed).ok);
    expect(unseen).toEqual([]);
  });

  it('takes any text without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
        expect(typeof parseCreditCode(text).ok).toBe('boolean');
      }),
      { seed: 8 },
    );
  });

  itWithData('gov_organs_uscc', 'is judged as published for every organ of the real list', () => {
    const rows = readFileSync(sharedData('gov_organs_uscc', 'organs_shenzhen.csv'), 'utf8')
      .trim()
      .split(/\r?\n/)
      .slice(1);
    const judged = rows.map((row) => {
      const [, code = '', stated] = row.split(',');
      return { code, stated, ok: parseCreditCode(code).ok };
    });
    expect(judged.length).toBeGreaterThan(60);
    expect(judged.filter(({ stated, ok }) => ok !== (stated === 'Y'))).toEqual([]);
  });
});
