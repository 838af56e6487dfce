import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { clipReason } from '../../../adapters/sql-front-end/clip-reason.ts';

describe('a reason that goes into SYNC_ERROR_DESC', () => {
  it('stays as it is when it fits', () => {
    expect(clipReason('部门编码为空。', { limit: 7, unit: 'characters' })).toBe('部门编码为空。');
    expect(clipReason('部门编码为空。', { limit: 14, unit: 'gbk-bytes' })).toBe('部门编码为空。');
    expect(clipReason('部门编码为空。', { limit: 21, unit: 'utf8-bytes' })).toBe('部门编码为空。');
  });

  it('is cut between characters and says so', () => {
    expect(clipReason('部门编码为空。', { limit: 5, unit: 'characters' })).toBe('部门编码…');
    expect(clipReason('部门编码为空。', { limit: 13, unit: 'gbk-bytes' })).toBe('部门编码为…');
    expect(clipReason('部门编码为空。', { limit: 20, unit: 'utf8-bytes' })).toBe('部门编码为…');
    expect(clipReason('𠮷𠮷𠮷', { limit: 4, unit: 'characters' })).toBe('𠮷…');
  });

  it('never takes more room than the column has, whatever is written', () => {
    const width = {
      characters: (text: string) => text.length,
      'gbk-bytes': (text: string) => iconv.encode(text, 'gb18030').length,
      'utf8-bytes': (text: string) => Buffer.byteLength(text),
    };
    const character = fc.constantFrom(...'部门编码a1 。；𠮷…é');
    const text = fc.array(character, { maxLength: 80 }).map((characters) => characters.join(''));
    fc.assert(
      fc.property(
        text,
        fc.integer({ min: 20, max: 60 }),
        fc.constantFrom(...Object.keys(width)),
        (reason, limit, unit) => {
          const kind = unit as keyof typeof width;
          expect(width[kind](clipReason(reason, { limit, unit: kind }))).toBeLessThanOrEqual(limit);
        },
      ),
    );
  });
});
