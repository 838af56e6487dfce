import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { globalId, parseGlobalId } from '../../kernel/global-id.ts';

describe('a global id', () => {
  it('gives back its key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (key) => {
        expect(parseGlobalId(globalId('Case', key), 'Case')).toBe(key);
      }),
      { seed: 4 },
    );
  });

  it('tells things of two types with the same key apart', () => {
    expect(globalId('Case', '1')).not.toBe(globalId('Submission', '1'));
  });

  it.each([globalId('Submission', '1'), '', 'Case:1', `${globalId('Case', '1')}=`])(
    'is refused when it is none: %j',
    (id) => {
      expect(() => parseGlobalId(id, 'Case')).toThrow(expect.objectContaining({ code: 'GLOBAL_ID_INVALID' }));
    },
  );
});
