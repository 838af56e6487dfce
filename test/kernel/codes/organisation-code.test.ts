import { describe, expect, it } from '@jest/globals';
import { parseOrganisationCode } from '../../../kernel/codes/organisation-code.ts';
import { DIGITS, oneCharacterChanges } from './mutations.ts';

describe('an organisation code', () => {
  it.each([
    ['71526726-X', '71526726X'],
    ['71526726X', '71526726X'],
    ['19220382-1', '192203821'],
    ['01420376-5', '014203765'],
    ['７１５２６７２６－ｘ', '71526726X'],
    ['MB1529176', 'MB1529176'],
  ])('%s is right, with hyphen or without', (written, code) => {
    expect(parseOrganisationCode(written)).toEqual({ ok: true, code, display: `${code.slice(0, 8)}-${code.slice(8)}` });
  });

  it.each([
    ['7152672-X', 'alphabet'],
    ['71526726-1', 'check-character'],
    ['715267261X', 'length'],
    ['7152#726X', 'alphabet'],
    ['', 'length'],
  ])('%j is wrong by its %s', (written, reason) => {
    expect(parseOrganisationCode(written)).toMatchObject({ ok: false, reason });
  });

  it('betrays any one changed digit', () => {
    const unseen = [...oneCharacterChanges('192203821', DIGITS)].filter((changed) => parseOrganisationCode(changed).ok);
    expect(unseen).toEqual([]);
  });
});
